// Made by scripts/generate-rows.ts from annotation-maps/. Do not edit.
import type { ControllerRows } from '../model/row.ts';

export const traefikRows: ControllerRows = {
  "controller": "traefik",
  "prefixes": [
    "traefik.ingress.kubernetes.io/"
  ],
  "dead": {
    "affinity": "service.sticky.cookie",
    "allowed-hosts": "a Middleware with headers",
    "app-root": "a Middleware with redirectRegex",
    "auth-header-field": "a Middleware with basicAuth",
    "auth-realm": "a Middleware with basicAuth",
    "auth-remove-header": "a Middleware with basicAuth",
    "auth-response-headers": "a Middleware with forwardAuth",
    "auth-secret": "a Middleware with basicAuth",
    "auth-tls-insecure": "a Middleware with forwardAuth",
    "auth-tls-secret": "a Middleware with forwardAuth",
    "auth-trust-headers": "a Middleware with forwardAuth",
    "auth-type": "a Middleware with basicAuth",
    "auth-url": "a Middleware with forwardAuth",
    "browser-xss-filter": "a Middleware with headers",
    "buffering": "a Middleware with buffering",
    "circuit-breaker-expression": "a Middleware with circuitBreaker",
    "content-security-policy": "a Middleware with headers",
    "content-type-nosniff": "a Middleware with headers",
    "custom-browser-xss-value": "a Middleware with headers",
    "custom-frame-options-value": "a Middleware with headers",
    "custom-request-headers": "a Middleware with headers",
    "custom-response-headers": "a Middleware with headers",
    "error-pages": "a Middleware with errors",
    "force-hsts": "a Middleware with headers",
    "frame-deny": "a Middleware with headers",
    "frontend-entry-points": "router.entrypoints",
    "hsts-include-subdomains": "a Middleware with headers",
    "hsts-max-age": "a Middleware with headers",
    "hsts-preload": "a Middleware with headers",
    "is-development": "a Middleware with headers",
    "load-balancer-method": "",
    "max-conn-amount": "a Middleware with inFlightReq",
    "max-conn-extractor-func": "a Middleware with inFlightReq",
    "pass-client-tls-cert": "a Middleware with passTLSClientCert",
    "pass-tls-cert": "a Middleware with passTLSClientCert",
    "preserve-host": "service.passhostheader",
    "priority": "router.priority",
    "protocol": "service.serversscheme",
    "proxy-headers": "a Middleware with headers",
    "public-key": "a Middleware with headers",
    "rate-limit": "a Middleware with rateLimit",
    "redirect-entry-point": "a Middleware with redirectScheme",
    "redirect-permanent": "a Middleware with redirectScheme",
    "redirect-regex": "a Middleware with redirectRegex",
    "redirect-replacement": "a Middleware with redirectRegex",
    "referrer-policy": "a Middleware with headers",
    "request-modifier": "a Middleware with replacePath",
    "responseforwarding-flushinterval": "",
    "rewrite-target": "a Middleware with stripPrefix",
    "rule-type": "router.pathmatcher",
    "service-weights": "a TraefikService with weights",
    "session-cookie-name": "service.sticky.cookie.name",
    "session-http-only": "service.sticky.cookie.httponly",
    "session-same-site": "service.sticky.cookie.samesite",
    "session-secure": "service.sticky.cookie.secure",
    "ssl-force-host": "a Middleware with redirectRegex",
    "ssl-host": "a Middleware with redirectScheme",
    "ssl-proxy-headers": "",
    "ssl-redirect": "a Middleware with redirectScheme",
    "ssl-temporary-redirect": "a Middleware with redirectScheme",
    "whitelist-source-range": "a Middleware with ipAllowList",
    "whitelist-x-forwarded-for": "a Middleware with ipAllowList"
  },
  "anyCase": true,
  "strict": [
    {
      "on": "annotation",
      "starts": "router.",
      "verdict": "object-dropped"
    },
    {
      "on": "service-annotation",
      "starts": "service.",
      "verdict": "object-dropped"
    }
  ],
  "dropped": {
    "annotation": "Traefik then serves none of the paths of the Ingress and loads none of its certificates, and nothing was emitted for it either",
    "service-annotation": "Traefik then serves no path that uses the Service, and nothing was emitted for those either",
    "Middleware": "Traefik, or the API server, refuses such a Middleware, and Traefik serves no route that uses it; those routes were emitted closed"
  },
  "rows": [
    {
      "name": "addPrefix",
      "aliases": [],
      "on": "Middleware",
      "unit": "paths",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It has no prefix, which no API server takes."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Puts text in front of the path.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "addPrefix.prefix",
      "aliases": [],
      "on": "Middleware",
      "unit": "paths",
      "destination": {
        "kind": "routing",
        "field": "path"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Text that is put in front of the path of requests to the backend.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "/v2",
          "setting": "/v2"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "alpnProtocols",
      "aliases": [],
      "on": "TLSOption",
      "unit": "tls",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Which protocols clients are offered over TLS is decided by the new gateway."
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Protocols that clients are offered over TLS.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tls/tlsoption/",
      "examples": [
        {
          "value": "[\"h2\"]",
          "setting": [
            "h2"
          ]
        },
        {
          "value": "h2",
          "invalid": true
        }
      ]
    },
    {
      "name": "basicAuth",
      "aliases": [],
      "on": "Middleware",
      "unit": "access",
      "destination": {
        "kind": "routing",
        "field": "basic"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Without a Secret no route that uses it is served.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "basicAuth.headerField",
      "aliases": [],
      "on": "Middleware",
      "unit": "access",
      "destination": {
        "kind": "setting",
        "group": "requestHeaders",
        "part": "remove",
        "lost": "Clients can send the header themselves."
      },
      "type": "header-names",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Request header in which the backend gets the name of the user.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "X-User",
          "setting": [
            "X-User"
          ]
        },
        {
          "value": "X User",
          "invalid": true
        }
      ]
    },
    {
      "name": "basicAuth.realm",
      "aliases": [],
      "on": "Middleware",
      "unit": "access",
      "destination": {
        "kind": "setting",
        "group": "basicAuth",
        "part": "realm",
        "lost": "Browsers no longer show this name."
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": true,
      "effect": "Name that browsers show when they ask for the password.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "shop",
          "setting": "shop"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "basicAuth.removeHeader",
      "aliases": [],
      "on": "Middleware",
      "unit": "access",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Whether the password reaches the backend is decided by the new gateway."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "The backend does not get the password.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "basicAuth.secret",
      "aliases": [],
      "on": "Middleware",
      "unit": "access",
      "destination": {
        "kind": "setting",
        "group": "basicAuth",
        "part": "secret"
      },
      "type": "local-name",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": true,
      "effect": "Only users of this Secret get in, with their password.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "users",
          "setting": {
            "name": "users"
          }
        },
        {
          "value": "a/b",
          "invalid": true
        }
      ]
    },
    {
      "name": "buffering",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Bodies are handed on as they come."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Bodies are read whole before they are handed on.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "buffering.maxRequestBodyBytes",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "setting",
        "group": "body",
        "part": "limit",
        "lost": "Larger bodies reach the backend."
      },
      "type": "int-text",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Requests with a larger body are answered 413; 0 means no limit.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "1000",
          "setting": "1000"
        },
        {
          "value": "1k",
          "invalid": true
        }
      ]
    },
    {
      "name": "buffering.maxResponseBodyBytes",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Larger answers reach the client, where they are a 500 today."
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Larger answers of the backend become a 500.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "buffering.memRequestBodyBytes",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How much of a body is kept in memory is decided by the new gateway."
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Bytes of a request that are kept in memory.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "buffering.memResponseBodyBytes",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How much of a body is kept in memory is decided by the new gateway."
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Bytes of an answer that are kept in memory.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "buffering.retryExpression",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Requests with a body are not sent again."
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Requests with a body are sent again while this holds.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "Attempts() < 3",
          "setting": "Attempts() < 3"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "certificates",
      "aliases": [],
      "on": "TLSStore",
      "unit": "store",
      "destination": {
        "kind": "routing",
        "field": "certificates"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "An empty list does nothing.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tls/tlsstore/",
      "examples": [
        {
          "value": "[]",
          "setting": []
        },
        {
          "value": "[",
          "invalid": true
        }
      ]
    },
    {
      "name": "certificates.secretName",
      "aliases": [],
      "on": "TLSStore",
      "unit": "store",
      "destination": {
        "kind": "routing",
        "field": "certificateSecret"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "A further certificate for the names in it.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tls/tlsstore/",
      "examples": [
        {
          "value": "shop-tls",
          "setting": "shop-tls"
        }
      ]
    },
    {
      "name": "certificatesSecrets",
      "aliases": [],
      "on": "ServersTransport",
      "unit": "transport",
      "destination": {
        "kind": "routing",
        "field": "clientCertificates"
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Certificates that pods may ask for.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/serverstransport/",
      "examples": [
        {
          "value": "[\"to-pods\"]",
          "setting": [
            "to-pods"
          ]
        },
        {
          "value": "to-pods",
          "invalid": true
        }
      ]
    },
    {
      "name": "chain",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "routing",
        "field": "chain"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Other middlewares, one after the other.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "chain.middlewares",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "routing",
        "field": "chain"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Other middlewares, one after the other.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "cipherSuites",
      "aliases": [],
      "on": "ServersTransport",
      "unit": "transport",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The ciphers towards pods are those of the new gateway."
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Ciphers that are offered to pods.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/serverstransport/",
      "examples": [
        {
          "value": "[\"TLS_RSA_WITH_AES_128_CBC_SHA\"]",
          "setting": [
            "TLS_RSA_WITH_AES_128_CBC_SHA"
          ]
        },
        {
          "value": "a",
          "invalid": true
        }
      ]
    },
    {
      "name": "cipherSuites",
      "aliases": [],
      "on": "TLSOption",
      "unit": "tls",
      "destination": {
        "kind": "routing",
        "field": "cipherSuites"
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Ciphers for clients, in the words of the Go language.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tls/tlsoption/",
      "examples": [
        {
          "value": "[\"TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256\"]",
          "setting": [
            "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"
          ]
        },
        {
          "value": "a",
          "invalid": true
        }
      ]
    },
    {
      "name": "circuitBreaker",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Requests reach the backend however many of them fail."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Without an expression no route that uses it is served.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "circuitBreaker.checkPeriod",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "It is about the circuit breaker, which is gone."
      },
      "type": "period",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "How often the expression is looked at.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "1m",
          "setting": 60
        },
        {
          "value": "250ms",
          "setting": 0.25
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "circuitBreaker.expression",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Requests reach the backend however many of them fail."
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "While this holds, requests are answered without the backend.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "NetworkErrorRatio() > 0.5",
          "setting": "NetworkErrorRatio() > 0.5"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "circuitBreaker.fallbackDuration",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "It is about the circuit breaker, which is gone."
      },
      "type": "period",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "How long requests are answered without the backend.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "1m",
          "setting": 60
        },
        {
          "value": "250ms",
          "setting": 0.25
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "circuitBreaker.recoveryDuration",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "It is about the circuit breaker, which is gone."
      },
      "type": "period",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "How long it takes until all requests reach the backend again.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "1m",
          "setting": 60
        },
        {
          "value": "250ms",
          "setting": 0.25
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "circuitBreaker.responseCode",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "It is about the circuit breaker, which is gone."
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Status of requests that are answered without the backend.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "clientAuth",
      "aliases": [],
      "on": "TLSOption",
      "unit": "tls",
      "destination": {
        "kind": "routing",
        "field": "clientAuth"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Which certificates clients have to show.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tls/tlsoption/",
      "examples": [
        {
          "value": "{}",
          "setting": {}
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "clientAuth.clientAuthType",
      "aliases": [],
      "on": "TLSOption",
      "unit": "tls",
      "destination": {
        "kind": "routing",
        "field": "clientAuthType"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": true,
      "effect": "Whether clients have to show a certificate, and whether it is checked.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tls/tlsoption/",
      "examples": [
        {
          "value": "RequireAndVerifyClientCert",
          "setting": "RequireAndVerifyClientCert"
        }
      ]
    },
    {
      "name": "clientAuth.secretNames",
      "aliases": [],
      "on": "TLSOption",
      "unit": "tls",
      "destination": {
        "kind": "routing",
        "field": "clientAuthorities"
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": true,
      "effect": "Secrets with authorities that certificates of clients have to come from.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tls/tlsoption/",
      "examples": [
        {
          "value": "[\"clients-ca\"]",
          "setting": [
            "clients-ca"
          ]
        },
        {
          "value": "clients-ca",
          "invalid": true
        }
      ]
    },
    {
      "name": "compress",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Answers are compressed as the new gateway or the backend does it."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Answers are compressed for clients that ask for it.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "compress.defaultEncoding",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Answers are compressed as the new gateway or the backend does it."
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Encoding for clients that do not name one.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "a",
          "setting": "a"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "compress.encodings",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Answers are compressed as the new gateway or the backend does it."
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Encodings that are offered.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "[\"a\",\"b\"]",
          "setting": [
            "a",
            "b"
          ]
        },
        {
          "value": "a",
          "invalid": true
        }
      ]
    },
    {
      "name": "compress.excludedContentTypes",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Answers are compressed as the new gateway or the backend does it."
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Types of content that are not compressed.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "[\"a\",\"b\"]",
          "setting": [
            "a",
            "b"
          ]
        },
        {
          "value": "a",
          "invalid": true
        }
      ]
    },
    {
      "name": "compress.includedContentTypes",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Answers are compressed as the new gateway or the backend does it."
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Types of content that are compressed.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "[\"a\",\"b\"]",
          "setting": [
            "a",
            "b"
          ]
        },
        {
          "value": "a",
          "invalid": true
        }
      ]
    },
    {
      "name": "compress.minResponseBodyBytes",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Answers are compressed as the new gateway or the backend does it."
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Smaller answers are not compressed.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "contentType",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Answers without a Content-Type stay without."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Answers without a Content-Type get one, by their content.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "contentType.autoDetect",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Answers without a Content-Type stay without."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Whether answers without a Content-Type get one.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "curvePreferences",
      "aliases": [],
      "on": "TLSOption",
      "unit": "tls",
      "destination": {
        "kind": "routing",
        "field": "curvePreferences"
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Curves for clients.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tls/tlsoption/",
      "examples": [
        {
          "value": "[\"CurveP256\"]",
          "setting": [
            "CurveP256"
          ]
        },
        {
          "value": "a",
          "invalid": true
        }
      ]
    },
    {
      "name": "defaultCertificate",
      "aliases": [],
      "on": "TLSStore",
      "unit": "store",
      "destination": {
        "kind": "routing",
        "field": "defaultCertificate"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Nothing without a Secret.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tls/tlsstore/",
      "examples": [
        {
          "value": "{}",
          "setting": {}
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "defaultCertificate.secretName",
      "aliases": [],
      "on": "TLSStore",
      "unit": "store",
      "destination": {
        "kind": "routing",
        "field": "defaultCertificateSecret"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Certificate of names that no other one is for.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tls/tlsstore/",
      "examples": [
        {
          "value": "wildcard-tls",
          "setting": "wildcard-tls"
        }
      ]
    },
    {
      "name": "defaultGeneratedCert",
      "aliases": [],
      "on": "TLSStore",
      "unit": "store",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Traefik asks an ACME server for the certificate; the new gateway needs one from elsewhere, in a Secret."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Traefik gets the default certificate by itself.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tls/tlsstore/",
      "examples": [
        {
          "value": "{\"resolver\":\"le\"}",
          "setting": {
            "resolver": "le"
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "dialKeepAlive",
      "aliases": [],
      "on": "ServersTransportTCP",
      "unit": "transport",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How connections to pods are kept alive is decided by the new gateway."
      },
      "type": "period",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "How often a silent connection to a pod is tried.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/serverstransporttcp/",
      "examples": [
        {
          "value": "15s",
          "setting": 15
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "dialTimeout",
      "aliases": [],
      "on": "ServersTransportTCP",
      "unit": "transport",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How long connecting to a pod may take is decided by the new gateway."
      },
      "type": "period",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Longest time to connect to a pod.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/serverstransporttcp/",
      "examples": [
        {
          "value": "30s",
          "setting": 30
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "digestAuth",
      "aliases": [],
      "on": "Middleware",
      "unit": "access",
      "destination": {
        "kind": "routing",
        "field": "digest"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Without a Secret no route that uses it is served.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "digestAuth.headerField",
      "aliases": [],
      "on": "Middleware",
      "unit": "access",
      "destination": {
        "kind": "setting",
        "group": "requestHeaders",
        "part": "remove",
        "lost": "Clients can send the header themselves."
      },
      "type": "header-names",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Request header in which the backend gets the name of the user.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "X-User",
          "setting": [
            "X-User"
          ]
        },
        {
          "value": "X User",
          "invalid": true
        }
      ]
    },
    {
      "name": "digestAuth.realm",
      "aliases": [],
      "on": "Middleware",
      "unit": "access",
      "destination": {
        "kind": "setting",
        "group": "basicAuth",
        "part": "realm",
        "lost": "Browsers no longer show this name."
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": true,
      "effect": "Name that browsers show when they ask for the password.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "shop",
          "setting": "shop"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "digestAuth.removeHeader",
      "aliases": [],
      "on": "Middleware",
      "unit": "access",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Whether the digest reaches the backend is decided by the new gateway."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "The backend does not get the digest.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "digestAuth.secret",
      "aliases": [],
      "on": "Middleware",
      "unit": "access",
      "destination": {
        "kind": "setting",
        "group": "basicAuth",
        "part": "secret"
      },
      "type": "local-name",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": true,
      "effect": "Only users of this Secret get in, by digest authentication.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "users",
          "setting": {
            "name": "users"
          }
        },
        {
          "value": "a/b",
          "invalid": true
        }
      ]
    },
    {
      "name": "disableHTTP2",
      "aliases": [],
      "on": "ServersTransport",
      "unit": "transport",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Whether pods are spoken to in HTTP/2 over TLS is decided by the new gateway."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Pods are spoken to in HTTP/1.1 alone.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/serverstransport/",
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
      "name": "disableSessionTickets",
      "aliases": [],
      "on": "TLSOption",
      "unit": "tls",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Whether clients may take up a TLS session again is decided by the new gateway."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Clients cannot take up a TLS session again.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tls/tlsoption/",
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
      "name": "encodedCharacters",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Paths with encoded special characters are no longer refused with 400."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Paths with encoded special characters are answered 400.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "encodedCharacters.allowEncodedBackSlash",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Paths with such characters are no longer refused with 400."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Whether paths with %5C get in.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "encodedCharacters.allowEncodedHash",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Paths with such characters are no longer refused with 400."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Whether paths with %23 get in.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "encodedCharacters.allowEncodedNullCharacter",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Paths with such characters are no longer refused with 400."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Whether paths with %00 get in.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "encodedCharacters.allowEncodedPercent",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Paths with such characters are no longer refused with 400."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Whether paths with %25 get in.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "encodedCharacters.allowEncodedQuestionMark",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Paths with such characters are no longer refused with 400."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Whether paths with %3F get in.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "encodedCharacters.allowEncodedSemicolon",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Paths with such characters are no longer refused with 400."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Whether paths with %3B get in.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "encodedCharacters.allowEncodedSlash",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Paths with such characters are no longer refused with 400."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Whether paths with %2F get in.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "entryPoints",
      "aliases": [],
      "on": "IngressRoute",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "entryPoints"
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Where its routes listen; absent, on all default entry points.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/",
      "examples": [
        {
          "value": "[\"websecure\"]",
          "setting": [
            "websecure"
          ]
        },
        {
          "value": "websecure",
          "invalid": true
        }
      ]
    },
    {
      "name": "entryPoints",
      "aliases": [],
      "on": "IngressRouteTCP",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "entryPoints"
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Where its routes listen; absent, on all default entry points.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
      "examples": [
        {
          "value": "[\"pg\"]",
          "setting": [
            "pg"
          ]
        },
        {
          "value": "pg",
          "invalid": true
        }
      ]
    },
    {
      "name": "entryPoints",
      "aliases": [],
      "on": "IngressRouteUDP",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "entryPoints"
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Where its routes listen; absent, on all entry points for UDP.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/udp/ingressrouteudp/",
      "examples": [
        {
          "value": "[\"dns\"]",
          "setting": [
            "dns"
          ]
        },
        {
          "value": "dns",
          "invalid": true
        }
      ]
    },
    {
      "name": "errors",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "routing",
        "field": "errors"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Without statuses and a service no route that uses it is served.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "errors.errorRequestHeaders",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Nobody is asked for error pages."
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Headers of the request that the service of the pages gets.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "[\"a\",\"b\"]",
          "setting": [
            "a",
            "b"
          ]
        },
        {
          "value": "a",
          "invalid": true
        }
      ]
    },
    {
      "name": "errors.query",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Nobody is asked for error pages."
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Path of an error page.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "a",
          "setting": "a"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "errors.service",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Nobody is asked for error pages."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Service that the error pages come from.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "errors.status",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Clients get the error answers of the backend itself."
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Statuses whose answers are replaced.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "[\"a\",\"b\"]",
          "setting": [
            "a",
            "b"
          ]
        },
        {
          "value": "a",
          "invalid": true
        }
      ]
    },
    {
      "name": "errors.statusRewrites",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Clients get the statuses of the backend itself."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Other statuses for them.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "failover",
      "aliases": [],
      "on": "TraefikService",
      "unit": "traefik-service",
      "destination": {
        "kind": "routing",
        "field": "failover"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "A second Service answers where the first is down; no route can say that, so those that use it are closed.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "{\"service\":{\"name\":\"a\"}}",
          "setting": {
            "service": {
              "name": "a"
            }
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "forwardAuth",
      "aliases": [],
      "on": "Middleware",
      "unit": "forward-auth",
      "destination": {
        "kind": "routing",
        "field": "forward"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Without an address no route that uses it is served.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/forwardauth/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "forwardAuth.addAuthCookiesToResponse",
      "aliases": [],
      "on": "Middleware",
      "unit": "forward-auth",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Cookies that the service sets when it lets a request pass do not reach the client."
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Cookies of the service that reach the client.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/forwardauth/",
      "examples": [
        {
          "value": "[\"a\",\"b\"]",
          "setting": [
            "a",
            "b"
          ]
        },
        {
          "value": "a",
          "invalid": true
        }
      ]
    },
    {
      "name": "forwardAuth.address",
      "aliases": [],
      "on": "Middleware",
      "unit": "forward-auth",
      "destination": {
        "kind": "setting",
        "group": "externalAuth",
        "part": "url"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": true,
      "effect": "A request gets in where a GET of this address is answered 2xx; all other answers go to the client.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/forwardauth/",
      "examples": [
        {
          "value": "http://auth.infra.svc/verify",
          "setting": "http://auth.infra.svc/verify"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "forwardAuth.authRequestHeaders",
      "aliases": [],
      "on": "Middleware",
      "unit": "forward-auth",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Which headers of the request the service gets is decided by the new gateway."
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Headers of the request that the service gets; absent, all.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/forwardauth/",
      "examples": [
        {
          "value": "[\"a\",\"b\"]",
          "setting": [
            "a",
            "b"
          ]
        },
        {
          "value": "a",
          "invalid": true
        }
      ]
    },
    {
      "name": "forwardAuth.authResponseHeaders",
      "aliases": [],
      "on": "Middleware",
      "unit": "forward-auth",
      "destination": {
        "kind": "setting",
        "group": "externalAuth",
        "part": "responseHeaders"
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": true,
      "effect": "Headers of the answer that replace those of the request.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/forwardauth/",
      "examples": [
        {
          "value": "[\"a\",\"b\"]",
          "setting": [
            "a",
            "b"
          ]
        },
        {
          "value": "a",
          "invalid": true
        }
      ]
    },
    {
      "name": "forwardAuth.authResponseHeadersRegex",
      "aliases": [],
      "on": "Middleware",
      "unit": "forward-auth",
      "destination": {
        "kind": "setting",
        "group": "ownRules",
        "part": "text"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": true,
      "effect": "Headers of the answer that match replace those of the request, and no client can send them.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/forwardauth/",
      "examples": [
        {
          "value": "^X-Auth-",
          "setting": "^X-Auth-"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "forwardAuth.authSigninURL",
      "aliases": [],
      "on": "Middleware",
      "unit": "forward-auth",
      "destination": {
        "kind": "setting",
        "group": "externalAuth",
        "part": "signIn"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": true,
      "effect": "Where clients that get a 401 are redirected to.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/forwardauth/",
      "examples": [
        {
          "value": "https://login.example/",
          "setting": "https://login.example/"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "forwardAuth.forwardBody",
      "aliases": [],
      "on": "Middleware",
      "unit": "forward-auth",
      "destination": {
        "kind": "routing",
        "field": "forwardBody"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "The service gets the body of the request as well, and may decide by it.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/forwardauth/",
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
      "name": "forwardAuth.headerField",
      "aliases": [],
      "on": "Middleware",
      "unit": "forward-auth",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The access log is made by the new gateway."
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Header of the answer with the name of the user, for the access log.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/forwardauth/",
      "examples": [
        {
          "value": "X-User",
          "setting": "X-User"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "forwardAuth.maxBodySize",
      "aliases": [],
      "on": "Middleware",
      "unit": "forward-auth",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It is about bodies that are sent to the service."
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Requests with a larger body are answered 401.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/forwardauth/",
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
      "name": "forwardAuth.maxResponseBodySize",
      "aliases": [],
      "on": "Middleware",
      "unit": "forward-auth",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Large answers of the service are handled as the new gateway does it."
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Larger answers of the service mean 401.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/forwardauth/",
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
      "name": "forwardAuth.preserveLocationHeader",
      "aliases": [],
      "on": "Middleware",
      "unit": "forward-auth",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Redirects of the service reach the client as the new gateway hands them on."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Whether relative redirects of the service stay relative.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/forwardauth/",
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
      "name": "forwardAuth.preserveRequestMethod",
      "aliases": [],
      "on": "Middleware",
      "unit": "forward-auth",
      "destination": {
        "kind": "routing",
        "field": "forwardMethod"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "The service is asked with the method of the request.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/forwardauth/",
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
      "name": "forwardAuth.tls",
      "aliases": [],
      "on": "Middleware",
      "unit": "forward-auth",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It is empty."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "How the service is spoken to over TLS.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/forwardauth/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "forwardAuth.tls.caOptional",
      "aliases": [],
      "on": "Middleware",
      "unit": "forward-auth",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Traefik takes the field and does nothing with it."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Nothing.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/forwardauth/",
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
      "name": "forwardAuth.tls.caSecret",
      "aliases": [],
      "on": "Middleware",
      "unit": "forward-auth",
      "destination": {
        "kind": "setting",
        "group": "ownRules",
        "part": "text"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": true,
      "effect": "Authority that signed the certificate of the service.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/forwardauth/",
      "examples": [
        {
          "value": "ca",
          "setting": "ca"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "forwardAuth.tls.certSecret",
      "aliases": [],
      "on": "Middleware",
      "unit": "forward-auth",
      "destination": {
        "kind": "setting",
        "group": "ownRules",
        "part": "text"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": true,
      "effect": "Certificate that the service is shown.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/forwardauth/",
      "examples": [
        {
          "value": "client",
          "setting": "client"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "forwardAuth.tls.insecureSkipVerify",
      "aliases": [],
      "on": "Middleware",
      "unit": "forward-auth",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The certificate of the service is checked, and where it does not pass nobody gets in."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "The certificate of the service is not checked.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/forwardauth/",
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
      "name": "forwardAuth.trustForwardHeader",
      "aliases": [],
      "on": "Middleware",
      "unit": "forward-auth",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "What a client says in X-Forwarded headers reaches the service as far as the new gateway lets it."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Whether X-Forwarded headers of clients are believed.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/forwardauth/",
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
      "name": "forwardingTimeouts",
      "aliases": [],
      "on": "ServersTransport",
      "unit": "transport",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It is empty."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Times of connections to pods.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/serverstransport/",
      "examples": [
        {
          "value": "{}",
          "setting": {}
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "forwardingTimeouts.dialTimeout",
      "aliases": [],
      "on": "ServersTransport",
      "unit": "transport",
      "destination": {
        "kind": "routing",
        "field": "dialTimeout"
      },
      "type": "period",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Longest time to connect to a pod; 0 is no limit.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/serverstransport/",
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
      "name": "forwardingTimeouts.idleConnTimeout",
      "aliases": [],
      "on": "ServersTransport",
      "unit": "transport",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How long idle connections to pods are kept is decided by the new gateway."
      },
      "type": "period",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "How long idle connections to pods are kept.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/serverstransport/",
      "examples": [
        {
          "value": "90s",
          "setting": 90
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "forwardingTimeouts.pingTimeout",
      "aliases": [],
      "on": "ServersTransport",
      "unit": "transport",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Whether HTTP/2 connections to pods are tried with pings is decided by the new gateway."
      },
      "type": "period",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "How long the answer to such a ping may take.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/serverstransport/",
      "examples": [
        {
          "value": "15s",
          "setting": 15
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "forwardingTimeouts.readIdleTimeout",
      "aliases": [],
      "on": "ServersTransport",
      "unit": "transport",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Whether HTTP/2 connections to pods are tried with pings is decided by the new gateway."
      },
      "type": "period",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "How long an HTTP/2 connection may be silent before it is tried with a ping.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/serverstransport/",
      "examples": [
        {
          "value": "30s",
          "setting": 30
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "forwardingTimeouts.responseHeaderTimeout",
      "aliases": [],
      "on": "ServersTransport",
      "unit": "transport",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "A pod that takes long to begin its answer is no longer cut off."
      },
      "type": "period",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Longest time until the headers of an answer are there; 0 is no limit.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/serverstransport/",
      "examples": [
        {
          "value": "300ms",
          "setting": 0.3
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "grpcWeb",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Calls in gRPC-Web are handed on as they come, so their clients get no answer they can read."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Calls in gRPC-Web are translated to gRPC.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "grpcWeb.allowOrigins",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Calls in gRPC-Web are handed on as they come, so their clients get no answer they can read."
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Origins whose pages may use it.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "[\"a\",\"b\"]",
          "setting": [
            "a",
            "b"
          ]
        },
        {
          "value": "a",
          "invalid": true
        }
      ]
    },
    {
      "name": "headers",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "headers"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Without a field no route that uses it is served.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "headers.accessControlAllowCredentials",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "setting",
        "group": "cors",
        "part": "credentials",
        "lost": "Whether pages of other origins may send cookies is decided by the new gateway."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Whether pages of other origins may send cookies.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
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
      "name": "headers.accessControlAllowHeaders",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "setting",
        "group": "cors",
        "part": "requestHeaders",
        "lost": "Pages of other origins may send the headers that the new gateway names."
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Request headers that pages of other origins may send.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
      "examples": [
        {
          "value": "[\"a\",\"b\"]",
          "setting": [
            "a",
            "b"
          ]
        },
        {
          "value": "a",
          "invalid": true
        }
      ]
    },
    {
      "name": "headers.accessControlAllowMethods",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "setting",
        "group": "cors",
        "part": "methods",
        "lost": "Pages of other origins may use the methods that the new gateway names."
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Methods that pages of other origins may use.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
      "examples": [
        {
          "value": "[\"a\",\"b\"]",
          "setting": [
            "a",
            "b"
          ]
        },
        {
          "value": "a",
          "invalid": true
        }
      ]
    },
    {
      "name": "headers.accessControlAllowOriginList",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "setting",
        "group": "cors",
        "part": "origins",
        "lost": "Pages of these origins can no longer read answers."
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Origins whose pages may read answers.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
      "examples": [
        {
          "value": "[\"a\",\"b\"]",
          "setting": [
            "a",
            "b"
          ]
        },
        {
          "value": "a",
          "invalid": true
        }
      ]
    },
    {
      "name": "headers.accessControlAllowOriginListRegex",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Pages of origins that match these expressions can no longer read answers."
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Expressions for origins whose pages may read answers.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
      "examples": [
        {
          "value": "[\"a\",\"b\"]",
          "setting": [
            "a",
            "b"
          ]
        },
        {
          "value": "a",
          "invalid": true
        }
      ]
    },
    {
      "name": "headers.accessControlExposeHeaders",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "setting",
        "group": "cors",
        "part": "exposeHeaders",
        "lost": "Pages of other origins cannot read these headers."
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Response headers that pages of other origins may read.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
      "examples": [
        {
          "value": "[\"a\",\"b\"]",
          "setting": [
            "a",
            "b"
          ]
        },
        {
          "value": "a",
          "invalid": true
        }
      ]
    },
    {
      "name": "headers.accessControlMaxAge",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "setting",
        "group": "cors",
        "part": "maxAge",
        "lost": "How long a preflight holds is decided by the new gateway."
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Seconds for which a preflight holds.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
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
      "name": "headers.addVaryHeader",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Whether answers have Vary for the origin is decided by the new gateway."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Answers have Vary with Origin.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
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
      "name": "headers.allowedHosts",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "setting",
        "group": "ownRules",
        "part": "text"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": true,
      "effect": "Requests for other hosts are answered 500.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
      "examples": [
        {
          "value": "[\"a.example\"]",
          "setting": "[\"a.example\"]"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "headers.browserXssFilter",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "responseHeader"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Answers have X-XSS-Protection.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
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
      "name": "headers.contentSecurityPolicy",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "responseHeader"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Text of Content-Security-Policy; $NONCE in it is a new random text each time.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
      "examples": [
        {
          "value": "a",
          "setting": "a"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "headers.contentSecurityPolicyReportOnly",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "responseHeader"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Text of Content-Security-Policy-Report-Only.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
      "examples": [
        {
          "value": "a",
          "setting": "a"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "headers.contentTypeNosniff",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "responseHeader"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Answers have X-Content-Type-Options nosniff.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
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
      "name": "headers.customBrowserXSSValue",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "responseHeader"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Text of X-XSS-Protection; it comes before browserXssFilter.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
      "examples": [
        {
          "value": "a",
          "setting": "a"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "headers.customFrameOptionsValue",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "responseHeader"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Text of X-Frame-Options; it comes before frameDeny.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
      "examples": [
        {
          "value": "a",
          "setting": "a"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "headers.customRequestHeaders",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "setting",
        "group": "requestHeaders",
        "part": "set",
        "lost": "The backend gets these headers as clients send them."
      },
      "type": "json-headers",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Headers that the backend gets; an empty text takes one away, and Host changes the host it sees.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
      "examples": [
        {
          "value": "{\"X-A\":\"1\",\"X-B\":\"\"}",
          "setting": [
            {
              "name": "X-A",
              "value": "1"
            },
            {
              "name": "X-B",
              "value": ""
            }
          ]
        },
        {
          "value": "{\"X A\":\"1\"}",
          "invalid": true
        }
      ]
    },
    {
      "name": "headers.customResponseHeaders",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "setting",
        "group": "responseHeaders",
        "part": "set",
        "lost": "Clients get these headers as the backend sends them."
      },
      "type": "json-headers",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Headers that clients get; an empty text takes one away.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
      "examples": [
        {
          "value": "{\"X-A\":\"1\",\"X-B\":\"\"}",
          "setting": [
            {
              "name": "X-A",
              "value": "1"
            },
            {
              "name": "X-B",
              "value": ""
            }
          ]
        },
        {
          "value": "{\"X A\":\"1\"}",
          "invalid": true
        }
      ]
    },
    {
      "name": "headers.featurePolicy",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Traefik 3 takes the field and does nothing with it."
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "In Traefik 2 the text of Feature-Policy.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
      "examples": [
        {
          "value": "a",
          "setting": "a"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "headers.forceSTSHeader",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "hsts"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Strict-Transport-Security is sent over plain HTTP as well.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
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
      "name": "headers.frameDeny",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "responseHeader"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Answers have X-Frame-Options DENY.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
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
      "name": "headers.hostsProxyHeaders",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "hostsProxyHeaders"
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Headers that may hold the host for allowedHosts.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
      "examples": [
        {
          "value": "[\"a\",\"b\"]",
          "setting": [
            "a",
            "b"
          ]
        },
        {
          "value": "a",
          "invalid": true
        }
      ]
    },
    {
      "name": "headers.isDevelopment",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "isDevelopment"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Switches allowedHosts and Strict-Transport-Security off.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
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
      "name": "headers.permissionsPolicy",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "responseHeader"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Text of Permissions-Policy.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
      "examples": [
        {
          "value": "a",
          "setting": "a"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "headers.publicKey",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "responseHeader"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Text of Public-Key-Pins.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
      "examples": [
        {
          "value": "a",
          "setting": "a"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "headers.referrerPolicy",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "responseHeader"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Text of Referrer-Policy.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
      "examples": [
        {
          "value": "a",
          "setting": "a"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "headers.sslForceHost",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Traefik 3 takes the field and does nothing with it."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "In Traefik 2 requests over TLS are redirected to sslHost as well.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
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
      "name": "headers.sslHost",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Traefik 3 takes the field and does nothing with it."
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "In Traefik 2 the host of the redirect to https.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
      "examples": [
        {
          "value": "a",
          "setting": "a"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "headers.sslProxyHeaders",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Whether a request came over TLS is told by the listener it came to."
      },
      "type": "json-headers",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Headers that say that the request came over TLS.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
      "examples": [
        {
          "value": "{\"X-A\":\"1\"}",
          "setting": [
            {
              "name": "X-A",
              "value": "1"
            }
          ]
        },
        {
          "value": "[]",
          "invalid": true
        }
      ]
    },
    {
      "name": "headers.sslRedirect",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Traefik 3 takes the field and does nothing with it."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "In Traefik 2 a redirect to https.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
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
      "name": "headers.sslTemporaryRedirect",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Traefik 3 takes the field and does nothing with it."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "In Traefik 2 the redirect to https is a 307.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
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
      "name": "headers.stsIncludeSubdomains",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "hsts"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Browsers keep to https for names below the host as well.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
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
      "name": "headers.stsPreload",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "hsts"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "The host may be put on the list that browsers are made with.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
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
      "name": "headers.stsSeconds",
      "aliases": [],
      "on": "Middleware",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "hsts"
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Seconds for which browsers keep to https.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers/",
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
      "name": "healthCheck",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Traefik takes it for Services of type ExternalName alone, whose routes are closed here."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Traefik asks the Service whether it is well.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "{\"path\":\"/live\"}",
          "setting": {
            "path": "/live"
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "highestRandomWeight",
      "aliases": [],
      "on": "TraefikService",
      "unit": "traefik-service",
      "destination": {
        "kind": "routing",
        "field": "hashed"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Each client address gets one of several Services; no route can say that, so those that use it are closed.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "{\"services\":[]}",
          "setting": {
            "services": []
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "inFlightConn",
      "aliases": [],
      "on": "MiddlewareTCP",
      "unit": "middleware",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Nothing limits how many connections a client may have."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "It needs an amount.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/tcp/middlewares/overview/",
      "examples": [
        {
          "value": "{}",
          "setting": {}
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "inFlightConn.amount",
      "aliases": [],
      "on": "MiddlewareTCP",
      "unit": "middleware",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Nothing limits how many connections a client may have."
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "How many connections one client address may have at once.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/tcp/middlewares/overview/",
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
      "name": "inFlightReq",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "routing",
        "field": "inFlight"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Without an amount nobody gets in.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "inFlightReq.amount",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "routing",
        "field": "inFlight"
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Requests that may be worked on at a time; the others are answered 429.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "inFlightReq.sourceCriterion",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It is empty, and each host is counted for itself."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "What is counted for itself.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "inFlightReq.sourceCriterion.ipStrategy",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "routing",
        "field": "inFlight"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Each client address is counted for itself.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "inFlightReq.sourceCriterion.ipStrategy.depth",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "routing",
        "field": "addressDepth"
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "The client is the n-th address from the right of X-Forwarded-For, for counting.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "inFlightReq.sourceCriterion.ipStrategy.excludedIPs",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "routing",
        "field": "addressExcluded"
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "The client is the first address from the right of X-Forwarded-For that is not in this list, for counting.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "[\"a\",\"b\"]",
          "setting": [
            "a",
            "b"
          ]
        },
        {
          "value": "a",
          "invalid": true
        }
      ]
    },
    {
      "name": "inFlightReq.sourceCriterion.ipStrategy.ipv6Subnet",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "routing",
        "field": "addressSubnet"
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Clients are told apart by the first bits of an IPv6 address, for counting.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "inFlightReq.sourceCriterion.requestHeaderName",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "routing",
        "field": "inFlight"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Each value of this header is counted for itself.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "a",
          "setting": "a"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "inFlightReq.sourceCriterion.requestHost",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "routing",
        "field": "inFlight"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Each host is counted for itself.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "ingressClassName",
      "aliases": [],
      "on": "IngressRoute",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "className"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Which Traefik serves it; compared as a text, no IngressClass is looked up.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/",
      "examples": [
        {
          "value": "internal",
          "setting": "internal"
        }
      ]
    },
    {
      "name": "ingressClassName",
      "aliases": [],
      "on": "IngressRouteTCP",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "className"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Which Traefik serves it; compared as a text, no IngressClass is looked up.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
      "examples": [
        {
          "value": "internal",
          "setting": "internal"
        }
      ]
    },
    {
      "name": "ingressClassName",
      "aliases": [],
      "on": "IngressRouteUDP",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "className"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Which Traefik serves it; compared as a text, no IngressClass is looked up.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/udp/ingressrouteudp/",
      "examples": [
        {
          "value": "internal",
          "setting": "internal"
        }
      ]
    },
    {
      "name": "insecureSkipVerify",
      "aliases": [],
      "on": "ServersTransport",
      "unit": "transport",
      "destination": {
        "kind": "routing",
        "field": "insecureSkipVerify"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Any certificate of a pod will do.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/serverstransport/",
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
      "name": "ipAllowList",
      "aliases": [
        "ipWhiteList"
      ],
      "on": "Middleware",
      "unit": "access",
      "destination": {
        "kind": "routing",
        "field": "allow"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Without ranges no route that uses it is served.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "ipAllowList",
      "aliases": [
        "ipWhiteList"
      ],
      "on": "MiddlewareTCP",
      "unit": "middleware",
      "destination": {
        "kind": "routing",
        "field": "allowList"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Without ranges no route that uses it is served.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/tcp/middlewares/overview/",
      "examples": [
        {
          "value": "{}",
          "setting": {}
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "ipAllowList.ipStrategy",
      "aliases": [
        "ipWhiteList.ipStrategy"
      ],
      "on": "Middleware",
      "unit": "access",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It is empty, and the client is whoever connects."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Where the address of the client is looked for.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "ipAllowList.ipStrategy.depth",
      "aliases": [
        "ipWhiteList.ipStrategy.depth"
      ],
      "on": "Middleware",
      "unit": "access",
      "destination": {
        "kind": "setting",
        "group": "ownRules",
        "part": "text"
      },
      "type": "int-text",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": true,
      "effect": "The client is the n-th address from the right of X-Forwarded-For.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "2",
          "setting": "2"
        },
        {
          "value": "x",
          "invalid": true
        }
      ]
    },
    {
      "name": "ipAllowList.ipStrategy.excludedIPs",
      "aliases": [
        "ipWhiteList.ipStrategy.excludedIPs"
      ],
      "on": "Middleware",
      "unit": "access",
      "destination": {
        "kind": "setting",
        "group": "ownRules",
        "part": "text"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": true,
      "effect": "The client is the first address from the right of X-Forwarded-For that is not in this list.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "[\"10.0.0.0/8\"]",
          "setting": "[\"10.0.0.0/8\"]"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "ipAllowList.ipStrategy.ipv6Subnet",
      "aliases": [],
      "on": "Middleware",
      "unit": "access",
      "destination": {
        "kind": "setting",
        "group": "ownRules",
        "part": "text"
      },
      "type": "int-text",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": true,
      "effect": "Of an IPv6 address only the first bits are compared.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "64",
          "setting": "64"
        },
        {
          "value": "x",
          "invalid": true
        }
      ]
    },
    {
      "name": "ipAllowList.rejectStatusCode",
      "aliases": [],
      "on": "Middleware",
      "unit": "access",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Clients that are kept out get the status that the new gateway gives them."
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Status for clients that are kept out.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "ipAllowList.sourceRange",
      "aliases": [
        "ipWhiteList.sourceRange"
      ],
      "on": "Middleware",
      "unit": "access",
      "destination": {
        "kind": "setting",
        "group": "access",
        "part": "allow"
      },
      "type": "json-cidrs",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": true,
      "effect": "Only these client addresses get in; all others are answered 403.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "[\"192.0.2.0/24\",\"198.51.100.20\"]",
          "setting": [
            "192.0.2.0/24",
            "198.51.100.20"
          ]
        },
        {
          "value": "[\"office\"]",
          "invalid": true
        },
        {
          "value": "[]",
          "invalid": true
        }
      ]
    },
    {
      "name": "ipAllowList.sourceRange",
      "aliases": [
        "ipWhiteList.sourceRange"
      ],
      "on": "MiddlewareTCP",
      "unit": "middleware",
      "destination": {
        "kind": "setting",
        "group": "access",
        "part": "allow"
      },
      "type": "json-cidrs",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": true,
      "effect": "Only these client addresses get in; connections of all others are closed.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/tcp/middlewares/overview/",
      "examples": [
        {
          "value": "[\"192.0.2.0/24\"]",
          "setting": [
            "192.0.2.0/24"
          ]
        },
        {
          "value": "[\"office\"]",
          "invalid": true
        }
      ]
    },
    {
      "name": "kind",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "serviceKind"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Whether it is a Service or a TraefikService.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "TraefikService",
          "setting": "TraefikService"
        }
      ]
    },
    {
      "name": "maxBodySize",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Requests are copied whatever the size of their body."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Requests with a larger body are not copied.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "1024",
          "setting": 1024
        }
      ]
    },
    {
      "name": "maxIdleConnsPerHost",
      "aliases": [],
      "on": "ServersTransport",
      "unit": "transport",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How many idle connections are kept is decided by the new gateway."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "How many idle connections to a pod are kept.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/serverstransport/",
      "examples": [
        {
          "value": "10",
          "setting": 10
        }
      ]
    },
    {
      "name": "maxVersion",
      "aliases": [],
      "on": "ServersTransport",
      "unit": "transport",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The versions of TLS towards pods are those of the new gateway."
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Newest version of TLS that is offered to pods.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/serverstransport/",
      "examples": [
        {
          "value": "VersionTLS13",
          "setting": "VersionTLS13"
        }
      ]
    },
    {
      "name": "maxVersion",
      "aliases": [],
      "on": "TLSOption",
      "unit": "tls",
      "destination": {
        "kind": "routing",
        "field": "maxVersion"
      },
      "type": "enum",
      "values": [
        "VersionTLS10",
        "VersionTLS11",
        "VersionTLS12",
        "VersionTLS13"
      ],
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "effect": "Newest version of TLS for clients.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tls/tlsoption/",
      "examples": [
        {
          "value": "VersionTLS13",
          "setting": "VersionTLS13"
        },
        {
          "value": "TLS13",
          "invalid": true
        }
      ]
    },
    {
      "name": "middlewares",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "middlewares"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "An empty list of Middlewares does nothing.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "[]",
          "setting": []
        },
        {
          "value": "[",
          "invalid": true
        }
      ]
    },
    {
      "name": "middlewares.name",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "middleware"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "A Middleware that requests to the Service pass, after those of the route.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "strip",
          "setting": "strip"
        }
      ]
    },
    {
      "name": "middlewares.namespace",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "middlewareNamespace"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Namespace of the Middleware, where it is another one.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "infra",
          "setting": "infra"
        }
      ]
    },
    {
      "name": "minVersion",
      "aliases": [],
      "on": "ServersTransport",
      "unit": "transport",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The versions of TLS towards pods are those of the new gateway."
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Oldest version of TLS that is offered to pods.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/serverstransport/",
      "examples": [
        {
          "value": "VersionTLS12",
          "setting": "VersionTLS12"
        }
      ]
    },
    {
      "name": "minVersion",
      "aliases": [],
      "on": "TLSOption",
      "unit": "tls",
      "destination": {
        "kind": "routing",
        "field": "minVersion"
      },
      "type": "enum",
      "values": [
        "VersionTLS10",
        "VersionTLS11",
        "VersionTLS12",
        "VersionTLS13"
      ],
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "effect": "Oldest version of TLS for clients; a version that Traefik does not know does nothing.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tls/tlsoption/",
      "examples": [
        {
          "value": "VersionTLS12",
          "setting": "VersionTLS12"
        },
        {
          "value": "TLS13",
          "invalid": true
        }
      ]
    },
    {
      "name": "mirrorBody",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "mirrorBody"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Whether copies have the body of the request.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "false",
          "setting": false
        },
        {
          "value": "none",
          "invalid": true
        }
      ]
    },
    {
      "name": "mirroring",
      "aliases": [],
      "on": "TraefikService",
      "unit": "traefik-service",
      "destination": {
        "kind": "routing",
        "field": "mirroring"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Without a Service no route that uses it is served.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "{}",
          "setting": {}
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "mirrors",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "mirrors"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Without mirrors there is nothing but the Service.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "[]",
          "setting": []
        },
        {
          "value": "[",
          "invalid": true
        }
      ]
    },
    {
      "name": "name",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "service"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Name of the Service or TraefikService.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "web",
          "setting": "web"
        }
      ]
    },
    {
      "name": "name",
      "aliases": [],
      "on": "StreamService",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "service"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Name of the Service.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
      "examples": [
        {
          "value": "db",
          "setting": "db"
        }
      ]
    },
    {
      "name": "namespace",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "serviceNamespace"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Its namespace, where it is another one.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "infra",
          "setting": "infra"
        }
      ]
    },
    {
      "name": "namespace",
      "aliases": [],
      "on": "StreamService",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "serviceNamespace"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Its namespace, where it is another one.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
      "examples": [
        {
          "value": "infra",
          "setting": "infra"
        }
      ]
    },
    {
      "name": "nativeLB",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "setting",
        "group": "balancing",
        "part": "serviceAddress",
        "lost": "Requests go to the endpoints of the Service, not to its cluster address."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Requests go to the cluster address of the Service, not to its endpoints.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
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
      "name": "nativeLB",
      "aliases": [],
      "on": "StreamService",
      "unit": "service",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Connections go to the endpoints of the Service, not to its cluster address."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Connections go to the cluster address of the Service, not to its endpoints.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
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
      "name": "nodePortLB",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Requests go to the endpoints of the Service, which the new gateway has to be able to reach."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Requests go to the addresses of the nodes and the node port of the Service.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
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
      "name": "nodePortLB",
      "aliases": [],
      "on": "StreamService",
      "unit": "service",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Connections go to the endpoints of the Service, which the new gateway has to be able to reach."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Connections go to the addresses of the nodes and the node port of the Service.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
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
      "name": "parentRefs",
      "aliases": [],
      "on": "IngressRoute",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "parents"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Its rules are tried on what the routes of these objects made of a request.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/",
      "examples": [
        {
          "value": "[{\"name\":\"root\"}]",
          "setting": [
            {
              "name": "root"
            }
          ]
        },
        {
          "value": "[",
          "invalid": true
        }
      ]
    },
    {
      "name": "passHostHeader",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "passHostHeader"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "default": "true",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Whether pods see the host that the client asked for; else they see their own address.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "false",
          "setting": false
        },
        {
          "value": "off",
          "invalid": true
        }
      ]
    },
    {
      "name": "passTLSClientCert",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It is empty, so no header is added."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "The backend learns of the certificate of the client.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "passTLSClientCert.info",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "routing",
        "field": "certificateInfoHeader"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "The backend gets what the certificate of the client says in X-Forwarded-Tls-Client-Cert-Info.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "passTLSClientCert.pem",
      "aliases": [],
      "on": "Middleware",
      "unit": "answers",
      "destination": {
        "kind": "routing",
        "field": "certificateHeader"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "The backend gets the certificate of the client in X-Forwarded-Tls-Client-Cert.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "passiveHealthCheck",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Pods that fail get requests as long as Kubernetes takes them to be ready."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Pods whose answers fail get no requests for a while.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "{\"maxFailedAttempts\":3}",
          "setting": {
            "maxFailedAttempts": 3
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "peerCertSANs",
      "aliases": [],
      "on": "ServersTransport",
      "unit": "transport",
      "destination": {
        "kind": "setting",
        "group": "backendTls",
        "part": "subject"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Names of which the certificate of a pod has to have one.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/serverstransport/",
      "examples": [
        {
          "value": "[{\"type\":\"DNS\",\"value\":\"a\"}]",
          "setting": "[{\"type\":\"DNS\",\"value\":\"a\"}]"
        }
      ]
    },
    {
      "name": "peerCertURI",
      "aliases": [],
      "on": "ServersTransport",
      "unit": "transport",
      "destination": {
        "kind": "setting",
        "group": "backendTls",
        "part": "subject"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "URI that the certificate of a pod has to have.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/serverstransport/",
      "examples": [
        {
          "value": "spiffe://a/b",
          "setting": "spiffe://a/b"
        }
      ]
    },
    {
      "name": "percent",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "percent"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Of 100 requests, how many are copied.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "10",
          "setting": 10
        }
      ]
    },
    {
      "name": "plugin",
      "aliases": [],
      "on": "Middleware",
      "unit": "access",
      "destination": {
        "kind": "setting",
        "group": "ownRules",
        "part": "text"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": true,
      "effect": "Code of its own that may keep requests out.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"waf\":{}}",
          "setting": "{\"waf\":{}}"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "port",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "servicePort"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Number or name of a port of the Service.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "80",
          "setting": "80"
        }
      ]
    },
    {
      "name": "port",
      "aliases": [],
      "on": "StreamService",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "servicePort"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Number or name of a port of the Service.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
      "examples": [
        {
          "value": "5432",
          "setting": "5432"
        }
      ]
    },
    {
      "name": "preferServerCipherSuites",
      "aliases": [],
      "on": "TLSOption",
      "unit": "tls",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Traefik takes the name and does nothing with it."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Nothing any more.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tls/tlsoption/",
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
      "name": "proxyProtocol",
      "aliases": [],
      "on": "ServersTransportTCP",
      "unit": "transport",
      "destination": {
        "kind": "routing",
        "field": "proxyProtocol"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Pods get the PROXY protocol.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/serverstransporttcp/",
      "examples": [
        {
          "value": "{\"version\":1}",
          "setting": {
            "version": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxyProtocol",
      "aliases": [],
      "on": "StreamService",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "proxyProtocol"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Pods get the PROXY protocol, version 2.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
      "examples": [
        {
          "value": "{}",
          "setting": {}
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxyProtocol.version",
      "aliases": [],
      "on": "StreamService",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "proxyProtocol"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Pods get this version of the PROXY protocol.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
      "examples": [
        {
          "value": "1",
          "setting": 1
        }
      ]
    },
    {
      "name": "rateLimit",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It has no average, so there is no limit."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Limits the requests of each client.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "rateLimit.average",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "routing",
        "field": "rate"
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Requests in a period; 0 means no limit.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "rateLimit.burst",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "routing",
        "field": "rate"
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Requests that may come at once.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "rateLimit.period",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "routing",
        "field": "rate"
      },
      "type": "period",
      "scope": "route",
      "merge": "first",
      "default": "1s",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Length of the period.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "1m",
          "setting": 60
        },
        {
          "value": "250ms",
          "setting": 0.25
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "rateLimit.redis",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Each gateway counts for itself, with the means it has."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "All Traefik processes count together in Redis.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "rateLimit.sourceCriterion",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It is empty, and clients are told apart by their address."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "What is counted for itself.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "rateLimit.sourceCriterion.ipStrategy",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It is empty, and clients are told apart by their address."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Where the address of the client is looked for.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "rateLimit.sourceCriterion.ipStrategy.depth",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "routing",
        "field": "addressDepth"
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "The client is the n-th address from the right of X-Forwarded-For, for counting.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "rateLimit.sourceCriterion.ipStrategy.excludedIPs",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "routing",
        "field": "addressExcluded"
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "The client is the first address from the right of X-Forwarded-For that is not in this list, for counting.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "[\"a\",\"b\"]",
          "setting": [
            "a",
            "b"
          ]
        },
        {
          "value": "a",
          "invalid": true
        }
      ]
    },
    {
      "name": "rateLimit.sourceCriterion.ipStrategy.ipv6Subnet",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "routing",
        "field": "addressSubnet"
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Clients are told apart by the first bits of an IPv6 address, for counting.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "rateLimit.sourceCriterion.requestHeaderName",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "routing",
        "field": "rate"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Each value of this header is counted for itself.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "a",
          "setting": "a"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "rateLimit.sourceCriterion.requestHost",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "routing",
        "field": "rate"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Each host is counted for itself.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "redirectRegex.permanent",
      "aliases": [],
      "on": "Middleware",
      "unit": "redirects",
      "destination": {
        "kind": "routing",
        "field": "redirect"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Whether the redirect is 301 or 308 rather than 302 or 307.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "redirectRegex.regex",
      "aliases": [],
      "on": "Middleware",
      "unit": "redirects",
      "destination": {
        "kind": "routing",
        "field": "redirect"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Expression on the whole URL; a request whose URL it changes is redirected.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "^https?://a/(.*)",
          "setting": "^https?://a/(.*)"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "redirectRegex.replacement",
      "aliases": [],
      "on": "Middleware",
      "unit": "redirects",
      "destination": {
        "kind": "routing",
        "field": "redirect"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "URL the redirect leads to; $1 and ${1} are groups of the expression.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "https://b/$1",
          "setting": "https://b/$1"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "redirectScheme",
      "aliases": [],
      "on": "Middleware",
      "unit": "redirects",
      "destination": {
        "kind": "routing",
        "field": "redirect"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Without a scheme no route that uses it is served.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "redirectScheme.permanent",
      "aliases": [],
      "on": "Middleware",
      "unit": "redirects",
      "destination": {
        "kind": "routing",
        "field": "redirect"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Whether the redirect is 301 or 308 rather than 302 or 307.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "redirectScheme.port",
      "aliases": [],
      "on": "Middleware",
      "unit": "redirects",
      "destination": {
        "kind": "routing",
        "field": "redirect"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Port that the redirect names.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "8443",
          "setting": "8443"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "redirectScheme.scheme",
      "aliases": [],
      "on": "Middleware",
      "unit": "redirects",
      "destination": {
        "kind": "routing",
        "field": "redirect"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Requests in another scheme are redirected to this one.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "https",
          "setting": "https"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "replacePath",
      "aliases": [],
      "on": "Middleware",
      "unit": "paths",
      "destination": {
        "kind": "routing",
        "field": "path"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Without a path, the backend gets an empty one.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "replacePath.path",
      "aliases": [],
      "on": "Middleware",
      "unit": "paths",
      "destination": {
        "kind": "routing",
        "field": "path"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Path that the backend gets instead of that of the request, which it learns from X-Replaced-Path.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "/fixed",
          "setting": "/fixed"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "replacePathRegex.regex",
      "aliases": [],
      "on": "Middleware",
      "unit": "paths",
      "destination": {
        "kind": "routing",
        "field": "path"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Expression whose matches in the path are replaced.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "^/old/(.*)",
          "setting": "^/old/(.*)"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "replacePathRegex.replacement",
      "aliases": [],
      "on": "Middleware",
      "unit": "paths",
      "destination": {
        "kind": "routing",
        "field": "path"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "What the matches become; $1 and ${1} are groups of the expression.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "/new/$1",
          "setting": "/new/$1"
        },
        {
          "value": "",
          "invalid": true
        }
      ]
    },
    {
      "name": "responseForwarding",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It is empty."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "How answers are handed on.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "{}",
          "setting": {}
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "responseForwarding.flushInterval",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Gateways hand answers on as they come."
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "How long Traefik may hold back a part of an answer.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "100ms",
          "setting": "100ms"
        }
      ]
    },
    {
      "name": "retry",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "routing",
        "field": "retry"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Without a number of tries no route that uses it is served.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "retry.attempts",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "setting",
        "group": "retry",
        "part": "tries",
        "lost": "Failed requests are tried as often as the new gateway does it."
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Tries in all, the first one counted.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "retry.disableRetryOnNetworkError",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "routing",
        "field": "retry"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Only the statuses of the list are tried again.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "retry.initialInterval",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How long to wait before the next try is decided by the new gateway."
      },
      "type": "period",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Wait before the second try.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "1m",
          "setting": 60
        },
        {
          "value": "250ms",
          "setting": 0.25
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "retry.maxRequestBodyBytes",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Whether requests with large bodies are tried again is decided by the new gateway."
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Larger bodies are not tried again.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "retry.retryNonIdempotentMethod",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "routing",
        "field": "retry"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "POST, PATCH and LOCK are tried again on a status as well.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "retry.status",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "setting",
        "group": "retry",
        "part": "conditions",
        "lost": "Which failures are tried again is decided by the new gateway."
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Statuses of the backend that are tried again.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "[\"a\",\"b\"]",
          "setting": [
            "a",
            "b"
          ]
        },
        {
          "value": "a",
          "invalid": true
        }
      ]
    },
    {
      "name": "retry.timeout",
      "aliases": [],
      "on": "Middleware",
      "unit": "limits",
      "destination": {
        "kind": "setting",
        "group": "retry",
        "part": "timeout",
        "lost": "How long a request is tried is decided by the new gateway."
      },
      "type": "period",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Seconds after which no new try begins.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "1m",
          "setting": 60
        },
        {
          "value": "250ms",
          "setting": 0.25
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "rootCAs",
      "aliases": [],
      "on": "ServersTransport",
      "unit": "transport",
      "destination": {
        "kind": "routing",
        "field": "authorities"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "An empty list leaves it to the authorities of the system.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/serverstransport/",
      "examples": [
        {
          "value": "[]",
          "setting": []
        },
        {
          "value": "[",
          "invalid": true
        }
      ]
    },
    {
      "name": "rootCAs.configMap",
      "aliases": [],
      "on": "ServersTransport",
      "unit": "transport",
      "destination": {
        "kind": "routing",
        "field": "authorityConfigMap"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "ConfigMap with an authority that certificates of pods have to come from.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/serverstransport/",
      "examples": [
        {
          "value": "pods-ca",
          "setting": "pods-ca"
        }
      ]
    },
    {
      "name": "rootCAs.secret",
      "aliases": [],
      "on": "ServersTransport",
      "unit": "transport",
      "destination": {
        "kind": "routing",
        "field": "authoritySecret"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Secret with an authority that certificates of pods have to come from.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/serverstransport/",
      "examples": [
        {
          "value": "pods-ca",
          "setting": "pods-ca"
        }
      ]
    },
    {
      "name": "rootCAsSecrets",
      "aliases": [],
      "on": "ServersTransport",
      "unit": "transport",
      "destination": {
        "kind": "routing",
        "field": "authoritySecrets"
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Secrets with authorities that certificates of pods have to come from.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/serverstransport/",
      "examples": [
        {
          "value": "[\"pods-ca\"]",
          "setting": [
            "pods-ca"
          ]
        },
        {
          "value": "pods-ca",
          "invalid": true
        }
      ]
    },
    {
      "name": "router.entrypoints",
      "aliases": [],
      "on": "annotation",
      "unit": "router",
      "destination": {
        "kind": "routing",
        "field": "entryPoints"
      },
      "type": "kept-list",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "risk": "High",
      "effect": "Entry points that the routes answer on; absent or empty, all default ones.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#annotations",
      "examples": [
        {
          "value": " web , websecure",
          "setting": [
            "web",
            "websecure"
          ]
        },
        {
          "value": "web,",
          "setting": [
            "web",
            ""
          ]
        },
        {
          "value": "",
          "setting": []
        }
      ]
    },
    {
      "name": "router.middlewares",
      "aliases": [],
      "on": "annotation",
      "unit": "router",
      "destination": {
        "kind": "routing",
        "field": "middlewares"
      },
      "type": "kept-list",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "risk": "Critical",
      "effect": "Middlewares that every request of the Ingress passes, in order, before those of the Service.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#annotations",
      "examples": [
        {
          "value": "shop-auth@kubernetescrd, edge@file",
          "setting": [
            "shop-auth@kubernetescrd",
            "edge@file"
          ]
        },
        {
          "value": "shop-auth@kubernetescrd,",
          "setting": [
            "shop-auth@kubernetescrd",
            ""
          ]
        }
      ]
    },
    {
      "name": "router.observability",
      "aliases": [],
      "on": "annotation",
      "unit": "router",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It only opens or closes the group of its siblings."
      },
      "type": "block",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "risk": "Low",
      "effect": "Switches its siblings off with any other word than true.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#annotations",
      "examples": [
        {
          "value": "false",
          "setting": false
        }
      ]
    },
    {
      "name": "router.observability.accesslogs",
      "aliases": [],
      "on": "annotation",
      "unit": "router",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Which requests are logged is decided by the new gateway."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "within": "router.observability",
      "guards": false,
      "risk": "Low",
      "effect": "Whether requests of the routes are written to the access log.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#annotations",
      "examples": [
        {
          "value": "False",
          "setting": false
        },
        {
          "value": "no",
          "invalid": true
        }
      ]
    },
    {
      "name": "router.observability.metadata",
      "aliases": [],
      "on": "annotation",
      "unit": "router",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Traefik takes the name and does nothing with it."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "Nothing, it is a field that Traefik keeps for itself.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#annotations",
      "examples": []
    },
    {
      "name": "router.observability.metrics",
      "aliases": [],
      "on": "annotation",
      "unit": "router",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Which requests are counted is decided by the new gateway."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "within": "router.observability",
      "guards": false,
      "risk": "Low",
      "effect": "Whether requests of the routes are counted in metrics.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#annotations",
      "examples": [
        {
          "value": "1",
          "setting": true
        },
        {
          "value": "no",
          "invalid": true
        }
      ]
    },
    {
      "name": "router.observability.traceverbosity",
      "aliases": [],
      "on": "annotation",
      "unit": "router",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How much a trace holds is decided by the new gateway."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "default",
      "within": "router.observability",
      "guards": false,
      "risk": "Low",
      "effect": "How many spans a request gives.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#annotations",
      "examples": [
        {
          "value": "detailed",
          "setting": "detailed"
        }
      ]
    },
    {
      "name": "router.observability.tracing",
      "aliases": [],
      "on": "annotation",
      "unit": "router",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Which requests are traced is decided by the new gateway."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "within": "router.observability",
      "guards": false,
      "risk": "Low",
      "effect": "Whether requests of the routes are traced.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#annotations",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "no",
          "invalid": true
        }
      ]
    },
    {
      "name": "router.pathmatcher",
      "aliases": [],
      "on": "annotation",
      "unit": "router",
      "destination": {
        "kind": "routing",
        "field": "pathMatcher"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "default": "PathPrefix",
      "invalid": "default",
      "guards": false,
      "risk": "High",
      "effect": "How paths of the type ImplementationSpecific are compared; a word that is none of Path, PathPrefix, PathRegexp costs the path.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#annotations",
      "examples": [
        {
          "value": "PathRegexp",
          "setting": "PathRegexp"
        }
      ]
    },
    {
      "name": "router.priority",
      "aliases": [],
      "on": "annotation",
      "unit": "router",
      "destination": {
        "kind": "routing",
        "field": "priority"
      },
      "type": "int-text",
      "scope": "route",
      "merge": "first",
      "default": "0",
      "invalid": "object-dropped",
      "guards": false,
      "risk": "High",
      "effect": "Rank of the routes among all of an entry point; 0 and absent count the characters of the rule.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#annotations",
      "examples": [
        {
          "value": "100",
          "setting": "100"
        },
        {
          "value": "high",
          "invalid": true
        }
      ]
    },
    {
      "name": "router.rulesyntax",
      "aliases": [],
      "on": "annotation",
      "unit": "router",
      "destination": {
        "kind": "routing",
        "field": "ruleSyntax"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "default": "default",
      "invalid": "default",
      "guards": false,
      "risk": "Medium",
      "effect": "Grammar that rules are read by; every word but v2 means v3 unless the static configuration says otherwise.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#annotations",
      "examples": [
        {
          "value": "v2",
          "setting": "v2"
        }
      ]
    },
    {
      "name": "router.tls",
      "aliases": [],
      "on": "annotation",
      "unit": "router",
      "destination": {
        "kind": "routing",
        "field": "tls"
      },
      "type": "block",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "risk": "High",
      "effect": "The routes answer TLS connections only; any other word than true keeps them to plain ones.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#annotations",
      "examples": [
        {
          "value": "TRUE",
          "setting": true
        },
        {
          "value": "",
          "setting": true
        },
        {
          "value": "true ",
          "setting": false
        },
        {
          "value": "1",
          "setting": false
        }
      ]
    },
    {
      "name": "router.tls.certresolver",
      "aliases": [],
      "on": "annotation",
      "unit": "router",
      "destination": {
        "kind": "routing",
        "field": "certResolver"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "default",
      "within": "router.tls",
      "guards": false,
      "risk": "Medium",
      "effect": "Traefik gets the certificate of the hosts from this resolver of its static configuration; it switches TLS on.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#annotations",
      "examples": [
        {
          "value": "letsencrypt",
          "setting": "letsencrypt"
        }
      ]
    },
    {
      "name": "router.tls.domains.n.main",
      "aliases": [],
      "on": "annotation",
      "unit": "router",
      "destination": {
        "kind": "routing",
        "field": "domains"
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "default",
      "within": "router.tls",
      "guards": false,
      "risk": "Low",
      "effect": "Main name of the n-th certificate that the resolver is asked for; it switches TLS on.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#annotations",
      "examples": [
        {
          "value": "shop.example",
          "setting": "shop.example"
        }
      ]
    },
    {
      "name": "router.tls.domains.n.sans",
      "aliases": [],
      "on": "annotation",
      "unit": "router",
      "destination": {
        "kind": "routing",
        "field": "domains"
      },
      "type": "kept-list",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "within": "router.tls",
      "guards": false,
      "risk": "Low",
      "effect": "Further names of the n-th certificate that the resolver is asked for; it switches TLS on.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#annotations",
      "examples": [
        {
          "value": "a.example, b.example",
          "setting": [
            "a.example",
            "b.example"
          ]
        }
      ]
    },
    {
      "name": "router.tls.options",
      "aliases": [],
      "on": "annotation",
      "unit": "router",
      "destination": {
        "kind": "routing",
        "field": "tlsOptions"
      },
      "type": "text",
      "scope": "host",
      "merge": "first",
      "invalid": "default",
      "within": "router.tls",
      "guards": false,
      "risk": "Critical",
      "effect": "TLSOption of the hosts, which may ask for client certificates; it switches TLS on.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#annotations",
      "examples": [
        {
          "value": "shop-mtls@kubernetescrd",
          "setting": "shop-mtls@kubernetescrd"
        }
      ]
    },
    {
      "name": "router.tls.resolvedoptions",
      "aliases": [],
      "on": "annotation",
      "unit": "router",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Traefik takes the name and does nothing with it."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "Nothing, it is a field that Traefik keeps for itself.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#annotations",
      "examples": []
    },
    {
      "name": "routes",
      "aliases": [],
      "on": "IngressRoute",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "routes"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Without a route it serves nothing.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/",
      "examples": [
        {
          "value": "[]",
          "setting": []
        },
        {
          "value": "[",
          "invalid": true
        }
      ]
    },
    {
      "name": "routes",
      "aliases": [],
      "on": "IngressRouteTCP",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "routes"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Without a route it serves nothing.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
      "examples": [
        {
          "value": "[]",
          "setting": []
        },
        {
          "value": "[",
          "invalid": true
        }
      ]
    },
    {
      "name": "routes",
      "aliases": [],
      "on": "IngressRouteUDP",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "routes"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Without a route it serves nothing.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/udp/ingressrouteudp/",
      "examples": [
        {
          "value": "[]",
          "setting": []
        },
        {
          "value": "[",
          "invalid": true
        }
      ]
    },
    {
      "name": "routes.kind",
      "aliases": [],
      "on": "IngressRoute",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "kind"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Anything but Rule switches the route off.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/",
      "examples": [
        {
          "value": "Rule",
          "setting": "Rule"
        }
      ]
    },
    {
      "name": "routes.match",
      "aliases": [],
      "on": "IngressRoute",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "match"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Rule that a request has to meet.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/",
      "examples": [
        {
          "value": "Host(`a.example`)",
          "setting": "Host(`a.example`)"
        }
      ]
    },
    {
      "name": "routes.match",
      "aliases": [],
      "on": "IngressRouteTCP",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "match"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Rule that a connection has to meet.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
      "examples": [
        {
          "value": "HostSNI(`*`)",
          "setting": "HostSNI(`*`)"
        }
      ]
    },
    {
      "name": "routes.middlewares",
      "aliases": [],
      "on": "IngressRoute",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "middlewares"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "An empty list of Middlewares does nothing.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/",
      "examples": [
        {
          "value": "[]",
          "setting": []
        },
        {
          "value": "[",
          "invalid": true
        }
      ]
    },
    {
      "name": "routes.middlewares",
      "aliases": [],
      "on": "IngressRouteTCP",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "middlewares"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "An empty list of MiddlewareTCPs does nothing.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
      "examples": [
        {
          "value": "[]",
          "setting": []
        },
        {
          "value": "[",
          "invalid": true
        }
      ]
    },
    {
      "name": "routes.middlewares.name",
      "aliases": [],
      "on": "IngressRoute",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "middleware"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "A Middleware that requests pass, in the order of the list.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/",
      "examples": [
        {
          "value": "login",
          "setting": "login"
        }
      ]
    },
    {
      "name": "routes.middlewares.name",
      "aliases": [],
      "on": "IngressRouteTCP",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "middleware"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "A MiddlewareTCP that connections pass, in the order of the list.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
      "examples": [
        {
          "value": "office",
          "setting": "office"
        }
      ]
    },
    {
      "name": "routes.middlewares.namespace",
      "aliases": [],
      "on": "IngressRoute",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "middlewareNamespace"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Namespace of the Middleware, where it is another one.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/",
      "examples": [
        {
          "value": "infra",
          "setting": "infra"
        }
      ]
    },
    {
      "name": "routes.middlewares.namespace",
      "aliases": [],
      "on": "IngressRouteTCP",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "middlewareNamespace"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Namespace of the MiddlewareTCP, where it is another one.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
      "examples": [
        {
          "value": "infra",
          "setting": "infra"
        }
      ]
    },
    {
      "name": "routes.observability",
      "aliases": [],
      "on": "IngressRoute",
      "unit": "route",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It is empty."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Logs, metrics and traces of the route.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/",
      "examples": [
        {
          "value": "{}",
          "setting": {}
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "routes.observability.accessLogs",
      "aliases": [],
      "on": "IngressRoute",
      "unit": "route",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Which requests are logged is decided by the new gateway."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Whether requests of the route are in the access log.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/",
      "examples": [
        {
          "value": "false",
          "setting": false
        },
        {
          "value": "off",
          "invalid": true
        }
      ]
    },
    {
      "name": "routes.observability.metrics",
      "aliases": [],
      "on": "IngressRoute",
      "unit": "route",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Which requests are counted is decided by the new gateway."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Whether requests of the route are counted.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/",
      "examples": [
        {
          "value": "false",
          "setting": false
        },
        {
          "value": "off",
          "invalid": true
        }
      ]
    },
    {
      "name": "routes.observability.traceVerbosity",
      "aliases": [],
      "on": "IngressRoute",
      "unit": "route",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How requests are traced is decided by the new gateway."
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "How much of a request is in its trace.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/",
      "examples": [
        {
          "value": "detailed",
          "setting": "detailed"
        }
      ]
    },
    {
      "name": "routes.observability.tracing",
      "aliases": [],
      "on": "IngressRoute",
      "unit": "route",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Which requests are traced is decided by the new gateway."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Whether requests of the route are traced.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/",
      "examples": [
        {
          "value": "false",
          "setting": false
        },
        {
          "value": "off",
          "invalid": true
        }
      ]
    },
    {
      "name": "routes.priority",
      "aliases": [],
      "on": "IngressRoute",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "priority"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "The highest is tried first; 0 is the length of the rule.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/",
      "examples": [
        {
          "value": "10",
          "setting": 10
        }
      ]
    },
    {
      "name": "routes.priority",
      "aliases": [],
      "on": "IngressRouteTCP",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "priority"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "The highest is tried first; 0 is the length of the rule.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
      "examples": [
        {
          "value": "10",
          "setting": 10
        }
      ]
    },
    {
      "name": "routes.services",
      "aliases": [],
      "on": "IngressRoute",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "services"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Without a Service the route is nothing but a parent of others.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/",
      "examples": [
        {
          "value": "[]",
          "setting": []
        },
        {
          "value": "[",
          "invalid": true
        }
      ]
    },
    {
      "name": "routes.services",
      "aliases": [],
      "on": "IngressRouteTCP",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "services"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Without a Service the route is not served.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
      "examples": [
        {
          "value": "[]",
          "setting": []
        },
        {
          "value": "[",
          "invalid": true
        }
      ]
    },
    {
      "name": "routes.services",
      "aliases": [],
      "on": "IngressRouteUDP",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "services"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Without a Service the route is not served.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/udp/ingressrouteudp/",
      "examples": [
        {
          "value": "[]",
          "setting": []
        },
        {
          "value": "[",
          "invalid": true
        }
      ]
    },
    {
      "name": "routes.syntax",
      "aliases": [],
      "on": "IngressRoute",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "syntax"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Grammar of the rule, v2 or v3.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/",
      "examples": [
        {
          "value": "v2",
          "setting": "v2"
        }
      ]
    },
    {
      "name": "routes.syntax",
      "aliases": [],
      "on": "IngressRouteTCP",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "syntax"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Grammar of the rule, v2 or v3.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
      "examples": [
        {
          "value": "v2",
          "setting": "v2"
        }
      ]
    },
    {
      "name": "scheme",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "scheme"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "How pods are spoken to; absent, https for port 443 and ports whose name begins with https, else http.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "h2c",
          "setting": "h2c"
        }
      ]
    },
    {
      "name": "serverName",
      "aliases": [],
      "on": "ServersTransport",
      "unit": "transport",
      "destination": {
        "kind": "setting",
        "group": "backendTls",
        "part": "hostname"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Name that is asked for in TLS, and that the certificate of the pod has to have; absent, the address of the pod.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/serverstransport/",
      "examples": [
        {
          "value": "api.internal",
          "setting": "api.internal"
        }
      ]
    },
    {
      "name": "serversTransport",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "serversTransport"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "ServersTransport with the certificates and timeouts of connections to the pods.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "internal",
          "setting": "internal"
        }
      ]
    },
    {
      "name": "serversTransport",
      "aliases": [],
      "on": "StreamService",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "serversTransport"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "ServersTransportTCP with the certificates and timeouts of connections to the pods.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
      "examples": [
        {
          "value": "internal",
          "setting": "internal"
        }
      ]
    },
    {
      "name": "service.middlewares",
      "aliases": [],
      "on": "service-annotation",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "middlewares"
      },
      "type": "kept-list",
      "scope": "service",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "risk": "Critical",
      "effect": "Middlewares that every request to the Service passes, in order, after those of the Ingress.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#on-service",
      "examples": [
        {
          "value": "shop-strip@kubernetescrd",
          "setting": [
            "shop-strip@kubernetescrd"
          ]
        }
      ]
    },
    {
      "name": "service.nativelb",
      "aliases": [],
      "on": "service-annotation",
      "unit": "service",
      "destination": {
        "kind": "setting",
        "group": "balancing",
        "part": "serviceAddress",
        "lost": "Requests go to the endpoints of the Service, not to its cluster address."
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "default": "false",
      "invalid": "object-dropped",
      "guards": false,
      "risk": "Low",
      "effect": "Requests go to the cluster address of the Service, not to its endpoints.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#on-service",
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
      "name": "service.nodeportlb",
      "aliases": [],
      "on": "service-annotation",
      "unit": "service",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Requests go to the endpoints of the Service, which the new gateway has to be able to reach."
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "default": "false",
      "invalid": "object-dropped",
      "guards": false,
      "risk": "Medium",
      "effect": "Requests go to the addresses of the nodes and the node port of the Service.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#on-service",
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
      "name": "service.passhostheader",
      "aliases": [],
      "on": "service-annotation",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "passHostHeader"
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "default": "true",
      "invalid": "object-dropped",
      "guards": false,
      "risk": "Medium",
      "effect": "Whether pods see the host that the client asked for; else they see their own address.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#on-service",
      "examples": [
        {
          "value": "false",
          "setting": false
        },
        {
          "value": "off",
          "invalid": true
        }
      ]
    },
    {
      "name": "service.serversscheme",
      "aliases": [],
      "on": "service-annotation",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "scheme"
      },
      "type": "text",
      "scope": "service",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "risk": "High",
      "effect": "Scheme that pods are spoken to in; absent, https for port 443 and ports whose name begins with https, else http.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#on-service",
      "examples": [
        {
          "value": "h2c",
          "setting": "h2c"
        }
      ]
    },
    {
      "name": "service.serverstransport",
      "aliases": [],
      "on": "service-annotation",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "serversTransport"
      },
      "type": "text",
      "scope": "service",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "risk": "High",
      "effect": "ServersTransport with the certificates and timeouts of connections to the pods.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#on-service",
      "examples": [
        {
          "value": "shop-internal@kubernetescrd",
          "setting": "shop-internal@kubernetescrd"
        }
      ]
    },
    {
      "name": "service.sticky",
      "aliases": [],
      "on": "service-annotation",
      "unit": "service",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It only opens or closes the group of its siblings."
      },
      "type": "block",
      "scope": "service",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "risk": "Low",
      "effect": "Switches the cookie and all about it off with any other word than true; alone it does nothing.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#on-service",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "no",
          "setting": false
        }
      ]
    },
    {
      "name": "service.sticky.cookie",
      "aliases": [],
      "on": "service-annotation",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "stickyCookie"
      },
      "type": "block",
      "scope": "service",
      "merge": "first",
      "invalid": "object-dropped",
      "within": "service.sticky",
      "guards": false,
      "risk": "Medium",
      "effect": "A cookie keeps each client with one pod of the Service; each of its siblings switches it on as well.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#on-service",
      "examples": [
        {
          "value": "True",
          "setting": true
        },
        {
          "value": "false",
          "setting": false
        }
      ]
    },
    {
      "name": "service.sticky.cookie.domain",
      "aliases": [],
      "on": "service-annotation",
      "unit": "service",
      "destination": {
        "kind": "setting",
        "group": "session",
        "part": "domain",
        "lost": "The session cookie is no longer shared with other hosts of the domain."
      },
      "type": "text",
      "scope": "service",
      "merge": "first",
      "invalid": "default",
      "within": "service.sticky.cookie",
      "guards": false,
      "risk": "Medium",
      "effect": "Domain of the cookie.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#on-service",
      "examples": [
        {
          "value": "example.com",
          "setting": "example.com"
        }
      ]
    },
    {
      "name": "service.sticky.cookie.expires",
      "aliases": [],
      "on": "service-annotation",
      "unit": "service",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Traefik takes the name and does nothing with it."
      },
      "type": "text",
      "scope": "service",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "risk": "Low",
      "effect": "Nothing, it is a field that Traefik keeps for itself.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#on-service",
      "examples": []
    },
    {
      "name": "service.sticky.cookie.httponly",
      "aliases": [],
      "on": "service-annotation",
      "unit": "service",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Whether scripts can read the session cookie is decided by the new gateway."
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "default": "false",
      "invalid": "object-dropped",
      "within": "service.sticky.cookie",
      "guards": false,
      "risk": "Medium",
      "effect": "Scripts of a page cannot read the cookie.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#on-service",
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
      "name": "service.sticky.cookie.maxage",
      "aliases": [],
      "on": "service-annotation",
      "unit": "service",
      "destination": {
        "kind": "setting",
        "group": "session",
        "part": "maxAge",
        "lost": "The session cookie does not last as long as set here."
      },
      "type": "int-text",
      "scope": "service",
      "merge": "first",
      "default": "0",
      "invalid": "object-dropped",
      "within": "service.sticky.cookie",
      "guards": false,
      "risk": "Medium",
      "effect": "Seconds until the cookie ends; 0 means with the browser.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#on-service",
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
      "name": "service.sticky.cookie.name",
      "aliases": [],
      "on": "service-annotation",
      "unit": "service",
      "destination": {
        "kind": "setting",
        "group": "session",
        "part": "cookie",
        "lost": "No cookie of this name is set any more."
      },
      "type": "cookie-token",
      "scope": "service",
      "merge": "first",
      "invalid": "default",
      "within": "service.sticky.cookie",
      "guards": false,
      "risk": "Medium",
      "effect": "Name of the cookie.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#on-service",
      "examples": [
        {
          "value": "my srv;x",
          "setting": "my_srv_x"
        }
      ]
    },
    {
      "name": "service.sticky.cookie.path",
      "aliases": [],
      "on": "service-annotation",
      "unit": "service",
      "destination": {
        "kind": "setting",
        "group": "session",
        "part": "path",
        "lost": "The path of the session cookie is no longer the one set here."
      },
      "type": "text",
      "scope": "service",
      "merge": "first",
      "default": "/",
      "invalid": "default",
      "within": "service.sticky.cookie",
      "guards": false,
      "risk": "Low",
      "effect": "Path of the cookie.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#on-service",
      "examples": [
        {
          "value": "/shop",
          "setting": "/shop"
        }
      ]
    },
    {
      "name": "service.sticky.cookie.samesite",
      "aliases": [],
      "on": "service-annotation",
      "unit": "service",
      "destination": {
        "kind": "setting",
        "group": "session",
        "part": "sameSite",
        "lost": "The session cookie has no SameSite any more."
      },
      "type": "same-site",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "within": "service.sticky.cookie",
      "guards": false,
      "risk": "Medium",
      "effect": "Whether the cookie goes with requests that another site starts.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#on-service",
      "examples": [
        {
          "value": "LAX",
          "setting": "Lax"
        },
        {
          "value": "loose",
          "invalid": true
        }
      ]
    },
    {
      "name": "service.sticky.cookie.secure",
      "aliases": [],
      "on": "service-annotation",
      "unit": "service",
      "destination": {
        "kind": "setting",
        "group": "session",
        "part": "secure",
        "lost": "The session cookie no longer keeps off plain HTTP."
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "default": "false",
      "invalid": "object-dropped",
      "within": "service.sticky.cookie",
      "guards": false,
      "risk": "Medium",
      "effect": "Clients send the cookie over https only.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#on-service",
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
      "name": "sniStrict",
      "aliases": [],
      "on": "TLSOption",
      "unit": "tls",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "A client that asks for a name without a certificate gets that of the listener for all names, where there is one."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Connections that ask for a name without a certificate are refused.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tls/tlsoption/",
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
      "name": "spiffe",
      "aliases": [],
      "on": "ServersTransport",
      "unit": "transport",
      "destination": {
        "kind": "setting",
        "group": "backendTls",
        "part": "subject"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Identities of SPIFFE that pods have to have.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/serverstransport/",
      "examples": [
        {
          "value": "{\"trustDomain\":\"a\"}",
          "setting": "{\"trustDomain\":\"a\"}"
        }
      ]
    },
    {
      "name": "sticky",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "sticky"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Without a cookie it does nothing.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "{}",
          "setting": {}
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "sticky.cookie",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "stickyCookie"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "A cookie keeps each client with one pod.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "{}",
          "setting": {}
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "sticky.cookie.domain",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "setting",
        "group": "session",
        "part": "domain",
        "lost": "The session cookie is no longer shared with other hosts of the domain."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Domain of the cookie.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "example.com",
          "setting": "example.com"
        }
      ]
    },
    {
      "name": "sticky.cookie.httpOnly",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Whether scripts can read the session cookie is decided by the new gateway."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Scripts of a page cannot read the cookie.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
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
      "name": "sticky.cookie.maxAge",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "setting",
        "group": "session",
        "part": "maxAge",
        "lost": "The session cookie does not last as long as set here."
      },
      "type": "int-text",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Seconds until the cookie ends; 0 means with the browser.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
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
      "name": "sticky.cookie.name",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "setting",
        "group": "session",
        "part": "cookie",
        "lost": "No cookie of this name is set any more."
      },
      "type": "cookie-token",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Name of the cookie.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "my srv;x",
          "setting": "my_srv_x"
        }
      ]
    },
    {
      "name": "sticky.cookie.path",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "setting",
        "group": "session",
        "part": "path",
        "lost": "The path of the session cookie is no longer the one set here."
      },
      "type": "text",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Path of the cookie.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "/shop",
          "setting": "/shop"
        }
      ]
    },
    {
      "name": "sticky.cookie.sameSite",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "setting",
        "group": "session",
        "part": "sameSite",
        "lost": "The session cookie has no SameSite any more."
      },
      "type": "same-site",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Whether the cookie goes with requests that another site starts.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "LAX",
          "setting": "Lax"
        },
        {
          "value": "loose",
          "invalid": true
        }
      ]
    },
    {
      "name": "sticky.cookie.secure",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "setting",
        "group": "session",
        "part": "secure",
        "lost": "The session cookie no longer keeps off plain HTTP."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Clients send the cookie over https only.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
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
      "name": "strategy",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Which of its pods a request goes to is decided by the new gateway."
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "How requests are spread over the pods.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "p2c",
          "setting": "p2c"
        }
      ]
    },
    {
      "name": "stripPrefix",
      "aliases": [],
      "on": "Middleware",
      "unit": "paths",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It has no prefixes, so nothing is cut off."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Cuts a prefix off the path.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "stripPrefix.forceSlash",
      "aliases": [],
      "on": "Middleware",
      "unit": "paths",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "A path always begins with a slash after the cut."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Whether the rest begins with exactly one slash.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
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
      "name": "stripPrefix.prefixes",
      "aliases": [],
      "on": "Middleware",
      "unit": "paths",
      "destination": {
        "kind": "routing",
        "field": "path"
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Prefixes of which the first that the path begins with is cut off; the backend learns it from X-Forwarded-Prefix.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "[\"a\",\"b\"]",
          "setting": [
            "a",
            "b"
          ]
        },
        {
          "value": "a",
          "invalid": true
        }
      ]
    },
    {
      "name": "stripPrefixRegex",
      "aliases": [],
      "on": "Middleware",
      "unit": "paths",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It has no expressions, so nothing is cut off."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Cuts what an expression matches off the path.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "{\"a\":1}",
          "setting": {
            "a": 1
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "stripPrefixRegex.regex",
      "aliases": [],
      "on": "Middleware",
      "unit": "paths",
      "destination": {
        "kind": "routing",
        "field": "path"
      },
      "type": "json-texts",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Expressions of which the first that matches the beginning of the path is cut off.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/overview/",
      "examples": [
        {
          "value": "[\"a\",\"b\"]",
          "setting": [
            "a",
            "b"
          ]
        },
        {
          "value": "a",
          "invalid": true
        }
      ]
    },
    {
      "name": "terminationDelay",
      "aliases": [],
      "on": "ServersTransportTCP",
      "unit": "transport",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How long a half-closed connection stays is decided by the new gateway."
      },
      "type": "period",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "How long Traefik waits after one side closed a connection.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/serverstransporttcp/",
      "examples": [
        {
          "value": "100ms",
          "setting": 0.1
        },
        {
          "value": "soon",
          "invalid": true
        }
      ]
    },
    {
      "name": "terminationDelay",
      "aliases": [],
      "on": "StreamService",
      "unit": "service",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How long a half-closed connection stays is decided by the new gateway."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Milliseconds that Traefik waits after one side closed a connection.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
      "examples": [
        {
          "value": "100",
          "setting": 100
        }
      ]
    },
    {
      "name": "tls",
      "aliases": [],
      "on": "IngressRoute",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "tls"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Even without anything in it the routes answer TLS alone.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/",
      "examples": [
        {
          "value": "{}",
          "setting": {}
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "tls",
      "aliases": [],
      "on": "IngressRouteTCP",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "tls"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Even without anything in it the routes take TLS alone, and end it.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
      "examples": [
        {
          "value": "{}",
          "setting": {}
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "tls",
      "aliases": [],
      "on": "ServersTransportTCP",
      "unit": "transport",
      "destination": {
        "kind": "routing",
        "field": "transportTls"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "How pods are spoken to in TLS, by the services that ask for it.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/serverstransporttcp/",
      "examples": [
        {
          "value": "{\"serverName\":\"a\"}",
          "setting": {
            "serverName": "a"
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "tls",
      "aliases": [],
      "on": "StreamService",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "serviceTls"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Pods are spoken to in TLS, which no route of connections can say; the route is closed.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
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
      "name": "tls.certResolver",
      "aliases": [],
      "on": "IngressRoute",
      "unit": "route",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Traefik asks an ACME server for the certificate; the new gateway needs one from elsewhere, in a Secret."
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Traefik gets the certificate by itself.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/",
      "examples": [
        {
          "value": "letsencrypt",
          "setting": "letsencrypt"
        }
      ]
    },
    {
      "name": "tls.certResolver",
      "aliases": [],
      "on": "IngressRouteTCP",
      "unit": "route",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Traefik asks an ACME server for the certificate; the new gateway needs one from elsewhere, in a Secret."
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Traefik gets the certificate by itself.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
      "examples": [
        {
          "value": "letsencrypt",
          "setting": "letsencrypt"
        }
      ]
    },
    {
      "name": "tls.domains",
      "aliases": [],
      "on": "IngressRoute",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "domains"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Names that Traefik asks for in the certificate.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/",
      "examples": [
        {
          "value": "[{\"main\":\"a.example\"}]",
          "setting": [
            {
              "main": "a.example"
            }
          ]
        },
        {
          "value": "[",
          "invalid": true
        }
      ]
    },
    {
      "name": "tls.domains",
      "aliases": [],
      "on": "IngressRouteTCP",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "domains"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Names that Traefik asks for in the certificate.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
      "examples": [
        {
          "value": "[{\"main\":\"a.example\"}]",
          "setting": [
            {
              "main": "a.example"
            }
          ]
        },
        {
          "value": "[",
          "invalid": true
        }
      ]
    },
    {
      "name": "tls.options",
      "aliases": [],
      "on": "IngressRoute",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "tlsOptions"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Without a name it does nothing.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/",
      "examples": [
        {
          "value": "{}",
          "setting": {}
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "tls.options",
      "aliases": [],
      "on": "IngressRouteTCP",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "tlsOptions"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Without a name it does nothing.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
      "examples": [
        {
          "value": "{}",
          "setting": {}
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "tls.options.name",
      "aliases": [],
      "on": "IngressRoute",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "tlsOption"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "A TLSOption with what the hosts of the routes ask of clients.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/",
      "examples": [
        {
          "value": "mtls",
          "setting": "mtls"
        }
      ]
    },
    {
      "name": "tls.options.name",
      "aliases": [],
      "on": "IngressRouteTCP",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "tlsOption"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "A TLSOption with what the hosts of the routes ask of clients.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
      "examples": [
        {
          "value": "mtls",
          "setting": "mtls"
        }
      ]
    },
    {
      "name": "tls.options.namespace",
      "aliases": [],
      "on": "IngressRoute",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "tlsOptionNamespace"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Namespace of the TLSOption, where it is another one.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/",
      "examples": [
        {
          "value": "infra",
          "setting": "infra"
        }
      ]
    },
    {
      "name": "tls.options.namespace",
      "aliases": [],
      "on": "IngressRouteTCP",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "tlsOptionNamespace"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Namespace of the TLSOption, where it is another one.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
      "examples": [
        {
          "value": "infra",
          "setting": "infra"
        }
      ]
    },
    {
      "name": "tls.passthrough",
      "aliases": [],
      "on": "IngressRouteTCP",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "passthrough"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "TLS goes on to the Service unopened.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
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
      "name": "tls.secretName",
      "aliases": [],
      "on": "IngressRoute",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "tlsSecret"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "A certificate for all names in it, of whatever route.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/",
      "examples": [
        {
          "value": "shop-tls",
          "setting": "shop-tls"
        }
      ]
    },
    {
      "name": "tls.secretName",
      "aliases": [],
      "on": "IngressRouteTCP",
      "unit": "route",
      "destination": {
        "kind": "routing",
        "field": "tlsSecret"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "A certificate for all names in it, of whatever route.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
      "examples": [
        {
          "value": "db-tls",
          "setting": "db-tls"
        }
      ]
    },
    {
      "name": "tls.store",
      "aliases": [],
      "on": "IngressRoute",
      "unit": "route",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "There is but one store of certificates."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Nothing without a name.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/",
      "examples": [
        {
          "value": "{}",
          "setting": {}
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "tls.store",
      "aliases": [],
      "on": "IngressRouteTCP",
      "unit": "route",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "There is but one store of certificates."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Nothing, only the store default is used.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
      "examples": [
        {
          "value": "{\"name\":\"default\"}",
          "setting": {
            "name": "default"
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "tls.store.name",
      "aliases": [],
      "on": "IngressRoute",
      "unit": "route",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "There is but one store of certificates."
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Nothing, only the store default is used.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/",
      "examples": [
        {
          "value": "default",
          "setting": "default"
        }
      ]
    },
    {
      "name": "tls.store.namespace",
      "aliases": [],
      "on": "IngressRoute",
      "unit": "route",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "There is but one store of certificates."
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Nothing, only the store default is used.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/",
      "examples": [
        {
          "value": "infra",
          "setting": "infra"
        }
      ]
    },
    {
      "name": "weight",
      "aliases": [],
      "on": "RouteService",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "weight"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Share of the requests, beside those of its siblings.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "3",
          "setting": 3
        }
      ]
    },
    {
      "name": "weight",
      "aliases": [],
      "on": "StreamService",
      "unit": "service",
      "destination": {
        "kind": "routing",
        "field": "weight"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Share of the connections, beside those of its siblings.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tcp/ingressroutetcp/",
      "examples": [
        {
          "value": "3",
          "setting": 3
        }
      ]
    },
    {
      "name": "weighted",
      "aliases": [],
      "on": "TraefikService",
      "unit": "traefik-service",
      "destination": {
        "kind": "routing",
        "field": "weighted"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Without services no route that uses it is served.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "{}",
          "setting": {}
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "weighted.services",
      "aliases": [],
      "on": "TraefikService",
      "unit": "traefik-service",
      "destination": {
        "kind": "routing",
        "field": "members"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Without services no route that uses it is served.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "[]",
          "setting": []
        },
        {
          "value": "[",
          "invalid": true
        }
      ]
    },
    {
      "name": "weighted.sticky",
      "aliases": [],
      "on": "TraefikService",
      "unit": "traefik-service",
      "destination": {
        "kind": "routing",
        "field": "sticky"
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "Without a cookie it does nothing.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "{}",
          "setting": {}
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    },
    {
      "name": "weighted.sticky.cookie",
      "aliases": [],
      "on": "TraefikService",
      "unit": "traefik-service",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "A client may get to another of the Services with each request."
      },
      "type": "json",
      "scope": "route",
      "merge": "first",
      "invalid": "object-dropped",
      "guards": false,
      "effect": "A cookie keeps each client with one of the Services, by its name, path, domain and age.",
      "docs": "https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/traefikservice/",
      "examples": [
        {
          "value": "{\"name\":\"side\"}",
          "setting": {
            "name": "side"
          }
        },
        {
          "value": "{",
          "invalid": true
        }
      ]
    }
  ]
};
