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
      "examples": []
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
      "examples": []
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
      "examples": []
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
      "name": "allow-backend-server-header",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Whether the Server header of the backend is shown is decided by the new gateway."
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
      "examples": []
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
      "name": "brotli-level",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Responses are compressed or not as the new gateway is told."
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
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Responses are compressed or not as the new gateway is told."
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
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Responses are compressed or not as the new gateway is told."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Content types that brotli compresses.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#brotli-types",
      "examples": []
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
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How long a client may pause within a body is decided by the new gateway."
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
      "examples": []
    },
    {
      "name": "client-header-timeout",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How long a client may take for its headers is decided by the new gateway."
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
      "name": "compute-full-forwarded-for",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Whether X-Forwarded-For grows or is replaced is decided by the new gateway."
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
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Clients see the error answers of the backend itself, not those of an error page service."
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
      "examples": []
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
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the backend reach the client as they are, with or without this."
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
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The client address is found in the way the new gateway is told."
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
        "group": "clients",
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
      "examples": []
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
      "examples": []
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
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The header that names the client address is set at the new gateway."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "default": "X-Forwarded-For",
      "invalid": "default",
      "guards": false,
      "effect": "Header that names the client address.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#forwarded-for-header",
      "examples": []
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
      "examples": []
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
      "examples": []
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
      "examples": []
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
      "examples": []
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
      "examples": []
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
      "examples": []
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
      "name": "gzip-disable",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Responses are compressed or not as the new gateway is told."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Browsers that get no gzip.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#gzip-disable",
      "examples": []
    },
    {
      "name": "gzip-level",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Responses are compressed or not as the new gateway is told."
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
        "part": "minLength",
        "lost": "Responses are compressed or not as the new gateway is told."
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
        "part": "types",
        "lost": "Responses are compressed or not as the new gateway is told."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Content types that gzip compresses.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#gzip-types",
      "examples": []
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
        "kind": "routing",
        "field": "hsts"
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
        "kind": "routing",
        "field": "hstsIncludeSubdomains"
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
        "kind": "routing",
        "field": "hstsMaxAge"
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
        "kind": "routing",
        "field": "hstsPreload"
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
      "examples": []
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
        "kind": "none",
        "outcome": "unsupported",
        "reason": "What this text did for all hosts, restrictions too, is gone."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": true,
      "effect": "nginx text for all hosts together.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#http-snippet",
      "examples": []
    },
    {
      "name": "http2-max-concurrent-streams",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How many requests an HTTP/2 client may have at a time is decided by the new gateway."
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
      "examples": []
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
      "examples": []
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
      "name": "ignore-invalid-headers",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Whether headers with odd names reach backends is decided by the new gateway."
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
      "name": "keep-alive",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How long an idle client connection stays open is decided by the new gateway."
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
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How many requests a client connection carries is decided by the new gateway."
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
      "examples": []
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
      "examples": []
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
      "name": "load-balance",
      "aliases": [],
      "on": "annotation",
      "unit": "load-balance",
      "destination": {
        "kind": "setting",
        "group": "balance",
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
      "name": "location-snippet",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "What this text did for every path, restrictions too, is gone."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": true,
      "effect": "nginx text for every path.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#location-snippet",
      "examples": []
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
      "examples": []
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
      "examples": []
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
      "examples": []
    },
    {
      "name": "main-snippet",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "What this text did for the whole proxy, restrictions too, is gone."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": true,
      "effect": "nginx text for the whole proxy.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#main-snippet",
      "examples": []
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
      "name": "mirror-host",
      "aliases": [],
      "on": "annotation",
      "unit": "mirror",
      "destination": {
        "kind": "setting",
        "group": "mirror",
        "part": "host",
        "lost": "Copies of requests are no longer sent to any host."
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
        "lost": "Copies of requests are no longer sent, with or without body."
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
        "part": "target",
        "lost": "Copies of requests are no longer sent."
      },
      "type": "server-name",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
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
      "examples": []
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
      "examples": []
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
      "examples": []
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
      "examples": []
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
      "examples": []
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
      "examples": []
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
      "examples": []
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
      "examples": []
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
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Which proxies are trusted to name the client address is set at the new gateway."
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
      "examples": []
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
      "examples": []
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
      "examples": []
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
        "kind": "none",
        "outcome": "unsupported",
        "reason": "What this text did for every host, restrictions too, is gone."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": true,
      "effect": "nginx text for every host.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#server-snippet",
      "examples": []
    },
    {
      "name": "server-tokens",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The Server header of responses is what the new gateway makes it."
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
      "name": "service-upstream",
      "aliases": [],
      "on": "annotation",
      "unit": "service-upstream",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Requests go to the pods of the Service one by one, not to its cluster address."
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
      "examples": []
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
      "configmap": "ssl-ciphers",
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
      "examples": []
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
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The curves offered to clients are the new gateway's own."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "default": "auto",
      "invalid": "default",
      "guards": false,
      "effect": "Curves offered to clients.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#ssl-ecdh-curve",
      "examples": []
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
        "group": "clients",
        "part": "tlsVersions",
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
      "examples": []
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
      "examples": []
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
      "examples": []
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
      "examples": []
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
      "examples": []
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
        "kind": "none",
        "outcome": "unsupported",
        "reason": "What this text did for TCP and UDP, restrictions too, is gone."
      },
      "type": "text",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": true,
      "effect": "nginx text for TCP and UDP.",
      "docs": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#stream-snippet",
      "examples": []
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
      "examples": []
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
      "name": "upstream-hash-by",
      "aliases": [],
      "on": "annotation",
      "unit": "upstream-hash-by",
      "destination": {
        "kind": "setting",
        "group": "balance",
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
      "examples": []
    },
    {
      "name": "upstream-hash-by-subset",
      "aliases": [],
      "on": "annotation",
      "unit": "upstream-hash-by",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Requests with the same key no longer go to the same few endpoints."
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
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Requests with the same key no longer go to the same few endpoints."
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
      "examples": []
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
        "kind": "routing",
        "field": "useForwardedHeaders"
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
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Whether clients may speak HTTP/2 is decided by the new gateway."
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
        "kind": "routing",
        "field": "useProxyProtocol"
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
      "examples": []
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
      "examples": []
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
      "examples": []
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
