// Made by scripts/generate-rows.ts from annotation-maps/. Do not edit.
import type { ControllerRows } from '../model/row.ts';

export const haproxytechRows: ControllerRows = {
  "controller": "haproxytech",
  "prefixes": [
    "haproxy.org/",
    "ingress.kubernetes.io/",
    "haproxy.com/"
  ],
  "dead": {
    "ingress.class": "spec.ingressClassName"
  },
  "bare": true,
  "rows": [
    {
      "name": "abortonclose",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Whether a waiting request is dropped when its client leaves is for the new gateway to say."
      },
      "type": "switch-words",
      "scope": "service",
      "merge": "first",
      "default": "false",
      "configmap": "abortonclose",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Drops waiting requests of clients that went away.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#backend",
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
      "name": "abortonclose",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Whether a waiting request is dropped when its client leaves is for the new gateway to say."
      },
      "type": "switch-words",
      "scope": "service",
      "merge": "first",
      "default": "false",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Drops waiting requests of clients that went away.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#backend",
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
      "name": "acl",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "routing",
        "field": "acl"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "frontend",
        "backend"
      ],
      "way": "dead",
      "effect": "Names a condition for other lines.",
      "docs": "https://docs.haproxy.org/3.2/configuration.html",
      "examples": []
    },
    {
      "name": "allow-list",
      "aliases": [],
      "on": "annotation",
      "unit": "access",
      "destination": {
        "kind": "routing",
        "field": "allowList"
      },
      "type": "address-items",
      "scope": "route",
      "merge": "first",
      "configmap": "allow-list",
      "invalid": "ignored",
      "empty": "ignored",
      "instead": "makes no rule of it, so everybody gets in today",
      "guards": true,
      "risk": "High",
      "effect": "Only these client addresses get in; all others are answered 403.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#access-control",
      "examples": [
        {
          "value": "10.203.9.1, 10.203.9.8/30",
          "setting": [
            "10.203.9.1",
            "10.203.9.8/30"
          ]
        },
        {
          "value": "patterns/office",
          "setting": [
            "patterns/office"
          ]
        },
        {
          "value": "10.203.9.1, office",
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
        "kind": "routing",
        "field": "authRealm"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "default": "Protected-Content",
      "configmap": "auth-realm",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text shown where the password is asked for; blanks become dashes.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#authentication",
      "examples": [
        {
          "value": "Staff only",
          "setting": "Staff only"
        }
      ]
    },
    {
      "name": "auth-secret",
      "aliases": [],
      "on": "annotation",
      "unit": "basic-auth",
      "destination": {
        "kind": "routing",
        "field": "authSecret"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "configmap": "auth-secret",
      "invalid": "ignored",
      "guards": true,
      "risk": "High",
      "effect": "Secret with a key for each user, whose value is the hash of the password; without one everybody is answered 401.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#authentication",
      "examples": [
        {
          "value": "shop/users",
          "setting": "shop/users"
        }
      ]
    },
    {
      "name": "auth-type",
      "aliases": [],
      "on": "annotation",
      "unit": "basic-auth",
      "destination": {
        "kind": "routing",
        "field": "authType"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "configmap": "auth-type",
      "invalid": "ignored",
      "guards": true,
      "risk": "High",
      "effect": "Asks for a user name and a password where it is basic-auth; anything else is an error, and nobody is asked.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#authentication",
      "examples": [
        {
          "value": "basic-auth",
          "setting": "basic-auth"
        }
      ]
    },
    {
      "name": "backend-config-snippet",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "backendSnippet"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "backend-config-snippet",
      "invalid": "ignored",
      "guards": true,
      "risk": "Critical",
      "effect": "Lines of HAProxy configuration for the backend; those of ConfigMap, Service and Ingress all count.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#config-snippet",
      "examples": [
        {
          "value": "http-response set-header X-A 1",
          "setting": "http-response set-header X-A 1"
        }
      ]
    },
    {
      "name": "backend-config-snippet",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "backendSnippet"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "risk": "Critical",
      "effect": "Lines of HAProxy configuration for the backend; those of ConfigMap, Service and Ingress all count.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#config-snippet",
      "examples": [
        {
          "value": "http-response set-header X-A 1",
          "setting": "http-response set-header X-A 1"
        }
      ]
    },
    {
      "name": "backend.<prefix>/<name>",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "ownAnnotation"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "risk": "Critical",
      "effect": "A name that a ValidationRules object defines; a template makes lines of HAProxy configuration of it.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations-custom.md",
      "examples": [
        {
          "value": "10s",
          "setting": "10s"
        }
      ]
    },
    {
      "name": "balance",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How requests are spread is for the annotation load-balance to say."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "frontend",
        "backend"
      ],
      "way": "policy",
      "effect": "How requests are spread over the pods.",
      "docs": "https://docs.haproxy.org/3.2/configuration.html",
      "examples": []
    },
    {
      "name": "blacklist",
      "aliases": [],
      "on": "annotation",
      "unit": "access",
      "destination": {
        "kind": "routing",
        "field": "blacklist"
      },
      "type": "address-items",
      "scope": "route",
      "merge": "first",
      "configmap": "blacklist",
      "invalid": "ignored",
      "empty": "ignored",
      "instead": "makes no rule of it, so nobody is kept out today",
      "guards": true,
      "risk": "High",
      "effect": "The older name of deny-list, read where that is absent or empty.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#access-control",
      "examples": [
        {
          "value": "10.203.9.2",
          "setting": [
            "10.203.9.2"
          ]
        },
        {
          "value": "nonsense",
          "invalid": true
        }
      ]
    },
    {
      "name": "check",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Pods that are not ready get no requests; what HAProxy finds out by itself no gateway asks."
      },
      "type": "switch-words",
      "scope": "service",
      "merge": "first",
      "default": "true",
      "configmap": "check",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Tries a connection to each pod every two seconds.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#health-checks",
      "examples": [
        {
          "value": "false",
          "setting": false
        },
        {
          "value": "never",
          "invalid": true
        }
      ]
    },
    {
      "name": "check",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Pods that are not ready get no requests; what HAProxy finds out by itself no gateway asks."
      },
      "type": "switch-words",
      "scope": "service",
      "merge": "first",
      "default": "true",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Tries a connection to each pod every two seconds.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#health-checks",
      "examples": [
        {
          "value": "false",
          "setting": false
        },
        {
          "value": "never",
          "invalid": true
        }
      ]
    },
    {
      "name": "check-http",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "No pod is asked whether it is well; the readiness probe of the pod decides."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "check-http",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Asks each pod for this path, and sends it no requests while the answer is no 2xx or 3xx.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#health-checks",
      "examples": [
        {
          "value": "GET /healthz",
          "setting": "GET /healthz"
        }
      ]
    },
    {
      "name": "check-http",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "No pod is asked whether it is well; the readiness probe of the pod decides."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Asks each pod for this path, and sends it no requests while the answer is no 2xx or 3xx.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#health-checks",
      "examples": [
        {
          "value": "GET /healthz",
          "setting": "GET /healthz"
        }
      ]
    },
    {
      "name": "check-interval",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "No pod is asked whether it is well; the readiness probe of the pod decides."
      },
      "type": "milliseconds",
      "scope": "service",
      "merge": "first",
      "default": "2s",
      "configmap": "check-interval",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Time between two checks.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#health-checks",
      "examples": [
        {
          "value": "10s",
          "setting": 10
        },
        {
          "value": "often",
          "invalid": true
        }
      ]
    },
    {
      "name": "check-interval",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "No pod is asked whether it is well; the readiness probe of the pod decides."
      },
      "type": "milliseconds",
      "scope": "service",
      "merge": "first",
      "default": "2s",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Time between two checks.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#health-checks",
      "examples": [
        {
          "value": "10s",
          "setting": 10
        },
        {
          "value": "often",
          "invalid": true
        }
      ]
    },
    {
      "name": "clean-certs",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How the proxy itself is run is for the new gateway to say."
      },
      "type": "switch-words",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Removes files of certificates that are no longer used.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
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
      "name": "client-ca",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "routing",
        "field": "clientCa"
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": true,
      "effect": "Clients of every host show a certificate of this authority over TLS.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "infra/client-ca",
          "setting": "infra/client-ca"
        }
      ]
    },
    {
      "name": "client-crt-optional",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "routing",
        "field": "clientCrtOptional"
      },
      "type": "switch-words",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": true,
      "effect": "Clients without a certificate get in; one that is shown is checked.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
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
      "name": "client-strict-sni",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "routing",
        "field": "clientStrictSni"
      },
      "type": "switch-words",
      "scope": "class",
      "merge": "first",
      "default": "false",
      "invalid": "default",
      "guards": false,
      "effect": "TLS for a name that no certificate covers is refused.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
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
      "name": "compression",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Answers are compressed only where the new gateway does it."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "frontend",
        "backend"
      ],
      "way": "policy",
      "effect": "Compresses answers.",
      "docs": "https://docs.haproxy.org/3.2/configuration.html",
      "examples": []
    },
    {
      "name": "cookie",
      "aliases": [
        "persist",
        "appsession",
        "force-persist",
        "ignore-persist"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Clients are no longer kept with one pod by this cookie."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "frontend",
        "backend"
      ],
      "way": "policy",
      "effect": "Keeps clients with one pod by a cookie.",
      "docs": "https://docs.haproxy.org/3.2/configuration.html",
      "examples": []
    },
    {
      "name": "cookie-persistence",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "routing",
        "field": "cookie"
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "A cookie of this name keeps each client with one pod, for all Services without one of their own.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "SRVID",
          "setting": "SRVID"
        }
      ]
    },
    {
      "name": "cookie-persistence",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "cookie"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "A cookie of this name keeps each client with one pod; read on Services alone.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#cookie-persistence",
      "examples": [
        {
          "value": "SRVID",
          "setting": "SRVID"
        }
      ]
    },
    {
      "name": "cookie-persistence-no-dynamic",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "routing",
        "field": "cookieNoDynamic"
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "The same with the name of a server in the cookie.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "SRVID",
          "setting": "SRVID"
        }
      ]
    },
    {
      "name": "cookie-persistence-no-dynamic",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "cookieNoDynamic"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "The same with the name of a server in the cookie.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#cookie-persistence",
      "examples": [
        {
          "value": "SRVID",
          "setting": "SRVID"
        }
      ]
    },
    {
      "name": "cors-allow-credentials",
      "aliases": [],
      "on": "annotation",
      "unit": "cors",
      "destination": {
        "kind": "routing",
        "field": "corsCredentials"
      },
      "type": "exactly-true",
      "scope": "route",
      "merge": "first",
      "default": "false",
      "configmap": "cors-allow-credentials",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Allows cookies and passwords; only the text true does.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#cors",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "on",
          "setting": false
        }
      ]
    },
    {
      "name": "cors-allow-headers",
      "aliases": [],
      "on": "annotation",
      "unit": "cors",
      "destination": {
        "kind": "routing",
        "field": "corsHeaders"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "default": "*",
      "configmap": "cors-allow-headers",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Request headers that are allowed.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#cors",
      "examples": [
        {
          "value": "X-Custom, X-Other",
          "setting": "X-Custom, X-Other"
        }
      ]
    },
    {
      "name": "cors-allow-methods",
      "aliases": [],
      "on": "annotation",
      "unit": "cors",
      "destination": {
        "kind": "routing",
        "field": "corsMethods"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "default": "*",
      "configmap": "cors-allow-methods",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Methods that are allowed; an unknown one takes the header away.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#cors",
      "examples": [
        {
          "value": "GET, POST",
          "setting": "GET, POST"
        }
      ]
    },
    {
      "name": "cors-allow-origin",
      "aliases": [],
      "on": "annotation",
      "unit": "cors",
      "destination": {
        "kind": "routing",
        "field": "corsOrigin"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "default": "*",
      "configmap": "cors-allow-origin",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Origins that are allowed, as a regular expression that is searched for in the Origin header.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#cors",
      "examples": [
        {
          "value": "https://app.example",
          "setting": "https://app.example"
        }
      ]
    },
    {
      "name": "cors-enable",
      "aliases": [],
      "on": "annotation",
      "unit": "cors",
      "destination": {
        "kind": "routing",
        "field": "corsEnable"
      },
      "type": "switch-words",
      "scope": "route",
      "merge": "first",
      "default": "false",
      "configmap": "cors-enable",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Answers to requests with an Origin get CORS headers; without it the other names do nothing.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#cors",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "sure",
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
        "kind": "routing",
        "field": "corsMaxAge"
      },
      "type": "milliseconds",
      "scope": "route",
      "merge": "first",
      "default": "5s",
      "configmap": "cors-max-age",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "How long a browser may keep the answer, in whole seconds.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#cors",
      "examples": [
        {
          "value": "10m",
          "setting": 600
        },
        {
          "value": "600",
          "setting": 0.6
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "cors-respond-to-options",
      "aliases": [],
      "on": "annotation",
      "unit": "cors",
      "destination": {
        "kind": "routing",
        "field": "corsRespond"
      },
      "type": "exactly-true",
      "scope": "route",
      "merge": "first",
      "configmap": "cors-respond-to-options",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Every OPTIONS request is answered 204 by HAProxy; else it goes to the backend.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#cors",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "yes",
          "setting": false
        }
      ]
    },
    {
      "name": "cr-backend",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "crBackend"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "cr-backend",
      "invalid": "ignored",
      "guards": true,
      "risk": "Critical",
      "effect": "A Backend object with the configuration of the Service, in place of all annotations about it.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/custom-resources.md",
      "examples": [
        {
          "value": "slow",
          "setting": "slow"
        }
      ]
    },
    {
      "name": "cr-backend",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "crBackend"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "risk": "Critical",
      "effect": "A Backend object with the configuration of the Service, in place of all annotations about it.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/custom-resources.md",
      "examples": [
        {
          "value": "slow",
          "setting": "slow"
        }
      ]
    },
    {
      "name": "cr-defaults",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "routing",
        "field": "crDefaults"
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": true,
      "effect": "A Defaults object with times and modes of all frontends and backends.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "infra/defaults",
          "setting": "infra/defaults"
        }
      ]
    },
    {
      "name": "cr-frontend-http",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "routing",
        "field": "crFrontendHttp"
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": true,
      "effect": "A Frontend object that is joined with the frontend of plain http.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "infra/http",
          "setting": "infra/http"
        }
      ]
    },
    {
      "name": "cr-frontend-https",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "routing",
        "field": "crFrontendHttps"
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": true,
      "effect": "A Frontend object that is joined with the frontend of https.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "infra/https",
          "setting": "infra/https"
        }
      ]
    },
    {
      "name": "cr-frontend-stats",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How the proxy itself is run is for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "A Frontend object that is joined with the page of statistics.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "infra/stats",
          "setting": "infra/stats"
        }
      ]
    },
    {
      "name": "cr-global",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "A Global object is about the process of HAProxy, which the new gateway has in its own way."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "A Global object with the configuration of the process.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "infra/global",
          "setting": "infra/global"
        }
      ]
    },
    {
      "name": "default-backend-port",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Nothing reads it."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Nothing.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "6061",
          "setting": 6061
        },
        {
          "value": "http",
          "invalid": true
        }
      ]
    },
    {
      "name": "default-backend-service",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "The controller finds no port of the Service and answers 503 (recorded default-backend/flag)."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Service for what no rule matches, read where the argument of the same name is set too.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "infra/notfound",
          "setting": "infra/notfound"
        }
      ]
    },
    {
      "name": "deny-list",
      "aliases": [],
      "on": "annotation",
      "unit": "access",
      "destination": {
        "kind": "routing",
        "field": "denyList"
      },
      "type": "address-items",
      "scope": "route",
      "merge": "first",
      "configmap": "deny-list",
      "invalid": "ignored",
      "empty": "ignored",
      "instead": "makes no rule of it, so nobody is kept out today",
      "guards": true,
      "risk": "High",
      "effect": "These client addresses are answered 403.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#access-control",
      "examples": [
        {
          "value": "10.203.9.2",
          "setting": [
            "10.203.9.2"
          ]
        },
        {
          "value": "10.203.9.2, nonsense",
          "invalid": true
        }
      ]
    },
    {
      "name": "dontlognull",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How the proxy itself is run is for the new gateway to say."
      },
      "type": "switch-words",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Connections without data are not logged.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
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
      "name": "errorfile",
      "aliases": [
        "errorfiles",
        "http-error",
        "error-log-format"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "frontend",
        "backend"
      ],
      "way": "redesign",
      "effect": "Text of an error that HAProxy makes.",
      "docs": "https://docs.haproxy.org/3.2/configuration.html",
      "examples": []
    },
    {
      "name": "forwarded-for",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "forwardedFor"
      },
      "type": "switch-words",
      "scope": "service",
      "merge": "first",
      "default": "true",
      "configmap": "forwarded-for",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Adds the client address to X-Forwarded-For.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#forwarded-for",
      "examples": [
        {
          "value": "false",
          "setting": false
        },
        {
          "value": "never",
          "invalid": true
        }
      ]
    },
    {
      "name": "forwarded-for",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "forwardedFor"
      },
      "type": "switch-words",
      "scope": "service",
      "merge": "first",
      "default": "true",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Adds the client address to X-Forwarded-For.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#forwarded-for",
      "examples": [
        {
          "value": "false",
          "setting": false
        },
        {
          "value": "never",
          "invalid": true
        }
      ]
    },
    {
      "name": "frontend-config-snippet",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "routing",
        "field": "frontendSnippet"
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": true,
      "effect": "Lines of HAProxy configuration for all traffic.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "http-response set-header X-Front 1",
          "setting": "http-response set-header X-Front 1"
        }
      ]
    },
    {
      "name": "frontend.<prefix>/<name>",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "routing",
        "field": "ownAnnotation"
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": true,
      "effect": "A name that a ValidationRules object defines; a template makes lines of HAProxy configuration for all traffic of it.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "10s",
          "setting": "10s"
        }
      ]
    },
    {
      "name": "generate-certificates-signer",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Certificates are not made while a client waits; give each host one."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Makes a certificate for every name that a client asks for, signed by this authority.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "infra/signer",
          "setting": "infra/signer"
        }
      ]
    },
    {
      "name": "global-config-snippet",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The process of HAProxy is gone, and its settings with it."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Lines of HAProxy configuration for the process.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "tune.bufsize 32768",
          "setting": "tune.bufsize 32768"
        }
      ]
    },
    {
      "name": "hard-stop-after",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How the proxy itself is run is for the new gateway to say."
      },
      "type": "milliseconds",
      "scope": "class",
      "merge": "first",
      "default": "30m",
      "invalid": "default",
      "guards": false,
      "effect": "How long an old process may finish its connections.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "30s",
          "setting": 30
        },
        {
          "value": "300",
          "setting": 0.3
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "http-connection-mode",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How the proxy itself is run is for the new gateway to say."
      },
      "type": "enum",
      "values": [
        "http-keep-alive",
        "http-server-close",
        "httpclose"
      ],
      "scope": "class",
      "merge": "first",
      "default": "http-keep-alive",
      "invalid": "default",
      "guards": false,
      "effect": "How connections are kept open towards clients and pods.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "httpclose",
          "setting": "httpclose"
        },
        {
          "value": "open",
          "invalid": true
        }
      ]
    },
    {
      "name": "http-keep-alive",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How the proxy itself is run is for the new gateway to say."
      },
      "type": "switch-words",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "An older form of http-connection-mode.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
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
      "name": "http-request add-header",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "routing",
        "field": "requestAdd"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "frontend",
        "backend"
      ],
      "way": "portable",
      "effect": "Adds a request header.",
      "docs": "https://docs.haproxy.org/3.2/configuration.html",
      "examples": []
    },
    {
      "name": "http-request allow",
      "aliases": [
        "http-response allow",
        "http-after-response allow"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "A line that lets requests pass the rules behind it needs a policy of the gateway."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "frontend",
        "backend"
      ],
      "way": "policy",
      "effect": "Lets requests pass all rules behind it.",
      "docs": "https://docs.haproxy.org/3.2/configuration.html",
      "examples": []
    },
    {
      "name": "http-request auth",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Nobody asks for a password."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "frontend",
        "backend"
      ],
      "way": "policy",
      "effect": "Asks for a user and a password.",
      "docs": "https://docs.haproxy.org/3.2/configuration.html",
      "examples": []
    },
    {
      "name": "http-request capture",
      "aliases": [
        "http-response capture",
        "http-request set-log-level",
        "http-response set-log-level",
        "log",
        "log-format",
        "log-tag",
        "unique-id-format",
        "unique-id-header",
        "capture",
        "http-request set-nice",
        "http-response set-nice",
        "description",
        "id",
        "option httplog",
        "option tcplog",
        "option dontlognull",
        "option dontlog-normal",
        "option log-health-checks",
        "option logasap",
        "no log",
        "email-alert"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "The access log is for the new gateway to say."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "frontend",
        "backend"
      ],
      "way": "dead",
      "effect": "Writes into the access log.",
      "docs": "https://docs.haproxy.org/3.2/configuration.html",
      "examples": []
    },
    {
      "name": "http-request del-header",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "routing",
        "field": "requestRemove"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "frontend",
        "backend"
      ],
      "way": "portable",
      "effect": "Takes a request header out.",
      "docs": "https://docs.haproxy.org/3.2/configuration.html",
      "examples": []
    },
    {
      "name": "http-request deny",
      "aliases": [
        "http-request reject",
        "http-request silent-drop",
        "http-request tarpit",
        "http-response deny",
        "http-response silent-drop",
        "http-request wait-for-body",
        "tcp-request content",
        "tcp-request connection",
        "tcp-request session",
        "tcp-response content",
        "block",
        "reqdeny",
        "reqideny"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "A line that refuses requests needs a policy of the gateway."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "frontend",
        "backend"
      ],
      "way": "policy",
      "effect": "Refuses requests.",
      "docs": "https://docs.haproxy.org/3.2/configuration.html",
      "examples": []
    },
    {
      "name": "http-request early-hint",
      "aliases": [
        "http-request cache-use",
        "http-response cache-store",
        "http-request disable-l7-retry",
        "http-request set-tos",
        "http-response set-tos",
        "http-request set-mark",
        "http-response set-mark",
        "http-request set-priority-class",
        "http-request set-priority-offset",
        "http-request set-timeout",
        "http-response set-timeout",
        "http-request wait-for-handshake",
        "http-reuse",
        "fullconn",
        "maxconn",
        "backlog",
        "rate-limit",
        "hash-type",
        "hash-balance-factor",
        "retries",
        "retry-on",
        "load-server-state-from-file",
        "option abortonclose",
        "option httpclose",
        "option http-server-close",
        "option http-keep-alive",
        "option prefer-last-server",
        "option redispatch",
        "option splice-auto",
        "option tcp-smart-connect",
        "option tcpka",
        "option clitcpka",
        "option srvtcpka",
        "option allbackups",
        "option persist",
        "option nolinger",
        "option http-no-delay",
        "option http-buffer-request",
        "option http-pretend-keepalive",
        "option contstats",
        "option checkcache",
        "option idle-close-on-response",
        "option independent-streams",
        "option socket-stats",
        "option originalto",
        "option forwarded",
        "no option"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Nothing of it is left in a gateway."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "frontend",
        "backend"
      ],
      "way": "redesign",
      "effect": "Smaller details of how HAProxy handles requests.",
      "docs": "https://docs.haproxy.org/3.2/configuration.html",
      "examples": []
    },
    {
      "name": "http-request replace-header",
      "aliases": [
        "http-request replace-value",
        "http-response replace-header",
        "http-response replace-value",
        "http-after-response replace-header",
        "http-after-response replace-value",
        "http-after-response del-headers-bin"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Texts of headers are not rewritten."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "frontend",
        "backend"
      ],
      "way": "redesign",
      "effect": "Rewrites the text of a header.",
      "docs": "https://docs.haproxy.org/3.2/configuration.html",
      "examples": []
    },
    {
      "name": "http-request return",
      "aliases": [
        "http-response return",
        "http-request redirect",
        "http-response redirect",
        "redirect",
        "monitor",
        "monitor-uri",
        "errorloc",
        "stats uri"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "A route does not answer by itself."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "frontend",
        "backend"
      ],
      "way": "redesign",
      "effect": "Answers requests without a backend.",
      "docs": "https://docs.haproxy.org/3.2/configuration.html",
      "examples": []
    },
    {
      "name": "http-request set-header",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "routing",
        "field": "requestSet"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "frontend",
        "backend"
      ],
      "way": "portable",
      "effect": "Sets a request header.",
      "docs": "https://docs.haproxy.org/3.2/configuration.html",
      "examples": []
    },
    {
      "name": "http-request set-path",
      "aliases": [
        "http-request replace-path",
        "http-request replace-pathq",
        "http-request set-pathq",
        "http-request set-uri",
        "http-request replace-uri",
        "http-request set-query",
        "http-request set-method",
        "http-request normalize-uri",
        "http-request use-service",
        "http-request do-resolve",
        "http-request set-dst",
        "http-request set-dst-port",
        "http-request set-src",
        "http-request set-src-port",
        "http-request lua",
        "http-response lua",
        "http-request send-spoe-group",
        "http-response set-status",
        "reqrep",
        "reqirep"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Requests would reach another place than today."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "frontend",
        "backend"
      ],
      "way": "portable",
      "effect": "Rewrites the path, the address or the method of requests.",
      "docs": "https://docs.haproxy.org/3.2/configuration.html",
      "examples": []
    },
    {
      "name": "http-request set-var",
      "aliases": [
        "http-response set-var",
        "http-request set-var-fmt",
        "http-response set-var-fmt",
        "http-request unset-var",
        "http-response unset-var",
        "http-after-response set-var",
        "http-after-response set-var-fmt"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "A value that only other lines read."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "frontend",
        "backend"
      ],
      "way": "dead",
      "effect": "Keeps a value for other lines.",
      "docs": "https://docs.haproxy.org/3.2/configuration.html",
      "examples": []
    },
    {
      "name": "http-request track-sc0",
      "aliases": [
        "http-request track-sc1",
        "http-request track-sc2",
        "http-request sc-inc-gpc0",
        "http-request sc-set-gpt0",
        "stick-table",
        "stick",
        "http-request set-map",
        "http-request add-acl",
        "http-request del-acl",
        "http-request del-map"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "What is counted here may refuse requests in another line."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "frontend",
        "backend"
      ],
      "way": "policy",
      "effect": "Counts requests of a client.",
      "docs": "https://docs.haproxy.org/3.2/configuration.html",
      "examples": []
    },
    {
      "name": "http-response add-header",
      "aliases": [
        "http-after-response add-header"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "routing",
        "field": "responseAdd"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "frontend",
        "backend"
      ],
      "way": "portable",
      "effect": "Adds a header to answers.",
      "docs": "https://docs.haproxy.org/3.2/configuration.html",
      "examples": []
    },
    {
      "name": "http-response del-header",
      "aliases": [
        "http-after-response del-header"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "routing",
        "field": "responseRemove"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "frontend",
        "backend"
      ],
      "way": "portable",
      "effect": "Takes a header out of answers.",
      "docs": "https://docs.haproxy.org/3.2/configuration.html",
      "examples": []
    },
    {
      "name": "http-response set-header",
      "aliases": [
        "http-after-response set-header"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "routing",
        "field": "responseSet"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "frontend",
        "backend"
      ],
      "way": "portable",
      "effect": "Sets a header of answers.",
      "docs": "https://docs.haproxy.org/3.2/configuration.html",
      "examples": []
    },
    {
      "name": "http-server-close",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How the proxy itself is run is for the new gateway to say."
      },
      "type": "switch-words",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "An older form of http-connection-mode.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
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
      "name": "load-balance",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "loadBalance"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "default": "roundrobin",
      "configmap": "load-balance",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "How requests are spread over the pods.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#load-balance",
      "examples": [
        {
          "value": "leastconn",
          "setting": "leastconn"
        }
      ]
    },
    {
      "name": "load-balance",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "loadBalance"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "default": "roundrobin",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "How requests are spread over the pods.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#load-balance",
      "examples": [
        {
          "value": "leastconn",
          "setting": "leastconn"
        }
      ]
    },
    {
      "name": "log-format",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How the proxy itself is run is for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Lines of the access log.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "%ci %r",
          "setting": "%ci %r"
        }
      ]
    },
    {
      "name": "log-format-tcp",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How the proxy itself is run is for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Lines of the access log of TCP services; a key of their ConfigMap, not of the main one.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "%ci",
          "setting": "%ci"
        }
      ]
    },
    {
      "name": "logasap",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How the proxy itself is run is for the new gateway to say."
      },
      "type": "switch-words",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Requests are logged before the answer is complete.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
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
      "name": "maxconn",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How the proxy itself is run is for the new gateway to say."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Connections of the whole proxy at a time.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "2000",
          "setting": 2000
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "nbthread",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How the proxy itself is run is for the new gateway to say."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Threads of the proxy.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "4",
          "setting": 4
        },
        {
          "value": "all",
          "invalid": true
        }
      ]
    },
    {
      "name": "option forwardfor",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Gateways add X-Forwarded-For by themselves."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "frontend",
        "backend"
      ],
      "way": "dead",
      "effect": "Adds the client address to X-Forwarded-For.",
      "docs": "https://docs.haproxy.org/3.2/configuration.html",
      "examples": []
    },
    {
      "name": "option httpchk",
      "aliases": [
        "http-check",
        "tcp-check",
        "option tcp-check",
        "option external-check",
        "external-check",
        "option ssl-hello-chk",
        "option mysql-check",
        "option pgsql-check",
        "option redis-check",
        "option smtpchk",
        "option ldap-check",
        "default-check"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The readiness probe of the pod decides who gets requests."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "frontend",
        "backend"
      ],
      "way": "policy",
      "effect": "Asks pods whether they are well.",
      "docs": "https://docs.haproxy.org/3.2/configuration.html",
      "examples": []
    },
    {
      "name": "path-rewrite",
      "aliases": [],
      "on": "annotation",
      "unit": "rewrites",
      "destination": {
        "kind": "routing",
        "field": "pathRewrite"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "configmap": "path-rewrite",
      "invalid": "ignored",
      "guards": false,
      "risk": "Critical",
      "effect": "Each line replaces the whole path, where a regular expression is found anywhere in it, by a text with its groups.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#path-rewrite",
      "examples": [
        {
          "value": "/foo/(.*) /\\1",
          "setting": "/foo/(.*) /\\1"
        }
      ]
    },
    {
      "name": "pod-maxconn",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Pods get as many connections at a time as clients ask for."
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "configmap": "pod-maxconn",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Connections that a pod gets at a time; further requests wait.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#pod-maxconn",
      "examples": [
        {
          "value": "128",
          "setting": 128
        },
        {
          "value": "few",
          "invalid": true
        }
      ]
    },
    {
      "name": "pod-maxconn",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Pods get as many connections at a time as clients ask for."
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Connections that a pod gets at a time; further requests wait.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#pod-maxconn",
      "examples": [
        {
          "value": "128",
          "setting": 128
        },
        {
          "value": "few",
          "invalid": true
        }
      ]
    },
    {
      "name": "prometheus-endpoint-auth-secret",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How the proxy itself is run is for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Users of the metrics of the controller.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "infra/users",
          "setting": "infra/users"
        }
      ]
    },
    {
      "name": "proxy-protocol",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "routing",
        "field": "proxyProtocol"
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Connections from these addresses begin with the PROXY protocol, and no others do.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "10.203.9.7",
          "setting": "10.203.9.7"
        }
      ]
    },
    {
      "name": "quic-alt-svc-max-age",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "HTTP/3 is for the new gateway to offer."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "default": "60",
      "invalid": "default",
      "guards": false,
      "effect": "How long clients remember that HTTP/3 is offered.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "60",
          "setting": 60
        },
        {
          "value": "long",
          "invalid": true
        }
      ]
    },
    {
      "name": "rate-limit-period",
      "aliases": [],
      "on": "annotation",
      "unit": "rate-limits",
      "destination": {
        "kind": "routing",
        "field": "ratePeriod"
      },
      "type": "milliseconds",
      "scope": "route",
      "merge": "first",
      "configmap": "rate-limit-period",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Length of the window that is counted in; without it HAProxy refuses the configuration.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#rate-limit",
      "examples": [
        {
          "value": "1m",
          "setting": 60
        },
        {
          "value": "60000",
          "setting": 60
        },
        {
          "value": "1.5s",
          "invalid": true
        }
      ]
    },
    {
      "name": "rate-limit-requests",
      "aliases": [],
      "on": "annotation",
      "unit": "rate-limits",
      "destination": {
        "kind": "routing",
        "field": "rateRequests"
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "configmap": "rate-limit-requests",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Requests that a client address has in the period; further ones are refused. All Ingresses of one period share the counters.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#rate-limit",
      "examples": [
        {
          "value": "4",
          "setting": 4
        },
        {
          "value": "many",
          "invalid": true
        }
      ]
    },
    {
      "name": "rate-limit-size",
      "aliases": [],
      "on": "annotation",
      "unit": "rate-limits",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "A gateway keeps its counters as it likes."
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "default": "100k",
      "configmap": "rate-limit-size",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "How many client addresses are counted.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#rate-limit",
      "examples": [
        {
          "value": "1m",
          "setting": "1m"
        }
      ]
    },
    {
      "name": "rate-limit-status-code",
      "aliases": [],
      "on": "annotation",
      "unit": "rate-limits",
      "destination": {
        "kind": "routing",
        "field": "rateStatus"
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "default": "403",
      "configmap": "rate-limit-status-code",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "Status of refused requests.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#rate-limit",
      "examples": [
        {
          "value": "429",
          "setting": 429
        },
        {
          "value": "slow",
          "invalid": true
        }
      ]
    },
    {
      "name": "rate-limit-whitelist",
      "aliases": [],
      "on": "annotation",
      "unit": "rate-limits",
      "destination": {
        "kind": "routing",
        "field": "rateExcept"
      },
      "type": "address-items",
      "scope": "route",
      "merge": "first",
      "configmap": "rate-limit-whitelist",
      "invalid": "ignored",
      "instead": "exempts nobody",
      "guards": false,
      "risk": "Low",
      "effect": "Client addresses without a limit.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#rate-limit",
      "examples": [
        {
          "value": "10.203.9.5",
          "setting": [
            "10.203.9.5"
          ]
        },
        {
          "value": "office",
          "invalid": true
        }
      ]
    },
    {
      "name": "request-capture",
      "aliases": [],
      "on": "annotation",
      "unit": "logging",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The access log is for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "configmap": "request-capture",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Writes parts of requests into the access log.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#request-capture",
      "examples": [
        {
          "value": "hdr(user-agent)",
          "setting": "hdr(user-agent)"
        }
      ]
    },
    {
      "name": "request-capture-len",
      "aliases": [],
      "on": "annotation",
      "unit": "logging",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The access log is for the new gateway to say."
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "default": "128",
      "configmap": "request-capture-len",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "How much of them is written.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#request-capture",
      "examples": [
        {
          "value": "64",
          "setting": 64
        },
        {
          "value": "long",
          "invalid": true
        }
      ]
    },
    {
      "name": "request-redirect",
      "aliases": [],
      "on": "annotation",
      "unit": "redirects",
      "destination": {
        "kind": "routing",
        "field": "requestRedirect"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "configmap": "request-redirect",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Every request is redirected to this host, with its path; without a scheme in the value to http.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#request-redirect",
      "examples": [
        {
          "value": "https://new.example:8443",
          "setting": "https://new.example:8443"
        }
      ]
    },
    {
      "name": "request-redirect-code",
      "aliases": [],
      "on": "annotation",
      "unit": "redirects",
      "destination": {
        "kind": "routing",
        "field": "requestRedirectCode"
      },
      "type": "int",
      "values": [
        "301",
        "302",
        "303",
        "307",
        "308"
      ],
      "scope": "route",
      "merge": "first",
      "default": "302",
      "configmap": "request-redirect-code",
      "invalid": "ignored",
      "instead": "writes a configuration that HAProxy refuses",
      "guards": false,
      "risk": "Low",
      "effect": "Status of request-redirect.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#request-redirect",
      "examples": [
        {
          "value": "308",
          "setting": 308
        },
        {
          "value": "moved",
          "invalid": true
        },
        {
          "value": "200",
          "invalid": true
        }
      ]
    },
    {
      "name": "request-set-header",
      "aliases": [],
      "on": "annotation",
      "unit": "rewrites",
      "destination": {
        "kind": "routing",
        "field": "requestSetHeader"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "configmap": "request-set-header",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Sets request headers, one a line, the name up to the first blank.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#request-set-header",
      "examples": [
        {
          "value": "X-Team payments",
          "setting": "X-Team payments"
        }
      ]
    },
    {
      "name": "response-set-header",
      "aliases": [],
      "on": "annotation",
      "unit": "rewrites",
      "destination": {
        "kind": "routing",
        "field": "responseSetHeader"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "configmap": "response-set-header",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Sets headers of answers of backends, one a line, the name up to the first blank.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#response-set-header",
      "examples": [
        {
          "value": "X-Frame-Options DENY",
          "setting": "X-Frame-Options DENY"
        }
      ]
    },
    {
      "name": "route-acl",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "routeAcl"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Critical",
      "effect": "Only requests that this condition holds for reach the Service, before every path of the host; read on Services alone.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#route-acl",
      "examples": [
        {
          "value": "hdr(x-beta) -m found",
          "setting": "hdr(x-beta) -m found"
        }
      ]
    },
    {
      "name": "scale-server-slots",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It only saves reloads of HAProxy."
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "default": "42",
      "configmap": "scale-server-slots",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Places for pods that are kept ready.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#scale-server-slots",
      "examples": [
        {
          "value": "50",
          "setting": 50
        },
        {
          "value": "few",
          "invalid": true
        }
      ]
    },
    {
      "name": "scale-server-slots",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It only saves reloads of HAProxy."
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "default": "42",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Places for pods that are kept ready.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#scale-server-slots",
      "examples": [
        {
          "value": "50",
          "setting": 50
        },
        {
          "value": "few",
          "invalid": true
        }
      ]
    },
    {
      "name": "send-proxy-protocol",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "sendProxy"
      },
      "type": "any-case-enum",
      "values": [
        "proxy",
        "proxy-v1",
        "proxy-v2",
        "proxy-v2-ssl",
        "proxy-v2-ssl-cn"
      ],
      "scope": "service",
      "merge": "first",
      "configmap": "send-proxy-protocol",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "Sends the client address to the pods in the PROXY protocol.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#send-proxy-protocol",
      "examples": [
        {
          "value": "proxy-v2",
          "setting": "proxy-v2"
        },
        {
          "value": "PROXY",
          "setting": "PROXY"
        },
        {
          "value": "v2",
          "invalid": true
        }
      ]
    },
    {
      "name": "send-proxy-protocol",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "sendProxy"
      },
      "type": "any-case-enum",
      "values": [
        "proxy",
        "proxy-v1",
        "proxy-v2",
        "proxy-v2-ssl",
        "proxy-v2-ssl-cn"
      ],
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "Sends the client address to the pods in the PROXY protocol.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#send-proxy-protocol",
      "examples": [
        {
          "value": "proxy-v2",
          "setting": "proxy-v2"
        },
        {
          "value": "PROXY",
          "setting": "PROXY"
        },
        {
          "value": "v2",
          "invalid": true
        }
      ]
    },
    {
      "name": "server-ca",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "serverCa"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "server-ca",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "Speaks TLS to the pods and checks that this authority signed their certificate; without a namespace in the name it does nothing.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#server-ca",
      "examples": [
        {
          "value": "shop/backend-ca",
          "setting": "shop/backend-ca"
        }
      ]
    },
    {
      "name": "server-ca",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "serverCa"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "Speaks TLS to the pods and checks that this authority signed their certificate; without a namespace in the name it does nothing.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#server-ca",
      "examples": [
        {
          "value": "shop/backend-ca",
          "setting": "shop/backend-ca"
        }
      ]
    },
    {
      "name": "server-crt",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "serverCrt"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "server-crt",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "Certificate shown to the pods; without a namespace in the name it does nothing.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#server-crt",
      "examples": [
        {
          "value": "shop/gw-cert",
          "setting": "shop/gw-cert"
        }
      ]
    },
    {
      "name": "server-crt",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "serverCrt"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "Certificate shown to the pods; without a namespace in the name it does nothing.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#server-crt",
      "examples": [
        {
          "value": "shop/gw-cert",
          "setting": "shop/gw-cert"
        }
      ]
    },
    {
      "name": "server-proto",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "serverProto"
      },
      "type": "enum",
      "values": [
        "h2",
        "h1"
      ],
      "scope": "service",
      "merge": "first",
      "configmap": "server-proto",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "Speaks HTTP/2 to the pods with h2; with h1 HTTP/1.1 inside TLS.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#server-proto",
      "examples": [
        {
          "value": "h2",
          "setting": "h2"
        },
        {
          "value": "grpc",
          "invalid": true
        }
      ]
    },
    {
      "name": "server-proto",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "serverProto"
      },
      "type": "enum",
      "values": [
        "h2",
        "h1"
      ],
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "Speaks HTTP/2 to the pods with h2; with h1 HTTP/1.1 inside TLS.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#server-proto",
      "examples": [
        {
          "value": "h2",
          "setting": "h2"
        },
        {
          "value": "grpc",
          "invalid": true
        }
      ]
    },
    {
      "name": "server-slots",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It only saves reloads of HAProxy."
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "configmap": "server-slots",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "An older name of scale-server-slots, which comes before it.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#backend",
      "examples": [
        {
          "value": "50",
          "setting": 50
        },
        {
          "value": "few",
          "invalid": true
        }
      ]
    },
    {
      "name": "server-slots",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It only saves reloads of HAProxy."
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "An older name of scale-server-slots, which comes before it.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#backend",
      "examples": [
        {
          "value": "50",
          "setting": 50
        },
        {
          "value": "few",
          "invalid": true
        }
      ]
    },
    {
      "name": "server-ssl",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "serverSsl"
      },
      "type": "switch-words",
      "scope": "service",
      "merge": "first",
      "default": "false",
      "configmap": "server-ssl",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "Speaks TLS to the pods, checks no certificate and sends no server name.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#server-ssl",
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
      "name": "server-ssl",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "serverSsl"
      },
      "type": "switch-words",
      "scope": "service",
      "merge": "first",
      "default": "false",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "Speaks TLS to the pods, checks no certificate and sends no server name.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#server-ssl",
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
      "name": "servers-increment",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It only saves reloads of HAProxy."
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "configmap": "servers-increment",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "The oldest name of scale-server-slots, which comes before it.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#backend",
      "examples": [
        {
          "value": "50",
          "setting": 50
        },
        {
          "value": "few",
          "invalid": true
        }
      ]
    },
    {
      "name": "servers-increment",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It only saves reloads of HAProxy."
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "The oldest name of scale-server-slots, which comes before it.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#backend",
      "examples": [
        {
          "value": "50",
          "setting": 50
        },
        {
          "value": "few",
          "invalid": true
        }
      ]
    },
    {
      "name": "set-host",
      "aliases": [],
      "on": "annotation",
      "unit": "rewrites",
      "destination": {
        "kind": "routing",
        "field": "setHost"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "configmap": "set-host",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Host header that backends see.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#set-host",
      "examples": [
        {
          "value": "internal.example",
          "setting": "internal.example"
        }
      ]
    },
    {
      "name": "src-ip-header",
      "aliases": [],
      "on": "annotation",
      "unit": "access",
      "destination": {
        "kind": "routing",
        "field": "srcIpHeader"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "configmap": "src-ip-header",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "Takes the address of the client from this request header, whoever sends it, for lists, limits and X-Forwarded-For.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#src-ip-header",
      "examples": [
        {
          "value": "X-Client-IP",
          "setting": "X-Client-IP"
        }
      ]
    },
    {
      "name": "ssl-certificate",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "routing",
        "field": "sslCertificate"
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Certificate shown for names that no other covers; HTTP/3 is offered as well.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "infra/tls-default",
          "setting": "infra/tls-default"
        }
      ]
    },
    {
      "name": "ssl-passthrough",
      "aliases": [],
      "on": "annotation",
      "unit": "tls",
      "destination": {
        "kind": "routing",
        "field": "sslPassthrough"
      },
      "type": "switch-words",
      "scope": "host",
      "merge": "first",
      "default": "false",
      "configmap": "ssl-passthrough",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "TLS connections for the hosts of the Ingress go to the backend unopened, by their server name.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#ssl-passthrough",
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
      "name": "ssl-redirect",
      "aliases": [],
      "on": "annotation",
      "unit": "redirects",
      "destination": {
        "kind": "routing",
        "field": "sslRedirect"
      },
      "type": "switch-words",
      "scope": "route",
      "merge": "first",
      "configmap": "ssl-redirect",
      "invalid": "ignored",
      "instead": "takes it for false, so plain http is not redirected",
      "guards": false,
      "risk": "Medium",
      "effect": "Plain http is redirected to https; absent, it is for an Ingress with a tls entry that lists a host, for all its hosts.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#https",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "enabled",
          "setting": true
        },
        {
          "value": "OFF",
          "setting": false
        },
        {
          "value": "sure",
          "invalid": true
        }
      ]
    },
    {
      "name": "ssl-redirect-code",
      "aliases": [],
      "on": "annotation",
      "unit": "redirects",
      "destination": {
        "kind": "routing",
        "field": "sslRedirectCode"
      },
      "type": "int",
      "values": [
        "301",
        "302",
        "303",
        "307",
        "308"
      ],
      "scope": "route",
      "merge": "first",
      "default": "302",
      "configmap": "ssl-redirect-code",
      "invalid": "ignored",
      "instead": "writes a configuration that HAProxy refuses",
      "guards": false,
      "risk": "Low",
      "effect": "Status of the redirect to https.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#https",
      "examples": [
        {
          "value": "301",
          "setting": 301
        },
        {
          "value": "permanent",
          "invalid": true
        },
        {
          "value": "200",
          "invalid": true
        }
      ]
    },
    {
      "name": "ssl-redirect-port",
      "aliases": [],
      "on": "annotation",
      "unit": "redirects",
      "destination": {
        "kind": "routing",
        "field": "sslRedirectPort"
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "default": "8443",
      "configmap": "ssl-redirect-port",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Port in the address of the redirect to https, which always names one.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#https",
      "examples": [
        {
          "value": "10443",
          "setting": 10443
        },
        {
          "value": "https",
          "invalid": true
        }
      ]
    },
    {
      "name": "standalone-backend",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "standalone"
      },
      "type": "exactly-true",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Names about the Service on this Ingress hold for its own routes alone, not for all Ingresses of the Service.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#standalone-backend",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "yes",
          "setting": false
        }
      ]
    },
    {
      "name": "standalone-backend",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "standalone"
      },
      "type": "exactly-true",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Names about the Service on this Ingress hold for its own routes alone, not for all Ingresses of the Service.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#standalone-backend",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "yes",
          "setting": false
        }
      ]
    },
    {
      "name": "stats",
      "aliases": [
        "http-request stats"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "The page of statistics is gone with HAProxy."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "frontend",
        "backend"
      ],
      "way": "dead",
      "effect": "Shows statistics.",
      "docs": "https://docs.haproxy.org/3.2/configuration.html",
      "examples": []
    },
    {
      "name": "stats-config-snippet",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How the proxy itself is run is for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Lines of HAProxy configuration for the page of statistics.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "stats refresh 5s",
          "setting": "stats refresh 5s"
        }
      ]
    },
    {
      "name": "syslog-server",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How the proxy itself is run is for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Where logs are sent.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "address:127.0.0.1, facility:local0",
          "setting": "address:127.0.0.1, facility:local0"
        }
      ]
    },
    {
      "name": "timeout",
      "aliases": [],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Times are for annotations, or for the new gateway, to say."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "places": [
        "frontend",
        "backend"
      ],
      "way": "policy",
      "effect": "A time limit.",
      "docs": "https://docs.haproxy.org/3.2/configuration.html",
      "examples": []
    },
    {
      "name": "timeout-check",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "No pod is asked whether it is well; the readiness probe of the pod decides."
      },
      "type": "milliseconds",
      "scope": "service",
      "merge": "first",
      "configmap": "timeout-check",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "How long a check waits for its answer.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#timeouts",
      "examples": [
        {
          "value": "5s",
          "setting": 5
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "timeout-check",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "No pod is asked whether it is well; the readiness probe of the pod decides."
      },
      "type": "milliseconds",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "How long a check waits for its answer.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#timeouts",
      "examples": [
        {
          "value": "5s",
          "setting": 5
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "timeout-client",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "routing",
        "field": "timeoutClient"
      },
      "type": "milliseconds",
      "scope": "class",
      "merge": "first",
      "default": "50s",
      "invalid": "default",
      "guards": false,
      "effect": "Longest silence of a client.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "30s",
          "setting": 30
        },
        {
          "value": "300",
          "setting": 0.3
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "timeout-client-fin",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Half-closed connections are for the new gateway to end."
      },
      "type": "milliseconds",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Longest silence of a client that has closed its side.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "30s",
          "setting": 30
        },
        {
          "value": "300",
          "setting": 0.3
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "timeout-connect",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "timeouts",
        "part": "connect"
      },
      "type": "milliseconds",
      "scope": "class",
      "merge": "first",
      "default": "5s",
      "invalid": "default",
      "guards": false,
      "effect": "Time to open a connection to a pod.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "30s",
          "setting": 30
        },
        {
          "value": "300",
          "setting": 0.3
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "timeout-http-keep-alive",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "connections",
        "part": "idle"
      },
      "type": "milliseconds",
      "scope": "class",
      "merge": "first",
      "default": "1m",
      "invalid": "default",
      "guards": false,
      "effect": "Longest time without a request on a connection.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "30s",
          "setting": 30
        },
        {
          "value": "300",
          "setting": 0.3
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "timeout-http-request",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "setting",
        "group": "connections",
        "part": "headerTimeout"
      },
      "type": "milliseconds",
      "scope": "class",
      "merge": "first",
      "default": "5s",
      "invalid": "default",
      "guards": false,
      "effect": "Time for all headers of a request.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "30s",
          "setting": 30
        },
        {
          "value": "300",
          "setting": 0.3
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "timeout-queue",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "No request waits for a free connection to a pod any more."
      },
      "type": "milliseconds",
      "scope": "class",
      "merge": "first",
      "default": "5s",
      "invalid": "default",
      "guards": false,
      "effect": "How long a request waits for a free connection to a pod.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "30s",
          "setting": 30
        },
        {
          "value": "300",
          "setting": 0.3
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "timeout-server",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "setting",
        "group": "timeouts",
        "part": "read"
      },
      "type": "milliseconds",
      "scope": "service",
      "merge": "first",
      "default": "50s",
      "configmap": "timeout-server",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Longest silence of a pod before the request is cut; without a unit it is milliseconds.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#timeouts",
      "examples": [
        {
          "value": "700ms",
          "setting": 0.7
        },
        {
          "value": "300",
          "setting": 0.3
        },
        {
          "value": "1.5s",
          "invalid": true
        }
      ]
    },
    {
      "name": "timeout-server",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "setting",
        "group": "timeouts",
        "part": "read"
      },
      "type": "milliseconds",
      "scope": "service",
      "merge": "first",
      "default": "50s",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Longest silence of a pod before the request is cut; without a unit it is milliseconds.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#timeouts",
      "examples": [
        {
          "value": "700ms",
          "setting": 0.7
        },
        {
          "value": "300",
          "setting": 0.3
        },
        {
          "value": "1.5s",
          "invalid": true
        }
      ]
    },
    {
      "name": "timeout-server-fin",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Half-closed connections are for the new gateway to end."
      },
      "type": "milliseconds",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Longest silence of a pod that has closed its side.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "30s",
          "setting": 30
        },
        {
          "value": "300",
          "setting": 0.3
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "timeout-tunnel",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How long an upgraded connection may be silent is for the new gateway to say."
      },
      "type": "milliseconds",
      "scope": "class",
      "merge": "first",
      "default": "1h",
      "invalid": "default",
      "guards": false,
      "effect": "Longest silence of a WebSocket or another upgraded connection.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "30s",
          "setting": 30
        },
        {
          "value": "300",
          "setting": 0.3
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "tls-alpn",
      "aliases": [],
      "on": "configmap",
      "unit": "configmap",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Which protocols are offered over TLS is for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "default": "h2,http/1.1",
      "invalid": "default",
      "guards": false,
      "effect": "Protocols that are offered over TLS.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
      "examples": [
        {
          "value": "h2,http/1.1",
          "setting": "h2,http/1.1"
        }
      ]
    },
    {
      "name": "use_backend",
      "aliases": [
        "default_backend",
        "use-server",
        "server",
        "server-template",
        "default-server",
        "dispatch",
        "use-fcgi-app",
        "mode",
        "filter",
        "bind",
        "source",
        "http-send-name-header"
      ],
      "on": "directive",
      "unit": "directives",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Requests would reach another place than today."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "places": [
        "frontend",
        "backend"
      ],
      "way": "portable",
      "effect": "Sends requests to another backend.",
      "docs": "https://docs.haproxy.org/3.2/configuration.html",
      "examples": []
    },
    {
      "name": "whitelist",
      "aliases": [],
      "on": "annotation",
      "unit": "access",
      "destination": {
        "kind": "routing",
        "field": "whitelist"
      },
      "type": "address-items",
      "scope": "route",
      "merge": "first",
      "configmap": "whitelist",
      "invalid": "ignored",
      "empty": "ignored",
      "instead": "makes no rule of it, so everybody gets in today",
      "guards": true,
      "risk": "High",
      "effect": "The older name of allow-list, read where that is absent or empty.",
      "docs": "https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md#access-control",
      "examples": [
        {
          "value": "10.203.9.1",
          "setting": [
            "10.203.9.1"
          ]
        },
        {
          "value": "office",
          "invalid": true
        }
      ]
    }
  ]
};
