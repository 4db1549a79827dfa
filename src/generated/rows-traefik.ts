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
    "annotation": "none of the paths of the Ingress is served and none of its certificates is loaded",
    "service-annotation": "no path that uses the Service is served",
    "Middleware": "no route that uses the Middleware is served"
  },
  "rows": [
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
    }
  ]
};
