// Made by scripts/generate-rows.ts from annotation-maps/. Do not edit.
import type { ControllerRows } from '../model/row.ts';

export const ingressNginxRows: ControllerRows = {
  "controller": "ingress-nginx",
  "prefixes": [
    "nginx.ingress.kubernetes.io/"
  ],
  "dead": {
    "secure-backends": "backend-protocol",
    "grpc-backend": "backend-protocol",
    "add-base-url": "",
    "base-url-scheme": "",
    "session-cookie-hash": "",
    "mirror-uri": "mirror-target",
    "enable-influxdb": "",
    "influxdb-measurement": "",
    "influxdb-port": "",
    "influxdb-host": "",
    "influxdb-server-name": "",
    "secure-verify-ca-secret": "proxy-ssl-secret",
    "enable-opentracing": "enable-opentelemetry",
    "opentracing-trust-incoming-span": "opentelemetry-trust-incoming-span",
    "global-rate-limit": "",
    "global-rate-limit-window": "",
    "global-rate-limit-key": "",
    "global-rate-limit-ignored-cidrs": ""
  },
  "rows": [
    {
      "name": "absolute_redirect",
      "aliases": [
        "server_name_in_redirect"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Redirects of the gateway are absolute and name the host of the request."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "way": "redesign",
      "effect": "Says how nginx writes addresses in its own redirects.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_core_module.html",
      "examples": [
        {
          "value": "absolute_redirect off;"
        }
      ]
    },
    {
      "name": "access-log-params",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Logs are set up at the new gateway; traffic is the same."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "More parameters of the log.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#access-log-params",
      "examples": [
        {
          "value": "buffer=16k flush=1m",
          "setting": "buffer=16k flush=1m"
        }
      ]
    },
    {
      "name": "access-log-path",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Logs are set up at the new gateway; traffic is the same."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "default": "/var/log/nginx/access.log",
      "invalid": "default",
      "guards": false,
      "effect": "File of the log.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#access-log-path",
      "examples": [
        {
          "value": "/dev/stdout",
          "setting": "/dev/stdout"
        }
      ]
    },
    {
      "name": "access_by_lua_block",
      "aliases": [
        "access_by_lua",
        "access_by_lua_file",
        "access_by_lua_no_postpone",
        "content_by_lua_block",
        "content_by_lua",
        "content_by_lua_file",
        "body_filter_by_lua_block",
        "body_filter_by_lua",
        "body_filter_by_lua_file",
        "server_rewrite_by_lua_block",
        "server_rewrite_by_lua_file",
        "rewrite_by_lua_no_postpone",
        "balancer_by_lua_block",
        "balancer_by_lua",
        "balancer_by_lua_file",
        "ssl_client_hello_by_lua_block",
        "ssl_client_hello_by_lua_file",
        "ssl_session_fetch_by_lua_block",
        "ssl_session_fetch_by_lua_file",
        "ssl_session_store_by_lua_block",
        "ssl_session_store_by_lua_file",
        "init_by_lua_block",
        "init_by_lua",
        "init_worker_by_lua_block",
        "init_worker_by_lua",
        "exit_worker_by_lua_block",
        "exit_worker_by_lua_file",
        "preread_by_lua_file",
        "proxy_ssl_certificate_by_lua_block",
        "proxy_ssl_certificate_by_lua_file"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "No Lua runs in a gateway."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "http",
        "server",
        "location",
        "if",
        "stream",
        "stream-server",
        "upstream"
      ],
      "way": "redesign",
      "effect": "Runs Lua on requests, answers or connections.",
      "docs": "https://github.com/openresty/lua-nginx-module",
      "examples": [
        {
          "value": "access_by_lua_block { ngx.exit(403) }"
        }
      ]
    },
    {
      "name": "access_log",
      "aliases": [
        "log_format",
        "open_log_file_cache",
        "log_subrequest"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Logs of requests are set up at the new gateway."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location",
        "if",
        "limit_except",
        "stream",
        "stream-server"
      ],
      "way": "policy",
      "effect": "Says which requests are logged and how.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_log_module.html",
      "examples": [
        {
          "value": "access_log off;"
        }
      ]
    },
    {
      "name": "add-headers",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Clients no longer get the response headers of this ConfigMap."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "ConfigMap whose entries become response headers of all hosts.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#add-headers",
      "examples": [
        {
          "value": "ingress-nginx/response-headers",
          "setting": "ingress-nginx/response-headers"
        }
      ]
    },
    {
      "name": "add_header",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "routing",
        "field": "addHeader"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location",
        "if"
      ],
      "way": "portable",
      "effect": "Adds a header to answers, to errors too where it says always.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_headers_module.html",
      "examples": [
        {
          "value": "add_header X-Frame-Options DENY always;"
        }
      ]
    },
    {
      "name": "add_trailer",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Trailers are no longer added to answers."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location",
        "if"
      ],
      "way": "redesign",
      "effect": "Adds a field behind the body of answers.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_headers_module.html",
      "examples": [
        {
          "value": "add_trailer X-Sum 1;"
        }
      ]
    },
    {
      "name": "affinity",
      "aliases": [],
      "on": "annotation",
      "unit": "affinity",
      "destination": {
        "kind": "setting",
        "group": "session",
        "part": "by",
        "lost": "Requests of one client no longer stay with one endpoint."
      },
      "type": "enum",
      "values": [
        "cookie"
      ],
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "A cookie keeps each client with one endpoint of the Service.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#session-affinity",
      "examples": [
        {
          "value": "cookie",
          "setting": "cookie"
        },
        {
          "value": "ip",
          "invalid": true
        }
      ]
    },
    {
      "name": "affinity-canary-behavior",
      "aliases": [],
      "on": "annotation",
      "unit": "affinity",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Clients no longer stay on the side of a canary that they first met."
      },
      "type": "enum",
      "values": [
        "sticky",
        "legacy"
      ],
      "scope": "service",
      "merge": "first",
      "default": "sticky",
      "invalid": "ignored",
      "needs": "canary=true",
      "guards": false,
      "risk": "Low",
      "effect": "Whether a client stays on the side of a canary that it first met.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#session-affinity",
      "examples": [
        {
          "value": "legacy",
          "setting": "legacy"
        },
        {
          "value": "loose",
          "invalid": true
        }
      ]
    },
    {
      "name": "affinity-mode",
      "aliases": [],
      "on": "annotation",
      "unit": "affinity",
      "destination": {
        "kind": "setting",
        "group": "session",
        "part": "mode",
        "lost": "How sessions move when endpoints come and go is decided by the new gateway."
      },
      "type": "enum",
      "values": [
        "balanced",
        "persistent"
      ],
      "scope": "service",
      "merge": "first",
      "default": "balanced",
      "invalid": "ignored",
      "needs": "affinity",
      "guards": false,
      "risk": "Medium",
      "effect": "Whether sessions move when endpoints come and go.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#session-affinity",
      "examples": [
        {
          "value": "persistent",
          "setting": "persistent"
        },
        {
          "value": "sticky",
          "invalid": true
        }
      ]
    },
    {
      "name": "allow",
      "aliases": [
        "deny"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "routing",
        "field": "accessRule"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "http",
        "server",
        "location",
        "limit_except",
        "stream",
        "stream-server"
      ],
      "way": "portable",
      "effect": "Lets client addresses in or keeps them out, the first rule that fits decides.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_access_module.html",
      "examples": [
        {
          "value": "allow 10.0.0.0/8; deny all;"
        },
        {
          "value": "deny 192.0.2.1;"
        }
      ]
    },
    {
      "name": "allow-backend-server-header",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "serverHeader",
        "part": "backends",
        "lost": "Whether the Server header of the backend is shown is decided by the new gateway."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Shows the Server header of the backend.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#allow-backend-server-header",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "allow-cross-namespace-resources",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "routing",
        "field": "allowCrossNamespaceResources"
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Whether annotations may name Secrets and ConfigMaps of other namespaces.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#allow-cross-namespace-resources",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "allow-snippet-annotations",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "routing",
        "field": "allowSnippetAnnotations"
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Whether snippet annotations count.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#allow-snippet-annotations",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "allowlist-source-range",
      "aliases": [
        "whitelist-source-range"
      ],
      "on": "annotation",
      "unit": "access",
      "destination": {
        "kind": "setting",
        "group": "access",
        "part": "allow"
      },
      "type": "cidr-list",
      "scope": "route",
      "merge": "first",
      "invalid": "route-denied",
      "empty": "route-denied",
      "guards": true,
      "risk": "Medium",
      "effect": "Only these client addresses get in; all others are answered 403.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#whitelist-source-range",
      "examples": [
        {
          "value": "10.201.9.2/32",
          "setting": [
            "10.201.9.2/32"
          ]
        },
        {
          "value": " 10.1.2.3/8 , 2001:DB8::0:1, 192.0.2.7",
          "setting": [
            "10.0.0.0/8",
            "192.0.2.7",
            "2001:db8::1"
          ]
        },
        {
          "value": "10.0.0.0/8,",
          "invalid": true
        },
        {
          "value": "office",
          "invalid": true
        }
      ]
    },
    {
      "name": "ancient_browser",
      "aliases": [
        "ancient_browser_value",
        "modern_browser",
        "modern_browser_value"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "It prepares variables, which are judged where they are used."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "way": "redesign",
      "effect": "Makes variables of the User-Agent.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_browser_module.html",
      "examples": [
        {
          "value": "ancient_browser \"MSIE 6\";"
        }
      ]
    },
    {
      "name": "annotation-value-word-blocklist",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "routing",
        "field": "annotationValueWordBlocklist"
      },
      "type": "list",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Annotations that hold one of these words are refused.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#annotation-value-word-blocklist",
      "examples": [
        {
          "value": "a, b",
          "setting": [
            "a",
            "b"
          ]
        }
      ]
    },
    {
      "name": "annotations-risk-level",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "routing",
        "field": "annotationsRiskLevel"
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "default": "High",
      "invalid": "default",
      "guards": false,
      "effect": "Ingresses with a riskier annotation are not loaded.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#annotations-risk-level",
      "examples": [
        {
          "value": "Critical",
          "setting": "Critical"
        }
      ]
    },
    {
      "name": "app-root",
      "aliases": [],
      "on": "annotation",
      "unit": "rewrite",
      "destination": {
        "kind": "routing",
        "field": "appRoot"
      },
      "type": "absolute-path",
      "scope": "host",
      "merge": "longest-path",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "A request for exactly / is redirected to this path, on the whole host.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#rewrite",
      "examples": [
        {
          "value": "/start",
          "setting": "/start"
        },
        {
          "value": "https://x.example/",
          "invalid": true
        },
        {
          "value": "/a?b",
          "invalid": true
        }
      ]
    },
    {
      "name": "app-root",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "The controller reads this only as an annotation."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Does nothing.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/",
      "examples": [
        {
          "value": "/app",
          "setting": "/app"
        }
      ]
    },
    {
      "name": "auth-always-set-cookie",
      "aliases": [],
      "on": "annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "setting",
        "group": "externalAuth",
        "part": "alwaysSetCookie"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "default": "false",
      "invalid": "group-dropped",
      "empty": "default",
      "needs": "auth-url",
      "guards": false,
      "risk": "Low",
      "effect": "Passes the authentication service's cookie to the client whatever the final status is.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#external-authentication",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "yes",
          "invalid": true
        }
      ]
    },
    {
      "name": "auth-cache-duration",
      "aliases": [],
      "on": "annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "setting",
        "group": "externalAuth",
        "part": "cacheDuration"
      },
      "type": "cache-durations",
      "scope": "route",
      "merge": "first",
      "default": "200 202 401 5m",
      "invalid": "group-dropped",
      "malformed": "route-denied",
      "empty": "default",
      "needs": "auth-url",
      "guards": false,
      "risk": "Medium",
      "effect": "How long answers of the authentication service are kept, by status code.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#external-authentication",
      "examples": [
        {
          "value": "200 202 10m, 401 1m",
          "setting": "200 202 10m, 401 1m"
        },
        {
          "value": "5m 200",
          "invalid": true
        },
        {
          "value": "200 10m;",
          "invalid": true
        }
      ]
    },
    {
      "name": "auth-cache-key",
      "aliases": [],
      "on": "annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "setting",
        "group": "externalAuth",
        "part": "cacheKey"
      },
      "type": "text",
      "pattern": "^[A-Za-z0-9\\-_${} ]*$",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "needs": "auth-url",
      "guards": false,
      "risk": "Medium",
      "effect": "Answers of the authentication service are kept under this key.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#external-authentication",
      "examples": [
        {
          "value": "$cookie_session",
          "setting": "$cookie_session"
        },
        {
          "value": "a/b",
          "invalid": true
        }
      ]
    },
    {
      "name": "auth-keepalive",
      "aliases": [],
      "on": "annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "setting",
        "group": "externalAuth",
        "part": "keepalive"
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "default": "0",
      "invalid": "default",
      "needs": "auth-url",
      "guards": false,
      "risk": "Low",
      "effect": "Idle connections to the authentication service that are kept open.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#external-authentication",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "10s",
          "invalid": true
        }
      ]
    },
    {
      "name": "auth-keepalive-requests",
      "aliases": [],
      "on": "annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Connections to the authentication service are reused as often as the new gateway likes."
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "default": "1000",
      "invalid": "default",
      "needs": "auth-url",
      "guards": false,
      "risk": "Low",
      "effect": "Requests that one kept connection to the authentication service carries.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#external-authentication",
      "examples": [
        {
          "value": "100",
          "setting": 100
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "auth-keepalive-share-vars",
      "aliases": [],
      "on": "annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Requests to the authentication service no longer share variables, such as the request id, with the request they belong to."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "needs": "auth-url",
      "guards": false,
      "risk": "Low",
      "effect": "Shares variables between a request and the request to the authentication service.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#external-authentication",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "on",
          "invalid": true
        }
      ]
    },
    {
      "name": "auth-keepalive-timeout",
      "aliases": [],
      "on": "annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Idle connections to the authentication service are closed when the new gateway likes."
      },
      "type": "seconds",
      "scope": "route",
      "merge": "first",
      "default": "60",
      "invalid": "default",
      "needs": "auth-url",
      "guards": false,
      "risk": "Low",
      "effect": "How long an idle connection to the authentication service stays open.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#external-authentication",
      "examples": [
        {
          "value": "30",
          "setting": 30
        },
        {
          "value": "30s",
          "invalid": true
        }
      ]
    },
    {
      "name": "auth-method",
      "aliases": [],
      "on": "annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "setting",
        "group": "externalAuth",
        "part": "method"
      },
      "type": "enum",
      "values": [
        "GET",
        "HEAD",
        "POST",
        "PUT",
        "PATCH",
        "DELETE",
        "CONNECT",
        "OPTIONS",
        "TRACE"
      ],
      "scope": "route",
      "merge": "first",
      "default": "GET",
      "invalid": "route-denied",
      "empty": "default",
      "needs": "auth-url",
      "guards": false,
      "risk": "Low",
      "effect": "Method of the request to the authentication service.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#external-authentication",
      "examples": [
        {
          "value": "POST",
          "setting": "POST"
        },
        {
          "value": "get",
          "invalid": true
        }
      ]
    },
    {
      "name": "auth-proxy-set-headers",
      "aliases": [],
      "on": "annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "setting",
        "group": "externalAuth",
        "part": "requestHeaders"
      },
      "type": "configmap-ref",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "malformed": "route-denied",
      "empty": "ignored",
      "needs": "auth-url",
      "guards": false,
      "risk": "Medium",
      "effect": "ConfigMap whose entries become headers of the request to the authentication service.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#external-authentication",
      "examples": [
        {
          "value": "shop/headers",
          "setting": {
            "namespace": "shop",
            "name": "headers"
          }
        },
        {
          "value": "headers",
          "invalid": true
        }
      ]
    },
    {
      "name": "auth-realm",
      "aliases": [],
      "on": "annotation",
      "unit": "basic-auth",
      "destination": {
        "kind": "setting",
        "group": "basicAuth",
        "part": "realm"
      },
      "type": "text",
      "pattern": "^[\\-._~a-zA-Z0-9/: ]*$",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "empty": "ignored",
      "needs": "auth-type",
      "guards": false,
      "risk": "Medium",
      "effect": "Text shown where the password is asked for; the word off switches basic authentication off.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#authentication",
      "examples": [
        {
          "value": "Staff only",
          "setting": "Staff only"
        },
        {
          "value": "Staff, only",
          "invalid": true
        }
      ]
    },
    {
      "name": "auth-request-redirect",
      "aliases": [],
      "on": "annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "setting",
        "group": "externalAuth",
        "part": "redirect"
      },
      "type": "text",
      "pattern": "^[\\-._~a-zA-Z0-9/:,?&= ]*$",
      "scope": "route",
      "merge": "first",
      "invalid": "group-dropped",
      "empty": "ignored",
      "needs": "auth-url",
      "guards": false,
      "risk": "Medium",
      "effect": "Fixed address that the authentication service is told as the wanted one.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#external-authentication",
      "examples": [
        {
          "value": "https://shop.example/",
          "setting": "https://shop.example/"
        },
        {
          "value": "https://shop.example/;",
          "invalid": true
        }
      ]
    },
    {
      "name": "auth-response-headers",
      "aliases": [],
      "on": "annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "setting",
        "group": "externalAuth",
        "part": "responseHeaders"
      },
      "type": "header-names",
      "scope": "route",
      "merge": "first",
      "invalid": "route-denied",
      "empty": "ignored",
      "needs": "auth-url",
      "guards": false,
      "risk": "Medium",
      "effect": "Headers of the authentication service's answer that the backend gets to see.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#external-authentication",
      "examples": [
        {
          "value": "X-User, X-Groups",
          "setting": [
            "X-User",
            "X-Groups"
          ]
        },
        {
          "value": "X User",
          "invalid": true
        },
        {
          "value": "X-User;",
          "invalid": true
        }
      ]
    },
    {
      "name": "auth-secret",
      "aliases": [],
      "on": "annotation",
      "unit": "basic-auth",
      "destination": {
        "kind": "setting",
        "group": "basicAuth",
        "part": "secret"
      },
      "type": "secret-ref",
      "scope": "route",
      "merge": "first",
      "invalid": "route-denied",
      "needs": "auth-type",
      "guards": true,
      "risk": "Medium",
      "effect": "Secret that holds the users.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#authentication",
      "examples": [
        {
          "value": "users",
          "setting": {
            "name": "users"
          }
        },
        {
          "value": "vault/users",
          "setting": {
            "namespace": "vault",
            "name": "users"
          }
        },
        {
          "value": "a/b/c",
          "invalid": true
        },
        {
          "value": "users;",
          "invalid": true
        }
      ]
    },
    {
      "name": "auth-secret-type",
      "aliases": [],
      "on": "annotation",
      "unit": "basic-auth",
      "destination": {
        "kind": "setting",
        "group": "basicAuth",
        "part": "secretFormat"
      },
      "type": "auth-format",
      "scope": "route",
      "merge": "first",
      "default": "auth-file",
      "invalid": "object-dropped",
      "malformed": "route-denied",
      "empty": "default",
      "needs": "auth-type",
      "guards": false,
      "risk": "Low",
      "effect": "Whether the Secret holds one file of users or one key a user.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#authentication",
      "examples": [
        {
          "value": "auth-map",
          "setting": "auth-map"
        },
        {
          "value": "my-auth-map",
          "invalid": true
        },
        {
          "value": "htpasswd",
          "invalid": true
        }
      ]
    },
    {
      "name": "auth-signin",
      "aliases": [],
      "on": "annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "setting",
        "group": "externalAuth",
        "part": "signIn"
      },
      "type": "text",
      "pattern": "^[\\-._~a-zA-Z0-9/:, ?&=$]*$",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "needs": "auth-url",
      "guards": false,
      "risk": "High",
      "effect": "Where a client is sent that is not authenticated.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#external-authentication",
      "examples": [
        {
          "value": "https://login.example/start",
          "setting": "https://login.example/start"
        },
        {
          "value": "<here>",
          "invalid": true
        }
      ]
    },
    {
      "name": "auth-signin-redirect-param",
      "aliases": [],
      "on": "annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "setting",
        "group": "externalAuth",
        "part": "signInParameter"
      },
      "type": "text",
      "pattern": "^[\\-._~a-zA-Z0-9/:,?&= ]*$",
      "scope": "route",
      "merge": "first",
      "default": "rd",
      "invalid": "ignored",
      "needs": "auth-url",
      "guards": false,
      "risk": "Medium",
      "effect": "Query parameter that tells the sign-in page where the client came from.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#external-authentication",
      "examples": [
        {
          "value": "next",
          "setting": "next"
        },
        {
          "value": "$next",
          "invalid": true
        }
      ]
    },
    {
      "name": "auth-snippet",
      "aliases": [],
      "on": "annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "routing",
        "field": "authSnippet"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "needs": "auth-url",
      "guards": false,
      "risk": "Critical",
      "effect": "nginx text for the request to the authentication service.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#external-authentication",
      "examples": [
        {
          "value": " proxy_set_header A b; ",
          "setting": "proxy_set_header A b;"
        }
      ]
    },
    {
      "name": "auth-tls-error-page",
      "aliases": [],
      "on": "annotation",
      "unit": "client-certificates",
      "destination": {
        "kind": "setting",
        "group": "clientTls",
        "part": "errorPage"
      },
      "type": "error-page",
      "scope": "host",
      "merge": "first",
      "invalid": "object-dropped",
      "empty": "ignored",
      "needs": "auth-tls-secret",
      "guards": false,
      "risk": "High",
      "effect": "Where a client is sent whose certificate is missing or wrong.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#client-certificate-authentication",
      "examples": [
        {
          "value": "https://help.example/cert",
          "setting": "https://help.example/cert"
        },
        {
          "value": "not a url {}",
          "invalid": true
        }
      ]
    },
    {
      "name": "auth-tls-match-cn",
      "aliases": [],
      "on": "annotation",
      "unit": "client-certificates",
      "destination": {
        "kind": "setting",
        "group": "clientTls",
        "part": "subject"
      },
      "type": "regex-cn",
      "scope": "host",
      "merge": "first",
      "invalid": "object-dropped",
      "empty": "ignored",
      "needs": "auth-tls-secret",
      "guards": true,
      "risk": "High",
      "effect": "Clients whose certificate names another subject are answered 403.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#client-certificate-authentication",
      "examples": [
        {
          "value": "CN=(shop|vault)",
          "setting": "CN=(shop|vault)"
        },
        {
          "value": "shop",
          "invalid": true
        },
        {
          "value": "CN=(shop",
          "invalid": true
        },
        {
          "value": "CN=(?=shop)",
          "invalid": true
        }
      ]
    },
    {
      "name": "auth-tls-pass-certificate-to-upstream",
      "aliases": [],
      "on": "annotation",
      "unit": "client-certificates",
      "destination": {
        "kind": "setting",
        "group": "clientTls",
        "part": "forward"
      },
      "type": "bool",
      "scope": "host",
      "merge": "first",
      "default": "false",
      "invalid": "object-dropped",
      "empty": "default",
      "needs": "auth-tls-secret",
      "guards": false,
      "risk": "Low",
      "effect": "The backend gets the client certificate in a header.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#client-certificate-authentication",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "yes",
          "invalid": true
        }
      ]
    },
    {
      "name": "auth-tls-secret",
      "aliases": [],
      "on": "annotation",
      "unit": "client-certificates",
      "destination": {
        "kind": "setting",
        "group": "clientTls",
        "part": "authority"
      },
      "type": "namespaced-ref",
      "scope": "host",
      "merge": "first",
      "invalid": "object-dropped",
      "malformed": "host-denied",
      "empty": "group-dropped",
      "guards": true,
      "risk": "Medium",
      "effect": "Clients of the host need a certificate of the authority in this Secret.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#client-certificate-authentication",
      "examples": [
        {
          "value": "shop/ca",
          "setting": {
            "namespace": "shop",
            "name": "ca"
          }
        },
        {
          "value": "ca",
          "invalid": true
        },
        {
          "value": "shop/ca;",
          "invalid": true
        }
      ]
    },
    {
      "name": "auth-tls-verify-client",
      "aliases": [],
      "on": "annotation",
      "unit": "client-certificates",
      "destination": {
        "kind": "setting",
        "group": "clientTls",
        "part": "mode"
      },
      "type": "enum",
      "values": [
        "on",
        "off",
        "optional",
        "optional_no_ca"
      ],
      "scope": "host",
      "merge": "first",
      "default": "on",
      "invalid": "default",
      "needs": "auth-tls-secret",
      "guards": true,
      "risk": "Medium",
      "effect": "Whether a client certificate is required, asked for, or neither.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#client-certificate-authentication",
      "examples": [
        {
          "value": "optional",
          "setting": "optional"
        },
        {
          "value": "yes",
          "invalid": true
        }
      ]
    },
    {
      "name": "auth-tls-verify-depth",
      "aliases": [],
      "on": "annotation",
      "unit": "client-certificates",
      "destination": {
        "kind": "setting",
        "group": "clientTls",
        "part": "depth"
      },
      "type": "depth",
      "scope": "host",
      "merge": "first",
      "default": "1",
      "invalid": "default",
      "needs": "auth-tls-secret",
      "guards": false,
      "risk": "Low",
      "effect": "Longest chain of certificates between client and authority.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#client-certificate-authentication",
      "examples": [
        {
          "value": "2",
          "setting": 2
        },
        {
          "value": "0",
          "setting": 1
        },
        {
          "value": "deep",
          "invalid": true
        }
      ]
    },
    {
      "name": "auth-type",
      "aliases": [],
      "on": "annotation",
      "unit": "basic-auth",
      "destination": {
        "kind": "setting",
        "group": "basicAuth",
        "part": "scheme"
      },
      "type": "auth-scheme",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "malformed": "route-denied",
      "empty": "group-dropped",
      "guards": true,
      "risk": "Low",
      "effect": "Asks for a user name and a password.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#authentication",
      "examples": [
        {
          "value": "basic",
          "setting": "basic"
        },
        {
          "value": "digest",
          "setting": "digest"
        },
        {
          "value": "basics",
          "setting": "digest"
        },
        {
          "value": "bearer",
          "invalid": true
        },
        {
          "value": "ba sic",
          "invalid": true
        }
      ]
    },
    {
      "name": "auth-url",
      "aliases": [],
      "on": "annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "setting",
        "group": "externalAuth",
        "part": "url"
      },
      "type": "url",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "malformed": "route-denied",
      "empty": "group-dropped",
      "guards": true,
      "risk": "High",
      "effect": "Every request is first shown to this URL, and only passes when the answer is a success.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#external-authentication",
      "examples": [
        {
          "value": "http://auth.example/check",
          "setting": "http://auth.example/check"
        },
        {
          "value": "https://$host/oauth2/auth",
          "setting": "https://$host/oauth2/auth"
        },
        {
          "value": "http://a b/",
          "invalid": true
        },
        {
          "value": "/check",
          "invalid": true
        },
        {
          "value": "http://$host:$server_port/",
          "invalid": true
        },
        {
          "value": "http://auth.example/;",
          "invalid": true
        }
      ]
    },
    {
      "name": "auth_basic",
      "aliases": [
        "auth_basic_user_file",
        "auth_digest",
        "auth_digest_user_file",
        "auth_digest_timeout",
        "auth_digest_expires",
        "auth_digest_replays",
        "auth_digest_shm_size",
        "auth_digest_drop_time",
        "auth_digest_evasion_time",
        "auth_digest_maxtries"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Nobody asks for a password any more; the users are in a file of the controller's container."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "http",
        "server",
        "location",
        "limit_except"
      ],
      "way": "policy",
      "effect": "Asks for a user and password of a file in the controller's container.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_auth_basic_module.html",
      "examples": [
        {
          "value": "auth_basic \"staff only\"; auth_basic_user_file /etc/nginx/users;"
        }
      ]
    },
    {
      "name": "auth_delay",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "A gateway does not slow down wrong passwords."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "way": "redesign",
      "effect": "Slows down answers to requests without access.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_core_module.html#auth_delay",
      "examples": [
        {
          "value": "auth_delay 2s;"
        }
      ]
    },
    {
      "name": "auth_request",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "No service is asked whether a request may pass."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "http",
        "server",
        "location"
      ],
      "way": "policy",
      "effect": "Asks another location whether a request may pass.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_auth_request_module.html",
      "examples": [
        {
          "value": "auth_request /check;"
        }
      ]
    },
    {
      "name": "auth_request_set",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The variable it sets is not there."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "way": "redesign",
      "effect": "Sets a variable from the answer of the authentication.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_auth_request_module.html#auth_request_set",
      "examples": [
        {
          "value": "auth_request_set $user $upstream_http_x_user;"
        }
      ]
    },
    {
      "name": "backend-protocol",
      "aliases": [],
      "on": "annotation",
      "unit": "backend-protocol",
      "destination": {
        "kind": "setting",
        "group": "protocol",
        "part": "name"
      },
      "type": "backend-protocol",
      "scope": "route",
      "merge": "first",
      "default": "HTTP",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "Protocol spoken to the backend.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#backend-protocol",
      "examples": [
        {
          "value": "HTTPS",
          "setting": "https"
        },
        {
          "value": "grpc",
          "setting": "grpc"
        },
        {
          "value": "AUTO_HTTP",
          "setting": "auto"
        },
        {
          "value": "FCGI",
          "setting": "fastcgi"
        },
        {
          "value": "H2C",
          "invalid": true
        }
      ]
    },
    {
      "name": "bind-address",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Which addresses are listened on is decided by the new gateway and its Service."
      },
      "type": "list",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Addresses that are listened on.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#bind-address",
      "examples": [
        {
          "value": "a, b",
          "setting": [
            "a",
            "b"
          ]
        }
      ]
    },
    {
      "name": "block-cidrs",
      "aliases": [],
      "on": "configmap",
      "unit": "block",
      "destination": {
        "kind": "setting",
        "group": "access",
        "part": "deny"
      },
      "type": "cidr-items",
      "scope": "class",
      "merge": "all",
      "invalid": "default",
      "guards": true,
      "effect": "These client addresses are answered 403.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#block-cidrs",
      "examples": [
        {
          "value": "10.0.0.0/8, 192.0.2.7",
          "setting": [
            "10.0.0.0/8",
            "192.0.2.7"
          ]
        },
        {
          "value": "office",
          "invalid": true
        }
      ]
    },
    {
      "name": "block-referers",
      "aliases": [],
      "on": "configmap",
      "unit": "block",
      "destination": {
        "kind": "setting",
        "group": "access",
        "part": "referers"
      },
      "type": "list",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": true,
      "effect": "Requests with one of these Referer headers are answered 403.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#block-referers",
      "examples": [
        {
          "value": "https://bad.example/, ~*spam",
          "setting": [
            "https://bad.example/",
            "~*spam"
          ]
        }
      ]
    },
    {
      "name": "block-user-agents",
      "aliases": [],
      "on": "configmap",
      "unit": "block",
      "destination": {
        "kind": "setting",
        "group": "access",
        "part": "agents"
      },
      "type": "list",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": true,
      "effect": "Requests with one of these User-Agent headers are answered 403.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#block-user-agents",
      "examples": [
        {
          "value": "~*bot, curl",
          "setting": [
            "~*bot",
            "curl"
          ]
        }
      ]
    },
    {
      "name": "break",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "routing",
        "field": "flow"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "server",
        "location",
        "server-if",
        "if"
      ],
      "way": "redesign",
      "effect": "Ends the rewriting of a request, redirect annotations and rewrite-target too.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_rewrite_module.html",
      "examples": [
        {
          "value": "break;"
        }
      ]
    },
    {
      "name": "brotli-level",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "compression",
        "part": "brotliLevel",
        "lost": "How hard brotli compresses is decided by the new gateway."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "4",
      "invalid": "default",
      "guards": false,
      "effect": "How hard brotli tries.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#brotli-level",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "brotli-min-length",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "compression",
        "part": "brotliMinLength",
        "lost": "How long a response must be to be compressed is decided by the new gateway."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "20",
      "invalid": "default",
      "guards": false,
      "effect": "Shortest response that brotli compresses.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#brotli-min-length",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "brotli-types",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "compression",
        "part": "brotliTypes",
        "lost": "Which content types are compressed is decided by the new gateway."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Content types that brotli compresses.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#brotli-types",
      "examples": [
        {
          "value": "text/css application/json",
          "setting": "text/css application/json"
        }
      ]
    },
    {
      "name": "canary",
      "aliases": [],
      "on": "annotation",
      "unit": "canary",
      "destination": {
        "kind": "routing",
        "field": "canary"
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "The Ingress gets a share of the requests of another one with the same host and path.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#canary",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "yes",
          "invalid": true
        }
      ]
    },
    {
      "name": "canary-by-cookie",
      "aliases": [],
      "on": "annotation",
      "unit": "canary",
      "destination": {
        "kind": "routing",
        "field": "canaryByCookie"
      },
      "type": "text",
      "pattern": "^[\\-._~a-zA-Z0-9/: ]*$",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "needs": "canary=true",
      "guards": false,
      "risk": "Medium",
      "effect": "Cookie that decides with always or never, after the header.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#canary",
      "examples": [
        {
          "value": "beta",
          "setting": "beta"
        },
        {
          "value": "a;b",
          "invalid": true
        }
      ]
    },
    {
      "name": "canary-by-header",
      "aliases": [],
      "on": "annotation",
      "unit": "canary",
      "destination": {
        "kind": "routing",
        "field": "canaryByHeader"
      },
      "type": "text",
      "pattern": "^[\\-._~a-zA-Z0-9/: ]*$",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "needs": "canary=true",
      "guards": false,
      "risk": "Medium",
      "effect": "Request header that decides with always or never.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#canary",
      "examples": [
        {
          "value": "X-Canary",
          "setting": "X-Canary"
        },
        {
          "value": "X Canary;",
          "invalid": true
        }
      ]
    },
    {
      "name": "canary-by-header-pattern",
      "aliases": [],
      "on": "annotation",
      "unit": "canary",
      "destination": {
        "kind": "routing",
        "field": "canaryByHeaderPattern"
      },
      "type": "text",
      "pattern": "^[/\\-._~a-zA-Z0-9:^$[\\](){}*+?|&=\\\\]*$",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "needs": "canary=true",
      "guards": false,
      "risk": "Medium",
      "effect": "Regular expression that the value of the header has to match.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#canary",
      "examples": [
        {
          "value": "^(a|b)[0-9]+",
          "setting": "^(a|b)[0-9]+"
        },
        {
          "value": "a b",
          "invalid": true
        }
      ]
    },
    {
      "name": "canary-by-header-value",
      "aliases": [],
      "on": "annotation",
      "unit": "canary",
      "destination": {
        "kind": "routing",
        "field": "canaryByHeaderValue"
      },
      "type": "text",
      "pattern": "^[\\-._~a-zA-Z0-9/: ]*$",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "needs": "canary=true",
      "guards": false,
      "risk": "Medium",
      "effect": "Value of the header that decides, in place of always.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#canary",
      "examples": [
        {
          "value": "beta",
          "setting": "beta"
        },
        {
          "value": "a|b",
          "invalid": true
        }
      ]
    },
    {
      "name": "canary-weight",
      "aliases": [],
      "on": "annotation",
      "unit": "canary",
      "destination": {
        "kind": "routing",
        "field": "canaryWeight"
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "default": "0",
      "invalid": "default",
      "needs": "canary=true",
      "guards": false,
      "risk": "Low",
      "effect": "Size of the share.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#canary",
      "examples": [
        {
          "value": "30",
          "setting": 30
        },
        {
          "value": "-1",
          "setting": -1
        },
        {
          "value": "30%",
          "invalid": true
        }
      ]
    },
    {
      "name": "canary-weight-total",
      "aliases": [],
      "on": "annotation",
      "unit": "canary",
      "destination": {
        "kind": "routing",
        "field": "canaryWeightTotal"
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "default": "100",
      "invalid": "default",
      "needs": "canary=true",
      "guards": false,
      "risk": "Low",
      "effect": "What the share is a part of; less than 100 counts as 100.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#canary",
      "examples": [
        {
          "value": "1000",
          "setting": 1000
        },
        {
          "value": "1e3",
          "invalid": true
        }
      ]
    },
    {
      "name": "charset",
      "aliases": [
        "charset_map",
        "charset_types",
        "override_charset",
        "source_charset",
        "default_type",
        "types"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The content type of answers is the one that the backend sends."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location",
        "if"
      ],
      "way": "redesign",
      "effect": "Changes the content type of answers.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_charset_module.html",
      "examples": [
        {
          "value": "charset utf-8;"
        }
      ]
    },
    {
      "name": "client-body-buffer-size",
      "aliases": [],
      "on": "annotation",
      "unit": "buffering",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The memory for request bodies is the new gateway's own."
      },
      "type": "size",
      "scope": "route",
      "merge": "first",
      "default": "8k",
      "configmap": "client-body-buffer-size",
      "invalid": "object-dropped",
      "empty": "default",
      "guards": false,
      "risk": "Low",
      "effect": "Memory for a request body before it goes to a file.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#client-body-buffer-size",
      "examples": [
        {
          "value": "16K",
          "setting": "16K"
        },
        {
          "value": "large",
          "invalid": true
        }
      ]
    },
    {
      "name": "client-body-timeout",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "connections",
        "part": "bodyTimeout",
        "lost": "How long a client may pause within a body is decided by the new gateway."
      },
      "type": "seconds",
      "scope": "class",
      "merge": "first",
      "default": "60",
      "invalid": "default",
      "guards": false,
      "effect": "How long a client may pause within a body.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#client-body-timeout",
      "examples": [
        {
          "value": "30",
          "setting": 30
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "client-header-buffer-size",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How large request headers may be is decided by the new gateway."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "default": "1k",
      "invalid": "default",
      "guards": false,
      "effect": "Memory for the headers of a request.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#client-header-buffer-size",
      "examples": [
        {
          "value": "4k",
          "setting": "4k"
        }
      ]
    },
    {
      "name": "client-header-timeout",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "connections",
        "part": "headerTimeout",
        "lost": "How long a client may take for its headers is decided by the new gateway."
      },
      "type": "seconds",
      "scope": "class",
      "merge": "first",
      "default": "60",
      "invalid": "default",
      "guards": false,
      "effect": "How long a client may take for its headers.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#client-header-timeout",
      "examples": [
        {
          "value": "30",
          "setting": 30
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "client_max_body_size",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Request bodies are limited by the new gateway's own rule, not by this size."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "taken": [
        "location"
      ],
      "way": "policy",
      "effect": "Limits the size of request bodies.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size",
      "examples": [
        {
          "value": "client_max_body_size 20m;"
        }
      ]
    },
    {
      "name": "compute-full-forwarded-for",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "clientAddress",
        "part": "chain",
        "lost": "Whether X-Forwarded-For grows or is replaced is decided by the new gateway."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Adds to X-Forwarded-For in place of replacing it.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#compute-full-forwarded-for",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "configuration-snippet",
      "aliases": [],
      "on": "annotation",
      "unit": "snippets",
      "destination": {
        "kind": "routing",
        "field": "configurationSnippet"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Critical",
      "effect": "nginx text for the paths of the Ingress.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#configuration-snippet",
      "examples": [
        {
          "value": " more_set_headers 'A: b';\n",
          "setting": "more_set_headers 'A: b';\n"
        }
      ]
    },
    {
      "name": "connection-proxy-header",
      "aliases": [],
      "on": "annotation",
      "unit": "connection-proxy-header",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The Connection header towards the backend is the new gateway's own again."
      },
      "type": "enum",
      "values": [
        "close",
        "keep-alive"
      ],
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "empty": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Connection header that the backend sees; breaks upgrades to WebSocket.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#connection-proxy-header",
      "examples": [
        {
          "value": "keep-alive",
          "setting": "keep-alive"
        },
        {
          "value": "upgrade",
          "invalid": true
        }
      ]
    },
    {
      "name": "cors-allow-credentials",
      "aliases": [],
      "on": "annotation",
      "unit": "cors",
      "destination": {
        "kind": "setting",
        "group": "cors",
        "part": "credentials"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "default": "true",
      "invalid": "default",
      "needs": "enable-cors=true",
      "guards": false,
      "risk": "Low",
      "effect": "Whether other origins may send cookies.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#enable-cors",
      "examples": [
        {
          "value": "false",
          "setting": false
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "cors-allow-headers",
      "aliases": [],
      "on": "annotation",
      "unit": "cors",
      "destination": {
        "kind": "setting",
        "group": "cors",
        "part": "requestHeaders"
      },
      "type": "cors-headers",
      "scope": "route",
      "merge": "first",
      "default": "DNT,Keep-Alive,User-Agent,X-Requested-With,If-Modified-Since,Cache-Control,Content-Type,Range,Authorization",
      "invalid": "default",
      "needs": "enable-cors=true",
      "guards": false,
      "risk": "Medium",
      "effect": "Request headers that other origins may send.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#enable-cors",
      "examples": [
        {
          "value": "X-One, X-Two",
          "setting": [
            "X-One",
            "X-Two"
          ]
        },
        {
          "value": "X One!",
          "invalid": true
        },
        {
          "value": "*",
          "invalid": true
        }
      ]
    },
    {
      "name": "cors-allow-methods",
      "aliases": [],
      "on": "annotation",
      "unit": "cors",
      "destination": {
        "kind": "setting",
        "group": "cors",
        "part": "methods"
      },
      "type": "cors-methods",
      "scope": "route",
      "merge": "first",
      "default": "GET, PUT, POST, DELETE, PATCH, OPTIONS",
      "invalid": "default",
      "needs": "enable-cors=true",
      "guards": false,
      "risk": "Medium",
      "effect": "Methods that other origins may use.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#enable-cors",
      "examples": [
        {
          "value": "GET, PUT",
          "setting": [
            "GET",
            "PUT"
          ]
        },
        {
          "value": "GET; PUT",
          "invalid": true
        },
        {
          "value": "GET,  PUT",
          "invalid": true
        }
      ]
    },
    {
      "name": "cors-allow-origin",
      "aliases": [],
      "on": "annotation",
      "unit": "cors",
      "destination": {
        "kind": "setting",
        "group": "cors",
        "part": "origins"
      },
      "type": "cors-origins",
      "scope": "route",
      "merge": "first",
      "default": "*",
      "invalid": "default",
      "needs": "enable-cors=true",
      "guards": false,
      "risk": "Medium",
      "effect": "Origins that may call.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#enable-cors",
      "examples": [
        {
          "value": "https://a.example, http://b.example:8080",
          "setting": [
            "https://a.example",
            "http://b.example:8080"
          ]
        },
        {
          "value": "https://*.parts.example",
          "setting": [
            "https://*.parts.example"
          ]
        },
        {
          "value": "a.example",
          "setting": []
        },
        {
          "value": "https://a.example;https://b.example",
          "invalid": true
        }
      ]
    },
    {
      "name": "cors-expose-headers",
      "aliases": [],
      "on": "annotation",
      "unit": "cors",
      "destination": {
        "kind": "setting",
        "group": "cors",
        "part": "exposeHeaders"
      },
      "type": "cors-expose-headers",
      "scope": "route",
      "merge": "first",
      "invalid": "default",
      "needs": "enable-cors=true",
      "guards": false,
      "risk": "Medium",
      "effect": "Response headers that other origins may read.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#enable-cors",
      "examples": [
        {
          "value": "X-Out, *",
          "setting": [
            "X-Out",
            "*"
          ]
        },
        {
          "value": "a;b",
          "invalid": true
        }
      ]
    },
    {
      "name": "cors-max-age",
      "aliases": [],
      "on": "annotation",
      "unit": "cors",
      "destination": {
        "kind": "setting",
        "group": "cors",
        "part": "maxAge"
      },
      "type": "seconds",
      "scope": "route",
      "merge": "first",
      "default": "1728000",
      "invalid": "default",
      "needs": "enable-cors=true",
      "guards": false,
      "risk": "Low",
      "effect": "How long a browser may keep the answer to a preflight request.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#enable-cors",
      "examples": [
        {
          "value": "600",
          "setting": 600
        },
        {
          "value": "1h",
          "invalid": true
        }
      ]
    },
    {
      "name": "custom-headers",
      "aliases": [],
      "on": "annotation",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "customHeaders"
      },
      "type": "configmap-ref",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "malformed": "route-denied",
      "empty": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "The entries of this ConfigMap become response headers.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#custom-headers",
      "examples": [
        {
          "value": "shop/headers",
          "setting": {
            "namespace": "shop",
            "name": "headers"
          }
        },
        {
          "value": "headers",
          "invalid": true
        },
        {
          "value": "a,b",
          "invalid": true
        }
      ]
    },
    {
      "name": "custom-http-errors",
      "aliases": [],
      "on": "annotation",
      "unit": "custom-http-errors",
      "destination": {
        "kind": "setting",
        "group": "errorPages",
        "part": "statuses",
        "lost": "Clients see the error answers of the backend itself, not those of an error page service."
      },
      "type": "status-codes",
      "scope": "route",
      "merge": "first",
      "configmap": "custom-http-errors",
      "invalid": "object-dropped",
      "malformed": "group-dropped",
      "empty": "group-dropped",
      "guards": false,
      "risk": "Low",
      "effect": "Answers with these codes are replaced by the default backend's.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#custom-http-errors",
      "examples": [
        {
          "value": "404, 503",
          "setting": [
            "404",
            "503"
          ]
        },
        {
          "value": "503, 600",
          "invalid": true
        },
        {
          "value": "4xx",
          "invalid": true
        },
        {
          "value": "404 503",
          "invalid": true
        }
      ]
    },
    {
      "name": "debug-connections",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Logs are set up at the new gateway; traffic is the same."
      },
      "type": "list",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Clients whose connections are logged in detail.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#debug-connections",
      "examples": [
        {
          "value": "a, b",
          "setting": [
            "a",
            "b"
          ]
        }
      ]
    },
    {
      "name": "default-backend",
      "aliases": [],
      "on": "annotation",
      "unit": "default-backend",
      "destination": {
        "kind": "routing",
        "field": "defaultBackend"
      },
      "type": "service-name",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "empty": "group-dropped",
      "guards": false,
      "risk": "Low",
      "effect": "Service that answers while the one of the rule has no endpoint.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#default-backend",
      "examples": [
        {
          "value": "sorry",
          "setting": "sorry"
        },
        {
          "value": "a b",
          "invalid": true
        }
      ]
    },
    {
      "name": "default-type",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The new gateway's own answers have the content type it gives them."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "default": "text/html",
      "invalid": "default",
      "guards": false,
      "effect": "Content type of nginx's own answers.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#default-type",
      "examples": [
        {
          "value": "text/plain",
          "setting": "text/plain"
        }
      ]
    },
    {
      "name": "denylist-source-range",
      "aliases": [],
      "on": "annotation",
      "unit": "access",
      "destination": {
        "kind": "setting",
        "group": "access",
        "part": "deny"
      },
      "type": "cidr-list",
      "scope": "route",
      "merge": "first",
      "invalid": "route-denied",
      "empty": "route-denied",
      "guards": true,
      "risk": "Medium",
      "effect": "These client addresses are answered 403, even where the allow list names them.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#denylist-source-range",
      "examples": [
        {
          "value": "10.201.9.2",
          "setting": [
            "10.201.9.2"
          ]
        },
        {
          "value": "nobody",
          "invalid": true
        }
      ]
    },
    {
      "name": "denylist-source-range",
      "aliases": [],
      "on": "configmap",
      "unit": "access",
      "destination": {
        "kind": "setting",
        "group": "access",
        "part": "deny"
      },
      "type": "cidr-items",
      "scope": "class",
      "merge": "all",
      "invalid": "default",
      "guards": true,
      "effect": "Where no annotation says otherwise, these client addresses are answered 403.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#denylist-source-range",
      "examples": [
        {
          "value": "10.0.0.0/8,,192.0.2.7",
          "setting": [
            "10.0.0.0/8",
            "192.0.2.7"
          ]
        },
        {
          "value": "all",
          "invalid": true
        }
      ]
    },
    {
      "name": "disable-access-log",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Logs are set up at the new gateway; traffic is the same."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Logs no requests.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#disable-access-log",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "disable-http-access-log",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Logs are set up at the new gateway; traffic is the same."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Logs no HTTP requests.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "disable-ipv6",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Which addresses are listened on is decided by the new gateway and its Service."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Does not listen on IPv6.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#disable-ipv6",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "disable-ipv6-dns",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Backends by name are looked up as the new gateway likes."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Looks backends by name up in IPv4 only.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#disable-ipv6-dns",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "disable-proxy-intercept-errors",
      "aliases": [],
      "on": "annotation",
      "unit": "disable-proxy-intercept-errors",
      "destination": {
        "kind": "setting",
        "group": "errorPages",
        "part": "off",
        "lost": "Errors of the backend reach the client as they are, with or without this."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "default": "false",
      "configmap": "disable-proxy-intercept-errors",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "Only errors that nginx itself makes are replaced.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#custom-http-errors",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "disable-stream-access-log",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Logs are set up at the new gateway; traffic is the same."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Logs no TCP and UDP connections.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "enable-access-log",
      "aliases": [],
      "on": "annotation",
      "unit": "logging",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Requests are logged as the new gateway is told to as a whole; traffic is the same."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "default": "true",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "Requests are logged.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#enable-access-log",
      "examples": [
        {
          "value": "false",
          "setting": false
        },
        {
          "value": "nope",
          "invalid": true
        }
      ]
    },
    {
      "name": "enable-access-log-for-default-backend",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Logs are set up at the new gateway; traffic is the same."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Logs requests that nothing matches.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#enable-access-log-for-default-backend",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "enable-aio-write",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Only tunes the nginx process that goes away."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "true",
      "invalid": "default",
      "guards": false,
      "effect": "Writes files beside other work.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#enable-aio-write",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "enable-auth-access-log",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Logs are set up at the new gateway; traffic is the same."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Logs requests to the authentication service.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "enable-brotli",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "compression",
        "part": "brotli",
        "lost": "Responses are compressed or not as the new gateway is told."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Compresses responses with brotli.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#enable-brotli",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "enable-cors",
      "aliases": [],
      "on": "annotation",
      "unit": "cors",
      "destination": {
        "kind": "setting",
        "group": "cors",
        "part": "enabled"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "Other origins may call, and preflight requests are answered here.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#enable-cors",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "yes",
          "invalid": true
        }
      ]
    },
    {
      "name": "enable-global-auth",
      "aliases": [],
      "on": "annotation",
      "unit": "global-auth",
      "destination": {
        "kind": "routing",
        "field": "enableGlobalAuth"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "default": "true",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "With false, the external authentication of the ConfigMap does not apply.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#global-external-authentication",
      "examples": [
        {
          "value": "false",
          "setting": false
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "enable-modsecurity",
      "aliases": [],
      "on": "annotation",
      "unit": "firewall",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The web application firewall no longer looks at requests, so what it refused gets through."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "default": "false",
      "configmap": "enable-modsecurity",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "The web application firewall looks at requests.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#modsecurity",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "enable-multi-accept",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Only tunes the nginx process that goes away."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "true",
      "invalid": "default",
      "guards": false,
      "effect": "Workers take several connections at once.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#enable-multi-accept",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "enable-ocsp",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Certificates are shown without proof that they are not revoked."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Shows clients proof that the certificate is not revoked.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#enable-ocsp",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "enable-opentelemetry",
      "aliases": [],
      "on": "annotation",
      "unit": "tracing",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Whether requests are traced is set at the new gateway as a whole."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "default": "false",
      "configmap": "enable-opentelemetry",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Requests are traced.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#enable-opentelemetry",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "enable-owasp-core-rules",
      "aliases": [],
      "on": "annotation",
      "unit": "firewall",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Requests are no longer checked against the OWASP core rules."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "default": "false",
      "configmap": "enable-owasp-modsecurity-crs",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "The web application firewall uses the OWASP core rules.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#modsecurity",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "enable-real-ip",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "clientAddress",
        "part": "detect",
        "lost": "The client address is found in the way the new gateway is told."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Finds the client address in a header.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#enable-real-ip",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "enable-rewrite-log",
      "aliases": [],
      "on": "annotation",
      "unit": "logging",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Steps of rewrites are not logged any more; traffic is the same."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "Steps of rewrites are logged.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#enable-rewrite-log",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "enable-serial-reloads",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Only tunes the nginx process that goes away."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Reloads wait for old workers.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "enable-syslog",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Logs are set up at the new gateway; traffic is the same."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Sends the log to a syslog server.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#enable-syslog",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "enable-underscores-in-headers",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "headerNames",
        "part": "underscores",
        "lost": "Whether headers with underscores reach backends is decided by the new gateway."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Lets headers with underscores through.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#enable-underscores-in-headers",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "error-log-level",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Logs are set up at the new gateway; traffic is the same."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "default": "notice",
      "invalid": "default",
      "guards": false,
      "effect": "What the error log holds.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#error-log-level",
      "examples": [
        {
          "value": "warn",
          "setting": "warn"
        }
      ]
    },
    {
      "name": "error-log-path",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Logs are set up at the new gateway; traffic is the same."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "default": "/var/log/nginx/error.log",
      "invalid": "default",
      "guards": false,
      "effect": "File of the error log.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#error-log-path",
      "examples": [
        {
          "value": "/dev/stderr",
          "setting": "/dev/stderr"
        }
      ]
    },
    {
      "name": "error_log",
      "aliases": [
        "rewrite_log",
        "uninitialized_variable_warn",
        "lua_socket_log_errors"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It only changes what nginx logs."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "main",
        "http",
        "server",
        "location",
        "server-if",
        "if",
        "stream",
        "stream-server"
      ],
      "way": "dead",
      "effect": "Says what nginx logs of its own doings.",
      "docs": "https://nginx.org/en/docs/ngx_core_module.html",
      "examples": [
        {
          "value": "error_log /var/log/nginx/debug.log debug;"
        }
      ]
    },
    {
      "name": "error_page",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Error pages are those of the backend and the gateway."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "http",
        "server",
        "location",
        "if"
      ],
      "way": "redesign",
      "effect": "Answers errors with another page.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_core_module.html#error_page",
      "examples": [
        {
          "value": "error_page 404 /404.html;"
        }
      ]
    },
    {
      "name": "etag",
      "aliases": [
        "if_modified_since",
        "max_ranges",
        "chunked_transfer_encoding",
        "msie_padding",
        "msie_refresh",
        "read_ahead",
        "directio",
        "directio_alignment",
        "disable_symlinks",
        "aio",
        "aio_write",
        "sendfile_max_chunk",
        "open_file_cache",
        "open_file_cache_errors",
        "open_file_cache_min_uses",
        "open_file_cache_valid",
        "log_not_found",
        "server_tokens",
        "http2_chunk_size",
        "http2_push",
        "http2_push_preload",
        "lingering_close",
        "lingering_time",
        "lingering_timeout",
        "reset_timedout_connection",
        "send_lowat",
        "tcp_nopush",
        "tcp_nodelay",
        "types_hash_bucket_size",
        "types_hash_max_size",
        "recursive_error_pages"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It tunes nginx itself, and requests are answered alike without it."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "way": "dead",
      "effect": "Tunes how nginx serves files and connections.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_core_module.html",
      "examples": [
        {
          "value": "etag off;"
        }
      ]
    },
    {
      "name": "expires",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The gateway adds neither Expires nor Cache-Control; the application has to send them."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location",
        "if"
      ],
      "way": "redesign",
      "effect": "Adds Expires and Cache-Control to answers.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_headers_module.html",
      "examples": [
        {
          "value": "expires 1h;"
        }
      ]
    },
    {
      "name": "fastcgi-index",
      "aliases": [],
      "on": "annotation",
      "unit": "fastcgi",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "FastCGI backends are not told which file stands for a directory."
      },
      "type": "text",
      "pattern": "^[A-Za-z0-9.\\-_ ]+$",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "empty": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "File that stands for a directory at FastCGI backends.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/fcgi-services/",
      "examples": [
        {
          "value": "index.php",
          "setting": "index.php"
        },
        {
          "value": "in dex;",
          "invalid": true
        }
      ]
    },
    {
      "name": "fastcgi-params-configmap",
      "aliases": [],
      "on": "annotation",
      "unit": "fastcgi",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "FastCGI backends do not get these parameters."
      },
      "type": "local-configmap-ref",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "malformed": "route-denied",
      "empty": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "ConfigMap with parameters for FastCGI backends.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/fcgi-services/",
      "examples": [
        {
          "value": "params",
          "setting": {
            "name": "params"
          }
        },
        {
          "value": "shop/params",
          "setting": {
            "name": "params"
          }
        },
        {
          "value": "a;b",
          "invalid": true
        }
      ]
    },
    {
      "name": "fastcgi_param",
      "aliases": [
        "fastcgi_hide_header",
        "fastcgi_index",
        "fastcgi_pass_header",
        "fastcgi_split_path_info",
        "fastcgi_ignore_headers"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "No field speaks FastCGI, so there is nothing to hand its parameters to."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "way": "redesign",
      "effect": "Shapes requests to FastCGI backends and their answers.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html",
      "examples": [
        {
          "value": "fastcgi_param SCRIPT_FILENAME /app/index.php;"
        }
      ]
    },
    {
      "name": "force-ssl-redirect",
      "aliases": [],
      "on": "annotation",
      "unit": "https-redirect",
      "destination": {
        "kind": "routing",
        "field": "forceSslRedirect"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "default": "false",
      "configmap": "force-ssl-redirect",
      "invalid": "default",
      "guards": false,
      "risk": "Medium",
      "effect": "Plain http is redirected to https, certificate or not.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#server-side-https-enforcement-through-redirect",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "yes",
          "invalid": true
        }
      ]
    },
    {
      "name": "forwarded-for-header",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "clientAddress",
        "part": "header",
        "lost": "The header that names the client address is set at the new gateway."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "default": "X-Forwarded-For",
      "invalid": "default",
      "guards": false,
      "effect": "Header that names the client address.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#forwarded-for-header",
      "examples": [
        {
          "value": "CF-Connecting-IP",
          "setting": "CF-Connecting-IP"
        }
      ]
    },
    {
      "name": "forwarded-for-proxy-protocol-header",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The header for the address from the PROXY protocol is gone."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "default": "X-Forwarded-For-Proxy-Protocol",
      "invalid": "default",
      "guards": false,
      "effect": "Header for the address from the PROXY protocol.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#forwarded-for-proxy-protocol-header",
      "examples": [
        {
          "value": "X-Proxy-Address",
          "setting": "X-Proxy-Address"
        }
      ]
    },
    {
      "name": "forwarded-host-header",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The header that names the wanted host is set at the new gateway."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "default": "X-Forwarded-Host",
      "invalid": "default",
      "guards": false,
      "effect": "Header that names the wanted host.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/",
      "examples": [
        {
          "value": "X-Original-Host",
          "setting": "X-Original-Host"
        }
      ]
    },
    {
      "name": "from-to-www-redirect",
      "aliases": [],
      "on": "annotation",
      "unit": "redirects",
      "destination": {
        "kind": "routing",
        "field": "fromToWwwRedirect"
      },
      "type": "bool",
      "scope": "host",
      "merge": "any",
      "default": "false",
      "invalid": "object-dropped",
      "empty": "group-dropped",
      "guards": false,
      "risk": "Low",
      "effect": "The name with or without www is redirected to the host of the Ingress.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#redirect-fromto-www",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "yes",
          "invalid": true
        }
      ]
    },
    {
      "name": "generate-request-id",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Requests get an X-Request-ID as the new gateway likes."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "true",
      "invalid": "default",
      "guards": false,
      "effect": "Gives requests without an X-Request-ID one.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#generate-request-id",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "geoip2-autoreload-in-minutes",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Requests are no longer looked up by country."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "0",
      "invalid": "default",
      "guards": false,
      "effect": "How often the database of countries is read again.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#geoip2-autoreload-in-minutes",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "geoip2_proxy",
      "aliases": [
        "geoip2_proxy_recursive",
        "geoip_city",
        "geoip_country",
        "geoip_org",
        "geoip_proxy",
        "geoip_proxy_recursive"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "It prepares variables, which are judged where they are used."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "stream"
      ],
      "way": "redesign",
      "effect": "Makes variables of the address of the client.",
      "docs": "https://github.com/leev/ngx_http_geoip2_module",
      "examples": [
        {
          "value": "geoip2_proxy 10.0.0.0/8;"
        }
      ]
    },
    {
      "name": "global-allowed-response-headers",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "routing",
        "field": "globalAllowedResponseHeaders"
      },
      "type": "allowed-header-names",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Header names that custom-headers may set.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#global-allowed-response-headers",
      "examples": [
        {
          "value": "X-One, X Two",
          "setting": [
            "X-One"
          ]
        }
      ]
    },
    {
      "name": "global-auth-always-set-cookie",
      "aliases": [],
      "on": "configmap",
      "unit": "global-external-auth",
      "destination": {
        "kind": "setting",
        "group": "externalAuth",
        "part": "alwaysSetCookie"
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "needs": "global-auth-url",
      "guards": false,
      "effect": "Passes the authentication service's cookie to the client whatever the final status is.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#global-auth-always-set-cookie",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "global-auth-cache-duration",
      "aliases": [],
      "on": "configmap",
      "unit": "global-external-auth",
      "destination": {
        "kind": "setting",
        "group": "externalAuth",
        "part": "cacheDuration"
      },
      "type": "cache-durations",
      "scope": "class",
      "merge": "first",
      "default": "200 202 401 5m",
      "invalid": "default",
      "needs": "global-auth-url",
      "guards": false,
      "effect": "How long answers of the authentication service are kept, by status code.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#global-auth-cache-duration",
      "examples": [
        {
          "value": "200 10m",
          "setting": "200 10m"
        },
        {
          "value": "10m 200",
          "invalid": true
        }
      ]
    },
    {
      "name": "global-auth-cache-key",
      "aliases": [],
      "on": "configmap",
      "unit": "global-external-auth",
      "destination": {
        "kind": "setting",
        "group": "externalAuth",
        "part": "cacheKey"
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "needs": "global-auth-url",
      "guards": false,
      "effect": "Answers of the authentication service are kept under this key.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#global-auth-cache-key",
      "examples": [
        {
          "value": "$remote_user$http_authorization",
          "setting": "$remote_user$http_authorization"
        }
      ]
    },
    {
      "name": "global-auth-method",
      "aliases": [],
      "on": "configmap",
      "unit": "global-external-auth",
      "destination": {
        "kind": "setting",
        "group": "externalAuth",
        "part": "method"
      },
      "type": "enum",
      "values": [
        "GET",
        "HEAD",
        "POST",
        "PUT",
        "PATCH",
        "DELETE",
        "CONNECT",
        "OPTIONS",
        "TRACE"
      ],
      "scope": "class",
      "merge": "first",
      "default": "GET",
      "invalid": "default",
      "needs": "global-auth-url",
      "guards": false,
      "effect": "Method of the request to the authentication service.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#global-auth-method",
      "examples": [
        {
          "value": "POST",
          "setting": "POST"
        },
        {
          "value": "get",
          "invalid": true
        }
      ]
    },
    {
      "name": "global-auth-request-redirect",
      "aliases": [],
      "on": "configmap",
      "unit": "global-external-auth",
      "destination": {
        "kind": "setting",
        "group": "externalAuth",
        "part": "redirect"
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "needs": "global-auth-url",
      "guards": false,
      "effect": "Fixed address that the authentication service is told as the wanted one.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#global-auth-request-redirect",
      "examples": [
        {
          "value": "https://shop.example.com/back",
          "setting": "https://shop.example.com/back"
        }
      ]
    },
    {
      "name": "global-auth-response-headers",
      "aliases": [],
      "on": "configmap",
      "unit": "global-external-auth",
      "destination": {
        "kind": "setting",
        "group": "externalAuth",
        "part": "responseHeaders"
      },
      "type": "allowed-header-names",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "needs": "global-auth-url",
      "guards": false,
      "effect": "Headers of the authentication service's answer that the backend gets to see.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#global-auth-response-headers",
      "examples": [
        {
          "value": "X-User, X Groups",
          "setting": [
            "X-User"
          ]
        }
      ]
    },
    {
      "name": "global-auth-signin",
      "aliases": [],
      "on": "configmap",
      "unit": "global-external-auth",
      "destination": {
        "kind": "setting",
        "group": "externalAuth",
        "part": "signIn"
      },
      "type": "any-url",
      "scope": "class",
      "merge": "first",
      "invalid": "ignored",
      "needs": "global-auth-url",
      "guards": false,
      "effect": "Where a client is sent that is not authenticated.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#global-auth-signin",
      "examples": [
        {
          "value": "https://login.example/",
          "setting": "https://login.example/"
        },
        {
          "value": "/login",
          "invalid": true
        }
      ]
    },
    {
      "name": "global-auth-signin-redirect-param",
      "aliases": [],
      "on": "configmap",
      "unit": "global-external-auth",
      "destination": {
        "kind": "setting",
        "group": "externalAuth",
        "part": "signInParameter"
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "default": "rd",
      "invalid": "ignored",
      "needs": "global-auth-url",
      "guards": false,
      "effect": "Query parameter that tells the sign-in page where the client came from.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#global-auth-signin-redirect-param",
      "examples": [
        {
          "value": "return_to",
          "setting": "return_to"
        }
      ]
    },
    {
      "name": "global-auth-snippet",
      "aliases": [],
      "on": "configmap",
      "unit": "global-external-auth",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The request to the authentication service goes without what this text adds."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "needs": "global-auth-url",
      "guards": false,
      "effect": "nginx text for the request to the authentication service.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#global-auth-snippet",
      "examples": [
        {
          "value": "proxy_set_header Foo-Header 42;",
          "setting": "proxy_set_header Foo-Header 42;"
        }
      ]
    },
    {
      "name": "global-auth-url",
      "aliases": [],
      "on": "configmap",
      "unit": "global-external-auth",
      "destination": {
        "kind": "setting",
        "group": "externalAuth",
        "part": "url"
      },
      "type": "any-url",
      "scope": "class",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "effect": "Every request that no auth-url covers is first shown to this URL.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#global-auth-url",
      "examples": [
        {
          "value": "http://auth.example/check",
          "setting": "http://auth.example/check"
        },
        {
          "value": "/check",
          "invalid": true
        }
      ]
    },
    {
      "name": "grpc-buffer-size-kb",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The memory for gRPC responses is the new gateway's own."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "0",
      "invalid": "default",
      "guards": false,
      "effect": "Memory for gRPC responses.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#grpc-buffer-size-kb",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "grpc_hide_header",
      "aliases": [
        "grpc_pass_header",
        "grpc_ignore_headers"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Headers of gRPC backends reach the client as they are."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "way": "redesign",
      "effect": "Chooses which headers of gRPC backends reach the client.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_grpc_module.html",
      "examples": [
        {
          "value": "grpc_hide_header X-Debug;"
        }
      ]
    },
    {
      "name": "grpc_next_upstream_timeout",
      "aliases": [
        "grpc_next_upstream_tries",
        "fastcgi_next_upstream_timeout",
        "fastcgi_next_upstream_tries",
        "memcached_next_upstream_timeout",
        "memcached_next_upstream_tries",
        "fastcgi_connect_timeout",
        "fastcgi_send_timeout",
        "fastcgi_read_timeout",
        "memcached_connect_timeout",
        "memcached_send_timeout",
        "memcached_read_timeout"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The time limits and retries of the new gateway hold."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "way": "policy",
      "effect": "Limits time and retries of backends that do not speak plain HTTP.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_proxy_module.html",
      "examples": [
        {
          "value": "grpc_next_upstream_tries 2;"
        }
      ]
    },
    {
      "name": "grpc_set_header",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The headers that gRPC backends see are those of the request."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "way": "redesign",
      "effect": "Sets a header of the request that a gRPC backend sees.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_set_header",
      "examples": [
        {
          "value": "grpc_set_header X-Team shop;"
        }
      ]
    },
    {
      "name": "gzip",
      "aliases": [
        "brotli"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Whether answers are compressed is decided by the new gateway."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location",
        "if"
      ],
      "way": "policy",
      "effect": "Compresses answers.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_gzip_module.html",
      "examples": [
        {
          "value": "gzip on;"
        }
      ]
    },
    {
      "name": "gzip-disable",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "compression",
        "part": "gzipDisable",
        "lost": "These clients are no longer spared compressed responses."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Browsers that get no gzip.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#gzip-disable",
      "examples": [
        {
          "value": "msie6",
          "setting": "msie6"
        }
      ]
    },
    {
      "name": "gzip-level",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "compression",
        "part": "gzipLevel",
        "lost": "How hard gzip compresses is decided by the new gateway."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "1",
      "invalid": "default",
      "guards": false,
      "effect": "How hard gzip tries.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#gzip-level",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "gzip-min-length",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "compression",
        "part": "gzipMinLength",
        "lost": "How long a response must be to be compressed is decided by the new gateway."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "256",
      "invalid": "default",
      "guards": false,
      "effect": "Shortest response that gzip compresses.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#gzip-min-length",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "gzip-types",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "compression",
        "part": "gzipTypes",
        "lost": "Which content types are compressed is decided by the new gateway."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Content types that gzip compresses.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#gzip-types",
      "examples": [
        {
          "value": "text/css application/json",
          "setting": "text/css application/json"
        }
      ]
    },
    {
      "name": "gzip_types",
      "aliases": [
        "gzip_buffers",
        "gzip_comp_level",
        "gzip_disable",
        "gzip_http_version",
        "gzip_min_length",
        "gzip_proxied",
        "gzip_vary",
        "gunzip",
        "gunzip_buffers",
        "brotli_types",
        "brotli_comp_level",
        "brotli_min_length",
        "brotli_buffers",
        "brotli_window"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How answers are compressed is decided by the new gateway."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "way": "policy",
      "effect": "Says which answers are compressed and how.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_gzip_module.html",
      "examples": [
        {
          "value": "gzip_types text/css;"
        }
      ]
    },
    {
      "name": "hide-headers",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Clients see the response headers that were hidden."
      },
      "type": "list",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Response headers that clients do not see.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#hide-headers",
      "examples": [
        {
          "value": "a, b",
          "setting": [
            "a",
            "b"
          ]
        }
      ]
    },
    {
      "name": "hsts",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "hsts",
        "part": "on",
        "lost": "Strict-Transport-Security has to be set at the gateway."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "true",
      "invalid": "default",
      "guards": false,
      "effect": "Answers over TLS tell browsers to keep to https.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#hsts",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "hsts-include-subdomains",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "hsts",
        "part": "subdomains",
        "lost": "Strict-Transport-Security has to be set at the gateway."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "true",
      "invalid": "default",
      "guards": false,
      "effect": "Browsers keep to https below the host too.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#hsts-include-subdomains",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "hsts-max-age",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "hsts",
        "part": "maxAge",
        "lost": "Strict-Transport-Security has to be set at the gateway."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "31536000",
      "invalid": "default",
      "guards": false,
      "effect": "How many seconds browsers keep to https.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#hsts-max-age",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "hsts-preload",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "hsts",
        "part": "preload",
        "lost": "Strict-Transport-Security has to be set at the gateway."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Browsers may learn it from a list.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#hsts-preload",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "http-access-log-path",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Logs are set up at the new gateway; traffic is the same."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "File of the HTTP log.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#http-access-log-path",
      "examples": [
        {
          "value": "/var/log/http.log",
          "setting": "/var/log/http.log"
        }
      ]
    },
    {
      "name": "http-redirect-code",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "routing",
        "field": "httpRedirectCode"
      },
      "type": "int",
      "values": [
        "301",
        "302",
        "307",
        "308"
      ],
      "scope": "class",
      "merge": "first",
      "default": "308",
      "invalid": "default",
      "guards": false,
      "effect": "Status code of redirects to https and between names with and without www.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#http-redirect-code",
      "examples": [
        {
          "value": "301",
          "setting": 301
        },
        {
          "value": "303",
          "invalid": true
        },
        {
          "value": "moved",
          "invalid": true
        }
      ]
    },
    {
      "name": "http-snippet",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "routing",
        "field": "httpSnippet"
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": true,
      "effect": "nginx text for all hosts together.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#http-snippet",
      "examples": [
        {
          "value": "map $http_upgrade $upgraded { default 1; }",
          "setting": "map $http_upgrade $upgraded { default 1; }"
        }
      ]
    },
    {
      "name": "http2-max-concurrent-streams",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "connections",
        "part": "streams",
        "lost": "How many requests an HTTP/2 client may have at a time is decided by the new gateway."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "128",
      "invalid": "default",
      "guards": false,
      "effect": "How many requests an HTTP/2 client may have at a time.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#http2-max-concurrent-streams",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "http2-max-field-size",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "The nginx of this release ignores it."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Largest header in HTTP/2.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#http2-max-field-size",
      "examples": [
        {
          "value": "8k",
          "setting": "8k"
        }
      ]
    },
    {
      "name": "http2-max-header-size",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "The nginx of this release ignores it."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Largest headers in HTTP/2.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#http2-max-header-size",
      "examples": [
        {
          "value": "32k",
          "setting": "32k"
        }
      ]
    },
    {
      "name": "http2-max-requests",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "The nginx of this release ignores it."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "0",
      "invalid": "default",
      "guards": false,
      "effect": "Requests that one HTTP/2 connection carries.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#http2-max-requests",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "http2-push-preload",
      "aliases": [],
      "on": "annotation",
      "unit": "http2-push-preload",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "The nginx of this release no longer pushes, whatever the value is."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "default": "false",
      "invalid": "object-dropped",
      "empty": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Once pushed preloaded resources.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#http2-push-preload",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "yes",
          "invalid": true
        }
      ]
    },
    {
      "name": "if",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "routing",
        "field": "flow"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "server",
        "location"
      ],
      "way": "portable",
      "effect": "Holds for requests that meet a condition.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_rewrite_module.html",
      "examples": [
        {
          "value": "if ($http_x_token = \"\") { return 403; }"
        }
      ]
    },
    {
      "name": "ignore-invalid-headers",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "headerNames",
        "part": "dropOdd",
        "lost": "Whether headers with odd names reach backends is decided by the new gateway."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "true",
      "invalid": "default",
      "guards": false,
      "effect": "Drops headers with odd names.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#ignore-invalid-headers",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "include",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The file is in the controller's container, so what it says is not known."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "main",
        "events",
        "stream",
        "stream-server",
        "upstream",
        "http",
        "server",
        "location"
      ],
      "way": "redesign",
      "effect": "Reads further text from a file.",
      "docs": "https://nginx.org/en/docs/ngx_core_module.html#include",
      "examples": [
        {
          "value": "include /etc/nginx/extra.conf;"
        }
      ]
    },
    {
      "name": "internal",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "A path that only nginx itself may ask for has no counterpart."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "location"
      ],
      "way": "redesign",
      "effect": "Keeps clients out of a location that other directives use.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_core_module.html#internal",
      "examples": [
        {
          "value": "internal;"
        }
      ]
    },
    {
      "name": "keep-alive",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "connections",
        "part": "idle",
        "lost": "How long an idle client connection stays open is decided by the new gateway."
      },
      "type": "seconds",
      "scope": "class",
      "merge": "first",
      "default": "75",
      "invalid": "default",
      "guards": false,
      "effect": "How long an idle client connection stays open.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#keep-alive",
      "examples": [
        {
          "value": "30",
          "setting": 30
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "keep-alive-requests",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "connections",
        "part": "requests",
        "lost": "How many requests a client connection carries is decided by the new gateway."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "1000",
      "invalid": "default",
      "guards": false,
      "effect": "How many requests a client connection carries.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#keep-alive-requests",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "keepalive",
      "aliases": [
        "keepalive_time",
        "zone",
        "hash",
        "ip_hash",
        "least_conn",
        "random",
        "lua_add_variable"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "It belongs to a group of backends that is not converted."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "upstream",
        "http",
        "server",
        "location"
      ],
      "way": "redesign",
      "effect": "Chooses among the backends of a group.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_upstream_module.html",
      "examples": [
        {
          "value": "keepalive_time 1h;"
        }
      ]
    },
    {
      "name": "keepalive_timeout",
      "aliases": [
        "keepalive_requests",
        "keepalive_disable",
        "send_timeout",
        "client_body_timeout",
        "client_header_timeout",
        "client_header_buffer_size",
        "large_client_header_buffers",
        "connection_pool_size",
        "request_pool_size",
        "http2_body_preread_size",
        "http2_max_concurrent_streams",
        "http2_max_field_size",
        "http2_max_header_size",
        "http2_max_requests",
        "http2_recv_buffer_size",
        "http2_idle_timeout",
        "http2_recv_timeout",
        "http3_max_concurrent_streams",
        "http3_stream_buffer_size",
        "http3_hq",
        "quic_gso",
        "quic_retry",
        "quic_bpf",
        "quic_host_key",
        "quic_active_connection_id_limit"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Limits of client connections are those of the new gateway."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "way": "policy",
      "effect": "Limits connections of clients and the headers they may send.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_core_module.html",
      "examples": [
        {
          "value": "keepalive_timeout 30s;"
        }
      ]
    },
    {
      "name": "large-client-header-buffers",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How large request headers may be is decided by the new gateway."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "default": "4 8k",
      "invalid": "default",
      "guards": false,
      "effect": "Memory for large headers of a request.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#large-client-header-buffers",
      "examples": [
        {
          "value": "4 32k",
          "setting": "4 32k"
        }
      ]
    },
    {
      "name": "limit-allowlist",
      "aliases": [
        "limit-whitelist"
      ],
      "on": "annotation",
      "unit": "limits",
      "destination": {
        "kind": "setting",
        "group": "rateLimit",
        "part": "except",
        "lost": "Without the limits it belongs to, there is nothing to be exempt from."
      },
      "type": "cidr-list",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "empty": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Client addresses that no limit applies to.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#rate-limiting",
      "examples": [
        {
          "value": "10.0.0.0/8",
          "setting": [
            "10.0.0.0/8"
          ]
        },
        {
          "value": "office",
          "invalid": true
        }
      ]
    },
    {
      "name": "limit-burst-multiplier",
      "aliases": [],
      "on": "annotation",
      "unit": "limits",
      "destination": {
        "kind": "setting",
        "group": "rateLimit",
        "part": "burst",
        "lost": "Without the limits it belongs to, no burst is cut off."
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "default": "5",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "How many times the limit a client may send at once.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#rate-limiting",
      "examples": [
        {
          "value": "2",
          "setting": 2
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "limit-conn-status-code",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Without the limits it belongs to, this status is never sent."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "503",
      "invalid": "default",
      "guards": false,
      "effect": "Status of requests on connections over the limit.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#limit-conn-status-code",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "limit-conn-zone-variable",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Without the limits it belongs to, clients are not counted."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "default": "$binary_remote_addr",
      "invalid": "default",
      "guards": false,
      "effect": "What counts as one client for limits.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#limit-conn-zone-variable",
      "examples": [
        {
          "value": "$http_x_client",
          "setting": "$http_x_client"
        }
      ]
    },
    {
      "name": "limit-connections",
      "aliases": [],
      "on": "annotation",
      "unit": "limits",
      "destination": {
        "kind": "setting",
        "group": "rateLimit",
        "part": "connections",
        "lost": "One client may open as many connections as it likes."
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "default": "0",
      "invalid": "object-dropped",
      "empty": "default",
      "guards": false,
      "risk": "Low",
      "effect": "Connections that one client address may have at a time; more are answered 503.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#rate-limiting",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "ten",
          "invalid": true
        }
      ]
    },
    {
      "name": "limit-rate",
      "aliases": [],
      "on": "annotation",
      "unit": "limits",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Responses are no longer slowed down."
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "default": "0",
      "configmap": "limit-rate",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "Kilobytes a second that a response is sent at, where responses are buffered.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#rate-limiting",
      "examples": [
        {
          "value": "100",
          "setting": 100
        },
        {
          "value": "fast",
          "invalid": true
        }
      ]
    },
    {
      "name": "limit-rate-after",
      "aliases": [],
      "on": "annotation",
      "unit": "limits",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Responses are no longer slowed down."
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "default": "0",
      "configmap": "limit-rate-after",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "Kilobytes of a response that are sent at full speed first.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#rate-limiting",
      "examples": [
        {
          "value": "500",
          "setting": 500
        },
        {
          "value": "later",
          "invalid": true
        }
      ]
    },
    {
      "name": "limit-req-status-code",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Without the limits it belongs to, this status is never sent."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "503",
      "invalid": "default",
      "guards": false,
      "effect": "Status of requests over the limit.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#limit-req-status-code",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "limit-rpm",
      "aliases": [],
      "on": "annotation",
      "unit": "limits",
      "destination": {
        "kind": "setting",
        "group": "rateLimit",
        "part": "perMinute",
        "lost": "One client may send as many requests a minute as it likes."
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "default": "0",
      "invalid": "object-dropped",
      "empty": "default",
      "guards": false,
      "risk": "Low",
      "effect": "Requests that one client address may send a minute; more are answered 503.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#rate-limiting",
      "examples": [
        {
          "value": "100",
          "setting": 100
        },
        {
          "value": "ten",
          "invalid": true
        }
      ]
    },
    {
      "name": "limit-rps",
      "aliases": [],
      "on": "annotation",
      "unit": "limits",
      "destination": {
        "kind": "setting",
        "group": "rateLimit",
        "part": "perSecond",
        "lost": "One client may send as many requests a second as it likes."
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "default": "0",
      "invalid": "object-dropped",
      "empty": "default",
      "guards": false,
      "risk": "Low",
      "effect": "Requests that one client address may send a second; more are answered 503.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#rate-limiting",
      "examples": [
        {
          "value": "5",
          "setting": 5
        },
        {
          "value": "-5",
          "setting": -5
        },
        {
          "value": "5r",
          "invalid": true
        }
      ]
    },
    {
      "name": "limit_except",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "No field limits methods."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "location"
      ],
      "way": "redesign",
      "effect": "Restricts all methods but those named.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_core_module.html#limit_except",
      "examples": [
        {
          "value": "limit_except GET { deny all; }"
        }
      ]
    },
    {
      "name": "limit_rate",
      "aliases": [
        "limit_rate_after"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The speed of answers is not limited."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location",
        "if"
      ],
      "way": "policy",
      "effect": "Limits the speed of answers.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_core_module.html",
      "examples": [
        {
          "value": "limit_rate 100k;"
        }
      ]
    },
    {
      "name": "limit_req",
      "aliases": [
        "limit_conn"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Clients are not limited."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "http",
        "server",
        "location",
        "stream",
        "stream-server"
      ],
      "way": "policy",
      "effect": "Limits requests or connections of a client.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_limit_req_module.html",
      "examples": [
        {
          "value": "limit_req zone=one burst=5;"
        }
      ]
    },
    {
      "name": "limit_req_zone",
      "aliases": [
        "limit_conn_zone",
        "limit_req_status",
        "limit_conn_status",
        "limit_req_log_level",
        "limit_conn_log_level",
        "limit_req_dry_run",
        "limit_conn_dry_run"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "It prepares limits, which are judged where they are set."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location",
        "stream",
        "stream-server"
      ],
      "way": "policy",
      "effect": "Prepares limits of requests or connections.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_limit_req_module.html",
      "examples": [
        {
          "value": "limit_req_status 429;"
        }
      ]
    },
    {
      "name": "listen",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Ports are listeners of the Gateway; this one is not opened."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "server",
        "stream-server"
      ],
      "way": "redesign",
      "effect": "Opens a port.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_core_module.html#listen",
      "examples": [
        {
          "value": "listen 8080;"
        }
      ]
    },
    {
      "name": "load-balance",
      "aliases": [],
      "on": "annotation",
      "unit": "load-balance",
      "destination": {
        "kind": "setting",
        "group": "balancing",
        "part": "algorithm",
        "lost": "The new gateway spreads requests over endpoints in its own way."
      },
      "type": "enum",
      "values": [
        "round_robin",
        "chash",
        "chashsubset",
        "sticky_balanced",
        "sticky_persistent",
        "ewma"
      ],
      "scope": "service",
      "merge": "first",
      "default": "round_robin",
      "configmap": "load-balance",
      "invalid": "object-dropped",
      "empty": "default",
      "guards": false,
      "risk": "Low",
      "effect": "How requests are spread over the endpoints of the Service.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#custom-nginx-load-balancing",
      "examples": [
        {
          "value": "ewma",
          "setting": "ewma"
        },
        {
          "value": "least_conn",
          "invalid": true
        }
      ]
    },
    {
      "name": "load_module",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "No module of nginx runs in a gateway; the directives that need it are judged by themselves."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "main"
      ],
      "way": "redesign",
      "effect": "Loads a module of nginx.",
      "docs": "https://nginx.org/en/docs/ngx_core_module.html",
      "examples": [
        {
          "value": "load_module modules/ngx_http_image_filter_module.so;"
        }
      ]
    },
    {
      "name": "location",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "routing",
        "field": "location"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "server",
        "location"
      ],
      "way": "portable",
      "effect": "Gives paths of the host a treatment of their own; regular expressions come before the paths of Ingresses.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_core_module.html#location",
      "examples": [
        {
          "value": "location = /ping { return 200 \"pong\"; }"
        }
      ]
    },
    {
      "name": "location-snippet",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "routing",
        "field": "locationSnippet"
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": true,
      "effect": "nginx text for every path.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#location-snippet",
      "examples": [
        {
          "value": "add_header X-Frame-Options DENY;",
          "setting": "add_header X-Frame-Options DENY;"
        }
      ]
    },
    {
      "name": "log-format-escape-json",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Logs are set up at the new gateway; traffic is the same."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Writes values into the log as JSON.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#log-format-escape-json",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "log-format-escape-none",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Logs are set up at the new gateway; traffic is the same."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Writes values into the log as they are.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#log-format-escape-none",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "log-format-stream",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Logs are set up at the new gateway; traffic is the same."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Form of the TCP and UDP log.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#log-format-stream",
      "examples": [
        {
          "value": "$remote_addr $protocol $status",
          "setting": "$remote_addr $protocol $status"
        }
      ]
    },
    {
      "name": "log-format-upstream",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Logs are set up at the new gateway; traffic is the same."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Form of the HTTP log.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#log-format-upstream",
      "examples": [
        {
          "value": "$remote_addr $request $status",
          "setting": "$remote_addr $request $status"
        }
      ]
    },
    {
      "name": "lua-shared-dicts",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Only tunes the nginx process that goes away."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Sizes of tables.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#lua-shared-dicts",
      "examples": [
        {
          "value": "certificate_data: 100",
          "setting": "certificate_data: 100"
        }
      ]
    },
    {
      "name": "lua_package_path",
      "aliases": [
        "lua_package_cpath",
        "lua_shared_dict",
        "lua_code_cache",
        "lua_capture_error_log",
        "lua_check_client_abort",
        "lua_http10_buffering",
        "lua_load_resty_core",
        "lua_malloc_trim",
        "lua_max_pending_timers",
        "lua_max_running_timers",
        "lua_need_request_body",
        "lua_regex_cache_max_entries",
        "lua_regex_match_limit",
        "lua_sa_restart",
        "lua_socket_buffer_size",
        "lua_socket_connect_timeout",
        "lua_socket_keepalive_timeout",
        "lua_socket_pool_size",
        "lua_socket_read_timeout",
        "lua_socket_send_lowat",
        "lua_socket_send_timeout",
        "lua_ssl_certificate",
        "lua_ssl_certificate_key",
        "lua_ssl_ciphers",
        "lua_ssl_conf_command",
        "lua_ssl_crl",
        "lua_ssl_protocols",
        "lua_ssl_trusted_certificate",
        "lua_ssl_verify_depth",
        "lua_thread_cache_max_entries",
        "lua_transform_underscores_in_response_headers",
        "lua_use_default_type",
        "lua_worker_thread_vm_pool_size"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "No Lua runs in a gateway."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location",
        "if",
        "stream",
        "stream-server"
      ],
      "way": "dead",
      "effect": "Prepares Lua for other directives.",
      "docs": "https://github.com/openresty/lua-nginx-module",
      "examples": [
        {
          "value": "lua_code_cache off;"
        }
      ]
    },
    {
      "name": "main-snippet",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "routing",
        "field": "mainSnippet"
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": true,
      "effect": "nginx text for the whole proxy.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#main-snippet",
      "examples": [
        {
          "value": "worker_rlimit_core 100m;",
          "setting": "worker_rlimit_core 100m;"
        }
      ]
    },
    {
      "name": "map",
      "aliases": [
        "geo",
        "split_clients",
        "geoip2"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "routing",
        "field": "variable"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "stream"
      ],
      "way": "redesign",
      "effect": "Makes variables of others.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_map_module.html",
      "examples": [
        {
          "value": "map $http_upgrade $upgraded { default 1; }"
        }
      ]
    },
    {
      "name": "map-hash-bucket-size",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Only tunes the nginx process that goes away."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "64",
      "invalid": "default",
      "guards": false,
      "effect": "Size of a table.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#map-hash-bucket-size",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "max-worker-connections",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Only tunes the nginx process that goes away."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "16384",
      "invalid": "default",
      "guards": false,
      "effect": "Connections of a worker.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#max-worker-connections",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "max-worker-open-files",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Only tunes the nginx process that goes away."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "0",
      "invalid": "default",
      "guards": false,
      "effect": "Files of a worker.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#max-worker-open-files",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "merge_slashes",
      "aliases": [
        "ignore_invalid_headers",
        "underscores_in_headers"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How requests are cleaned before they are matched is decided by the new gateway."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server"
      ],
      "way": "policy",
      "effect": "Cleans requests before they are matched.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_core_module.html",
      "examples": [
        {
          "value": "merge_slashes off;"
        }
      ]
    },
    {
      "name": "mirror",
      "aliases": [
        "mirror_request_body"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "No copies of requests are sent."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "way": "redesign",
      "effect": "Sends copies of requests to another location.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_mirror_module.html",
      "examples": [
        {
          "value": "mirror /copy;"
        }
      ]
    },
    {
      "name": "mirror-host",
      "aliases": [],
      "on": "annotation",
      "unit": "mirror",
      "destination": {
        "kind": "setting",
        "group": "mirror",
        "part": "hostname",
        "lost": "Copies have the Host header of the request."
      },
      "type": "server-name",
      "scope": "route",
      "merge": "first",
      "invalid": "default",
      "needs": "mirror-target",
      "guards": false,
      "risk": "High",
      "effect": "Host header of the copy.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#mirror",
      "examples": [
        {
          "value": "copy.example",
          "setting": "copy.example"
        },
        {
          "value": "a;b",
          "invalid": true
        }
      ]
    },
    {
      "name": "mirror-request-body",
      "aliases": [],
      "on": "annotation",
      "unit": "mirror",
      "destination": {
        "kind": "setting",
        "group": "mirror",
        "part": "body",
        "lost": "Copies have the body of the request."
      },
      "type": "enum",
      "values": [
        "on",
        "off"
      ],
      "scope": "route",
      "merge": "first",
      "default": "on",
      "invalid": "default",
      "needs": "mirror-target",
      "guards": false,
      "risk": "Low",
      "effect": "Whether the copy has the body of the request.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#mirror",
      "examples": [
        {
          "value": "off",
          "setting": "off"
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "mirror-target",
      "aliases": [],
      "on": "annotation",
      "unit": "mirror",
      "destination": {
        "kind": "setting",
        "group": "mirror",
        "part": "url",
        "lost": "Copies of requests are no longer sent."
      },
      "type": "server-name",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "instead": "sends a copy of each request to the / path of the same host, under a path of its own making",
      "guards": false,
      "risk": "High",
      "effect": "Every request is sent to this URL as well, and the answer is thrown away.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#mirror",
      "examples": [
        {
          "value": "http://copy.example$request_uri",
          "setting": "http://copy.example$request_uri"
        },
        {
          "value": "http://a b/",
          "invalid": true
        }
      ]
    },
    {
      "name": "modsecurity",
      "aliases": [
        "modsecurity_rules",
        "modsecurity_rules_file",
        "modsecurity_rules_remote",
        "modsecurity_transaction_id"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The web application firewall no longer looks at requests."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "http",
        "server",
        "location"
      ],
      "way": "redesign",
      "effect": "Sets up the web application firewall.",
      "docs": "https://github.com/owasp-modsecurity/ModSecurity-nginx",
      "examples": [
        {
          "value": "modsecurity on;"
        }
      ]
    },
    {
      "name": "modsecurity-snippet",
      "aliases": [],
      "on": "annotation",
      "unit": "snippets",
      "destination": {
        "kind": "routing",
        "field": "modsecuritySnippet"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Critical",
      "effect": "Rules of the web application firewall.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#modsecurity",
      "examples": [
        {
          "value": "SecRuleEngine On",
          "setting": "SecRuleEngine On"
        }
      ]
    },
    {
      "name": "modsecurity-snippet",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The web application firewall and these rules of it no longer look at requests."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Rules of the web application firewall.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#modsecurity-snippet",
      "examples": [
        {
          "value": "SecRuleEngine On",
          "setting": "SecRuleEngine On"
        }
      ]
    },
    {
      "name": "modsecurity-transaction-id",
      "aliases": [],
      "on": "annotation",
      "unit": "firewall",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The log of the web application firewall, and this id in it, are gone."
      },
      "type": "text",
      "pattern": "^[A-Za-z0-9\\-_${} ]*$",
      "scope": "route",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "risk": "High",
      "effect": "Id of a request in the log of the web application firewall.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#modsecurity",
      "examples": [
        {
          "value": "$request_id",
          "setting": "$request_id"
        },
        {
          "value": "a b;",
          "invalid": true
        }
      ]
    },
    {
      "name": "more_clear_headers",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "routing",
        "field": "clearHeaders"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location",
        "if"
      ],
      "way": "portable",
      "effect": "Takes headers out of answers.",
      "docs": "https://github.com/openresty/headers-more-nginx-module#more_clear_headers",
      "examples": [
        {
          "value": "more_clear_headers Server;"
        }
      ]
    },
    {
      "name": "more_clear_input_headers",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "routing",
        "field": "clearInputHeaders"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "http",
        "server",
        "location",
        "if"
      ],
      "way": "portable",
      "effect": "Takes headers out of the request before anything else reads them.",
      "docs": "https://github.com/openresty/headers-more-nginx-module#more_clear_input_headers",
      "examples": [
        {
          "value": "more_clear_input_headers X-Debug;"
        }
      ]
    },
    {
      "name": "more_set_headers",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "routing",
        "field": "setHeaders"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location",
        "if"
      ],
      "way": "portable",
      "effect": "Sets headers of answers, whatever the backend sends.",
      "docs": "https://github.com/openresty/headers-more-nginx-module#more_set_headers",
      "examples": [
        {
          "value": "more_set_headers \"X-Frame-Options: DENY\";"
        }
      ]
    },
    {
      "name": "more_set_input_headers",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "routing",
        "field": "setInputHeaders"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location",
        "if"
      ],
      "way": "portable",
      "effect": "Sets headers of the request before anything else reads them.",
      "docs": "https://github.com/openresty/headers-more-nginx-module#more_set_input_headers",
      "examples": [
        {
          "value": "more_set_input_headers \"X-Team: shop\";"
        }
      ]
    },
    {
      "name": "nginx-status-ipv4-whitelist",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Only tunes the nginx process that goes away."
      },
      "type": "list",
      "scope": "class",
      "merge": "first",
      "default": "127.0.0.1",
      "invalid": "default",
      "guards": false,
      "effect": "Who may read the status page of nginx.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/",
      "examples": [
        {
          "value": "a, b",
          "setting": [
            "a",
            "b"
          ]
        }
      ]
    },
    {
      "name": "nginx-status-ipv6-whitelist",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Only tunes the nginx process that goes away."
      },
      "type": "list",
      "scope": "class",
      "merge": "first",
      "default": "::1",
      "invalid": "default",
      "guards": false,
      "effect": "Who may read the status page of nginx.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/",
      "examples": [
        {
          "value": "a, b",
          "setting": [
            "a",
            "b"
          ]
        }
      ]
    },
    {
      "name": "no-auth-locations",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "routing",
        "field": "noAuthLocations"
      },
      "type": "spaced-list",
      "scope": "class",
      "merge": "first",
      "default": "/.well-known/acme-challenge",
      "invalid": "default",
      "guards": false,
      "effect": "Paths that begin like this need no password and no external authentication.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#no-auth-locations",
      "examples": [
        {
          "value": "/.well-known/acme-challenge, /open",
          "setting": [
            "/.well-known/acme-challenge",
            "/open"
          ]
        },
        {
          "value": "",
          "setting": []
        },
        {
          "value": "/open\n",
          "setting": [
            "/open\n"
          ]
        }
      ]
    },
    {
      "name": "no-tls-redirect-locations",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "routing",
        "field": "noTlsRedirectLocations"
      },
      "type": "spaced-list",
      "scope": "class",
      "merge": "first",
      "default": "/.well-known/acme-challenge",
      "invalid": "default",
      "guards": false,
      "effect": "Paths that begin like this are never redirected to https.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#no-tls-redirect-locations",
      "examples": [
        {
          "value": "/.well-known/acme-challenge",
          "setting": [
            "/.well-known/acme-challenge"
          ]
        }
      ]
    },
    {
      "name": "opentelemetry",
      "aliases": [
        "opentelemetry_attribute",
        "opentelemetry_config",
        "opentelemetry_operation_name",
        "opentelemetry_propagate",
        "opentelemetry_trust_incoming_spans",
        "opentelemetry_ignore_paths",
        "opentelemetry_capture_headers",
        "opentelemetry_sensitive_header_names",
        "opentelemetry_sensitive_header_values"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Tracing is set up at the new gateway."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "way": "policy",
      "effect": "Records traces of requests.",
      "docs": "https://github.com/open-telemetry/opentelemetry-cpp-contrib/tree/main/instrumentation/nginx",
      "examples": [
        {
          "value": "opentelemetry on;"
        }
      ]
    },
    {
      "name": "opentelemetry-config",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Tracing is set up at the new gateway; traffic is the same."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Where the settings of tracing are.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#opentelemetry-config",
      "examples": [
        {
          "value": "/etc/ingress-controller/telemetry/opentelemetry.toml",
          "setting": "/etc/ingress-controller/telemetry/opentelemetry.toml"
        }
      ]
    },
    {
      "name": "opentelemetry-operation-name",
      "aliases": [],
      "on": "annotation",
      "unit": "tracing",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Spans carry the names that the new gateway gives them."
      },
      "type": "text",
      "pattern": "^[A-Za-z0-9_\\- ]*$",
      "scope": "route",
      "merge": "first",
      "configmap": "opentelemetry-operation-name",
      "invalid": "object-dropped",
      "empty": "default",
      "needs": "enable-opentelemetry=true",
      "guards": false,
      "risk": "Medium",
      "effect": "Name of the spans.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#enable-opentelemetry",
      "examples": [
        {
          "value": "checkout",
          "setting": "checkout"
        },
        {
          "value": "a;b\"",
          "invalid": true
        }
      ]
    },
    {
      "name": "opentelemetry-trust-incoming-span",
      "aliases": [],
      "on": "annotation",
      "unit": "tracing",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Whether traces of clients are continued is decided by the new gateway."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "default": "true",
      "configmap": "opentelemetry-trust-incoming-span",
      "invalid": "ignored",
      "needs": "enable-opentelemetry=true",
      "guards": false,
      "risk": "Low",
      "effect": "Traces of clients are continued.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#opentelemetry-trust-incoming-span",
      "examples": [
        {
          "value": "false",
          "setting": false
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "otel-max-export-batch-size",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Tracing is set up at the new gateway; traffic is the same."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "512",
      "invalid": "default",
      "guards": false,
      "effect": "Spans that are sent at a time.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "otel-max-queuesize",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Tracing is set up at the new gateway; traffic is the same."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "2048",
      "invalid": "default",
      "guards": false,
      "effect": "Spans that wait to be sent.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "otel-sampler",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Tracing is set up at the new gateway; traffic is the same."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "default": "AlwaysOn",
      "invalid": "default",
      "guards": false,
      "effect": "Which requests are traced.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#otel-sampler",
      "examples": [
        {
          "value": "TraceIdRatioBased",
          "setting": "TraceIdRatioBased"
        }
      ]
    },
    {
      "name": "otel-sampler-parent-based",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Tracing is set up at the new gateway; traffic is the same."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "true",
      "invalid": "default",
      "guards": false,
      "effect": "Traces what the caller traces.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#otel-sampler-parent-based",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "otel-sampler-ratio",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Tracing is set up at the new gateway; traffic is the same."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "default": "0.01",
      "invalid": "default",
      "guards": false,
      "effect": "Share of requests that are traced.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#otel-sampler-ratio",
      "examples": [
        {
          "value": "0.5",
          "setting": "0.5"
        }
      ]
    },
    {
      "name": "otel-schedule-delay-millis",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Tracing is set up at the new gateway; traffic is the same."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "5000",
      "invalid": "default",
      "guards": false,
      "effect": "How often spans are sent.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "otel-service-name",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Tracing is set up at the new gateway; traffic is the same."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "default": "nginx",
      "invalid": "default",
      "guards": false,
      "effect": "Name of the proxy in traces.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#otel-service-name",
      "examples": [
        {
          "value": "edge",
          "setting": "edge"
        }
      ]
    },
    {
      "name": "otlp-collector-host",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Tracing is set up at the new gateway; traffic is the same."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Where traces are sent.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#otlp-collector-host",
      "examples": [
        {
          "value": "collector.tracing.svc",
          "setting": "collector.tracing.svc"
        }
      ]
    },
    {
      "name": "otlp-collector-port",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Tracing is set up at the new gateway; traffic is the same."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "default": "4317",
      "invalid": "default",
      "guards": false,
      "effect": "Port that traces are sent to.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#otlp-collector-port",
      "examples": [
        {
          "value": "4318",
          "setting": "4318"
        }
      ]
    },
    {
      "name": "permanent-redirect",
      "aliases": [],
      "on": "annotation",
      "unit": "redirects",
      "destination": {
        "kind": "routing",
        "field": "permanentRedirect"
      },
      "type": "redirect-url",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "empty": "group-dropped",
      "guards": false,
      "risk": "Medium",
      "effect": "Every request is sent to this address for good; path and query are not kept.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#permanent-redirect",
      "examples": [
        {
          "value": "https://new.example",
          "setting": "https://new.example"
        },
        {
          "value": "/b/c",
          "setting": "/b/c"
        },
        {
          "value": "https://new.example$request_uri",
          "invalid": true
        }
      ]
    },
    {
      "name": "permanent-redirect-code",
      "aliases": [],
      "on": "annotation",
      "unit": "redirects",
      "destination": {
        "kind": "routing",
        "field": "permanentRedirectCode"
      },
      "type": "status-code",
      "values": [
        "300",
        "308"
      ],
      "scope": "route",
      "merge": "first",
      "default": "301",
      "invalid": "object-dropped",
      "malformed": "default",
      "empty": "group-dropped",
      "guards": false,
      "risk": "Low",
      "effect": "Status code of permanent-redirect.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#permanent-redirect-code",
      "examples": [
        {
          "value": "308",
          "setting": 308
        },
        {
          "value": "200",
          "invalid": true
        },
        {
          "value": "moved",
          "invalid": true
        }
      ]
    },
    {
      "name": "port_in_redirect",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Redirects of the gateway name the port where it is not the usual one."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "taken": [
        "location"
      ],
      "way": "redesign",
      "effect": "Says whether nginx writes the port in its own redirects.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_core_module.html",
      "examples": [
        {
          "value": "port_in_redirect off;"
        }
      ]
    },
    {
      "name": "preread_by_lua_block",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "No Lua runs in a gateway."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "stream",
        "stream-server"
      ],
      "way": "redesign",
      "effect": "Runs Lua on connections.",
      "docs": "https://github.com/openresty/stream-lua-nginx-module",
      "examples": [
        {
          "value": "preread_by_lua_block { return }"
        }
      ]
    },
    {
      "name": "preserve-trailing-slash",
      "aliases": [],
      "on": "annotation",
      "unit": "https-redirect",
      "destination": {
        "kind": "routing",
        "field": "preserveTrailingSlash"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "default": "false",
      "configmap": "preserve-trailing-slash",
      "invalid": "default",
      "guards": false,
      "risk": "Medium",
      "effect": "The redirect to https keeps a slash at the end, which it drops otherwise.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#server-side-https-enforcement-through-redirect",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "yes",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-add-original-uri-header",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Backends no longer get X-Original-URI."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Gives backends the wanted path in X-Original-URI.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#proxy-add-original-uri-header",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-body-size",
      "aliases": [],
      "on": "annotation",
      "unit": "body",
      "destination": {
        "kind": "setting",
        "group": "body",
        "part": "limit",
        "lost": "Request bodies are limited by the new gateway's own rule, not by this size."
      },
      "type": "size",
      "scope": "route",
      "merge": "first",
      "default": "1m",
      "configmap": "proxy-body-size",
      "invalid": "default",
      "guards": false,
      "risk": "Medium",
      "effect": "Largest request body; a larger one is answered 413, and 0 sets no limit.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#custom-max-body-size",
      "examples": [
        {
          "value": "8 M",
          "setting": "8M"
        },
        {
          "value": "0",
          "setting": "0"
        },
        {
          "value": "8 MB",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-buffer-size",
      "aliases": [],
      "on": "annotation",
      "unit": "buffering",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How large the headers of a response may be is decided by the new gateway."
      },
      "type": "size",
      "scope": "route",
      "merge": "first",
      "default": "4k",
      "configmap": "proxy-buffer-size",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "Largest headers of a response; larger ones are answered 502.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#proxy-buffer-size",
      "examples": [
        {
          "value": "16k",
          "setting": "16k"
        },
        {
          "value": "large",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-buffering",
      "aliases": [],
      "on": "annotation",
      "unit": "buffering",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Whether responses are read ahead of a slow client is decided by the new gateway."
      },
      "type": "enum",
      "values": [
        "on",
        "off"
      ],
      "scope": "route",
      "merge": "first",
      "default": "off",
      "configmap": "proxy-buffering",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "Whether responses are read ahead of a slow client.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#proxy-buffering",
      "examples": [
        {
          "value": "on",
          "setting": "on"
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-buffers-number",
      "aliases": [],
      "on": "annotation",
      "unit": "buffering",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The memory for responses is the new gateway's own."
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "default": "4",
      "configmap": "proxy-buffers-number",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "How many buffers a response may fill.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#proxy-buffers-number",
      "examples": [
        {
          "value": "8",
          "setting": 8
        },
        {
          "value": "some",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-busy-buffers-size",
      "aliases": [],
      "on": "annotation",
      "unit": "buffering",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The memory for responses is the new gateway's own."
      },
      "type": "size",
      "scope": "route",
      "merge": "first",
      "configmap": "proxy-busy-buffers-size",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "How much of the buffers may be on its way to the client.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#proxy-busy-buffers-size",
      "examples": [
        {
          "value": "16k",
          "setting": "16k"
        },
        {
          "value": "some",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-connect-timeout",
      "aliases": [],
      "on": "annotation",
      "unit": "timeouts",
      "destination": {
        "kind": "setting",
        "group": "timeouts",
        "part": "connect"
      },
      "type": "seconds",
      "scope": "route",
      "merge": "first",
      "default": "5",
      "configmap": "proxy-connect-timeout",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "Longest time until a connection to the backend stands.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#custom-timeouts",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "10s",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-cookie-domain",
      "aliases": [],
      "on": "annotation",
      "unit": "cookies",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Cookies of the backend keep the domain it gives them."
      },
      "type": "text",
      "pattern": "^(off|[\\-._~a-zA-Z0-9/:]+\\s+[\\-._~a-zA-Z0-9/:]+)$",
      "scope": "route",
      "merge": "first",
      "default": "off",
      "configmap": "proxy-cookie-domain",
      "invalid": "default",
      "guards": false,
      "risk": "Medium",
      "effect": "Replaces one domain by another in cookies of the backend.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#proxy-cookie-domain",
      "examples": [
        {
          "value": "inner.example shop.example",
          "setting": "inner.example shop.example"
        },
        {
          "value": "shop.example",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-cookie-path",
      "aliases": [],
      "on": "annotation",
      "unit": "cookies",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Cookies of the backend keep the path it gives them."
      },
      "type": "text",
      "pattern": "^[\\-._~a-zA-Z0-9/:,?&= ]*$",
      "scope": "route",
      "merge": "first",
      "default": "off",
      "configmap": "proxy-cookie-path",
      "invalid": "default",
      "guards": false,
      "risk": "Medium",
      "effect": "Replaces one path by another in cookies of the backend.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#proxy-cookie-path",
      "examples": [
        {
          "value": "/ /shop",
          "setting": "/ /shop"
        },
        {
          "value": "/;",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-headers-hash-bucket-size",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Only tunes the nginx process that goes away."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "64",
      "invalid": "default",
      "guards": false,
      "effect": "Size of a table.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#proxy-headers-hash-bucket-size",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-headers-hash-max-size",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Only tunes the nginx process that goes away."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "512",
      "invalid": "default",
      "guards": false,
      "effect": "Size of a table.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#proxy-headers-hash-max-size",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-http-version",
      "aliases": [],
      "on": "annotation",
      "unit": "proxy-http-version",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The new gateway chooses the HTTP version towards the backend, so backends that need HTTP/1.0 may see 1.1."
      },
      "type": "enum",
      "values": [
        "1.0",
        "1.1"
      ],
      "scope": "route",
      "merge": "first",
      "default": "1.1",
      "configmap": "proxy-http-version",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "HTTP version spoken to the backend.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#proxy-http-version",
      "examples": [
        {
          "value": "1.0",
          "setting": "1.0"
        },
        {
          "value": "2",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-max-temp-file-size",
      "aliases": [],
      "on": "annotation",
      "unit": "buffering",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The new gateway does not write long responses to files of this size."
      },
      "type": "size",
      "scope": "route",
      "merge": "first",
      "default": "1024m",
      "configmap": "proxy-max-temp-file-size",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "Largest file for a response that is read ahead; 0 forbids files.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#proxy-max-temp-file-size",
      "examples": [
        {
          "value": "0",
          "setting": "0"
        },
        {
          "value": "big",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-next-upstream",
      "aliases": [],
      "on": "annotation",
      "unit": "retries",
      "destination": {
        "kind": "setting",
        "group": "retry",
        "part": "conditions",
        "lost": "When a failed request is tried again is decided by the new gateway."
      },
      "type": "retry-conditions",
      "scope": "route",
      "merge": "first",
      "default": "error timeout",
      "configmap": "proxy-next-upstream",
      "invalid": "default",
      "guards": false,
      "risk": "Medium",
      "effect": "When a request is tried on another endpoint.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#custom-timeouts",
      "examples": [
        {
          "value": "error http_502",
          "setting": [
            "error",
            "http_502"
          ]
        },
        {
          "value": "sometimes;",
          "invalid": true
        },
        {
          "value": " error",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-next-upstream-timeout",
      "aliases": [],
      "on": "annotation",
      "unit": "retries",
      "destination": {
        "kind": "setting",
        "group": "retry",
        "part": "timeout",
        "lost": "The time for further tries of a failed request is no longer limited by this value."
      },
      "type": "seconds",
      "scope": "route",
      "merge": "first",
      "default": "0",
      "configmap": "proxy-next-upstream-timeout",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "How long further endpoints are tried; 0 sets no limit.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#custom-timeouts",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "1s",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-next-upstream-tries",
      "aliases": [],
      "on": "annotation",
      "unit": "retries",
      "destination": {
        "kind": "setting",
        "group": "retry",
        "part": "tries",
        "lost": "How often a failed request is tried again is decided by the new gateway."
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "default": "3",
      "configmap": "proxy-next-upstream-tries",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "How many tries a request gets, the first one counted; 0 sets no limit.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#custom-timeouts",
      "examples": [
        {
          "value": "1",
          "setting": 1
        },
        {
          "value": "few",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-protocol-header-timeout",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How long a client may take for the PROXY protocol header is decided by the new gateway."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "default": "5s",
      "invalid": "default",
      "guards": false,
      "effect": "How long a client may take for the PROXY protocol header.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#proxy-protocol-header-timeout",
      "examples": [
        {
          "value": "10s",
          "setting": "10s"
        }
      ]
    },
    {
      "name": "proxy-read-timeout",
      "aliases": [],
      "on": "annotation",
      "unit": "timeouts",
      "destination": {
        "kind": "setting",
        "group": "timeouts",
        "part": "read"
      },
      "type": "seconds",
      "scope": "route",
      "merge": "first",
      "default": "60",
      "configmap": "proxy-read-timeout",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "Longest silence between two reads from the backend.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#custom-timeouts",
      "examples": [
        {
          "value": "120",
          "setting": 120
        },
        {
          "value": "+120",
          "setting": 120
        },
        {
          "value": "2m",
          "invalid": true
        },
        {
          "value": " 120",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-real-ip-cidr",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "clientAddress",
        "part": "trusted",
        "lost": "Which proxies are trusted to name the client address is set at the new gateway."
      },
      "type": "list",
      "scope": "class",
      "merge": "first",
      "default": "0.0.0.0/0",
      "invalid": "default",
      "guards": false,
      "effect": "Proxies that are trusted to name the client address.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#proxy-real-ip-cidr",
      "examples": [
        {
          "value": "a, b",
          "setting": [
            "a",
            "b"
          ]
        }
      ]
    },
    {
      "name": "proxy-redirect-from",
      "aliases": [],
      "on": "annotation",
      "unit": "cookies",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Redirects of the backend keep the address it gives them."
      },
      "type": "text",
      "pattern": "^[\\-._~a-zA-Z0-9/:,?&= ]*$",
      "scope": "route",
      "merge": "first",
      "default": "off",
      "configmap": "proxy-redirect-from",
      "invalid": "default",
      "guards": false,
      "risk": "Medium",
      "effect": "Text that is replaced in redirects of the backend.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#proxy-redirect",
      "examples": [
        {
          "value": "http://inner.example/",
          "setting": "http://inner.example/"
        },
        {
          "value": "a;b",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-redirect-to",
      "aliases": [],
      "on": "annotation",
      "unit": "cookies",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Redirects of the backend keep the address it gives them."
      },
      "type": "text",
      "pattern": "^[\\-._~a-zA-Z0-9/:,?&= ]*$",
      "scope": "route",
      "merge": "first",
      "default": "off",
      "configmap": "proxy-redirect-to",
      "invalid": "default",
      "guards": false,
      "risk": "Medium",
      "effect": "What replaces it.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#proxy-redirect",
      "examples": [
        {
          "value": "https://shop.example/",
          "setting": "https://shop.example/"
        },
        {
          "value": "a;b",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-request-buffering",
      "aliases": [],
      "on": "annotation",
      "unit": "buffering",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Whether a request is read whole before the backend sees it is decided by the new gateway."
      },
      "type": "enum",
      "values": [
        "on",
        "off"
      ],
      "scope": "route",
      "merge": "first",
      "default": "on",
      "configmap": "proxy-request-buffering",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "Whether a request is read whole before the backend sees it.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#proxy-buffering",
      "examples": [
        {
          "value": "off",
          "setting": "off"
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-send-timeout",
      "aliases": [],
      "on": "annotation",
      "unit": "timeouts",
      "destination": {
        "kind": "setting",
        "group": "timeouts",
        "part": "send"
      },
      "type": "seconds",
      "scope": "route",
      "merge": "first",
      "default": "60",
      "configmap": "proxy-send-timeout",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "Longest silence between two writes to the backend.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#custom-timeouts",
      "examples": [
        {
          "value": "120",
          "setting": 120
        },
        {
          "value": "60s",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-set-headers",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Backends no longer get the request headers of this ConfigMap."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "ConfigMap whose entries become request headers for all backends.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#proxy-set-headers",
      "examples": [
        {
          "value": "ingress-nginx/request-headers",
          "setting": "ingress-nginx/request-headers"
        }
      ]
    },
    {
      "name": "proxy-ssl-ciphers",
      "aliases": [],
      "on": "annotation",
      "unit": "backend-tls",
      "destination": {
        "kind": "setting",
        "group": "backendTls",
        "part": "ciphers"
      },
      "type": "text",
      "pattern": "^[A-Za-z0-9+:_\\-! ]*$",
      "scope": "route",
      "merge": "first",
      "default": "DEFAULT",
      "invalid": "default",
      "needs": "proxy-ssl-secret",
      "guards": false,
      "risk": "Medium",
      "effect": "Ciphers offered to https backends.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#backend-certificate-authentication",
      "examples": [
        {
          "value": "HIGH:!aNULL",
          "setting": "HIGH:!aNULL"
        },
        {
          "value": "HIGH@",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-ssl-location-only",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Settings for TLS to backends stay with the paths of their Ingress, with or without this."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Settings for TLS to backends do not reach other Ingresses of the host.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#proxy-ssl-location-only",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-ssl-name",
      "aliases": [],
      "on": "annotation",
      "unit": "backend-tls",
      "destination": {
        "kind": "setting",
        "group": "backendTls",
        "part": "hostname"
      },
      "type": "server-name",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "needs": "proxy-ssl-secret",
      "guards": false,
      "risk": "High",
      "effect": "Name that the certificate of an https backend has to carry.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#backend-certificate-authentication",
      "examples": [
        {
          "value": "inner.example",
          "setting": "inner.example"
        },
        {
          "value": "a b",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-ssl-protocols",
      "aliases": [],
      "on": "annotation",
      "unit": "backend-tls",
      "destination": {
        "kind": "setting",
        "group": "backendTls",
        "part": "protocols"
      },
      "type": "tls-protocols",
      "scope": "route",
      "merge": "first",
      "default": "TLSv1.2",
      "invalid": "default",
      "needs": "proxy-ssl-secret",
      "guards": false,
      "risk": "Low",
      "effect": "TLS versions offered to https backends.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#backend-certificate-authentication",
      "examples": [
        {
          "value": "TLSv1.3 TLSv1.2",
          "setting": "TLSv1.2 TLSv1.3"
        },
        {
          "value": "SSLv9",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-ssl-secret",
      "aliases": [],
      "on": "annotation",
      "unit": "backend-tls",
      "destination": {
        "kind": "setting",
        "group": "backendTls",
        "part": "secret"
      },
      "type": "namespaced-ref",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "malformed": "route-denied",
      "empty": "group-dropped",
      "guards": false,
      "risk": "Medium",
      "effect": "Certificate shown to https backends, and the authority theirs are checked against.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#backend-certificate-authentication",
      "examples": [
        {
          "value": "shop/tls",
          "setting": {
            "namespace": "shop",
            "name": "tls"
          }
        },
        {
          "value": "tls",
          "invalid": true
        },
        {
          "value": "bad ref;",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-ssl-server-name",
      "aliases": [],
      "on": "annotation",
      "unit": "backend-tls",
      "destination": {
        "kind": "setting",
        "group": "backendTls",
        "part": "serverName"
      },
      "type": "on-off",
      "scope": "route",
      "merge": "first",
      "default": "off",
      "invalid": "default",
      "needs": "proxy-ssl-secret",
      "guards": false,
      "risk": "Low",
      "effect": "Whether https backends are told the name that is wanted.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#backend-certificate-authentication",
      "examples": [
        {
          "value": "on",
          "setting": true
        },
        {
          "value": "true",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-ssl-verify",
      "aliases": [],
      "on": "annotation",
      "unit": "backend-tls",
      "destination": {
        "kind": "setting",
        "group": "backendTls",
        "part": "verify"
      },
      "type": "on-off",
      "scope": "route",
      "merge": "first",
      "default": "off",
      "invalid": "default",
      "needs": "proxy-ssl-secret",
      "guards": false,
      "risk": "Low",
      "effect": "Whether the certificate of an https backend is checked.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#backend-certificate-authentication",
      "examples": [
        {
          "value": "on",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-ssl-verify-depth",
      "aliases": [],
      "on": "annotation",
      "unit": "backend-tls",
      "destination": {
        "kind": "setting",
        "group": "backendTls",
        "part": "depth"
      },
      "type": "depth",
      "scope": "route",
      "merge": "first",
      "default": "1",
      "invalid": "default",
      "needs": "proxy-ssl-secret",
      "guards": false,
      "risk": "Low",
      "effect": "Longest chain of certificates between backend and authority.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#backend-certificate-authentication",
      "examples": [
        {
          "value": "3",
          "setting": 3
        },
        {
          "value": "deep",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-stream-next-upstream",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Whether a second endpoint is tried for TCP is decided by the new gateway."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "true",
      "invalid": "default",
      "guards": false,
      "effect": "Tries a second endpoint for TCP.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#proxy-stream-next-upstream",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-stream-next-upstream-timeout",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How long further endpoints are tried for TCP is decided by the new gateway."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "default": "600s",
      "invalid": "default",
      "guards": false,
      "effect": "How long further endpoints are tried for TCP.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#proxy-stream-next-upstream-timeout",
      "examples": [
        {
          "value": "10s",
          "setting": "10s"
        }
      ]
    },
    {
      "name": "proxy-stream-next-upstream-tries",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How many endpoints are tried for TCP is decided by the new gateway."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "3",
      "invalid": "default",
      "guards": false,
      "effect": "How many endpoints are tried for TCP.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#proxy-stream-next-upstream-tries",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-stream-responses",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How many answers a UDP request gets is decided by the new gateway."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "1",
      "invalid": "default",
      "guards": false,
      "effect": "How many answers a UDP request gets.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#proxy-stream-responses",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-stream-timeout",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How long a TCP or UDP connection may be silent is decided by the new gateway."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "default": "600s",
      "invalid": "default",
      "guards": false,
      "effect": "How long a TCP or UDP connection may be silent.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#proxy-stream-timeout",
      "examples": [
        {
          "value": "30s",
          "setting": "30s"
        }
      ]
    },
    {
      "name": "proxy_bind",
      "aliases": [
        "proxy_socket_keepalive",
        "proxy_ignore_client_abort",
        "grpc_bind",
        "grpc_socket_keepalive",
        "fastcgi_bind",
        "fastcgi_socket_keepalive",
        "fastcgi_ignore_client_abort",
        "fastcgi_keep_conn",
        "fastcgi_catch_stderr",
        "memcached_bind",
        "memcached_socket_keepalive",
        "memcached_gzip_flag"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How sockets to backends are set up is decided by the new gateway."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location",
        "stream",
        "stream-server"
      ],
      "way": "dead",
      "effect": "Sets up sockets towards backends.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_proxy_module.html",
      "examples": [
        {
          "value": "proxy_socket_keepalive on;"
        }
      ]
    },
    {
      "name": "proxy_buffering",
      "aliases": [
        "proxy_buffer_size",
        "proxy_buffers",
        "proxy_request_buffering",
        "proxy_max_temp_file_size",
        "client_body_buffer_size"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "What is buffered, and how much, is decided by the new gateway."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location",
        "stream",
        "stream-server"
      ],
      "taken": [
        "location"
      ],
      "way": "dead",
      "effect": "Decides how much of requests and answers nginx buffers.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_proxy_module.html",
      "examples": [
        {
          "value": "proxy_buffering off;"
        }
      ]
    },
    {
      "name": "proxy_busy_buffers_size",
      "aliases": [
        "proxy_temp_file_write_size",
        "proxy_temp_path",
        "proxy_limit_rate",
        "proxy_send_lowat",
        "proxy_headers_hash_bucket_size",
        "proxy_headers_hash_max_size",
        "client_body_in_file_only",
        "client_body_in_single_buffer",
        "client_body_temp_path",
        "grpc_buffer_size",
        "fastcgi_buffering",
        "fastcgi_buffer_size",
        "fastcgi_buffers",
        "fastcgi_busy_buffers_size",
        "fastcgi_max_temp_file_size",
        "fastcgi_temp_path",
        "fastcgi_temp_file_write_size",
        "fastcgi_request_buffering",
        "fastcgi_limit_rate",
        "fastcgi_send_lowat",
        "memcached_buffer_size",
        "subrequest_output_buffer_size",
        "output_buffers",
        "postpone_output"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "What is buffered, and how much, is decided by the new gateway."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "way": "dead",
      "effect": "Decides how much of requests and answers nginx buffers.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_proxy_module.html",
      "examples": [
        {
          "value": "proxy_busy_buffers_size 16k;"
        }
      ]
    },
    {
      "name": "proxy_cache",
      "aliases": [
        "proxy_cache_background_update",
        "proxy_cache_bypass",
        "proxy_cache_convert_head",
        "proxy_cache_key",
        "proxy_cache_lock",
        "proxy_cache_lock_age",
        "proxy_cache_lock_timeout",
        "proxy_cache_max_range_offset",
        "proxy_cache_methods",
        "proxy_cache_min_uses",
        "proxy_cache_path",
        "proxy_cache_revalidate",
        "proxy_cache_use_stale",
        "proxy_cache_valid",
        "proxy_no_cache",
        "proxy_force_ranges",
        "proxy_store",
        "proxy_store_access",
        "fastcgi_cache",
        "fastcgi_cache_background_update",
        "fastcgi_cache_bypass",
        "fastcgi_cache_key",
        "fastcgi_cache_lock",
        "fastcgi_cache_lock_age",
        "fastcgi_cache_lock_timeout",
        "fastcgi_cache_max_range_offset",
        "fastcgi_cache_methods",
        "fastcgi_cache_min_uses",
        "fastcgi_cache_path",
        "fastcgi_cache_revalidate",
        "fastcgi_cache_use_stale",
        "fastcgi_cache_valid",
        "fastcgi_no_cache",
        "fastcgi_force_ranges",
        "fastcgi_store",
        "fastcgi_store_access"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Answers are no longer cached, so the backend gets every request."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "way": "redesign",
      "effect": "Keeps answers of the backend in a cache.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_proxy_module.html",
      "examples": [
        {
          "value": "proxy_cache one; proxy_cache_valid 200 10m;"
        }
      ]
    },
    {
      "name": "proxy_connect_timeout",
      "aliases": [
        "proxy_send_timeout",
        "proxy_read_timeout",
        "grpc_connect_timeout",
        "grpc_send_timeout",
        "grpc_read_timeout"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The time limits of the new gateway hold; the annotations of the same names are converted."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location",
        "stream",
        "stream-server"
      ],
      "taken": [
        "location"
      ],
      "way": "portable",
      "effect": "Limits the time for a connection to the backend and the silence on it.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_proxy_module.html",
      "examples": [
        {
          "value": "grpc_read_timeout 300s;"
        }
      ]
    },
    {
      "name": "proxy_cookie_domain",
      "aliases": [
        "proxy_cookie_path"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Cookies of the backend reach the client as the backend writes them."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "taken": [
        "location"
      ],
      "way": "redesign",
      "effect": "Rewrites cookies that the backend sets.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_proxy_module.html",
      "examples": [
        {
          "value": "proxy_cookie_domain backend.local shop.example.com;"
        }
      ]
    },
    {
      "name": "proxy_cookie_flags",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Cookies of the backend reach the client as the backend writes them."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "way": "redesign",
      "effect": "Adds attributes to cookies that the backend sets.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_proxy_module.html",
      "examples": [
        {
          "value": "proxy_cookie_flags session secure;"
        }
      ]
    },
    {
      "name": "proxy_hide_header",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "routing",
        "field": "hideHeader"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "way": "portable",
      "effect": "Takes a header out of the answers of the backend.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_hide_header",
      "examples": [
        {
          "value": "proxy_hide_header X-Powered-By;"
        }
      ]
    },
    {
      "name": "proxy_http_version",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The new gateway chooses the version of HTTP it speaks to backends."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "taken": [
        "location"
      ],
      "way": "dead",
      "effect": "Chooses the version of HTTP towards the backend.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_proxy_module.html",
      "examples": [
        {
          "value": "proxy_http_version 1.0;"
        }
      ]
    },
    {
      "name": "proxy_ignore_headers",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It tells nginx which headers of backends it does not obey; a gateway obeys none of them."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "way": "dead",
      "effect": "Lets nginx overlook headers of backends that are meant for it.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ignore_headers",
      "examples": [
        {
          "value": "proxy_ignore_headers Cache-Control;"
        }
      ]
    },
    {
      "name": "proxy_intercept_errors",
      "aliases": [
        "grpc_intercept_errors",
        "fastcgi_intercept_errors"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the backend reach the client."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "way": "redesign",
      "effect": "Lets error pages replace errors of the backend.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_proxy_module.html",
      "examples": [
        {
          "value": "proxy_intercept_errors on;"
        }
      ]
    },
    {
      "name": "proxy_method",
      "aliases": [
        "proxy_set_body",
        "proxy_pass_request_body",
        "proxy_pass_request_headers",
        "fastcgi_pass_request_body",
        "fastcgi_pass_request_headers"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The backend gets method, headers and body as the client sent them."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "way": "redesign",
      "effect": "Changes method, headers or body of the request to the backend.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_proxy_module.html",
      "examples": [
        {
          "value": "proxy_method POST;"
        }
      ]
    },
    {
      "name": "proxy_next_upstream",
      "aliases": [
        "grpc_next_upstream",
        "fastcgi_next_upstream",
        "memcached_next_upstream"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Which failed requests are tried again is decided by the new gateway."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location",
        "stream",
        "stream-server"
      ],
      "way": "policy",
      "effect": "Says which failed requests are tried again.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_proxy_module.html",
      "examples": [
        {
          "value": "grpc_next_upstream error;"
        }
      ]
    },
    {
      "name": "proxy_next_upstream_timeout",
      "aliases": [
        "proxy_next_upstream_tries"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How often failed requests are tried again is decided by the new gateway."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location",
        "stream",
        "stream-server"
      ],
      "taken": [
        "location"
      ],
      "way": "policy",
      "effect": "Limits how often and how long failed requests are tried again.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_proxy_module.html",
      "examples": [
        {
          "value": "proxy_next_upstream_tries 2;"
        }
      ]
    },
    {
      "name": "proxy_pass",
      "aliases": [
        "grpc_pass",
        "fastcgi_pass",
        "memcached_pass"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Requests go to the Service of the Ingress instead."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "location",
        "if",
        "limit_except",
        "stream-server"
      ],
      "taken": [
        "location"
      ],
      "way": "redesign",
      "effect": "Sends requests elsewhere than to the Service of the Ingress.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass",
      "examples": [
        {
          "value": "if ($http_x_beta = \"1\") { proxy_pass http://10.0.0.1; }"
        }
      ]
    },
    {
      "name": "proxy_pass_header",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "A gateway hands on the headers of backends anyway."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "way": "dead",
      "effect": "Lets headers of the backend pass that nginx keeps back by default.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass_header",
      "examples": [
        {
          "value": "proxy_pass_header Server;"
        }
      ]
    },
    {
      "name": "proxy_redirect",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Redirects of the backend reach the client as the backend writes them."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "taken": [
        "location"
      ],
      "way": "redesign",
      "effect": "Rewrites the address in redirects of the backend.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_proxy_module.html",
      "examples": [
        {
          "value": "proxy_redirect http:// https://;"
        }
      ]
    },
    {
      "name": "proxy_set_header",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "routing",
        "field": "setRequestHeader"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "way": "portable",
      "effect": "Sets a header of the request that the backend sees.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_set_header",
      "examples": [
        {
          "value": "proxy_set_header X-Team shop;"
        }
      ]
    },
    {
      "name": "proxy_ssl_certificate",
      "aliases": [
        "proxy_ssl_certificate_key",
        "proxy_ssl_password_file",
        "proxy_ssl_trusted_certificate",
        "proxy_ssl_crl",
        "proxy_ssl_verify",
        "proxy_ssl_verify_depth",
        "proxy_ssl_name",
        "proxy_ssl_server_name",
        "proxy_ssl_ciphers",
        "proxy_ssl_protocols",
        "proxy_ssl_conf_command",
        "proxy_ssl_key_log",
        "proxy_ssl_session_reuse",
        "grpc_ssl_certificate",
        "grpc_ssl_certificate_key",
        "grpc_ssl_ciphers",
        "grpc_ssl_conf_command",
        "grpc_ssl_crl",
        "grpc_ssl_key_log",
        "grpc_ssl_name",
        "grpc_ssl_password_file",
        "grpc_ssl_protocols",
        "grpc_ssl_server_name",
        "grpc_ssl_session_reuse",
        "grpc_ssl_trusted_certificate",
        "grpc_ssl_verify",
        "grpc_ssl_verify_depth"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "TLS to the backend is that of the BackendTLSPolicy or of the gateway; the annotations of the same names are converted."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location",
        "stream",
        "stream-server"
      ],
      "way": "policy",
      "effect": "Sets up TLS to the backend.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_proxy_module.html",
      "examples": [
        {
          "value": "proxy_ssl_verify on;"
        }
      ]
    },
    {
      "name": "proxy_timeout",
      "aliases": [
        "proxy_download_rate",
        "proxy_upload_rate",
        "proxy_requests",
        "proxy_responses",
        "proxy_half_close",
        "proxy_protocol",
        "proxy_protocol_timeout",
        "proxy_ssl",
        "proxy_session_drop",
        "preread_buffer_size",
        "preread_timeout",
        "ssl_preread",
        "ssl_alpn"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "It belongs to a server for TCP or UDP that is not converted."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "stream",
        "stream-server"
      ],
      "way": "redesign",
      "effect": "Sets up a server for TCP or UDP.",
      "docs": "https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html",
      "examples": [
        {
          "value": "proxy_timeout 30s;"
        }
      ]
    },
    {
      "name": "relative-redirects",
      "aliases": [],
      "on": "annotation",
      "unit": "redirects",
      "destination": {
        "kind": "routing",
        "field": "relativeRedirects"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "default": "false",
      "configmap": "relative-redirects",
      "invalid": "object-dropped",
      "empty": "group-dropped",
      "guards": false,
      "risk": "Low",
      "effect": "Redirects that nginx makes by itself name a path without scheme and host.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#permanent-redirect",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "yes",
          "invalid": true
        }
      ]
    },
    {
      "name": "resolver",
      "aliases": [
        "resolver_timeout"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "A gateway resolves names on its own."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location",
        "upstream",
        "stream",
        "stream-server"
      ],
      "way": "dead",
      "effect": "Names the DNS servers nginx asks.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_core_module.html",
      "examples": [
        {
          "value": "resolver 10.0.0.10;"
        }
      ]
    },
    {
      "name": "retry-non-idempotent",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Requests like POST are not sent to a second endpoint because of this."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Sends requests like POST to a second endpoint as well.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#retry-non-idempotent",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "return",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "routing",
        "field": "flow"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "server",
        "location",
        "server-if",
        "if",
        "stream-server"
      ],
      "way": "portable",
      "effect": "Answers or redirects at once, before everything that the paths ask for.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_rewrite_module.html",
      "examples": [
        {
          "value": "return 301 https://shop.example.com/new;"
        },
        {
          "value": "return 403;"
        }
      ]
    },
    {
      "name": "reuse-port",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Only tunes the nginx process that goes away."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "true",
      "invalid": "default",
      "guards": false,
      "effect": "One socket a worker.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#reuse-port",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "rewrite",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "routing",
        "field": "flow"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "server",
        "location",
        "server-if",
        "if"
      ],
      "way": "portable",
      "effect": "Rewrites the path of requests that match, or redirects them.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_rewrite_module.html",
      "examples": [
        {
          "value": "rewrite ^/old/(.*)$ /new/$1 permanent;"
        }
      ]
    },
    {
      "name": "rewrite-target",
      "aliases": [],
      "on": "annotation",
      "unit": "rewrite",
      "destination": {
        "kind": "routing",
        "field": "rewriteTarget"
      },
      "type": "text",
      "pattern": "^[\\-._~a-zA-Z0-9/:$]*$",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "The whole path becomes this text, with the groups of the Ingress path put in.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#rewrite",
      "examples": [
        {
          "value": "/$2",
          "setting": "/$2"
        },
        {
          "value": "/a\"b",
          "invalid": true
        }
      ]
    },
    {
      "name": "rewrite_by_lua_block",
      "aliases": [
        "rewrite_by_lua",
        "rewrite_by_lua_file",
        "header_filter_by_lua_block",
        "header_filter_by_lua",
        "header_filter_by_lua_file",
        "log_by_lua_block",
        "log_by_lua",
        "log_by_lua_file"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "No Lua runs in a gateway."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "http",
        "server",
        "location",
        "if"
      ],
      "taken": [
        "location"
      ],
      "way": "redesign",
      "effect": "Runs Lua on requests, answers or the log.",
      "docs": "https://github.com/openresty/lua-nginx-module",
      "examples": [
        {
          "value": "header_filter_by_lua_block { ngx.header[\"X-A\"] = \"1\" }"
        }
      ]
    },
    {
      "name": "root",
      "aliases": [
        "alias",
        "index",
        "autoindex",
        "autoindex_exact_size",
        "autoindex_format",
        "autoindex_localtime",
        "empty_gif",
        "gzip_static",
        "brotli_static",
        "stub_status"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "A gateway serves no content of its own; requests go to the Service."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location",
        "if"
      ],
      "way": "redesign",
      "effect": "Serves content of the controller's container.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_core_module.html#root",
      "examples": [
        {
          "value": "root /usr/share/nginx/html;"
        }
      ]
    },
    {
      "name": "satisfy",
      "aliases": [],
      "on": "annotation",
      "unit": "access",
      "destination": {
        "kind": "setting",
        "group": "access",
        "part": "satisfy"
      },
      "type": "enum",
      "values": [
        "any",
        "all"
      ],
      "scope": "route",
      "merge": "first",
      "default": "all",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "With any, one passed check of address list, password and external authentication is enough.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#satisfy",
      "examples": [
        {
          "value": "any",
          "setting": "any"
        },
        {
          "value": "both",
          "invalid": true
        }
      ]
    },
    {
      "name": "satisfy",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Which checks are enough is decided by the new gateway."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "http",
        "server",
        "location"
      ],
      "way": "policy",
      "effect": "Says whether one passed check is enough or all are needed.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_core_module.html#satisfy",
      "examples": [
        {
          "value": "satisfy any;"
        }
      ]
    },
    {
      "name": "secure_link",
      "aliases": [
        "secure_link_md5",
        "secure_link_secret"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Signed links are not checked."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "http",
        "server",
        "location"
      ],
      "way": "redesign",
      "effect": "Checks signed links.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_secure_link_module.html",
      "examples": [
        {
          "value": "secure_link $arg_md5,$arg_expires;"
        }
      ]
    },
    {
      "name": "sendfile",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It tunes nginx itself, and requests are answered alike without it."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location",
        "if"
      ],
      "way": "dead",
      "effect": "Tunes how nginx serves files.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_core_module.html",
      "examples": [
        {
          "value": "sendfile on;"
        }
      ]
    },
    {
      "name": "server",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "A server written by hand has no Ingress to be converted from; the names and ports it serves get no route."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "http",
        "stream",
        "upstream"
      ],
      "way": "redesign",
      "effect": "Sets up a server beside those of the Ingresses.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_core_module.html#server",
      "examples": [
        {
          "value": "server { listen 8080; return 404; }"
        }
      ]
    },
    {
      "name": "server-alias",
      "aliases": [],
      "on": "annotation",
      "unit": "hosts",
      "destination": {
        "kind": "routing",
        "field": "serverAlias"
      },
      "type": "name-list",
      "scope": "host",
      "merge": "first",
      "invalid": "object-dropped",
      "empty": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "More names that the hosts of the Ingress answer to.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#server-alias",
      "examples": [
        {
          "value": "store.example, *.stores.example",
          "setting": [
            "*.stores.example",
            "store.example"
          ]
        },
        {
          "value": "a b.example",
          "invalid": true
        }
      ]
    },
    {
      "name": "server-name-hash-bucket-size",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Only tunes the nginx process that goes away."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Size of a table.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#server-name-hash-bucket-size",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "server-name-hash-max-size",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Only tunes the nginx process that goes away."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "1024",
      "invalid": "default",
      "guards": false,
      "effect": "Size of a table.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#server-name-hash-max-size",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "server-snippet",
      "aliases": [],
      "on": "annotation",
      "unit": "snippets",
      "destination": {
        "kind": "routing",
        "field": "serverSnippet"
      },
      "type": "text",
      "scope": "host",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Critical",
      "effect": "nginx text for the whole host.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#server-snippet",
      "examples": [
        {
          "value": "deny all;",
          "setting": "deny all;"
        }
      ]
    },
    {
      "name": "server-snippet",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "routing",
        "field": "serverSnippet"
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": true,
      "effect": "nginx text for every host.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#server-snippet",
      "examples": [
        {
          "value": "deny 192.0.2.0/24;",
          "setting": "deny 192.0.2.0/24;"
        }
      ]
    },
    {
      "name": "server-tokens",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "serverHeader",
        "part": "own",
        "lost": "The Server header of responses is what the new gateway makes it."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Shows the Server header of nginx.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#server-tokens",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "server_name",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "routing",
        "field": "serverName"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "server"
      ],
      "way": "redesign",
      "effect": "Gives the host further names.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_core_module.html#server_name",
      "examples": [
        {
          "value": "server_name extra.example.com;"
        }
      ]
    },
    {
      "name": "server_names_hash_bucket_size",
      "aliases": [
        "server_names_hash_max_size",
        "map_hash_bucket_size",
        "map_hash_max_size",
        "variables_hash_bucket_size",
        "variables_hash_max_size",
        "referer_hash_bucket_size",
        "referer_hash_max_size"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It tunes tables inside nginx."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location",
        "stream"
      ],
      "way": "dead",
      "effect": "Sizes tables inside nginx.",
      "docs": "https://nginx.org/en/docs/hash.html",
      "examples": [
        {
          "value": "server_names_hash_bucket_size 128;"
        }
      ]
    },
    {
      "name": "service-upstream",
      "aliases": [],
      "on": "annotation",
      "unit": "service-upstream",
      "destination": {
        "kind": "setting",
        "group": "balancing",
        "part": "serviceAddress",
        "lost": "Requests go to the pods of the Service one by one, not to its cluster address."
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "default": "false",
      "configmap": "service-upstream",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "Requests go to the cluster address of the Service, not to its pods.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#service-upstream",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "yes",
          "invalid": true
        }
      ]
    },
    {
      "name": "session-cookie-change-on-failure",
      "aliases": [],
      "on": "annotation",
      "unit": "affinity",
      "destination": {
        "kind": "setting",
        "group": "session",
        "part": "changeOnFailure",
        "lost": "A client whose endpoint fails is no longer bound to another one by a new cookie."
      },
      "type": "bool",
      "scope": "service",
      "merge": "last",
      "default": "false",
      "invalid": "default",
      "needs": "affinity=cookie",
      "guards": false,
      "risk": "Low",
      "effect": "A client whose endpoint fails gets a new cookie for another one.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#cookie-affinity",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "yes",
          "invalid": true
        }
      ]
    },
    {
      "name": "session-cookie-conditional-samesite-none",
      "aliases": [],
      "on": "annotation",
      "unit": "affinity",
      "destination": {
        "kind": "setting",
        "group": "session",
        "part": "conditionalSameSite",
        "lost": "Old browsers that misread SameSite=None are no longer spared it."
      },
      "type": "bool",
      "scope": "service",
      "merge": "last",
      "default": "false",
      "invalid": "default",
      "needs": "affinity=cookie",
      "guards": false,
      "risk": "Low",
      "effect": "Leaves SameSite=None out for browsers that misread it.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#cookie-affinity",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "yes",
          "invalid": true
        }
      ]
    },
    {
      "name": "session-cookie-domain",
      "aliases": [],
      "on": "annotation",
      "unit": "affinity",
      "destination": {
        "kind": "setting",
        "group": "session",
        "part": "domain",
        "lost": "The session cookie is no longer shared with other hosts of the domain."
      },
      "type": "text",
      "pattern": "^[\\-._~a-zA-Z0-9/: ]*$",
      "scope": "service",
      "merge": "last",
      "invalid": "ignored",
      "needs": "affinity=cookie",
      "guards": false,
      "risk": "Medium",
      "effect": "Domain of the cookie.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#cookie-affinity",
      "examples": [
        {
          "value": "shop.example",
          "setting": "shop.example"
        },
        {
          "value": "a;b",
          "invalid": true
        }
      ]
    },
    {
      "name": "session-cookie-expires",
      "aliases": [],
      "on": "annotation",
      "unit": "affinity",
      "destination": {
        "kind": "setting",
        "group": "session",
        "part": "expires",
        "lost": "The session cookie no longer ends after the time set here."
      },
      "type": "cookie-age",
      "scope": "service",
      "merge": "last",
      "invalid": "ignored",
      "needs": "affinity=cookie",
      "guards": false,
      "risk": "Medium",
      "effect": "Seconds until the cookie ends, as a date.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#cookie-affinity",
      "examples": [
        {
          "value": "3600",
          "setting": "3600"
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "session-cookie-max-age",
      "aliases": [],
      "on": "annotation",
      "unit": "affinity",
      "destination": {
        "kind": "setting",
        "group": "session",
        "part": "maxAge",
        "lost": "The session cookie no longer ends after the time set here."
      },
      "type": "cookie-age",
      "scope": "service",
      "merge": "last",
      "invalid": "ignored",
      "needs": "affinity=cookie",
      "guards": false,
      "risk": "Medium",
      "effect": "Seconds until the cookie ends.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#cookie-affinity",
      "examples": [
        {
          "value": "3600",
          "setting": "3600"
        },
        {
          "value": "1h",
          "invalid": true
        }
      ]
    },
    {
      "name": "session-cookie-name",
      "aliases": [],
      "on": "annotation",
      "unit": "affinity",
      "destination": {
        "kind": "setting",
        "group": "session",
        "part": "cookie",
        "lost": "No cookie of this name is set any more."
      },
      "type": "text",
      "pattern": "^[\\-._~a-zA-Z0-9/: ]*$",
      "scope": "service",
      "merge": "last",
      "default": "INGRESSCOOKIE",
      "invalid": "default",
      "needs": "affinity=cookie",
      "guards": false,
      "risk": "Medium",
      "effect": "Name of the cookie.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#cookie-affinity",
      "examples": [
        {
          "value": "route",
          "setting": "route"
        },
        {
          "value": "a;b",
          "invalid": true
        }
      ]
    },
    {
      "name": "session-cookie-path",
      "aliases": [],
      "on": "annotation",
      "unit": "affinity",
      "destination": {
        "kind": "setting",
        "group": "session",
        "part": "path",
        "lost": "The path of the session cookie is no longer the one set here."
      },
      "type": "text",
      "pattern": "^[\\-._~a-zA-Z0-9/:,?&= ]*$",
      "scope": "service",
      "merge": "last",
      "invalid": "ignored",
      "needs": "affinity=cookie",
      "guards": false,
      "risk": "Medium",
      "effect": "Path of the cookie.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#cookie-affinity",
      "examples": [
        {
          "value": "/",
          "setting": "/"
        },
        {
          "value": "/a;b",
          "invalid": true
        }
      ]
    },
    {
      "name": "session-cookie-samesite",
      "aliases": [],
      "on": "annotation",
      "unit": "affinity",
      "destination": {
        "kind": "setting",
        "group": "session",
        "part": "sameSite",
        "lost": "The session cookie no longer says which sites may send it."
      },
      "type": "any-case-enum",
      "values": [
        "none",
        "lax",
        "strict"
      ],
      "scope": "service",
      "merge": "last",
      "invalid": "ignored",
      "needs": "affinity=cookie",
      "guards": false,
      "risk": "Low",
      "effect": "Which sites may send the cookie; only None, Lax and Strict in this spelling have an effect.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#cookie-affinity",
      "examples": [
        {
          "value": "Lax",
          "setting": "Lax"
        },
        {
          "value": "loose",
          "invalid": true
        }
      ]
    },
    {
      "name": "session-cookie-secure",
      "aliases": [],
      "on": "annotation",
      "unit": "affinity",
      "destination": {
        "kind": "setting",
        "group": "session",
        "part": "secure",
        "lost": "Whether the session cookie is for TLS only is decided by the new gateway."
      },
      "type": "bool",
      "scope": "service",
      "merge": "last",
      "invalid": "default",
      "needs": "affinity=cookie",
      "guards": false,
      "risk": "Low",
      "effect": "The cookie is for TLS only.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#cookie-affinity",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "yes",
          "invalid": true
        }
      ]
    },
    {
      "name": "set",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "routing",
        "field": "variable"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "server",
        "location",
        "server-if",
        "if"
      ],
      "way": "redesign",
      "effect": "Sets a variable.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_rewrite_module.html",
      "examples": [
        {
          "value": "set $backend \"v2\";"
        }
      ]
    },
    {
      "name": "set_by_lua_block",
      "aliases": [
        "set_by_lua",
        "set_by_lua_file"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "No Lua runs in a gateway."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "server",
        "location",
        "server-if",
        "if"
      ],
      "way": "redesign",
      "effect": "Sets a variable by Lua.",
      "docs": "https://github.com/openresty/lua-nginx-module#set_by_lua_block",
      "examples": [
        {
          "value": "set_by_lua_block $sum { return 1 + 2 }"
        }
      ]
    },
    {
      "name": "set_escape_uri",
      "aliases": [
        "set_unescape_uri",
        "set_md5",
        "set_sha1",
        "set_hmac_sha1",
        "set_hmac_sha256",
        "set_base32_alphabet",
        "set_encode_base32",
        "set_decode_base32",
        "set_misc_base32_padding",
        "set_encode_base64",
        "set_decode_base64",
        "set_encode_base64url",
        "set_decode_base64url",
        "set_encode_hex",
        "set_decode_hex",
        "set_quote_sql_str",
        "set_quote_pgsql_str",
        "set_quote_json_str",
        "set_random",
        "set_secure_random_alphanum",
        "set_secure_random_lcalpha",
        "set_local_today",
        "set_formatted_gmt_time",
        "set_formatted_local_time",
        "set_hashed_upstream",
        "set_rotate",
        "set_if_empty"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "routing",
        "field": "variable"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location",
        "server-if",
        "if"
      ],
      "way": "redesign",
      "effect": "Sets a variable by a function of another.",
      "docs": "https://github.com/openresty/set-misc-nginx-module",
      "examples": [
        {
          "value": "set_escape_uri $escaped $uri;"
        }
      ]
    },
    {
      "name": "set_real_ip_from",
      "aliases": [
        "real_ip_header",
        "real_ip_recursive"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Whom the new gateway believes the address of clients is set up there."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location",
        "stream",
        "stream-server"
      ],
      "way": "policy",
      "effect": "Says whom nginx believes the address of the client.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_realip_module.html",
      "examples": [
        {
          "value": "set_real_ip_from 10.0.0.0/8;"
        }
      ]
    },
    {
      "name": "skip-access-log-urls",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Logs are set up at the new gateway; traffic is the same."
      },
      "type": "list",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Paths that are not logged.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#skip-access-log-urls",
      "examples": [
        {
          "value": "a, b",
          "setting": [
            "a",
            "b"
          ]
        }
      ]
    },
    {
      "name": "ssi",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Bodies of answers are no longer changed."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location",
        "if"
      ],
      "way": "redesign",
      "effect": "Changes the bodies of answers.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_ssi_module.html",
      "examples": [
        {
          "value": "ssi on;"
        }
      ]
    },
    {
      "name": "ssl-buffer-size",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The size of TLS records is the new gateway's own."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "default": "4k",
      "invalid": "default",
      "guards": false,
      "effect": "Size of TLS records.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#ssl-buffer-size",
      "examples": [
        {
          "value": "8k",
          "setting": "8k"
        }
      ]
    },
    {
      "name": "ssl-ciphers",
      "aliases": [],
      "on": "annotation",
      "unit": "tls",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The ciphers offered to clients are the new gateway's own."
      },
      "type": "cipher-list",
      "scope": "host",
      "merge": "first",
      "invalid": "object-dropped",
      "empty": "default",
      "guards": false,
      "risk": "Low",
      "effect": "Ciphers offered to clients of TLS 1.2 and older.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#ssl-ciphers",
      "examples": [
        {
          "value": "ALL:!aNULL:@STRENGTH",
          "setting": "ALL:!aNULL:@STRENGTH"
        },
        {
          "value": "ALL;",
          "invalid": true
        }
      ]
    },
    {
      "name": "ssl-ciphers",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "listenerTls",
        "part": "ciphers",
        "lost": "The ciphers offered to clients are the new gateway's own."
      },
      "type": "cipher-list",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Ciphers offered to clients of TLS 1.2 and older.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#ssl-ciphers",
      "examples": [
        {
          "value": "ECDHE-RSA-AES128-GCM-SHA256:!aNULL",
          "setting": "ECDHE-RSA-AES128-GCM-SHA256:!aNULL"
        },
        {
          "value": "ALL;",
          "invalid": true
        }
      ]
    },
    {
      "name": "ssl-dh-param",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Key exchange with clients uses the new gateway's own parameters."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Secret with parameters of the key exchange.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#ssl-dh-param",
      "examples": [
        {
          "value": "ingress-nginx/dhparam",
          "setting": "ingress-nginx/dhparam"
        }
      ]
    },
    {
      "name": "ssl-early-data",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Requests in the first flight of a TLS 1.3 handshake are taken or not as the new gateway likes."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Takes requests in the first flight of a TLS 1.3 handshake.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#ssl-early-data",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "ssl-ecdh-curve",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "listenerTls",
        "part": "curves",
        "lost": "The curves offered to clients are the new gateway's own."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "default": "auto",
      "invalid": "default",
      "guards": false,
      "effect": "Curves offered to clients.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#ssl-ecdh-curve",
      "examples": [
        {
          "value": "X25519:prime256v1",
          "setting": "X25519:prime256v1"
        }
      ]
    },
    {
      "name": "ssl-passthrough",
      "aliases": [],
      "on": "annotation",
      "unit": "ssl-passthrough",
      "destination": {
        "kind": "routing",
        "field": "sslPassthrough"
      },
      "type": "bool",
      "scope": "host",
      "merge": "any",
      "default": "false",
      "invalid": "object-dropped",
      "empty": "group-dropped",
      "guards": false,
      "risk": "Low",
      "effect": "TLS of the host goes unopened to the backend of its / path, where the controller has this switched on.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#ssl-passthrough",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "yes",
          "invalid": true
        }
      ]
    },
    {
      "name": "ssl-prefer-server-ciphers",
      "aliases": [],
      "on": "annotation",
      "unit": "tls",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Whether the order of ciphers is the client's is decided by the new gateway."
      },
      "type": "bool",
      "scope": "host",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "The order of ciphers is the server's, not the client's.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#ssl-ciphers",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "ssl-protocols",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "listenerTls",
        "part": "protocols",
        "lost": "The TLS versions offered to clients are the new gateway's own."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "default": "TLSv1.2 TLSv1.3",
      "invalid": "default",
      "guards": false,
      "effect": "TLS versions offered to clients.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#ssl-protocols",
      "examples": [
        {
          "value": "TLSv1.3",
          "setting": "TLSv1.3"
        }
      ]
    },
    {
      "name": "ssl-redirect",
      "aliases": [],
      "on": "annotation",
      "unit": "https-redirect",
      "destination": {
        "kind": "routing",
        "field": "sslRedirect"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "default": "true",
      "configmap": "ssl-redirect",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "Plain http is redirected to https where the host has a certificate.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#server-side-https-enforcement-through-redirect",
      "examples": [
        {
          "value": "false",
          "setting": false
        },
        {
          "value": "no",
          "invalid": true
        }
      ]
    },
    {
      "name": "ssl-reject-handshake",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Whether a TLS client that asks for an unknown name is turned away is decided by the listeners."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Turns away TLS clients that ask for an unknown name.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#ssl-reject-handshake",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "ssl-session-cache",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How TLS sessions are resumed is decided by the new gateway."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "true",
      "invalid": "default",
      "guards": false,
      "effect": "Keeps TLS sessions to resume.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#ssl-session-cache",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "ssl-session-cache-size",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How many TLS sessions are kept is decided by the new gateway."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "default": "10m",
      "invalid": "default",
      "guards": false,
      "effect": "Memory for TLS sessions.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#ssl-session-cache-size",
      "examples": [
        {
          "value": "20m",
          "setting": "20m"
        }
      ]
    },
    {
      "name": "ssl-session-ticket-key",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "TLS sessions are not resumed with this key any more."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Key of the tickets.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#ssl-session-ticket-key",
      "examples": [
        {
          "value": "c2VjcmV0",
          "setting": "c2VjcmV0"
        }
      ]
    },
    {
      "name": "ssl-session-tickets",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How TLS sessions are resumed is decided by the new gateway."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Gives clients tickets to resume TLS sessions with.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#ssl-session-tickets",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "ssl-session-timeout",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How long a TLS session can be resumed is decided by the new gateway."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "default": "10m",
      "invalid": "default",
      "guards": false,
      "effect": "How long a TLS session can be resumed.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#ssl-session-timeout",
      "examples": [
        {
          "value": "1h",
          "setting": "1h"
        }
      ]
    },
    {
      "name": "ssl_certificate",
      "aliases": [
        "ssl_certificate_key",
        "ssl_password_file"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The certificate is a file of the controller's container; a listener names a Secret."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "stream",
        "stream-server"
      ],
      "way": "redesign",
      "effect": "Names a certificate to show.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_certificate",
      "examples": [
        {
          "value": "ssl_certificate /etc/nginx/tls.crt;"
        }
      ]
    },
    {
      "name": "ssl_certificate_by_lua_block",
      "aliases": [
        "ssl_certificate_by_lua_file"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Certificates are Secrets that a listener names."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "http",
        "server"
      ],
      "taken": [
        "server"
      ],
      "way": "redesign",
      "effect": "Chooses a certificate by Lua.",
      "docs": "https://github.com/openresty/lua-nginx-module#ssl_certificate_by_lua_block",
      "examples": [
        {
          "value": "ssl_certificate_by_lua_file /etc/nginx/cert.lua;"
        }
      ]
    },
    {
      "name": "ssl_protocols",
      "aliases": [
        "ssl_ciphers",
        "ssl_conf_command",
        "ssl_dhparam",
        "ssl_early_data",
        "ssl_ecdh_curve",
        "ssl_key_log",
        "ssl_ocsp",
        "ssl_ocsp_cache",
        "ssl_ocsp_responder",
        "ssl_prefer_server_ciphers",
        "ssl_session_cache",
        "ssl_session_ticket_key",
        "ssl_session_tickets",
        "ssl_session_timeout",
        "ssl_buffer_size",
        "ssl_stapling",
        "ssl_stapling_file",
        "ssl_stapling_responder",
        "ssl_stapling_verify",
        "ssl_handshake_timeout",
        "http2",
        "http3"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Versions, ciphers and sessions of TLS are set up at the Gateway."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "stream",
        "stream-server"
      ],
      "way": "policy",
      "effect": "Sets up TLS towards clients.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_ssl_module.html",
      "examples": [
        {
          "value": "ssl_protocols TLSv1.3;"
        }
      ]
    },
    {
      "name": "ssl_reject_handshake",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "TLS connections are not refused."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "http",
        "server"
      ],
      "way": "redesign",
      "effect": "Refuses TLS connections to the host.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_reject_handshake",
      "examples": [
        {
          "value": "ssl_reject_handshake on;"
        }
      ]
    },
    {
      "name": "ssl_verify_client",
      "aliases": [
        "ssl_verify_depth",
        "ssl_client_certificate",
        "ssl_trusted_certificate",
        "ssl_crl"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "No client certificate is asked for; the files are in the controller's container."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "http",
        "server",
        "stream",
        "stream-server"
      ],
      "way": "policy",
      "effect": "Asks clients for a certificate.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_verify_client",
      "examples": [
        {
          "value": "ssl_verify_client on;"
        }
      ]
    },
    {
      "name": "stream-access-log-path",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Logs are set up at the new gateway; traffic is the same."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "File of the TCP and UDP log.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#stream-access-log-path",
      "examples": [
        {
          "value": "/var/log/stream.log",
          "setting": "/var/log/stream.log"
        }
      ]
    },
    {
      "name": "stream-snippet",
      "aliases": [],
      "on": "annotation",
      "unit": "snippets",
      "destination": {
        "kind": "routing",
        "field": "streamSnippet"
      },
      "type": "text",
      "scope": "class",
      "merge": "all",
      "invalid": "ignored",
      "guards": false,
      "risk": "Critical",
      "effect": "nginx text for TCP and UDP of the whole controller.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#stream-snippet",
      "examples": [
        {
          "value": "server { listen 8000; }",
          "setting": "server { listen 8000; }"
        }
      ]
    },
    {
      "name": "stream-snippet",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "routing",
        "field": "streamSnippet"
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": true,
      "effect": "nginx text for TCP and UDP.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#stream-snippet",
      "examples": [
        {
          "value": "server { listen 9000; proxy_pass 10.0.0.1:9000; }",
          "setting": "server { listen 9000; proxy_pass 10.0.0.1:9000; }"
        }
      ]
    },
    {
      "name": "strict-validate-path-type",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Only decides what is accepted when an Ingress is created."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "true",
      "invalid": "default",
      "guards": false,
      "effect": "Refuses odd characters in Exact and Prefix paths when an Ingress is created.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#strict-validate-path-type",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "sub_filter",
      "aliases": [
        "sub_filter_last_modified",
        "sub_filter_once",
        "sub_filter_types",
        "add_after_body",
        "add_before_body",
        "addition_types",
        "ssi_last_modified",
        "ssi_min_file_chunk",
        "ssi_silent_errors",
        "ssi_types",
        "ssi_value_length"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Bodies of answers are no longer changed."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "way": "redesign",
      "effect": "Changes the bodies of answers.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_sub_module.html",
      "examples": [
        {
          "value": "sub_filter \"http:\" \"https:\";"
        }
      ]
    },
    {
      "name": "syslog-host",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Logs are set up at the new gateway; traffic is the same."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Syslog server.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#syslog-host",
      "examples": [
        {
          "value": "logs.example.com",
          "setting": "logs.example.com"
        }
      ]
    },
    {
      "name": "syslog-port",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Logs are set up at the new gateway; traffic is the same."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "514",
      "invalid": "default",
      "guards": false,
      "effect": "Port of the syslog server.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#syslog-port",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "temporal-redirect",
      "aliases": [],
      "on": "annotation",
      "unit": "redirects",
      "destination": {
        "kind": "routing",
        "field": "temporalRedirect"
      },
      "type": "redirect-url",
      "values": [
        "http"
      ],
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "malformed": "group-dropped",
      "empty": "group-dropped",
      "guards": false,
      "risk": "Medium",
      "effect": "Every request is sent to this address for now; path and query are not kept.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#temporal-redirect",
      "examples": [
        {
          "value": "https://new.example/m",
          "setting": "https://new.example/m"
        },
        {
          "value": "/b",
          "invalid": true
        },
        {
          "value": "ftp://x.example",
          "invalid": true
        },
        {
          "value": "https://x.example/$1",
          "invalid": true
        }
      ]
    },
    {
      "name": "temporal-redirect-code",
      "aliases": [],
      "on": "annotation",
      "unit": "redirects",
      "destination": {
        "kind": "routing",
        "field": "temporalRedirectCode"
      },
      "type": "status-code",
      "values": [
        "300",
        "307"
      ],
      "scope": "route",
      "merge": "first",
      "default": "302",
      "invalid": "object-dropped",
      "malformed": "default",
      "empty": "group-dropped",
      "needs": "temporal-redirect",
      "guards": false,
      "risk": "Low",
      "effect": "Status code of temporal-redirect.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#temporal-redirect-code",
      "examples": [
        {
          "value": "307",
          "setting": 307
        },
        {
          "value": "308",
          "invalid": true
        },
        {
          "value": "found",
          "invalid": true
        }
      ]
    },
    {
      "name": "try_files",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "There are no files to try."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "server",
        "location"
      ],
      "way": "redesign",
      "effect": "Serves files, or asks another location.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_core_module.html#try_files",
      "examples": [
        {
          "value": "try_files $uri /index.html;"
        }
      ]
    },
    {
      "name": "upstream",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Only Services that an Ingress names are backends of the output."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "stream"
      ],
      "way": "redesign",
      "effect": "Names a group of backends.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_upstream_module.html",
      "examples": [
        {
          "value": "upstream extra { server 10.0.0.1; }"
        }
      ]
    },
    {
      "name": "upstream-hash-by",
      "aliases": [],
      "on": "annotation",
      "unit": "upstream-hash-by",
      "destination": {
        "kind": "setting",
        "group": "balancing",
        "part": "hashBy",
        "lost": "Requests with the same key no longer go to the same endpoint."
      },
      "type": "text",
      "pattern": "^[A-Za-z0-9\\-_${} ]*$",
      "scope": "service",
      "merge": "first",
      "invalid": "object-dropped",
      "empty": "group-dropped",
      "guards": false,
      "risk": "High",
      "effect": "Requests with the same key go to the same endpoint.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#custom-nginx-upstream-hashing",
      "examples": [
        {
          "value": "$request_uri",
          "setting": "$request_uri"
        },
        {
          "value": "a b;",
          "invalid": true
        }
      ]
    },
    {
      "name": "upstream-hash-by",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "The controller never reads this key."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Does nothing.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/",
      "examples": [
        {
          "value": "$request_uri",
          "setting": "$request_uri"
        }
      ]
    },
    {
      "name": "upstream-hash-by-subset",
      "aliases": [],
      "on": "annotation",
      "unit": "upstream-hash-by",
      "destination": {
        "kind": "setting",
        "group": "balancing",
        "part": "hashSubset",
        "lost": "Requests with the same key no longer go to the same few endpoints."
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "default": "false",
      "invalid": "object-dropped",
      "empty": "group-dropped",
      "guards": false,
      "risk": "Low",
      "effect": "A key means a few endpoints, not one.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#custom-nginx-upstream-hashing",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "yes",
          "invalid": true
        }
      ]
    },
    {
      "name": "upstream-hash-by-subset",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "The controller never reads this key."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Does nothing.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "upstream-hash-by-subset-size",
      "aliases": [],
      "on": "annotation",
      "unit": "upstream-hash-by",
      "destination": {
        "kind": "setting",
        "group": "balancing",
        "part": "hashSubsetSize",
        "lost": "Requests with the same key no longer go to the same few endpoints."
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "default": "3",
      "invalid": "object-dropped",
      "empty": "group-dropped",
      "guards": false,
      "risk": "Low",
      "effect": "How many endpoints a key means.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#custom-nginx-upstream-hashing",
      "examples": [
        {
          "value": "5",
          "setting": 5
        },
        {
          "value": "few",
          "invalid": true
        }
      ]
    },
    {
      "name": "upstream-hash-by-subset-size",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "The controller never reads this key."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Does nothing.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "upstream-keepalive-connections",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Connections to backends are kept and closed as the new gateway likes."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "320",
      "invalid": "default",
      "guards": false,
      "effect": "Idle connections to backends that are kept.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#upstream-keepalive-connections",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "upstream-keepalive-requests",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Connections to backends are kept and closed as the new gateway likes."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "10000",
      "invalid": "default",
      "guards": false,
      "effect": "How many requests a connection to a backend carries.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#upstream-keepalive-requests",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "upstream-keepalive-time",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Connections to backends are kept and closed as the new gateway likes."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "default": "1h",
      "invalid": "default",
      "guards": false,
      "effect": "How long a connection to a backend is used.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#upstream-keepalive-time",
      "examples": [
        {
          "value": "30m",
          "setting": "30m"
        }
      ]
    },
    {
      "name": "upstream-keepalive-timeout",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Connections to backends are kept and closed as the new gateway likes."
      },
      "type": "seconds",
      "scope": "class",
      "merge": "first",
      "default": "60",
      "invalid": "default",
      "guards": false,
      "effect": "How long an idle connection to a backend stays open.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#upstream-keepalive-timeout",
      "examples": [
        {
          "value": "30",
          "setting": 30
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "upstream-vhost",
      "aliases": [],
      "on": "annotation",
      "unit": "upstream-vhost",
      "destination": {
        "kind": "setting",
        "group": "rewrite",
        "part": "hostname"
      },
      "type": "server-name",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "empty": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Host header that the backend sees.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#custom-nginx-upstream-vhost",
      "examples": [
        {
          "value": "inner.example",
          "setting": "inner.example"
        },
        {
          "value": "bad value;",
          "invalid": true
        }
      ]
    },
    {
      "name": "use-forwarded-headers",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "clientAddress",
        "part": "forwarded",
        "lost": "Which forwarded headers count has to be set at the gateway."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Trusts the X-Forwarded headers of clients.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#use-forwarded-headers",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "use-geoip2",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Requests are no longer looked up by country."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Looks up where a client is.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#use-geoip2",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "use-gzip",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "compression",
        "part": "gzip",
        "lost": "Responses are compressed or not as the new gateway is told."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Compresses responses.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#use-gzip",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "use-http2",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "connections",
        "part": "http2",
        "lost": "Whether clients may speak HTTP/2 is decided by the new gateway."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "true",
      "invalid": "default",
      "guards": false,
      "effect": "Lets clients speak HTTP/2.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#use-http2",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "use-port-in-redirects",
      "aliases": [],
      "on": "annotation",
      "unit": "https-redirect",
      "destination": {
        "kind": "routing",
        "field": "usePortInRedirects"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "default": "false",
      "configmap": "use-port-in-redirects",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "The redirect to https names the port.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#server-side-https-enforcement-through-redirect",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "2",
          "invalid": true
        }
      ]
    },
    {
      "name": "use-proxy-protocol",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "clientAddress",
        "part": "proxyProtocol",
        "lost": "The PROXY protocol has to be set at the gateway."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "Connections begin with a PROXY protocol header.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#use-proxy-protocol",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "maybe",
          "invalid": true
        }
      ]
    },
    {
      "name": "use-regex",
      "aliases": [],
      "on": "annotation",
      "unit": "rewrite",
      "destination": {
        "kind": "routing",
        "field": "useRegex"
      },
      "type": "bool",
      "scope": "host",
      "merge": "any",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "All paths of the host become regular expressions without regard to letter case.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#use-regex",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "yes",
          "invalid": true
        }
      ]
    },
    {
      "name": "userid",
      "aliases": [
        "userid_domain",
        "userid_expires",
        "userid_flags",
        "userid_mark",
        "userid_name",
        "userid_p3p",
        "userid_path",
        "userid_service"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Clients get no cookie that tells them apart."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "http",
        "server",
        "location"
      ],
      "way": "redesign",
      "effect": "Gives clients a cookie that tells them apart.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_userid_module.html",
      "examples": [
        {
          "value": "userid on;"
        }
      ]
    },
    {
      "name": "valid_referers",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The Referer is not looked at."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "server",
        "location"
      ],
      "way": "policy",
      "effect": "Says which pages may link here.",
      "docs": "https://nginx.org/en/docs/http/ngx_http_referer_module.html",
      "examples": [
        {
          "value": "valid_referers none blocked shop.example.com;"
        }
      ]
    },
    {
      "name": "variables-hash-bucket-size",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Only tunes the nginx process that goes away."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "256",
      "invalid": "default",
      "guards": false,
      "effect": "Size of a table.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#variables-hash-bucket-size",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "variables-hash-max-size",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Only tunes the nginx process that goes away."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "2048",
      "invalid": "default",
      "guards": false,
      "effect": "Size of a table.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#variables-hash-max-size",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "whitelist-source-range",
      "aliases": [],
      "on": "configmap",
      "unit": "access",
      "destination": {
        "kind": "setting",
        "group": "access",
        "part": "allow"
      },
      "type": "cidr-items",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": true,
      "effect": "Where no annotation says otherwise, only these client addresses get in.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#whitelist-source-range",
      "examples": [
        {
          "value": "10.0.0.0/8, 192.0.2.7",
          "setting": [
            "10.0.0.0/8",
            "192.0.2.7"
          ]
        },
        {
          "value": "10.0.0.0/8,",
          "setting": [
            "10.0.0.0/8"
          ]
        },
        {
          "value": "10.0.0.0/8,office",
          "invalid": true
        }
      ]
    },
    {
      "name": "worker-cpu-affinity",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Only tunes the nginx process that goes away."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Which processor a worker uses.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#worker-cpu-affinity",
      "examples": [
        {
          "value": "auto",
          "setting": "auto"
        }
      ]
    },
    {
      "name": "worker-processes",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Only tunes the nginx process that goes away."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Worker processes.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#worker-processes",
      "examples": [
        {
          "value": "4",
          "setting": "4"
        }
      ]
    },
    {
      "name": "worker-shutdown-timeout",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Only tunes the nginx process that goes away."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "default": "240s",
      "invalid": "default",
      "guards": false,
      "effect": "How long old workers finish their requests.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#worker-shutdown-timeout",
      "examples": [
        {
          "value": "60s",
          "setting": "60s"
        }
      ]
    },
    {
      "name": "worker_processes",
      "aliases": [
        "daemon",
        "debug_points",
        "env",
        "lock_file",
        "master_process",
        "pcre_jit",
        "pid",
        "ssl_engine",
        "thread_pool",
        "timer_resolution",
        "user",
        "worker_cpu_affinity",
        "worker_priority",
        "worker_rlimit_core",
        "worker_rlimit_nofile",
        "worker_shutdown_timeout",
        "working_directory",
        "accept_mutex",
        "accept_mutex_delay",
        "debug_connection",
        "multi_accept",
        "use",
        "worker_aio_requests",
        "worker_connections",
        "events"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It concerns nginx as a process, which the new gateway is not."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "main",
        "events"
      ],
      "way": "dead",
      "effect": "Sets up nginx as a process.",
      "docs": "https://nginx.org/en/docs/ngx_core_module.html",
      "examples": [
        {
          "value": "worker_rlimit_nofile 65535;"
        }
      ]
    },
    {
      "name": "x-forwarded-prefix",
      "aliases": [],
      "on": "annotation",
      "unit": "x-forwarded-prefix",
      "destination": {
        "kind": "setting",
        "group": "rewrite",
        "part": "prefixHeader"
      },
      "type": "text",
      "pattern": "^[\\-._~a-zA-Z0-9/:$ ]*$",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "empty": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "The backend gets this prefix in a header, where a rewrite changes the path.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#x-forwarded-prefix-header",
      "examples": [
        {
          "value": "/shop",
          "setting": "/shop"
        },
        {
          "value": "/a b;",
          "invalid": true
        }
      ]
    }
  ]
};
