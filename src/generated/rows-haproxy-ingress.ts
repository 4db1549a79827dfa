// Made by scripts/generate-rows.ts from annotation-maps/. Do not edit.
import type { ControllerRows } from '../model/row.ts';

export const haproxyIngressRows: ControllerRows = {
  "controller": "haproxy-ingress",
  "prefixes": [
    "haproxy-ingress.github.io/",
    "ingress.kubernetes.io/"
  ],
  "dead": {},
  "rows": [
    {
      "name": "acme-emails",
      "aliases": [],
      "on": "configmap",
      "unit": "tls",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The controller gets no more certificates."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Address of the account at an ACME server.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#ssl-always-add-https",
      "examples": [
        {
          "value": "a@example.com",
          "setting": "a@example.com"
        }
      ]
    },
    {
      "name": "acme-endpoint",
      "aliases": [],
      "on": "configmap",
      "unit": "tls",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The controller gets no more certificates."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "ACME server.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#ssl-always-add-https",
      "examples": [
        {
          "value": "v2",
          "setting": "v2"
        }
      ]
    },
    {
      "name": "acme-expiring",
      "aliases": [],
      "on": "configmap",
      "unit": "tls",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The controller gets no more certificates."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How many days before its end a certificate is renewed.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#ssl-always-add-https",
      "examples": [
        {
          "value": "30",
          "setting": "30"
        }
      ]
    },
    {
      "name": "acme-preferred-chain",
      "aliases": [],
      "on": "annotation",
      "unit": "tls",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The controller gets no more certificates."
      },
      "type": "verbatim",
      "scope": "host",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Chain that is preferred of an ACME server.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#ssl-always-add-https",
      "examples": [
        {
          "value": "ISRG Root X1",
          "setting": "ISRG Root X1"
        }
      ]
    },
    {
      "name": "acme-shared",
      "aliases": [],
      "on": "configmap",
      "unit": "tls",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The controller gets no more certificates."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Whether other solvers of ACME get their requests.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#ssl-always-add-https",
      "examples": [
        {
          "value": "false",
          "setting": "false"
        }
      ]
    },
    {
      "name": "acme-terms-agreed",
      "aliases": [],
      "on": "configmap",
      "unit": "tls",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The controller gets no more certificates."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Agrees to the terms of an ACME server.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#ssl-always-add-https",
      "examples": [
        {
          "value": "true",
          "setting": "true"
        }
      ]
    },
    {
      "name": "affinity",
      "aliases": [],
      "on": "annotation",
      "unit": "affinity",
      "destination": {
        "kind": "routing",
        "field": "affinity"
      },
      "type": "enum",
      "values": [
        "cookie"
      ],
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "A cookie keeps each client with one pod.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#affinity",
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
      "name": "affinity",
      "aliases": [],
      "on": "service-annotation",
      "unit": "affinity",
      "destination": {
        "kind": "routing",
        "field": "affinity"
      },
      "type": "enum",
      "values": [
        "cookie"
      ],
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "A cookie keeps each client with one pod.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#affinity",
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
      "name": "agent-check-addr",
      "aliases": [],
      "on": "annotation",
      "unit": "health-checks",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Nobody asks an agent in the pods."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "agent-check-addr",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Address of an agent that tells how a pod is.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#health-check",
      "examples": [
        {
          "value": "10.0.0.1",
          "setting": "10.0.0.1"
        }
      ]
    },
    {
      "name": "agent-check-addr",
      "aliases": [],
      "on": "service-annotation",
      "unit": "health-checks",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Nobody asks an agent in the pods."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Address of an agent that tells how a pod is.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#health-check",
      "examples": [
        {
          "value": "10.0.0.1",
          "setting": "10.0.0.1"
        }
      ]
    },
    {
      "name": "agent-check-interval",
      "aliases": [],
      "on": "annotation",
      "unit": "health-checks",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Nobody asks an agent in the pods."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "agent-check-interval",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Time between two questions to the agent.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#health-check",
      "examples": [
        {
          "value": "2s",
          "setting": "2s"
        }
      ]
    },
    {
      "name": "agent-check-interval",
      "aliases": [],
      "on": "service-annotation",
      "unit": "health-checks",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Nobody asks an agent in the pods."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Time between two questions to the agent.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#health-check",
      "examples": [
        {
          "value": "2s",
          "setting": "2s"
        }
      ]
    },
    {
      "name": "agent-check-port",
      "aliases": [],
      "on": "annotation",
      "unit": "health-checks",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Nobody asks an agent in the pods."
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "configmap": "agent-check-port",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Port of the agent.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#health-check",
      "examples": [
        {
          "value": "9999",
          "setting": 9999
        },
        {
          "value": "agent",
          "invalid": true
        }
      ]
    },
    {
      "name": "agent-check-port",
      "aliases": [],
      "on": "service-annotation",
      "unit": "health-checks",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Nobody asks an agent in the pods."
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Port of the agent.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#health-check",
      "examples": [
        {
          "value": "9999",
          "setting": 9999
        },
        {
          "value": "agent",
          "invalid": true
        }
      ]
    },
    {
      "name": "agent-check-send",
      "aliases": [],
      "on": "annotation",
      "unit": "health-checks",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Nobody asks an agent in the pods."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "agent-check-send",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "What the agent is asked.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#health-check",
      "examples": [
        {
          "value": "hello",
          "setting": "hello"
        }
      ]
    },
    {
      "name": "agent-check-send",
      "aliases": [],
      "on": "service-annotation",
      "unit": "health-checks",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Nobody asks an agent in the pods."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "What the agent is asked.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#health-check",
      "examples": [
        {
          "value": "hello",
          "setting": "hello"
        }
      ]
    },
    {
      "name": "allow-local-bind",
      "aliases": [],
      "on": "configmap",
      "unit": "frontends",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Ports are for the new gateway to say."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Ingresses may say what ports listen on.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
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
      "name": "allowlist-source-header",
      "aliases": [],
      "on": "annotation",
      "unit": "access",
      "destination": {
        "kind": "routing",
        "field": "sourceHeader"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "configmap": "allowlist-source-header",
      "invalid": "ignored",
      "guards": true,
      "risk": "High",
      "effect": "The lists look at the address in this header, from whoever sends it.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#allowlist",
      "examples": [
        {
          "value": "X-Client-IP",
          "setting": "X-Client-IP"
        }
      ]
    },
    {
      "name": "allowlist-source-header",
      "aliases": [],
      "on": "service-annotation",
      "unit": "access",
      "destination": {
        "kind": "routing",
        "field": "sourceHeader"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "risk": "High",
      "effect": "The lists look at the address in this header, from whoever sends it.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#allowlist",
      "examples": [
        {
          "value": "X-Client-IP",
          "setting": "X-Client-IP"
        }
      ]
    },
    {
      "name": "allowlist-source-range",
      "aliases": [],
      "on": "annotation",
      "unit": "access",
      "destination": {
        "kind": "routing",
        "field": "allowlist"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "configmap": "allowlist-source-range",
      "invalid": "ignored",
      "guards": true,
      "risk": "High",
      "effect": "Only these addresses and networks get in; an item with an exclamation mark in front is kept out.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#allowlist",
      "examples": [
        {
          "value": "10.0.0.0/8,!10.0.0.7",
          "setting": "10.0.0.0/8,!10.0.0.7"
        }
      ]
    },
    {
      "name": "allowlist-source-range",
      "aliases": [],
      "on": "service-annotation",
      "unit": "access",
      "destination": {
        "kind": "routing",
        "field": "allowlist"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "risk": "High",
      "effect": "Only these addresses and networks get in; an item with an exclamation mark in front is kept out.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#allowlist",
      "examples": [
        {
          "value": "10.0.0.0/8,!10.0.0.7",
          "setting": "10.0.0.0/8,!10.0.0.7"
        }
      ]
    },
    {
      "name": "app-root",
      "aliases": [],
      "on": "annotation",
      "unit": "redirects",
      "destination": {
        "kind": "routing",
        "field": "appRoot"
      },
      "type": "verbatim",
      "scope": "host",
      "merge": "first",
      "configmap": "app-root",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "A request for the root is redirected here.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#redirect",
      "examples": [
        {
          "value": "/web",
          "setting": "/web"
        }
      ]
    },
    {
      "name": "assign-backend-server-id",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Pods have no numbers in a gateway."
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "configmap": "assign-backend-server-id",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Keeps numbers of pods.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
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
      "name": "assign-backend-server-id",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Pods have no numbers in a gateway."
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Keeps numbers of pods.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
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
      "name": "auth-external-placement",
      "aliases": [],
      "on": "annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "routing",
        "field": "authPlacement"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "configmap": "auth-external-placement",
      "invalid": "ignored",
      "guards": true,
      "risk": "High",
      "effect": "Whether the question is asked before the backend is chosen; another word than backend or frontend switches it off.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-external",
      "examples": [
        {
          "value": "backend",
          "setting": "backend"
        }
      ]
    },
    {
      "name": "auth-external-placement",
      "aliases": [],
      "on": "service-annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "routing",
        "field": "authPlacement"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "risk": "High",
      "effect": "Whether the question is asked before the backend is chosen; another word than backend or frontend switches it off.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-external",
      "examples": [
        {
          "value": "backend",
          "setting": "backend"
        }
      ]
    },
    {
      "name": "auth-headers-fail",
      "aliases": [],
      "on": "annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "routing",
        "field": "authFailHeaders"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "configmap": "auth-headers-fail",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Headers of the answer of the auth service that a refused client gets.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-external",
      "examples": [
        {
          "value": "-",
          "setting": "-"
        }
      ]
    },
    {
      "name": "auth-headers-fail",
      "aliases": [],
      "on": "service-annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "routing",
        "field": "authFailHeaders"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Headers of the answer of the auth service that a refused client gets.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-external",
      "examples": [
        {
          "value": "-",
          "setting": "-"
        }
      ]
    },
    {
      "name": "auth-headers-request",
      "aliases": [],
      "on": "annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "routing",
        "field": "authRequestHeaders"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "configmap": "auth-headers-request",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Headers of the request that the auth service gets, with asterisks for any text; a hyphen for none.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-external",
      "examples": [
        {
          "value": "X-Token,Cookie",
          "setting": "X-Token,Cookie"
        }
      ]
    },
    {
      "name": "auth-headers-request",
      "aliases": [],
      "on": "service-annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "routing",
        "field": "authRequestHeaders"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Headers of the request that the auth service gets, with asterisks for any text; a hyphen for none.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-external",
      "examples": [
        {
          "value": "X-Token,Cookie",
          "setting": "X-Token,Cookie"
        }
      ]
    },
    {
      "name": "auth-headers-succeed",
      "aliases": [],
      "on": "annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "routing",
        "field": "authSucceedHeaders"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "configmap": "auth-headers-succeed",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Headers of the answer of the auth service that the backend gets.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-external",
      "examples": [
        {
          "value": "X-Auth-User",
          "setting": "X-Auth-User"
        }
      ]
    },
    {
      "name": "auth-headers-succeed",
      "aliases": [],
      "on": "service-annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "routing",
        "field": "authSucceedHeaders"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Headers of the answer of the auth service that the backend gets.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-external",
      "examples": [
        {
          "value": "X-Auth-User",
          "setting": "X-Auth-User"
        }
      ]
    },
    {
      "name": "auth-log-format",
      "aliases": [],
      "on": "configmap",
      "unit": "logging",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "The access log is for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Where and how requests are logged.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#var-namespace",
      "examples": [
        {
          "value": "default",
          "setting": "default"
        }
      ]
    },
    {
      "name": "auth-method",
      "aliases": [],
      "on": "annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "routing",
        "field": "authMethod"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "configmap": "auth-method",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Method of the question; an asterisk stands for that of the request.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-external",
      "examples": [
        {
          "value": "HEAD",
          "setting": "HEAD"
        }
      ]
    },
    {
      "name": "auth-method",
      "aliases": [],
      "on": "service-annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "routing",
        "field": "authMethod"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Method of the question; an asterisk stands for that of the request.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-external",
      "examples": [
        {
          "value": "HEAD",
          "setting": "HEAD"
        }
      ]
    },
    {
      "name": "auth-proxy",
      "aliases": [],
      "on": "configmap",
      "unit": "process",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How the process is run is its own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How the process of HAProxy is run.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#nbthread",
      "examples": [
        {
          "value": "value",
          "setting": "value"
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
      "configmap": "auth-realm",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Realm of the request for a password.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-basic",
      "examples": [
        {
          "value": "Staff only",
          "setting": "Staff only"
        }
      ]
    },
    {
      "name": "auth-realm",
      "aliases": [],
      "on": "service-annotation",
      "unit": "basic-auth",
      "destination": {
        "kind": "routing",
        "field": "authRealm"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Realm of the request for a password.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-basic",
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
      "effect": "Asks for a user and a password of the key auth of this Secret, after the redirect to https.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-basic",
      "examples": [
        {
          "value": "users",
          "setting": "users"
        }
      ]
    },
    {
      "name": "auth-secret",
      "aliases": [],
      "on": "service-annotation",
      "unit": "basic-auth",
      "destination": {
        "kind": "routing",
        "field": "authSecret"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "risk": "High",
      "effect": "Asks for a user and a password of the key auth of this Secret, after the redirect to https.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-basic",
      "examples": [
        {
          "value": "users",
          "setting": "users"
        }
      ]
    },
    {
      "name": "auth-signin",
      "aliases": [],
      "on": "annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "routing",
        "field": "authSignIn"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "configmap": "auth-signin",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Where clients that are refused are sent.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-external",
      "examples": [
        {
          "value": "https://login.example/?rd=%[path]",
          "setting": "https://login.example/?rd=%[path]"
        }
      ]
    },
    {
      "name": "auth-signin",
      "aliases": [],
      "on": "service-annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "routing",
        "field": "authSignIn"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Where clients that are refused are sent.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-external",
      "examples": [
        {
          "value": "https://login.example/?rd=%[path]",
          "setting": "https://login.example/?rd=%[path]"
        }
      ]
    },
    {
      "name": "auth-tls-cert-header",
      "aliases": [],
      "on": "annotation",
      "unit": "client-certificates",
      "destination": {
        "kind": "routing",
        "field": "clientCertHeader"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "configmap": "auth-tls-cert-header",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Backends get the certificate in X-SSL-Client-Cert.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-tls",
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
      "name": "auth-tls-cert-header",
      "aliases": [],
      "on": "service-annotation",
      "unit": "client-certificates",
      "destination": {
        "kind": "routing",
        "field": "clientCertHeader"
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Backends get the certificate in X-SSL-Client-Cert.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-tls",
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
      "name": "auth-tls-default-secret",
      "aliases": [],
      "on": "configmap",
      "unit": "client-certificates",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Hosts without client certificates of their own ask for none."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": true,
      "effect": "Authority for handshakes without a server name, where no certificate is needed.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-tls",
      "examples": [
        {
          "value": "infra/ca",
          "setting": "infra/ca"
        }
      ]
    },
    {
      "name": "auth-tls-error-page",
      "aliases": [],
      "on": "annotation",
      "unit": "client-certificates",
      "destination": {
        "kind": "routing",
        "field": "clientErrorPage"
      },
      "type": "verbatim",
      "scope": "host",
      "merge": "first",
      "configmap": "auth-tls-error-page",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Where clients without a good certificate are sent.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-tls",
      "examples": [
        {
          "value": "https://www.example/nocert",
          "setting": "https://www.example/nocert"
        }
      ]
    },
    {
      "name": "auth-tls-secret",
      "aliases": [],
      "on": "annotation",
      "unit": "client-certificates",
      "destination": {
        "kind": "routing",
        "field": "clientSecret"
      },
      "type": "verbatim",
      "scope": "host",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "risk": "High",
      "effect": "Clients of the host show a certificate of the authority in this Secret, or get 495, 496 or 421.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-tls",
      "examples": [
        {
          "value": "client-ca",
          "setting": "client-ca"
        }
      ]
    },
    {
      "name": "auth-tls-strict",
      "aliases": [],
      "on": "annotation",
      "unit": "client-certificates",
      "destination": {
        "kind": "routing",
        "field": "clientStrict"
      },
      "type": "bool",
      "scope": "host",
      "merge": "first",
      "configmap": "auth-tls-strict",
      "invalid": "ignored",
      "guards": true,
      "risk": "High",
      "effect": "Without a readable authority everybody is refused; with false everybody gets in.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-tls",
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
      "name": "auth-tls-verify-client",
      "aliases": [],
      "on": "annotation",
      "unit": "client-certificates",
      "destination": {
        "kind": "routing",
        "field": "clientMode"
      },
      "type": "verbatim",
      "scope": "host",
      "merge": "first",
      "configmap": "auth-tls-verify-client",
      "invalid": "ignored",
      "guards": true,
      "risk": "High",
      "effect": "Whether the certificate may be absent or of any authority; an unknown word counts as on.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-tls",
      "examples": [
        {
          "value": "optional",
          "setting": "optional"
        }
      ]
    },
    {
      "name": "auth-type",
      "aliases": [],
      "on": "annotation",
      "unit": "basic-auth",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Passwords are asked for by auth-secret alone."
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Not read since release 0.13.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-basic",
      "examples": [
        {
          "value": "basic",
          "setting": "basic"
        }
      ]
    },
    {
      "name": "auth-url",
      "aliases": [],
      "on": "annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "routing",
        "field": "authUrl"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "configmap": "auth-url",
      "invalid": "ignored",
      "guards": true,
      "risk": "High",
      "effect": "Asks this address whether a request may pass; a port of a Service is that of its pods.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-external",
      "examples": [
        {
          "value": "svc://auth:8081/check",
          "setting": "svc://auth:8081/check"
        }
      ]
    },
    {
      "name": "auth-url",
      "aliases": [],
      "on": "service-annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "routing",
        "field": "authUrl"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "risk": "High",
      "effect": "Asks this address whether a request may pass; a port of a Service is that of its pods.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-external",
      "examples": [
        {
          "value": "svc://auth:8081/check",
          "setting": "svc://auth:8081/check"
        }
      ]
    },
    {
      "name": "backend-check-interval",
      "aliases": [],
      "on": "annotation",
      "unit": "health-checks",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "The newer name health-check-interval always has a value."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "backend-check-interval",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "The older name of health-check-interval.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#health-check",
      "examples": [
        {
          "value": "2s",
          "setting": "2s"
        }
      ]
    },
    {
      "name": "backend-check-interval",
      "aliases": [],
      "on": "service-annotation",
      "unit": "health-checks",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "The newer name health-check-interval always has a value."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "The older name of health-check-interval.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#health-check",
      "examples": [
        {
          "value": "2s",
          "setting": "2s"
        }
      ]
    },
    {
      "name": "backend-protocol",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "protocol"
      },
      "type": "any-case-enum",
      "values": [
        "h1",
        "http",
        "h1-ssl",
        "https",
        "h2",
        "grpc",
        "h2-ssl",
        "grpcs",
        "fcgi",
        "fcgi-ssl"
      ],
      "scope": "service",
      "merge": "first",
      "configmap": "backend-protocol",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "What is spoken to pods.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "h2",
          "setting": "h2"
        },
        {
          "value": "ajp",
          "invalid": true
        }
      ]
    },
    {
      "name": "backend-protocol",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "protocol"
      },
      "type": "any-case-enum",
      "values": [
        "h1",
        "http",
        "h1-ssl",
        "https",
        "h2",
        "grpc",
        "h2-ssl",
        "grpcs",
        "fcgi",
        "fcgi-ssl"
      ],
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "What is spoken to pods.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "h2",
          "setting": "h2"
        },
        {
          "value": "ajp",
          "invalid": true
        }
      ]
    },
    {
      "name": "backend-server-naming",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Pods have no names in a gateway."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "backend-server-naming",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Names of pods in the configuration.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "pod",
          "setting": "pod"
        }
      ]
    },
    {
      "name": "backend-server-naming",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Pods have no names in a gateway."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Names of pods in the configuration.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "pod",
          "setting": "pod"
        }
      ]
    },
    {
      "name": "backend-server-slots-increment",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It only saves reloads of HAProxy."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "backend-server-slots-increment",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Free places for pods.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "1",
          "setting": "1"
        }
      ]
    },
    {
      "name": "backend-server-slots-increment",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It only saves reloads of HAProxy."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Free places for pods.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "1",
          "setting": "1"
        }
      ]
    },
    {
      "name": "balance-algorithm",
      "aliases": [],
      "on": "annotation",
      "unit": "balancing",
      "destination": {
        "kind": "routing",
        "field": "balance"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "balance-algorithm",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "How requests are spread over pods, in the words of HAProxy.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#balance-algorithm",
      "examples": [
        {
          "value": "leastconn",
          "setting": "leastconn"
        }
      ]
    },
    {
      "name": "balance-algorithm",
      "aliases": [],
      "on": "service-annotation",
      "unit": "balancing",
      "destination": {
        "kind": "routing",
        "field": "balance"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "How requests are spread over pods, in the words of HAProxy.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#balance-algorithm",
      "examples": [
        {
          "value": "leastconn",
          "setting": "leastconn"
        }
      ]
    },
    {
      "name": "bind-fronting-proxy",
      "aliases": [],
      "on": "annotation",
      "unit": "frontends",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "There is no further port for what a balancer has decrypted."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "configmap": "bind-fronting-proxy",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "The older name of bind-http-passthrough.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
      "examples": [
        {
          "value": ":8080",
          "setting": ":8080"
        }
      ]
    },
    {
      "name": "bind-http",
      "aliases": [],
      "on": "annotation",
      "unit": "frontends",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Ports and addresses are for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "configmap": "bind-http",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "What the port for http listens on.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
      "examples": [
        {
          "value": ":80",
          "setting": ":80"
        }
      ]
    },
    {
      "name": "bind-http-passthrough",
      "aliases": [],
      "on": "annotation",
      "unit": "frontends",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "There is no further port for what a balancer has decrypted."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "configmap": "bind-http-passthrough",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "What the further port for http listens on.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
      "examples": [
        {
          "value": ":8080",
          "setting": ":8080"
        }
      ]
    },
    {
      "name": "bind-https",
      "aliases": [],
      "on": "annotation",
      "unit": "frontends",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Ports and addresses are for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "configmap": "bind-https",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "What the port for https listens on.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
      "examples": [
        {
          "value": ":443",
          "setting": ":443"
        }
      ]
    },
    {
      "name": "bind-ip-addr-healthz",
      "aliases": [],
      "on": "configmap",
      "unit": "frontends",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How the proxy is watched is its own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Address of the health page.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
      "examples": [
        {
          "value": "10.0.0.1",
          "setting": "10.0.0.1"
        }
      ]
    },
    {
      "name": "bind-ip-addr-http",
      "aliases": [],
      "on": "annotation",
      "unit": "frontends",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Ports and addresses are for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "configmap": "bind-ip-addr-http",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Address of the ports for http and https.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
      "examples": [
        {
          "value": "10.0.0.1",
          "setting": "10.0.0.1"
        }
      ]
    },
    {
      "name": "bind-ip-addr-prometheus",
      "aliases": [],
      "on": "configmap",
      "unit": "frontends",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How the proxy is watched is its own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Address of the measured values.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
      "examples": [
        {
          "value": "10.0.0.1",
          "setting": "10.0.0.1"
        }
      ]
    },
    {
      "name": "bind-ip-addr-stats",
      "aliases": [],
      "on": "configmap",
      "unit": "frontends",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How the proxy is watched is its own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Address of the page of statistics.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
      "examples": [
        {
          "value": "10.0.0.1",
          "setting": "10.0.0.1"
        }
      ]
    },
    {
      "name": "bind-ip-addr-tcp",
      "aliases": [],
      "on": "configmap",
      "unit": "frontends",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Addresses are for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Address of TCP services.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
      "examples": [
        {
          "value": "10.0.0.1",
          "setting": "10.0.0.1"
        }
      ]
    },
    {
      "name": "blue-green-balance",
      "aliases": [],
      "on": "annotation",
      "unit": "blue-green",
      "destination": {
        "kind": "routing",
        "field": "blueGreen"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "Spreads requests over groups of the pods of one Service by their labels.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#blue-green",
      "examples": [
        {
          "value": "group=blue=1,group=green=4",
          "setting": "group=blue=1,group=green=4"
        }
      ]
    },
    {
      "name": "blue-green-balance",
      "aliases": [],
      "on": "service-annotation",
      "unit": "blue-green",
      "destination": {
        "kind": "routing",
        "field": "blueGreen"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "Spreads requests over groups of the pods of one Service by their labels.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#blue-green",
      "examples": [
        {
          "value": "group=blue=1,group=green=4",
          "setting": "group=blue=1,group=green=4"
        }
      ]
    },
    {
      "name": "blue-green-cookie",
      "aliases": [],
      "on": "annotation",
      "unit": "blue-green",
      "destination": {
        "kind": "routing",
        "field": "blueGreenCookie"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "blue-green-cookie",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "A cookie that names the group for a request.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#blue-green",
      "examples": [
        {
          "value": "Srv:group",
          "setting": "Srv:group"
        }
      ]
    },
    {
      "name": "blue-green-cookie",
      "aliases": [],
      "on": "service-annotation",
      "unit": "blue-green",
      "destination": {
        "kind": "routing",
        "field": "blueGreenCookie"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "A cookie that names the group for a request.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#blue-green",
      "examples": [
        {
          "value": "Srv:group",
          "setting": "Srv:group"
        }
      ]
    },
    {
      "name": "blue-green-deploy",
      "aliases": [],
      "on": "annotation",
      "unit": "blue-green",
      "destination": {
        "kind": "routing",
        "field": "blueGreenOld"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "The older name of blue-green-balance.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#blue-green",
      "examples": [
        {
          "value": "group=blue=1,group=green=4",
          "setting": "group=blue=1,group=green=4"
        }
      ]
    },
    {
      "name": "blue-green-deploy",
      "aliases": [],
      "on": "service-annotation",
      "unit": "blue-green",
      "destination": {
        "kind": "routing",
        "field": "blueGreenOld"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "The older name of blue-green-balance.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#blue-green",
      "examples": [
        {
          "value": "group=blue=1,group=green=4",
          "setting": "group=blue=1,group=green=4"
        }
      ]
    },
    {
      "name": "blue-green-header",
      "aliases": [],
      "on": "annotation",
      "unit": "blue-green",
      "destination": {
        "kind": "routing",
        "field": "blueGreenHeader"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "blue-green-header",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "A header that names the group for a request.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#blue-green",
      "examples": [
        {
          "value": "X-Server:group",
          "setting": "X-Server:group"
        }
      ]
    },
    {
      "name": "blue-green-header",
      "aliases": [],
      "on": "service-annotation",
      "unit": "blue-green",
      "destination": {
        "kind": "routing",
        "field": "blueGreenHeader"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "A header that names the group for a request.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#blue-green",
      "examples": [
        {
          "value": "X-Server:group",
          "setting": "X-Server:group"
        }
      ]
    },
    {
      "name": "blue-green-mode",
      "aliases": [],
      "on": "annotation",
      "unit": "blue-green",
      "destination": {
        "kind": "routing",
        "field": "blueGreenMode"
      },
      "type": "enum",
      "values": [
        "deploy",
        "pod"
      ],
      "scope": "service",
      "merge": "first",
      "configmap": "blue-green-mode",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Whether weights are for groups or for each pod.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#blue-green",
      "examples": [
        {
          "value": "pod",
          "setting": "pod"
        },
        {
          "value": "other",
          "invalid": true
        }
      ]
    },
    {
      "name": "blue-green-mode",
      "aliases": [],
      "on": "service-annotation",
      "unit": "blue-green",
      "destination": {
        "kind": "routing",
        "field": "blueGreenMode"
      },
      "type": "enum",
      "values": [
        "deploy",
        "pod"
      ],
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Whether weights are for groups or for each pod.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#blue-green",
      "examples": [
        {
          "value": "pod",
          "setting": "pod"
        },
        {
          "value": "other",
          "invalid": true
        }
      ]
    },
    {
      "name": "cert-signer",
      "aliases": [],
      "on": "annotation",
      "unit": "tls",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Nobody renews the certificates when the controller is gone; a tool like cert-manager has to."
      },
      "type": "verbatim",
      "scope": "host",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "The controller gets certificates of the hosts by ACME.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#ssl-always-add-https",
      "examples": [
        {
          "value": "acme",
          "setting": "acme"
        }
      ]
    },
    {
      "name": "close-sessions-duration",
      "aliases": [],
      "on": "configmap",
      "unit": "process",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How the process is run is its own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How the process of HAProxy is run.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#nbthread",
      "examples": [
        {
          "value": "value",
          "setting": "value"
        }
      ]
    },
    {
      "name": "config-backend",
      "aliases": [],
      "on": "annotation",
      "unit": "snippets",
      "destination": {
        "kind": "routing",
        "field": "configBackend"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "config-backend",
      "invalid": "ignored",
      "guards": true,
      "risk": "Critical",
      "effect": "Lines of HAProxy configuration for the backend; config-backend-late takes its place.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#configuration-snippet",
      "examples": [
        {
          "value": "http-response set-header X-A 1",
          "setting": "http-response set-header X-A 1"
        }
      ]
    },
    {
      "name": "config-backend",
      "aliases": [],
      "on": "service-annotation",
      "unit": "snippets",
      "destination": {
        "kind": "routing",
        "field": "configBackend"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "risk": "Critical",
      "effect": "Lines of HAProxy configuration for the backend; config-backend-late takes its place.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#configuration-snippet",
      "examples": [
        {
          "value": "http-response set-header X-A 1",
          "setting": "http-response set-header X-A 1"
        }
      ]
    },
    {
      "name": "config-backend-early",
      "aliases": [],
      "on": "annotation",
      "unit": "snippets",
      "destination": {
        "kind": "routing",
        "field": "configBackendEarly"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "config-backend-early",
      "invalid": "ignored",
      "guards": true,
      "risk": "Critical",
      "effect": "Lines of HAProxy configuration before those of the controller.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#configuration-snippet",
      "examples": [
        {
          "value": "http-request set-header X-A 1",
          "setting": "http-request set-header X-A 1"
        }
      ]
    },
    {
      "name": "config-backend-early",
      "aliases": [],
      "on": "service-annotation",
      "unit": "snippets",
      "destination": {
        "kind": "routing",
        "field": "configBackendEarly"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "risk": "Critical",
      "effect": "Lines of HAProxy configuration before those of the controller.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#configuration-snippet",
      "examples": [
        {
          "value": "http-request set-header X-A 1",
          "setting": "http-request set-header X-A 1"
        }
      ]
    },
    {
      "name": "config-backend-late",
      "aliases": [],
      "on": "annotation",
      "unit": "snippets",
      "destination": {
        "kind": "routing",
        "field": "configBackendLate"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "config-backend-late",
      "invalid": "ignored",
      "guards": true,
      "risk": "Critical",
      "effect": "Lines of HAProxy configuration after those of the controller.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#configuration-snippet",
      "examples": [
        {
          "value": "http-response set-header X-A 1",
          "setting": "http-response set-header X-A 1"
        }
      ]
    },
    {
      "name": "config-backend-late",
      "aliases": [],
      "on": "service-annotation",
      "unit": "snippets",
      "destination": {
        "kind": "routing",
        "field": "configBackendLate"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "risk": "Critical",
      "effect": "Lines of HAProxy configuration after those of the controller.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#configuration-snippet",
      "examples": [
        {
          "value": "http-response set-header X-A 1",
          "setting": "http-response set-header X-A 1"
        }
      ]
    },
    {
      "name": "config-defaults",
      "aliases": [],
      "on": "configmap",
      "unit": "snippets",
      "destination": {
        "kind": "routing",
        "field": "configDefaults"
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": true,
      "effect": "Lines of HAProxy configuration that hold for all frontends and backends.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#configuration-snippet",
      "examples": [
        {
          "value": "option httplog",
          "setting": "option httplog"
        }
      ]
    },
    {
      "name": "config-frontend",
      "aliases": [],
      "on": "configmap",
      "unit": "snippets",
      "destination": {
        "kind": "routing",
        "field": "configFrontend"
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": true,
      "effect": "Lines of HAProxy configuration for all requests; config-frontend-late takes its place.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#configuration-snippet",
      "examples": [
        {
          "value": "http-response set-header X-A 1",
          "setting": "http-response set-header X-A 1"
        }
      ]
    },
    {
      "name": "config-frontend-early",
      "aliases": [],
      "on": "configmap",
      "unit": "snippets",
      "destination": {
        "kind": "routing",
        "field": "configFrontendEarly"
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": true,
      "effect": "Lines of HAProxy configuration for all requests, before those of the controller.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#configuration-snippet",
      "examples": [
        {
          "value": "http-response set-header X-A 1",
          "setting": "http-response set-header X-A 1"
        }
      ]
    },
    {
      "name": "config-frontend-late",
      "aliases": [],
      "on": "configmap",
      "unit": "snippets",
      "destination": {
        "kind": "routing",
        "field": "configFrontendLate"
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": true,
      "effect": "Lines of HAProxy configuration for all requests, after those of the controller.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#configuration-snippet",
      "examples": [
        {
          "value": "http-response set-header X-A 1",
          "setting": "http-response set-header X-A 1"
        }
      ]
    },
    {
      "name": "config-global",
      "aliases": [],
      "on": "configmap",
      "unit": "snippets",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How the process is run is the new gateway's own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Lines of HAProxy configuration for the process.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#configuration-snippet",
      "examples": [
        {
          "value": "tune.bufsize 32768",
          "setting": "tune.bufsize 32768"
        }
      ]
    },
    {
      "name": "config-peers",
      "aliases": [],
      "on": "configmap",
      "unit": "snippets",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Counts are not shared with other proxies."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Lines of HAProxy configuration about other proxies.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#configuration-snippet",
      "examples": [
        {
          "value": "peer a 10.0.0.1:1024",
          "setting": "peer a 10.0.0.1:1024"
        }
      ]
    },
    {
      "name": "config-proxy",
      "aliases": [],
      "on": "configmap",
      "unit": "snippets",
      "destination": {
        "kind": "routing",
        "field": "configProxy"
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": true,
      "effect": "Lines of HAProxy configuration for frontends and backends by name.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#configuration-snippet",
      "examples": [
        {
          "value": "_front_http",
          "setting": "_front_http"
        }
      ]
    },
    {
      "name": "config-sections",
      "aliases": [],
      "on": "configmap",
      "unit": "snippets",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Sections of HAProxy configuration of your own have nothing in a gateway."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Further sections of HAProxy configuration.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#configuration-snippet",
      "examples": [
        {
          "value": "fcgi-app php",
          "setting": "fcgi-app php"
        }
      ]
    },
    {
      "name": "config-tcp",
      "aliases": [],
      "on": "configmap",
      "unit": "tcp",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Nothing is made of lines for TCP ports."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": true,
      "effect": "Lines of HAProxy configuration for TCP ports of a ConfigMap.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#tcp-services",
      "examples": [
        {
          "value": "log global",
          "setting": "log global"
        }
      ]
    },
    {
      "name": "config-tcp-service",
      "aliases": [],
      "on": "annotation",
      "unit": "tcp",
      "destination": {
        "kind": "routing",
        "field": "configTcpService"
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "configmap": "config-tcp-service",
      "invalid": "ignored",
      "guards": true,
      "risk": "Critical",
      "effect": "Lines of HAProxy configuration for the port.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#tcp-services",
      "examples": [
        {
          "value": "tcp-request inspect-delay 5s",
          "setting": "tcp-request inspect-delay 5s"
        }
      ]
    },
    {
      "name": "cookie-key",
      "aliases": [],
      "on": "configmap",
      "unit": "affinity",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "What is in the cookie is the gateway's own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Key of the values of cookies.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#affinity",
      "examples": [
        {
          "value": "Ingress",
          "setting": "Ingress"
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
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "configmap": "cors-allow-credentials",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Allows cookies and passwords.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#cors",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "ja",
          "invalid": true
        }
      ]
    },
    {
      "name": "cors-allow-credentials",
      "aliases": [],
      "on": "service-annotation",
      "unit": "cors",
      "destination": {
        "kind": "routing",
        "field": "corsCredentials"
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Allows cookies and passwords.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#cors",
      "examples": [
        {
          "value": "true",
          "setting": true
        },
        {
          "value": "ja",
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
        "kind": "routing",
        "field": "corsHeaders"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "configmap": "cors-allow-headers",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Request headers that are allowed.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#cors",
      "examples": [
        {
          "value": "X-One, X-Two",
          "setting": "X-One, X-Two"
        }
      ]
    },
    {
      "name": "cors-allow-headers",
      "aliases": [],
      "on": "service-annotation",
      "unit": "cors",
      "destination": {
        "kind": "routing",
        "field": "corsHeaders"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Request headers that are allowed.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#cors",
      "examples": [
        {
          "value": "X-One, X-Two",
          "setting": "X-One, X-Two"
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
      "configmap": "cors-allow-methods",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Methods that are allowed.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#cors",
      "examples": [
        {
          "value": "GET, PUT",
          "setting": "GET, PUT"
        }
      ]
    },
    {
      "name": "cors-allow-methods",
      "aliases": [],
      "on": "service-annotation",
      "unit": "cors",
      "destination": {
        "kind": "routing",
        "field": "corsMethods"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Methods that are allowed.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#cors",
      "examples": [
        {
          "value": "GET, PUT",
          "setting": "GET, PUT"
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
      "configmap": "cors-allow-origin",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Origins that are allowed; one bad item drops the list, and all are.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#cors",
      "examples": [
        {
          "value": "https://app.example",
          "setting": "https://app.example"
        }
      ]
    },
    {
      "name": "cors-allow-origin",
      "aliases": [],
      "on": "service-annotation",
      "unit": "cors",
      "destination": {
        "kind": "routing",
        "field": "corsOrigin"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Origins that are allowed; one bad item drops the list, and all are.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#cors",
      "examples": [
        {
          "value": "https://app.example",
          "setting": "https://app.example"
        }
      ]
    },
    {
      "name": "cors-allow-origin-regex",
      "aliases": [],
      "on": "annotation",
      "unit": "cors",
      "destination": {
        "kind": "routing",
        "field": "corsOriginRegex"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "configmap": "cors-allow-origin-regex",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Further origins, as regular expressions with blanks between them.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#cors",
      "examples": [
        {
          "value": "^https://app\\.example$",
          "setting": "^https://app\\.example$"
        }
      ]
    },
    {
      "name": "cors-allow-origin-regex",
      "aliases": [],
      "on": "service-annotation",
      "unit": "cors",
      "destination": {
        "kind": "routing",
        "field": "corsOriginRegex"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Further origins, as regular expressions with blanks between them.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#cors",
      "examples": [
        {
          "value": "^https://app\\.example$",
          "setting": "^https://app\\.example$"
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
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "configmap": "cors-enable",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Answers get CORS headers, and every OPTIONS request is answered by the proxy before a password is asked for.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#cors",
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
      "name": "cors-enable",
      "aliases": [],
      "on": "service-annotation",
      "unit": "cors",
      "destination": {
        "kind": "routing",
        "field": "corsEnable"
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Answers get CORS headers, and every OPTIONS request is answered by the proxy before a password is asked for.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#cors",
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
      "name": "cors-expose-headers",
      "aliases": [],
      "on": "annotation",
      "unit": "cors",
      "destination": {
        "kind": "routing",
        "field": "corsExpose"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "configmap": "cors-expose-headers",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Answer headers that scripts may read.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#cors",
      "examples": [
        {
          "value": "X-Total",
          "setting": "X-Total"
        }
      ]
    },
    {
      "name": "cors-expose-headers",
      "aliases": [],
      "on": "service-annotation",
      "unit": "cors",
      "destination": {
        "kind": "routing",
        "field": "corsExpose"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Answer headers that scripts may read.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#cors",
      "examples": [
        {
          "value": "X-Total",
          "setting": "X-Total"
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
      "type": "int",
      "scope": "route",
      "merge": "first",
      "configmap": "cors-max-age",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "How many seconds a browser keeps the answer.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#cors",
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
      "name": "cors-max-age",
      "aliases": [],
      "on": "service-annotation",
      "unit": "cors",
      "destination": {
        "kind": "routing",
        "field": "corsMaxAge"
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "How many seconds a browser keeps the answer.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#cors",
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
      "name": "cpu-map",
      "aliases": [],
      "on": "configmap",
      "unit": "process",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How the process is run is its own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How the process of HAProxy is run.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#nbthread",
      "examples": [
        {
          "value": "value",
          "setting": "value"
        }
      ]
    },
    {
      "name": "create-default-frontends",
      "aliases": [],
      "on": "configmap",
      "unit": "frontends",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Ports are for the new gateway to say."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Listens even without routes.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
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
      "name": "cross-namespace-secrets-ca",
      "aliases": [],
      "on": "configmap",
      "unit": "cross-namespace",
      "destination": {
        "kind": "routing",
        "field": "crossCa"
      },
      "type": "enum",
      "values": [
        "allow",
        "deny"
      ],
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Ingresses may name authorities of other namespaces.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#cross-namespace",
      "examples": [
        {
          "value": "allow",
          "setting": "allow"
        },
        {
          "value": "yes",
          "invalid": true
        }
      ]
    },
    {
      "name": "cross-namespace-secrets-crt",
      "aliases": [],
      "on": "configmap",
      "unit": "cross-namespace",
      "destination": {
        "kind": "routing",
        "field": "crossCrt"
      },
      "type": "enum",
      "values": [
        "allow",
        "deny"
      ],
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Ingresses may name certificates of other namespaces.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#cross-namespace",
      "examples": [
        {
          "value": "allow",
          "setting": "allow"
        },
        {
          "value": "yes",
          "invalid": true
        }
      ]
    },
    {
      "name": "cross-namespace-secrets-passwd",
      "aliases": [],
      "on": "configmap",
      "unit": "cross-namespace",
      "destination": {
        "kind": "routing",
        "field": "crossPasswd"
      },
      "type": "enum",
      "values": [
        "allow",
        "deny"
      ],
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Ingresses may name passwords of other namespaces.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#cross-namespace",
      "examples": [
        {
          "value": "allow",
          "setting": "allow"
        },
        {
          "value": "yes",
          "invalid": true
        }
      ]
    },
    {
      "name": "cross-namespace-services",
      "aliases": [],
      "on": "configmap",
      "unit": "cross-namespace",
      "destination": {
        "kind": "routing",
        "field": "crossServices"
      },
      "type": "enum",
      "values": [
        "allow",
        "deny"
      ],
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Ingresses may name auth services of other namespaces.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#cross-namespace",
      "examples": [
        {
          "value": "allow",
          "setting": "allow"
        },
        {
          "value": "yes",
          "invalid": true
        }
      ]
    },
    {
      "name": "default-backend-redirect",
      "aliases": [],
      "on": "configmap",
      "unit": "redirects",
      "destination": {
        "kind": "routing",
        "field": "defaultRedirect"
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Where requests are redirected that nothing takes.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#redirect",
      "examples": [
        {
          "value": "https://www.example/lost",
          "setting": "https://www.example/lost"
        }
      ]
    },
    {
      "name": "default-backend-redirect-code",
      "aliases": [],
      "on": "configmap",
      "unit": "redirects",
      "destination": {
        "kind": "routing",
        "field": "defaultRedirectCode"
      },
      "type": "int",
      "values": [
        "301",
        "302",
        "303",
        "307",
        "308"
      ],
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Status of that redirect.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#redirect",
      "examples": [
        {
          "value": "301",
          "setting": 301
        },
        {
          "value": "200",
          "invalid": true
        }
      ]
    },
    {
      "name": "denylist-source-range",
      "aliases": [],
      "on": "annotation",
      "unit": "access",
      "destination": {
        "kind": "routing",
        "field": "denylist"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "configmap": "denylist-source-range",
      "invalid": "ignored",
      "guards": true,
      "risk": "High",
      "effect": "These addresses and networks are kept out, but for items with an exclamation mark in front.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#allowlist",
      "examples": [
        {
          "value": "10.0.0.7",
          "setting": "10.0.0.7"
        }
      ]
    },
    {
      "name": "denylist-source-range",
      "aliases": [],
      "on": "service-annotation",
      "unit": "access",
      "destination": {
        "kind": "routing",
        "field": "denylist"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "risk": "High",
      "effect": "These addresses and networks are kept out, but for items with an exclamation mark in front.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#allowlist",
      "examples": [
        {
          "value": "10.0.0.7",
          "setting": "10.0.0.7"
        }
      ]
    },
    {
      "name": "dns-accepted-payload-size",
      "aliases": [],
      "on": "configmap",
      "unit": "process",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How the process is run is its own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How the process of HAProxy is run.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#nbthread",
      "examples": [
        {
          "value": "value",
          "setting": "value"
        }
      ]
    },
    {
      "name": "dns-cluster-domain",
      "aliases": [],
      "on": "configmap",
      "unit": "process",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How the process is run is its own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How the process of HAProxy is run.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#nbthread",
      "examples": [
        {
          "value": "value",
          "setting": "value"
        }
      ]
    },
    {
      "name": "dns-hold-obsolete",
      "aliases": [],
      "on": "configmap",
      "unit": "process",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How the process is run is its own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How the process of HAProxy is run.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#nbthread",
      "examples": [
        {
          "value": "value",
          "setting": "value"
        }
      ]
    },
    {
      "name": "dns-hold-valid",
      "aliases": [],
      "on": "configmap",
      "unit": "process",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How the process is run is its own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How the process of HAProxy is run.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#nbthread",
      "examples": [
        {
          "value": "value",
          "setting": "value"
        }
      ]
    },
    {
      "name": "dns-resolvers",
      "aliases": [],
      "on": "configmap",
      "unit": "process",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How the process is run is its own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How the process of HAProxy is run.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#nbthread",
      "examples": [
        {
          "value": "value",
          "setting": "value"
        }
      ]
    },
    {
      "name": "dns-timeout-retry",
      "aliases": [],
      "on": "configmap",
      "unit": "process",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How the process is run is its own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How the process of HAProxy is run.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#nbthread",
      "examples": [
        {
          "value": "value",
          "setting": "value"
        }
      ]
    },
    {
      "name": "drain-support",
      "aliases": [],
      "on": "configmap",
      "unit": "balancing",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Pods that end get no more requests, of clients with a cookie either."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Pods that end keep the clients that they have.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#balance-algorithm",
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
      "name": "drain-support-redispatch",
      "aliases": [],
      "on": "configmap",
      "unit": "balancing",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It does nothing without drain-support."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Clients of such a pod go to another one where it fails.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#balance-algorithm",
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
      "name": "dynamic-scaling",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It only saves reloads of HAProxy."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "dynamic-scaling",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "How pods are added.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "true",
          "setting": "true"
        }
      ]
    },
    {
      "name": "dynamic-scaling",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It only saves reloads of HAProxy."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "How pods are added.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "true",
          "setting": "true"
        }
      ]
    },
    {
      "name": "external-has-lua",
      "aliases": [],
      "on": "configmap",
      "unit": "process",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How the process is run is its own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How the process of HAProxy is run.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#nbthread",
      "examples": [
        {
          "value": "value",
          "setting": "value"
        }
      ]
    },
    {
      "name": "fcgi-app",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "fcgiApp"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "fcgi-app",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "FastCGI application in a section of its own.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "php",
          "setting": "php"
        }
      ]
    },
    {
      "name": "fcgi-app",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "fcgiApp"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "FastCGI application in a section of its own.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "php",
          "setting": "php"
        }
      ]
    },
    {
      "name": "fcgi-enabled-apps",
      "aliases": [],
      "on": "configmap",
      "unit": "snippets",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Applications by FastCGI have nothing in a gateway."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "FastCGI applications that Ingresses may name.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#configuration-snippet",
      "examples": [
        {
          "value": "php",
          "setting": "php"
        }
      ]
    },
    {
      "name": "forwardfor",
      "aliases": [],
      "on": "configmap",
      "unit": "frontends",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Which X-Forwarded-For backends get is for the new gateway to say."
      },
      "type": "enum",
      "values": [
        "add",
        "update",
        "ignore",
        "ifmissing"
      ],
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "What becomes of X-Forwarded-For.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
      "examples": [
        {
          "value": "update",
          "setting": "update"
        },
        {
          "value": "keep",
          "invalid": true
        }
      ]
    },
    {
      "name": "fronting-proxy-port",
      "aliases": [],
      "on": "configmap",
      "unit": "frontends",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "There is no further port for what a balancer has decrypted."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "The older name of http-passthrough-port.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
      "examples": [
        {
          "value": "8183",
          "setting": 8183
        },
        {
          "value": "web",
          "invalid": true
        }
      ]
    },
    {
      "name": "groupname",
      "aliases": [],
      "on": "configmap",
      "unit": "process",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How the process is run is its own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How the process of HAProxy is run.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#nbthread",
      "examples": [
        {
          "value": "value",
          "setting": "value"
        }
      ]
    },
    {
      "name": "headers",
      "aliases": [],
      "on": "annotation",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "headers"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "headers",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "The older name of request-set-headers.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#request-headers",
      "examples": [
        {
          "value": "X-Team: payments",
          "setting": "X-Team: payments"
        }
      ]
    },
    {
      "name": "headers",
      "aliases": [],
      "on": "service-annotation",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "headers"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "The older name of request-set-headers.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#request-headers",
      "examples": [
        {
          "value": "X-Team: payments",
          "setting": "X-Team: payments"
        }
      ]
    },
    {
      "name": "health-check-addr",
      "aliases": [],
      "on": "annotation",
      "unit": "health-checks",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Pods are asked at their own address."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "health-check-addr",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Address that is asked in place of the pod.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#health-check",
      "examples": [
        {
          "value": "10.0.0.1",
          "setting": "10.0.0.1"
        }
      ]
    },
    {
      "name": "health-check-addr",
      "aliases": [],
      "on": "service-annotation",
      "unit": "health-checks",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Pods are asked at their own address."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Address that is asked in place of the pod.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#health-check",
      "examples": [
        {
          "value": "10.0.0.1",
          "setting": "10.0.0.1"
        }
      ]
    },
    {
      "name": "health-check-fall-count",
      "aliases": [],
      "on": "annotation",
      "unit": "health-checks",
      "destination": {
        "kind": "routing",
        "field": "checkFall"
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "configmap": "health-check-fall-count",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Failures that take a pod out.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#health-check",
      "examples": [
        {
          "value": "3",
          "setting": 3
        },
        {
          "value": "few",
          "invalid": true
        }
      ]
    },
    {
      "name": "health-check-fall-count",
      "aliases": [],
      "on": "service-annotation",
      "unit": "health-checks",
      "destination": {
        "kind": "routing",
        "field": "checkFall"
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Failures that take a pod out.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#health-check",
      "examples": [
        {
          "value": "3",
          "setting": 3
        },
        {
          "value": "few",
          "invalid": true
        }
      ]
    },
    {
      "name": "health-check-interval",
      "aliases": [],
      "on": "annotation",
      "unit": "health-checks",
      "destination": {
        "kind": "routing",
        "field": "checkInterval"
      },
      "type": "unit-duration",
      "scope": "service",
      "merge": "first",
      "configmap": "health-check-interval",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Time between two checks.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#health-check",
      "examples": [
        {
          "value": "5s",
          "setting": 5
        },
        {
          "value": "5",
          "invalid": true
        }
      ]
    },
    {
      "name": "health-check-interval",
      "aliases": [],
      "on": "service-annotation",
      "unit": "health-checks",
      "destination": {
        "kind": "routing",
        "field": "checkInterval"
      },
      "type": "unit-duration",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Time between two checks.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#health-check",
      "examples": [
        {
          "value": "5s",
          "setting": 5
        },
        {
          "value": "5",
          "invalid": true
        }
      ]
    },
    {
      "name": "health-check-port",
      "aliases": [],
      "on": "annotation",
      "unit": "health-checks",
      "destination": {
        "kind": "routing",
        "field": "checkPort"
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "configmap": "health-check-port",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Port that is asked.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#health-check",
      "examples": [
        {
          "value": "8081",
          "setting": 8081
        },
        {
          "value": "web",
          "invalid": true
        }
      ]
    },
    {
      "name": "health-check-port",
      "aliases": [],
      "on": "service-annotation",
      "unit": "health-checks",
      "destination": {
        "kind": "routing",
        "field": "checkPort"
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Port that is asked.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#health-check",
      "examples": [
        {
          "value": "8081",
          "setting": 8081
        },
        {
          "value": "web",
          "invalid": true
        }
      ]
    },
    {
      "name": "health-check-rise-count",
      "aliases": [],
      "on": "annotation",
      "unit": "health-checks",
      "destination": {
        "kind": "routing",
        "field": "checkRise"
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "configmap": "health-check-rise-count",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Successes that bring it back.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#health-check",
      "examples": [
        {
          "value": "2",
          "setting": 2
        },
        {
          "value": "few",
          "invalid": true
        }
      ]
    },
    {
      "name": "health-check-rise-count",
      "aliases": [],
      "on": "service-annotation",
      "unit": "health-checks",
      "destination": {
        "kind": "routing",
        "field": "checkRise"
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Successes that bring it back.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#health-check",
      "examples": [
        {
          "value": "2",
          "setting": 2
        },
        {
          "value": "few",
          "invalid": true
        }
      ]
    },
    {
      "name": "health-check-uri",
      "aliases": [],
      "on": "annotation",
      "unit": "health-checks",
      "destination": {
        "kind": "routing",
        "field": "checkUri"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "health-check-uri",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Pods that do not answer this path well get no requests.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#health-check",
      "examples": [
        {
          "value": "/healthz",
          "setting": "/healthz"
        }
      ]
    },
    {
      "name": "health-check-uri",
      "aliases": [],
      "on": "service-annotation",
      "unit": "health-checks",
      "destination": {
        "kind": "routing",
        "field": "checkUri"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Pods that do not answer this path well get no requests.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#health-check",
      "examples": [
        {
          "value": "/healthz",
          "setting": "/healthz"
        }
      ]
    },
    {
      "name": "healthz-port",
      "aliases": [],
      "on": "configmap",
      "unit": "frontends",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How the proxy is watched is its own."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Port of the health page.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
      "examples": [
        {
          "value": "10253",
          "setting": 10253
        },
        {
          "value": "web",
          "invalid": true
        }
      ]
    },
    {
      "name": "hsts",
      "aliases": [],
      "on": "annotation",
      "unit": "hsts",
      "destination": {
        "kind": "routing",
        "field": "hsts"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "configmap": "hsts",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Answers over TLS tell browsers to keep to https; it is on by default.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#hsts",
      "examples": [
        {
          "value": "false",
          "setting": false
        },
        {
          "value": "long",
          "invalid": true
        }
      ]
    },
    {
      "name": "hsts",
      "aliases": [],
      "on": "service-annotation",
      "unit": "hsts",
      "destination": {
        "kind": "routing",
        "field": "hsts"
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Answers over TLS tell browsers to keep to https; it is on by default.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#hsts",
      "examples": [
        {
          "value": "false",
          "setting": false
        },
        {
          "value": "long",
          "invalid": true
        }
      ]
    },
    {
      "name": "hsts-include-subdomains",
      "aliases": [],
      "on": "annotation",
      "unit": "hsts",
      "destination": {
        "kind": "routing",
        "field": "hstsSubdomains"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "configmap": "hsts-include-subdomains",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Names below the host are meant as well.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#hsts",
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
      "on": "service-annotation",
      "unit": "hsts",
      "destination": {
        "kind": "routing",
        "field": "hstsSubdomains"
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Names below the host are meant as well.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#hsts",
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
      "on": "annotation",
      "unit": "hsts",
      "destination": {
        "kind": "routing",
        "field": "hstsMaxAge"
      },
      "type": "int",
      "scope": "route",
      "merge": "first",
      "configmap": "hsts-max-age",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "How many seconds browsers keep to https.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#hsts",
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
      "name": "hsts-max-age",
      "aliases": [],
      "on": "service-annotation",
      "unit": "hsts",
      "destination": {
        "kind": "routing",
        "field": "hstsMaxAge"
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "How many seconds browsers keep to https.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#hsts",
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
      "name": "hsts-preload",
      "aliases": [],
      "on": "annotation",
      "unit": "hsts",
      "destination": {
        "kind": "routing",
        "field": "hstsPreload"
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "configmap": "hsts-preload",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Browsers may put the host on their list.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#hsts",
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
      "name": "hsts-preload",
      "aliases": [],
      "on": "service-annotation",
      "unit": "hsts",
      "destination": {
        "kind": "routing",
        "field": "hstsPreload"
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Browsers may put the host on their list.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#hsts",
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
      "name": "http-frontend",
      "aliases": [],
      "on": "annotation",
      "unit": "frontends",
      "destination": {
        "kind": "routing",
        "field": "httpFrontend"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "The Ingress is served on the ports of this frontend, and on no others.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
      "examples": [
        {
          "value": "internal",
          "setting": "internal"
        }
      ]
    },
    {
      "name": "http-frontends",
      "aliases": [],
      "on": "configmap",
      "unit": "frontends",
      "destination": {
        "kind": "routing",
        "field": "httpFrontends"
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Further pairs of ports, with names.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
      "examples": [
        {
          "value": "internal=8182/8544",
          "setting": "internal=8182/8544"
        }
      ]
    },
    {
      "name": "http-header-match",
      "aliases": [],
      "on": "annotation",
      "unit": "paths",
      "destination": {
        "kind": "routing",
        "field": "headerMatch"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "Paths are for requests with these headers, and come before all paths without any.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#path-type",
      "examples": [
        {
          "value": "X-Env: staging",
          "setting": "X-Env: staging"
        }
      ]
    },
    {
      "name": "http-header-match-regex",
      "aliases": [],
      "on": "annotation",
      "unit": "paths",
      "destination": {
        "kind": "routing",
        "field": "headerMatchRegex"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "The same with regular expressions.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#path-type",
      "examples": [
        {
          "value": "X-Env: ^stag",
          "setting": "X-Env: ^stag"
        }
      ]
    },
    {
      "name": "http-log-format",
      "aliases": [],
      "on": "configmap",
      "unit": "logging",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "The access log is for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Where and how requests are logged.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#var-namespace",
      "examples": [
        {
          "value": "default",
          "setting": "default"
        }
      ]
    },
    {
      "name": "http-passthrough",
      "aliases": [],
      "on": "annotation",
      "unit": "frontends",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "What comes over plain http is plain http."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "configmap": "http-passthrough",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "A balancer in front has ended TLS, so plain http counts as https.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
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
      "name": "http-passthrough-port",
      "aliases": [],
      "on": "configmap",
      "unit": "frontends",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "There is no further port for what a balancer has decrypted."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Further port for http that a balancer has decrypted.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
      "examples": [
        {
          "value": "8183",
          "setting": 8183
        },
        {
          "value": "web",
          "invalid": true
        }
      ]
    },
    {
      "name": "http-port",
      "aliases": [],
      "on": "configmap",
      "unit": "frontends",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Ports are for the new gateway to say."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Port for http.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
      "examples": [
        {
          "value": "80",
          "setting": 80
        },
        {
          "value": "web",
          "invalid": true
        }
      ]
    },
    {
      "name": "http-response-200",
      "aliases": [],
      "on": "annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "http-response-200",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 200.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "200",
          "setting": "200"
        }
      ]
    },
    {
      "name": "http-response-200",
      "aliases": [],
      "on": "service-annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 200.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "200",
          "setting": "200"
        }
      ]
    },
    {
      "name": "http-response-400",
      "aliases": [],
      "on": "annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "http-response-400",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 400.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "400",
          "setting": "400"
        }
      ]
    },
    {
      "name": "http-response-400",
      "aliases": [],
      "on": "service-annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 400.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "400",
          "setting": "400"
        }
      ]
    },
    {
      "name": "http-response-401",
      "aliases": [],
      "on": "annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "http-response-401",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 401.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "401",
          "setting": "401"
        }
      ]
    },
    {
      "name": "http-response-401",
      "aliases": [],
      "on": "service-annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 401.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "401",
          "setting": "401"
        }
      ]
    },
    {
      "name": "http-response-403",
      "aliases": [],
      "on": "annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "http-response-403",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 403.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "403",
          "setting": "403"
        }
      ]
    },
    {
      "name": "http-response-403",
      "aliases": [],
      "on": "service-annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 403.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "403",
          "setting": "403"
        }
      ]
    },
    {
      "name": "http-response-404",
      "aliases": [],
      "on": "configmap",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Text of the answer that HAProxy itself makes with status 404.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "404",
          "setting": "404"
        }
      ]
    },
    {
      "name": "http-response-405",
      "aliases": [],
      "on": "annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "http-response-405",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 405.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "405",
          "setting": "405"
        }
      ]
    },
    {
      "name": "http-response-405",
      "aliases": [],
      "on": "service-annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 405.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "405",
          "setting": "405"
        }
      ]
    },
    {
      "name": "http-response-407",
      "aliases": [],
      "on": "annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "http-response-407",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 407.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "407",
          "setting": "407"
        }
      ]
    },
    {
      "name": "http-response-407",
      "aliases": [],
      "on": "service-annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 407.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "407",
          "setting": "407"
        }
      ]
    },
    {
      "name": "http-response-408",
      "aliases": [],
      "on": "annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "http-response-408",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 408.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "408",
          "setting": "408"
        }
      ]
    },
    {
      "name": "http-response-408",
      "aliases": [],
      "on": "service-annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 408.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "408",
          "setting": "408"
        }
      ]
    },
    {
      "name": "http-response-410",
      "aliases": [],
      "on": "annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "http-response-410",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 410.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "410",
          "setting": "410"
        }
      ]
    },
    {
      "name": "http-response-410",
      "aliases": [],
      "on": "service-annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 410.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "410",
          "setting": "410"
        }
      ]
    },
    {
      "name": "http-response-413",
      "aliases": [],
      "on": "annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "http-response-413",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 413.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "413",
          "setting": "413"
        }
      ]
    },
    {
      "name": "http-response-413",
      "aliases": [],
      "on": "service-annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 413.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "413",
          "setting": "413"
        }
      ]
    },
    {
      "name": "http-response-421",
      "aliases": [],
      "on": "annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "host",
      "merge": "first",
      "configmap": "http-response-421",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 421.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "421",
          "setting": "421"
        }
      ]
    },
    {
      "name": "http-response-425",
      "aliases": [],
      "on": "annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "http-response-425",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 425.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "425",
          "setting": "425"
        }
      ]
    },
    {
      "name": "http-response-425",
      "aliases": [],
      "on": "service-annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 425.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "425",
          "setting": "425"
        }
      ]
    },
    {
      "name": "http-response-429",
      "aliases": [],
      "on": "annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "http-response-429",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 429.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "429",
          "setting": "429"
        }
      ]
    },
    {
      "name": "http-response-429",
      "aliases": [],
      "on": "service-annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 429.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "429",
          "setting": "429"
        }
      ]
    },
    {
      "name": "http-response-495",
      "aliases": [],
      "on": "annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "host",
      "merge": "first",
      "configmap": "http-response-495",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 495.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "495",
          "setting": "495"
        }
      ]
    },
    {
      "name": "http-response-496",
      "aliases": [],
      "on": "annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "host",
      "merge": "first",
      "configmap": "http-response-496",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 496.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "496",
          "setting": "496"
        }
      ]
    },
    {
      "name": "http-response-500",
      "aliases": [],
      "on": "annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "http-response-500",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 500.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "500",
          "setting": "500"
        }
      ]
    },
    {
      "name": "http-response-500",
      "aliases": [],
      "on": "service-annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 500.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "500",
          "setting": "500"
        }
      ]
    },
    {
      "name": "http-response-501",
      "aliases": [],
      "on": "annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "http-response-501",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 501.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "501",
          "setting": "501"
        }
      ]
    },
    {
      "name": "http-response-501",
      "aliases": [],
      "on": "service-annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 501.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "501",
          "setting": "501"
        }
      ]
    },
    {
      "name": "http-response-502",
      "aliases": [],
      "on": "annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "http-response-502",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 502.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "502",
          "setting": "502"
        }
      ]
    },
    {
      "name": "http-response-502",
      "aliases": [],
      "on": "service-annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 502.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "502",
          "setting": "502"
        }
      ]
    },
    {
      "name": "http-response-503",
      "aliases": [],
      "on": "annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "http-response-503",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 503.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "503",
          "setting": "503"
        }
      ]
    },
    {
      "name": "http-response-503",
      "aliases": [],
      "on": "service-annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 503.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "503",
          "setting": "503"
        }
      ]
    },
    {
      "name": "http-response-504",
      "aliases": [],
      "on": "annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "http-response-504",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 504.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "504",
          "setting": "504"
        }
      ]
    },
    {
      "name": "http-response-504",
      "aliases": [],
      "on": "service-annotation",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Errors of the new gateway have texts of its own."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Text of the answer that HAProxy itself makes with status 504.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "504",
          "setting": "504"
        }
      ]
    },
    {
      "name": "http-response-prometheus-root",
      "aliases": [],
      "on": "configmap",
      "unit": "errors",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How the proxy is watched is its own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Text at the root of the port of measured values.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-response",
      "examples": [
        {
          "value": "hello",
          "setting": "hello"
        }
      ]
    },
    {
      "name": "https-log-format",
      "aliases": [],
      "on": "configmap",
      "unit": "logging",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "The access log is for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Where and how requests are logged.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#var-namespace",
      "examples": [
        {
          "value": "default",
          "setting": "default"
        }
      ]
    },
    {
      "name": "https-port",
      "aliases": [],
      "on": "configmap",
      "unit": "frontends",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Ports are for the new gateway to say."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Port for https.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
      "examples": [
        {
          "value": "443",
          "setting": 443
        },
        {
          "value": "web",
          "invalid": true
        }
      ]
    },
    {
      "name": "https-to-http-port",
      "aliases": [],
      "on": "configmap",
      "unit": "frontends",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "There is no further port for what a balancer has decrypted."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "The oldest name of http-passthrough-port.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
      "examples": [
        {
          "value": "8183",
          "setting": 8183
        },
        {
          "value": "web",
          "invalid": true
        }
      ]
    },
    {
      "name": "initial-weight",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "All pods have the same weight."
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "configmap": "initial-weight",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Weight of each pod.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "100",
          "setting": 100
        },
        {
          "value": "heavy",
          "invalid": true
        }
      ]
    },
    {
      "name": "initial-weight",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "All pods have the same weight."
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Weight of each pod.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "100",
          "setting": 100
        },
        {
          "value": "heavy",
          "invalid": true
        }
      ]
    },
    {
      "name": "limit-connections",
      "aliases": [],
      "on": "annotation",
      "unit": "limits",
      "destination": {
        "kind": "routing",
        "field": "limitConnections"
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "configmap": "limit-connections",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Requests of one address to the Service at a time; more get 429.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#limit",
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
      "name": "limit-connections",
      "aliases": [],
      "on": "service-annotation",
      "unit": "limits",
      "destination": {
        "kind": "routing",
        "field": "limitConnections"
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Requests of one address to the Service at a time; more get 429.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#limit",
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
      "name": "limit-rps",
      "aliases": [],
      "on": "annotation",
      "unit": "limits",
      "destination": {
        "kind": "routing",
        "field": "limitRps"
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "configmap": "limit-rps",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Requests of one address to the Service in a second; more get 429.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#limit",
      "examples": [
        {
          "value": "3",
          "setting": 3
        },
        {
          "value": "fast",
          "invalid": true
        }
      ]
    },
    {
      "name": "limit-rps",
      "aliases": [],
      "on": "service-annotation",
      "unit": "limits",
      "destination": {
        "kind": "routing",
        "field": "limitRps"
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Requests of one address to the Service in a second; more get 429.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#limit",
      "examples": [
        {
          "value": "3",
          "setting": 3
        },
        {
          "value": "fast",
          "invalid": true
        }
      ]
    },
    {
      "name": "limit-whitelist",
      "aliases": [],
      "on": "annotation",
      "unit": "limits",
      "destination": {
        "kind": "routing",
        "field": "limitWhitelist"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "limit-whitelist",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Addresses that are not limited.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#limit",
      "examples": [
        {
          "value": "10.0.0.0/8",
          "setting": "10.0.0.0/8"
        }
      ]
    },
    {
      "name": "limit-whitelist",
      "aliases": [],
      "on": "service-annotation",
      "unit": "limits",
      "destination": {
        "kind": "routing",
        "field": "limitWhitelist"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Addresses that are not limited.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#limit",
      "examples": [
        {
          "value": "10.0.0.0/8",
          "setting": "10.0.0.0/8"
        }
      ]
    },
    {
      "name": "load-server-state",
      "aliases": [],
      "on": "configmap",
      "unit": "process",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How the process is run is its own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How the process of HAProxy is run.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#nbthread",
      "examples": [
        {
          "value": "value",
          "setting": "value"
        }
      ]
    },
    {
      "name": "master-exit-on-failure",
      "aliases": [],
      "on": "configmap",
      "unit": "process",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How the process is run is its own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How the process of HAProxy is run.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#nbthread",
      "examples": [
        {
          "value": "value",
          "setting": "value"
        }
      ]
    },
    {
      "name": "max-connections",
      "aliases": [],
      "on": "configmap",
      "unit": "balancing",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How many connections there may be is for the new gateway to say."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Connections of the whole proxy.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#balance-algorithm",
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
      "name": "maxconn-server",
      "aliases": [],
      "on": "annotation",
      "unit": "balancing",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Requests no longer wait for a free connection to a pod."
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "configmap": "maxconn-server",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Connections to each pod; further requests wait.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#balance-algorithm",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "few",
          "invalid": true
        }
      ]
    },
    {
      "name": "maxconn-server",
      "aliases": [],
      "on": "service-annotation",
      "unit": "balancing",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Requests no longer wait for a free connection to a pod."
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Connections to each pod; further requests wait.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#balance-algorithm",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "few",
          "invalid": true
        }
      ]
    },
    {
      "name": "maxqueue-server",
      "aliases": [],
      "on": "annotation",
      "unit": "balancing",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "There is no queue in front of pods."
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "configmap": "maxqueue-server",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Requests that wait for each pod.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#balance-algorithm",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "few",
          "invalid": true
        }
      ]
    },
    {
      "name": "maxqueue-server",
      "aliases": [],
      "on": "service-annotation",
      "unit": "balancing",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "There is no queue in front of pods."
      },
      "type": "int",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Requests that wait for each pod.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#balance-algorithm",
      "examples": [
        {
          "value": "10",
          "setting": 10
        },
        {
          "value": "few",
          "invalid": true
        }
      ]
    },
    {
      "name": "modsecurity-args",
      "aliases": [],
      "on": "configmap",
      "unit": "process",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It only says how the firewall is asked."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How the firewall for web applications is asked.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#nbthread",
      "examples": [
        {
          "value": "value",
          "setting": "value"
        }
      ]
    },
    {
      "name": "modsecurity-endpoints",
      "aliases": [],
      "on": "configmap",
      "unit": "process",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It only says how the firewall is asked."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How the firewall for web applications is asked.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#nbthread",
      "examples": [
        {
          "value": "value",
          "setting": "value"
        }
      ]
    },
    {
      "name": "modsecurity-timeout-connect",
      "aliases": [],
      "on": "configmap",
      "unit": "process",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It only says how the firewall is asked."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How the firewall for web applications is asked.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#nbthread",
      "examples": [
        {
          "value": "value",
          "setting": "value"
        }
      ]
    },
    {
      "name": "modsecurity-timeout-hello",
      "aliases": [],
      "on": "configmap",
      "unit": "process",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It only says how the firewall is asked."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How the firewall for web applications is asked.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#nbthread",
      "examples": [
        {
          "value": "value",
          "setting": "value"
        }
      ]
    },
    {
      "name": "modsecurity-timeout-idle",
      "aliases": [],
      "on": "configmap",
      "unit": "process",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It only says how the firewall is asked."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How the firewall for web applications is asked.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#nbthread",
      "examples": [
        {
          "value": "value",
          "setting": "value"
        }
      ]
    },
    {
      "name": "modsecurity-timeout-processing",
      "aliases": [],
      "on": "configmap",
      "unit": "process",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It only says how the firewall is asked."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How the firewall for web applications is asked.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#nbthread",
      "examples": [
        {
          "value": "value",
          "setting": "value"
        }
      ]
    },
    {
      "name": "modsecurity-timeout-server",
      "aliases": [],
      "on": "configmap",
      "unit": "process",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It only says how the firewall is asked."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How the firewall for web applications is asked.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#nbthread",
      "examples": [
        {
          "value": "value",
          "setting": "value"
        }
      ]
    },
    {
      "name": "modsecurity-use-coraza",
      "aliases": [],
      "on": "configmap",
      "unit": "process",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It only says how the firewall is asked."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How the firewall for web applications is asked.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#nbthread",
      "examples": [
        {
          "value": "value",
          "setting": "value"
        }
      ]
    },
    {
      "name": "nbthread",
      "aliases": [],
      "on": "configmap",
      "unit": "process",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How the process is run is its own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How the process of HAProxy is run.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#nbthread",
      "examples": [
        {
          "value": "value",
          "setting": "value"
        }
      ]
    },
    {
      "name": "no-redirect-locations",
      "aliases": [],
      "on": "configmap",
      "unit": "redirects",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "A redirect for all paths is for these paths as well."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Paths that redirect-to and redirect-from leave alone.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#redirect",
      "examples": [
        {
          "value": "/.well-known/acme-challenge",
          "setting": "/.well-known/acme-challenge"
        }
      ]
    },
    {
      "name": "no-tls-redirect-locations",
      "aliases": [],
      "on": "configmap",
      "unit": "redirects",
      "destination": {
        "kind": "routing",
        "field": "noTlsRedirect"
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Paths that begin so are not redirected to https.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#redirect",
      "examples": [
        {
          "value": "/.well-known/acme-challenge",
          "setting": "/.well-known/acme-challenge"
        }
      ]
    },
    {
      "name": "oauth",
      "aliases": [],
      "on": "annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "routing",
        "field": "oauth"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "risk": "High",
      "effect": "Asks an oauth2-proxy that some Ingress of the namespace serves.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-external",
      "examples": [
        {
          "value": "oauth2_proxy",
          "setting": "oauth2_proxy"
        }
      ]
    },
    {
      "name": "oauth",
      "aliases": [],
      "on": "service-annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "routing",
        "field": "oauth"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "risk": "High",
      "effect": "Asks an oauth2-proxy that some Ingress of the namespace serves.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-external",
      "examples": [
        {
          "value": "oauth2_proxy",
          "setting": "oauth2_proxy"
        }
      ]
    },
    {
      "name": "oauth-headers",
      "aliases": [],
      "on": "annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "routing",
        "field": "oauthHeaders"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "configmap": "oauth-headers",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Headers for the backend from the answer of oauth2-proxy.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-external",
      "examples": [
        {
          "value": "X-Auth-Request-Email",
          "setting": "X-Auth-Request-Email"
        }
      ]
    },
    {
      "name": "oauth-headers",
      "aliases": [],
      "on": "service-annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "routing",
        "field": "oauthHeaders"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Headers for the backend from the answer of oauth2-proxy.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-external",
      "examples": [
        {
          "value": "X-Auth-Request-Email",
          "setting": "X-Auth-Request-Email"
        }
      ]
    },
    {
      "name": "oauth-uri-prefix",
      "aliases": [],
      "on": "annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "routing",
        "field": "oauthPrefix"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "configmap": "oauth-uri-prefix",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Path of oauth2-proxy.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-external",
      "examples": [
        {
          "value": "/oauth2",
          "setting": "/oauth2"
        }
      ]
    },
    {
      "name": "oauth-uri-prefix",
      "aliases": [],
      "on": "service-annotation",
      "unit": "external-auth",
      "destination": {
        "kind": "routing",
        "field": "oauthPrefix"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Path of oauth2-proxy.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-external",
      "examples": [
        {
          "value": "/oauth2",
          "setting": "/oauth2"
        }
      ]
    },
    {
      "name": "original-forwarded-for-hdr",
      "aliases": [],
      "on": "configmap",
      "unit": "frontends",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Backends do not get what clients wrote into X-Forwarded-For apart."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Header with what a client wrote into X-Forwarded-For.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
      "examples": [
        {
          "value": "X-Orig",
          "setting": "X-Orig"
        }
      ]
    },
    {
      "name": "path-type",
      "aliases": [],
      "on": "annotation",
      "unit": "paths",
      "destination": {
        "kind": "routing",
        "field": "pathType"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "How paths of type ImplementationSpecific are compared: begin, exact, prefix or regex.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#path-type",
      "examples": [
        {
          "value": "regex",
          "setting": "regex"
        }
      ]
    },
    {
      "name": "path-type-order",
      "aliases": [],
      "on": "configmap",
      "unit": "paths",
      "destination": {
        "kind": "routing",
        "field": "pathTypeOrder"
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Which kinds of paths are tried first.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#path-type",
      "examples": [
        {
          "value": "exact,prefix,begin,regex",
          "setting": "exact,prefix,begin,regex"
        }
      ]
    },
    {
      "name": "peers-name",
      "aliases": [],
      "on": "configmap",
      "unit": "snippets",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Counts are not shared with other proxies."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Name of the section about other proxies.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#configuration-snippet",
      "examples": [
        {
          "value": "ingress",
          "setting": "ingress"
        }
      ]
    },
    {
      "name": "peers-port",
      "aliases": [],
      "on": "configmap",
      "unit": "snippets",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Counts are not shared with other proxies."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Port for other proxies.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#configuration-snippet",
      "examples": [
        {
          "value": "10000",
          "setting": 10000
        },
        {
          "value": "web",
          "invalid": true
        }
      ]
    },
    {
      "name": "peers-table",
      "aliases": [],
      "on": "annotation",
      "unit": "snippets",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Nothing is counted for lines of HAProxy configuration."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "peers-table",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "A table that lines of HAProxy configuration count in.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#configuration-snippet",
      "examples": [
        {
          "value": "type ip size 1m",
          "setting": "type ip size 1m"
        }
      ]
    },
    {
      "name": "peers-table",
      "aliases": [],
      "on": "service-annotation",
      "unit": "snippets",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Nothing is counted for lines of HAProxy configuration."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "A table that lines of HAProxy configuration count in.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#configuration-snippet",
      "examples": [
        {
          "value": "type ip size 1m",
          "setting": "type ip size 1m"
        }
      ]
    },
    {
      "name": "peers-table-global",
      "aliases": [],
      "on": "configmap",
      "unit": "snippets",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Nothing is counted for lines of HAProxy configuration."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "A table that lines of HAProxy configuration count in.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#configuration-snippet",
      "examples": [
        {
          "value": "type ip size 1m",
          "setting": "type ip size 1m"
        }
      ]
    },
    {
      "name": "prometheus-port",
      "aliases": [],
      "on": "configmap",
      "unit": "frontends",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How the proxy is watched is its own."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Port of the measured values.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
      "examples": [
        {
          "value": "9100",
          "setting": 9100
        },
        {
          "value": "web",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-body-size",
      "aliases": [],
      "on": "annotation",
      "unit": "limits",
      "destination": {
        "kind": "routing",
        "field": "bodySize"
      },
      "type": "text",
      "pattern": "^([0-9]+[kmg]?|unlimited)$",
      "scope": "route",
      "merge": "first",
      "configmap": "proxy-body-size",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Largest body by its announced length; more gets 413.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#limit",
      "examples": [
        {
          "value": "1k",
          "setting": "1k"
        },
        {
          "value": "1Mi",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-body-size",
      "aliases": [],
      "on": "service-annotation",
      "unit": "limits",
      "destination": {
        "kind": "routing",
        "field": "bodySize"
      },
      "type": "text",
      "pattern": "^([0-9]+[kmg]?|unlimited)$",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Largest body by its announced length; more gets 413.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#limit",
      "examples": [
        {
          "value": "1k",
          "setting": "1k"
        },
        {
          "value": "1Mi",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-protocol",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "proxyProtocol"
      },
      "type": "enum",
      "values": [
        "v1",
        "v2",
        "v2-ssl",
        "v2-ssl-cn",
        "no"
      ],
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "The PROXY protocol comes before each connection to a pod.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "v2",
          "setting": "v2"
        },
        {
          "value": "v3",
          "invalid": true
        }
      ]
    },
    {
      "name": "proxy-protocol",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "proxyProtocol"
      },
      "type": "enum",
      "values": [
        "v1",
        "v2",
        "v2-ssl",
        "v2-ssl-cn",
        "no"
      ],
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "The PROXY protocol comes before each connection to a pod.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "v2",
          "setting": "v2"
        },
        {
          "value": "v3",
          "invalid": true
        }
      ]
    },
    {
      "name": "real-ip-hdr",
      "aliases": [],
      "on": "configmap",
      "unit": "frontends",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Backends do not get the address of clients in this header."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Header with the address of the client.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
      "examples": [
        {
          "value": "X-Client",
          "setting": "X-Client"
        }
      ]
    },
    {
      "name": "redirect-from",
      "aliases": [],
      "on": "annotation",
      "unit": "redirects",
      "destination": {
        "kind": "routing",
        "field": "redirectFrom"
      },
      "type": "verbatim",
      "scope": "host",
      "merge": "first",
      "configmap": "redirect-from",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Requests for this other name are redirected to the host.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#redirect",
      "examples": [
        {
          "value": "www.shop.example",
          "setting": "www.shop.example"
        }
      ]
    },
    {
      "name": "redirect-from-code",
      "aliases": [],
      "on": "annotation",
      "unit": "redirects",
      "destination": {
        "kind": "routing",
        "field": "redirectFromCode"
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "configmap": "redirect-from-code",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Status of redirect-from; on an Ingress it counts beside http-frontend alone.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#redirect",
      "examples": [
        {
          "value": "301",
          "setting": 301
        },
        {
          "value": "moved",
          "invalid": true
        }
      ]
    },
    {
      "name": "redirect-from-regex",
      "aliases": [],
      "on": "annotation",
      "unit": "redirects",
      "destination": {
        "kind": "routing",
        "field": "redirectFromRegex"
      },
      "type": "verbatim",
      "scope": "host",
      "merge": "first",
      "configmap": "redirect-from-regex",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "The same for names that a regular expression takes.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#redirect",
      "examples": [
        {
          "value": "^www\\.",
          "setting": "^www\\."
        }
      ]
    },
    {
      "name": "redirect-to",
      "aliases": [],
      "on": "annotation",
      "unit": "redirects",
      "destination": {
        "kind": "routing",
        "field": "redirectTo"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "All requests are redirected to this address, without their path.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#redirect",
      "examples": [
        {
          "value": "https://new.example/start",
          "setting": "https://new.example/start"
        }
      ]
    },
    {
      "name": "redirect-to-code",
      "aliases": [],
      "on": "annotation",
      "unit": "redirects",
      "destination": {
        "kind": "routing",
        "field": "redirectToCode"
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "configmap": "redirect-to-code",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Status of redirect-to; on an Ingress it counts beside http-frontend alone.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#redirect",
      "examples": [
        {
          "value": "301",
          "setting": 301
        },
        {
          "value": "moved",
          "invalid": true
        }
      ]
    },
    {
      "name": "request-add-headers",
      "aliases": [],
      "on": "annotation",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "requestAdd"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "request-add-headers",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Further lines of request headers.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#request-headers",
      "examples": [
        {
          "value": "X-Team: payments",
          "setting": "X-Team: payments"
        }
      ]
    },
    {
      "name": "request-add-headers",
      "aliases": [],
      "on": "service-annotation",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "requestAdd"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Further lines of request headers.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#request-headers",
      "examples": [
        {
          "value": "X-Team: payments",
          "setting": "X-Team: payments"
        }
      ]
    },
    {
      "name": "request-del-headers",
      "aliases": [],
      "on": "annotation",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "requestDel"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "request-del-headers",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Request headers that backends do not get.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#request-headers",
      "examples": [
        {
          "value": "X-Secret",
          "setting": "X-Secret"
        }
      ]
    },
    {
      "name": "request-del-headers",
      "aliases": [],
      "on": "service-annotation",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "requestDel"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Request headers that backends do not get.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#request-headers",
      "examples": [
        {
          "value": "X-Secret",
          "setting": "X-Secret"
        }
      ]
    },
    {
      "name": "request-set-headers",
      "aliases": [],
      "on": "annotation",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "requestSet"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "request-set-headers",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Request headers for the backend, one a line; a blank in a value needs double quotes.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#request-headers",
      "examples": [
        {
          "value": "X-Team: payments",
          "setting": "X-Team: payments"
        }
      ]
    },
    {
      "name": "request-set-headers",
      "aliases": [],
      "on": "service-annotation",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "requestSet"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Request headers for the backend, one a line; a blank in a value needs double quotes.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#request-headers",
      "examples": [
        {
          "value": "X-Team: payments",
          "setting": "X-Team: payments"
        }
      ]
    },
    {
      "name": "response-add-headers",
      "aliases": [],
      "on": "annotation",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "responseAdd"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "response-add-headers",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Further lines of headers of answers.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#request-headers",
      "examples": [
        {
          "value": "X-Extra: 1",
          "setting": "X-Extra: 1"
        }
      ]
    },
    {
      "name": "response-add-headers",
      "aliases": [],
      "on": "service-annotation",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "responseAdd"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Further lines of headers of answers.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#request-headers",
      "examples": [
        {
          "value": "X-Extra: 1",
          "setting": "X-Extra: 1"
        }
      ]
    },
    {
      "name": "response-del-headers",
      "aliases": [],
      "on": "annotation",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "responseDel"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "response-del-headers",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Headers of answers that clients do not get.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#request-headers",
      "examples": [
        {
          "value": "Server",
          "setting": "Server"
        }
      ]
    },
    {
      "name": "response-del-headers",
      "aliases": [],
      "on": "service-annotation",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "responseDel"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Headers of answers that clients do not get.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#request-headers",
      "examples": [
        {
          "value": "Server",
          "setting": "Server"
        }
      ]
    },
    {
      "name": "response-set-headers",
      "aliases": [],
      "on": "annotation",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "responseSet"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "response-set-headers",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Headers of answers, one a line.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#request-headers",
      "examples": [
        {
          "value": "X-Frame-Options: DENY",
          "setting": "X-Frame-Options: DENY"
        }
      ]
    },
    {
      "name": "response-set-headers",
      "aliases": [],
      "on": "service-annotation",
      "unit": "headers",
      "destination": {
        "kind": "routing",
        "field": "responseSet"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Headers of answers, one a line.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#request-headers",
      "examples": [
        {
          "value": "X-Frame-Options: DENY",
          "setting": "X-Frame-Options: DENY"
        }
      ]
    },
    {
      "name": "rewrite-target",
      "aliases": [],
      "on": "annotation",
      "unit": "rewrites",
      "destination": {
        "kind": "routing",
        "field": "rewriteTarget"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "configmap": "rewrite-target",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "Replaces the matched part of the path; for a regular expression the whole path, with groups as in \\1.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#rewrite-target",
      "examples": [
        {
          "value": "/new",
          "setting": "/new"
        }
      ]
    },
    {
      "name": "rewrite-target",
      "aliases": [],
      "on": "service-annotation",
      "unit": "rewrites",
      "destination": {
        "kind": "routing",
        "field": "rewriteTarget"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "Replaces the matched part of the path; for a regular expression the whole path, with groups as in \\1.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#rewrite-target",
      "examples": [
        {
          "value": "/new",
          "setting": "/new"
        }
      ]
    },
    {
      "name": "secure-backends",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "secureBackends"
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "configmap": "secure-backends",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "TLS to pods.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
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
      "name": "secure-backends",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "secureBackends"
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "TLS to pods.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
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
      "name": "secure-crt-secret",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "crtSecret"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "secure-crt-secret",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "Certificate that is shown to pods.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "gw-cert",
          "setting": "gw-cert"
        }
      ]
    },
    {
      "name": "secure-crt-secret",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "crtSecret"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "Certificate that is shown to pods.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "gw-cert",
          "setting": "gw-cert"
        }
      ]
    },
    {
      "name": "secure-sni",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "sni"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "secure-sni",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Server name that pods are asked for: sni, host or a name.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "backend.test",
          "setting": "backend.test"
        }
      ]
    },
    {
      "name": "secure-sni",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "sni"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Server name that pods are asked for: sni, host or a name.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "backend.test",
          "setting": "backend.test"
        }
      ]
    },
    {
      "name": "secure-verify-ca-secret",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "verifySecret"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "secure-verify-ca-secret",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "Authority of the certificates of pods; without one nothing is checked.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "backend-ca",
          "setting": "backend-ca"
        }
      ]
    },
    {
      "name": "secure-verify-ca-secret",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "verifySecret"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "Authority of the certificates of pods; without one nothing is checked.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "backend-ca",
          "setting": "backend-ca"
        }
      ]
    },
    {
      "name": "secure-verify-hostname",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "verifyHostname"
      },
      "type": "text",
      "pattern": "^([A-Za-z0-9-]{1,63}[.])([A-Za-z0-9.-]*)$",
      "scope": "service",
      "merge": "first",
      "configmap": "secure-verify-hostname",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "Name that the certificate of a pod has to have.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "backend.test",
          "setting": "backend.test"
        },
        {
          "value": "localhost",
          "invalid": true
        }
      ]
    },
    {
      "name": "secure-verify-hostname",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "verifyHostname"
      },
      "type": "text",
      "pattern": "^([A-Za-z0-9-]{1,63}[.])([A-Za-z0-9.-]*)$",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "Name that the certificate of a pod has to have.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "backend.test",
          "setting": "backend.test"
        },
        {
          "value": "localhost",
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
      "type": "verbatim",
      "scope": "host",
      "merge": "first",
      "configmap": "server-alias",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "A further name of the host.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#server-alias",
      "examples": [
        {
          "value": "www.shop.example",
          "setting": "www.shop.example"
        }
      ]
    },
    {
      "name": "server-alias-regex",
      "aliases": [],
      "on": "annotation",
      "unit": "hosts",
      "destination": {
        "kind": "routing",
        "field": "serverAliasRegex"
      },
      "type": "verbatim",
      "scope": "host",
      "merge": "first",
      "configmap": "server-alias-regex",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "Further names of the host, as a regular expression.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#server-alias",
      "examples": [
        {
          "value": "^a[0-9]+\\.example$",
          "setting": "^a[0-9]+\\.example$"
        }
      ]
    },
    {
      "name": "service-upstream",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "serviceUpstream"
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "configmap": "service-upstream",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Requests go to the cluster address of the Service.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
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
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "routing",
        "field": "serviceUpstream"
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Requests go to the cluster address of the Service.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
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
      "name": "session-cookie-domain",
      "aliases": [],
      "on": "annotation",
      "unit": "affinity",
      "destination": {
        "kind": "routing",
        "field": "cookieDomain"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "session-cookie-domain",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Domain of the cookie.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#affinity",
      "examples": [
        {
          "value": ".shop.example",
          "setting": ".shop.example"
        }
      ]
    },
    {
      "name": "session-cookie-domain",
      "aliases": [],
      "on": "service-annotation",
      "unit": "affinity",
      "destination": {
        "kind": "routing",
        "field": "cookieDomain"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Domain of the cookie.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#affinity",
      "examples": [
        {
          "value": ".shop.example",
          "setting": ".shop.example"
        }
      ]
    },
    {
      "name": "session-cookie-dynamic",
      "aliases": [],
      "on": "annotation",
      "unit": "affinity",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "What is in the cookie is the gateway's own."
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "configmap": "session-cookie-dynamic",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "What is in the cookie.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#affinity",
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
      "name": "session-cookie-dynamic",
      "aliases": [],
      "on": "service-annotation",
      "unit": "affinity",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "What is in the cookie is the gateway's own."
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "What is in the cookie.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#affinity",
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
      "name": "session-cookie-keywords",
      "aliases": [],
      "on": "annotation",
      "unit": "affinity",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Further words about the cookie cannot be said."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "session-cookie-keywords",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Further words about the cookie in the language of HAProxy.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#affinity",
      "examples": [
        {
          "value": "indirect nocache httponly",
          "setting": "indirect nocache httponly"
        }
      ]
    },
    {
      "name": "session-cookie-keywords",
      "aliases": [],
      "on": "service-annotation",
      "unit": "affinity",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Further words about the cookie cannot be said."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Further words about the cookie in the language of HAProxy.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#affinity",
      "examples": [
        {
          "value": "indirect nocache httponly",
          "setting": "indirect nocache httponly"
        }
      ]
    },
    {
      "name": "session-cookie-name",
      "aliases": [],
      "on": "annotation",
      "unit": "affinity",
      "destination": {
        "kind": "routing",
        "field": "cookieName"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "session-cookie-name",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Name of the cookie.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#affinity",
      "examples": [
        {
          "value": "SRV",
          "setting": "SRV"
        }
      ]
    },
    {
      "name": "session-cookie-name",
      "aliases": [],
      "on": "service-annotation",
      "unit": "affinity",
      "destination": {
        "kind": "routing",
        "field": "cookieName"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Name of the cookie.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#affinity",
      "examples": [
        {
          "value": "SRV",
          "setting": "SRV"
        }
      ]
    },
    {
      "name": "session-cookie-preserve",
      "aliases": [],
      "on": "annotation",
      "unit": "affinity",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The application cannot set the cookie itself."
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "configmap": "session-cookie-preserve",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "The application may set the cookie itself.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#affinity",
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
      "name": "session-cookie-preserve",
      "aliases": [],
      "on": "service-annotation",
      "unit": "affinity",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The application cannot set the cookie itself."
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "The application may set the cookie itself.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#affinity",
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
      "name": "session-cookie-same-site",
      "aliases": [],
      "on": "annotation",
      "unit": "affinity",
      "destination": {
        "kind": "routing",
        "field": "cookieSameSite"
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "configmap": "session-cookie-same-site",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "The cookie is for pages of other sites too.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#affinity",
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
      "name": "session-cookie-same-site",
      "aliases": [],
      "on": "service-annotation",
      "unit": "affinity",
      "destination": {
        "kind": "routing",
        "field": "cookieSameSite"
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "The cookie is for pages of other sites too.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#affinity",
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
      "name": "session-cookie-shared",
      "aliases": [],
      "on": "annotation",
      "unit": "affinity",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The cookie is for the host alone that set it."
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "configmap": "session-cookie-shared",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "The cookie is for all hosts of the Service.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#affinity",
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
      "name": "session-cookie-shared",
      "aliases": [],
      "on": "service-annotation",
      "unit": "affinity",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The cookie is for the host alone that set it."
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "The cookie is for all hosts of the Service.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#affinity",
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
      "name": "session-cookie-strategy",
      "aliases": [],
      "on": "annotation",
      "unit": "affinity",
      "destination": {
        "kind": "routing",
        "field": "cookieStrategy"
      },
      "type": "enum",
      "values": [
        "insert",
        "rewrite",
        "prefix"
      ],
      "scope": "service",
      "merge": "first",
      "configmap": "session-cookie-strategy",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Whether the cookie is the proxy's own or one of the application.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#affinity",
      "examples": [
        {
          "value": "insert",
          "setting": "insert"
        },
        {
          "value": "other",
          "invalid": true
        }
      ]
    },
    {
      "name": "session-cookie-strategy",
      "aliases": [],
      "on": "service-annotation",
      "unit": "affinity",
      "destination": {
        "kind": "routing",
        "field": "cookieStrategy"
      },
      "type": "enum",
      "values": [
        "insert",
        "rewrite",
        "prefix"
      ],
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Whether the cookie is the proxy's own or one of the application.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#affinity",
      "examples": [
        {
          "value": "insert",
          "setting": "insert"
        },
        {
          "value": "other",
          "invalid": true
        }
      ]
    },
    {
      "name": "session-cookie-value-strategy",
      "aliases": [],
      "on": "annotation",
      "unit": "affinity",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "What is in the cookie is the gateway's own."
      },
      "type": "enum",
      "values": [
        "server-name",
        "pod-uid"
      ],
      "scope": "service",
      "merge": "first",
      "configmap": "session-cookie-value-strategy",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "What is in the cookie.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#affinity",
      "examples": [
        {
          "value": "pod-uid",
          "setting": "pod-uid"
        },
        {
          "value": "ip",
          "invalid": true
        }
      ]
    },
    {
      "name": "session-cookie-value-strategy",
      "aliases": [],
      "on": "service-annotation",
      "unit": "affinity",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "What is in the cookie is the gateway's own."
      },
      "type": "enum",
      "values": [
        "server-name",
        "pod-uid"
      ],
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "What is in the cookie.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#affinity",
      "examples": [
        {
          "value": "pod-uid",
          "setting": "pod-uid"
        },
        {
          "value": "ip",
          "invalid": true
        }
      ]
    },
    {
      "name": "slots-min-free",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It only saves reloads of HAProxy."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "slots-min-free",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Free places for pods.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "6",
          "setting": "6"
        }
      ]
    },
    {
      "name": "slots-min-free",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "It only saves reloads of HAProxy."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Free places for pods.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "6",
          "setting": "6"
        }
      ]
    },
    {
      "name": "source-address-intf",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Connections to pods come from whatever address the gateway has."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "source-address-intf",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Source address of connections to pods.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "eth1",
          "setting": "eth1"
        }
      ]
    },
    {
      "name": "source-address-intf",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Connections to pods come from whatever address the gateway has."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Source address of connections to pods.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "eth1",
          "setting": "eth1"
        }
      ]
    },
    {
      "name": "ssl-always-add-https",
      "aliases": [],
      "on": "annotation",
      "unit": "tls",
      "destination": {
        "kind": "routing",
        "field": "alwaysHttps"
      },
      "type": "bool",
      "scope": "host",
      "merge": "first",
      "configmap": "ssl-always-add-https",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Hosts without tls are served over https too, with the default certificate.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#ssl-always-add-https",
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
      "name": "ssl-always-follow-redirect",
      "aliases": [],
      "on": "annotation",
      "unit": "tls",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "The controller reads the value and does nothing with it."
      },
      "type": "bool",
      "scope": "host",
      "merge": "first",
      "configmap": "ssl-always-follow-redirect",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Was to keep such hosts from being redirected.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#ssl-always-add-https",
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
      "name": "ssl-cipher-suites",
      "aliases": [],
      "on": "annotation",
      "unit": "tls",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Suites of TLS are for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "host",
      "merge": "first",
      "configmap": "ssl-cipher-suites",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Suites of TLS 1.3 of a host.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#ssl-always-add-https",
      "examples": [
        {
          "value": "TLS_AES_128_GCM_SHA256",
          "setting": "TLS_AES_128_GCM_SHA256"
        }
      ]
    },
    {
      "name": "ssl-cipher-suites-backend",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Ciphers towards pods are for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "ssl-cipher-suites-backend",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Suites of TLS 1.3 towards pods.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "TLS_AES_128_GCM_SHA256",
          "setting": "TLS_AES_128_GCM_SHA256"
        }
      ]
    },
    {
      "name": "ssl-cipher-suites-backend",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Ciphers towards pods are for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Suites of TLS 1.3 towards pods.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "TLS_AES_128_GCM_SHA256",
          "setting": "TLS_AES_128_GCM_SHA256"
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
        "reason": "Ciphers are for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "host",
      "merge": "first",
      "configmap": "ssl-ciphers",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Ciphers of a host up to TLS 1.2.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#ssl-always-add-https",
      "examples": [
        {
          "value": "ECDHE-RSA-AES128-GCM-SHA256",
          "setting": "ECDHE-RSA-AES128-GCM-SHA256"
        }
      ]
    },
    {
      "name": "ssl-ciphers-backend",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Ciphers towards pods are for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "ssl-ciphers-backend",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Ciphers towards pods.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "ECDHE-RSA-AES128-GCM-SHA256",
          "setting": "ECDHE-RSA-AES128-GCM-SHA256"
        }
      ]
    },
    {
      "name": "ssl-ciphers-backend",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Ciphers towards pods are for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Ciphers towards pods.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "ECDHE-RSA-AES128-GCM-SHA256",
          "setting": "ECDHE-RSA-AES128-GCM-SHA256"
        }
      ]
    },
    {
      "name": "ssl-dh-default-max-size",
      "aliases": [],
      "on": "configmap",
      "unit": "tls",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Keys of old ciphers are the proxy's own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Size of Diffie-Hellman keys.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#ssl-always-add-https",
      "examples": [
        {
          "value": "2048",
          "setting": "2048"
        }
      ]
    },
    {
      "name": "ssl-dh-param",
      "aliases": [],
      "on": "configmap",
      "unit": "tls",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Keys of old ciphers are the proxy's own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Secret with Diffie-Hellman parameters.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#ssl-always-add-https",
      "examples": [
        {
          "value": "infra/dh",
          "setting": "infra/dh"
        }
      ]
    },
    {
      "name": "ssl-engine",
      "aliases": [],
      "on": "configmap",
      "unit": "tls",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How the proxy computes TLS is its own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Engine of OpenSSL.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#ssl-always-add-https",
      "examples": [
        {
          "value": "rdrand",
          "setting": "rdrand"
        }
      ]
    },
    {
      "name": "ssl-fingerprint-lower",
      "aliases": [],
      "on": "annotation",
      "unit": "client-certificates",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Backends get no fingerprint of a certificate."
      },
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "configmap": "ssl-fingerprint-lower",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Letter case of the fingerprint of a client certificate.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-tls",
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
      "name": "ssl-fingerprint-lower",
      "aliases": [],
      "on": "service-annotation",
      "unit": "client-certificates",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Backends get no fingerprint of a certificate."
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Letter case of the fingerprint of a client certificate.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-tls",
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
      "name": "ssl-fingerprint-sha2-bits",
      "aliases": [],
      "on": "annotation",
      "unit": "client-certificates",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Backends get no fingerprint of a certificate."
      },
      "type": "int",
      "values": [
        "224",
        "256",
        "384",
        "512"
      ],
      "scope": "route",
      "merge": "first",
      "configmap": "ssl-fingerprint-sha2-bits",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Backends get a longer fingerprint of the client certificate.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-tls",
      "examples": [
        {
          "value": "256",
          "setting": 256
        },
        {
          "value": "100",
          "invalid": true
        }
      ]
    },
    {
      "name": "ssl-fingerprint-sha2-bits",
      "aliases": [],
      "on": "service-annotation",
      "unit": "client-certificates",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Backends get no fingerprint of a certificate."
      },
      "type": "int",
      "values": [
        "224",
        "256",
        "384",
        "512"
      ],
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Backends get a longer fingerprint of the client certificate.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#auth-tls",
      "examples": [
        {
          "value": "256",
          "setting": 256
        },
        {
          "value": "100",
          "invalid": true
        }
      ]
    },
    {
      "name": "ssl-headers-prefix",
      "aliases": [],
      "on": "configmap",
      "unit": "tls",
      "destination": {
        "kind": "routing",
        "field": "sslHeadersPrefix"
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "What headers with the client certificate begin with.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#ssl-always-add-https",
      "examples": [
        {
          "value": "X-SSL",
          "setting": "X-SSL"
        }
      ]
    },
    {
      "name": "ssl-mode-async",
      "aliases": [],
      "on": "configmap",
      "unit": "tls",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How the proxy computes TLS is its own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Asynchronous TLS.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#ssl-always-add-https",
      "examples": [
        {
          "value": "false",
          "setting": "false"
        }
      ]
    },
    {
      "name": "ssl-options",
      "aliases": [],
      "on": "configmap",
      "unit": "tls",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Versions of TLS are for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Versions of TLS of all hosts, and more.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#ssl-always-add-https",
      "examples": [
        {
          "value": "no-sslv3 no-tlsv10",
          "setting": "no-sslv3 no-tlsv10"
        }
      ]
    },
    {
      "name": "ssl-options-backend",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Versions of TLS towards pods are for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "ssl-options-backend",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Versions of TLS towards pods, and more.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "no-sslv3",
          "setting": "no-sslv3"
        }
      ]
    },
    {
      "name": "ssl-options-backend",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Versions of TLS towards pods are for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Versions of TLS towards pods, and more.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "no-sslv3",
          "setting": "no-sslv3"
        }
      ]
    },
    {
      "name": "ssl-options-host",
      "aliases": [],
      "on": "annotation",
      "unit": "tls",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Versions of TLS are for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "host",
      "merge": "first",
      "configmap": "ssl-options-host",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Versions of TLS of a host, and more.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#ssl-always-add-https",
      "examples": [
        {
          "value": "ssl-min-ver TLSv1.2",
          "setting": "ssl-min-ver TLSv1.2"
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
      "type": "bool",
      "scope": "host",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "TLS connections go unopened to the backend of the root path.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#ssl-always-add-https",
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
      "name": "ssl-passthrough-http-port",
      "aliases": [],
      "on": "annotation",
      "unit": "tls",
      "destination": {
        "kind": "routing",
        "field": "passthroughHttpPort"
      },
      "type": "verbatim",
      "scope": "host",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Port of the Service that plain http for the root path goes to.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#ssl-always-add-https",
      "examples": [
        {
          "value": "80",
          "setting": "80"
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
      "type": "bool",
      "scope": "route",
      "merge": "first",
      "configmap": "ssl-redirect",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Plain http is redirected to https, where the Ingress lists the host under tls.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#redirect",
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
      "name": "ssl-redirect",
      "aliases": [],
      "on": "service-annotation",
      "unit": "redirects",
      "destination": {
        "kind": "routing",
        "field": "sslRedirect"
      },
      "type": "bool",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Plain http is redirected to https, where the Ingress lists the host under tls.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#redirect",
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
      "name": "ssl-redirect-code",
      "aliases": [],
      "on": "configmap",
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
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Status of the redirect to https.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#redirect",
      "examples": [
        {
          "value": "301",
          "setting": 301
        },
        {
          "value": "200",
          "invalid": true
        }
      ]
    },
    {
      "name": "stats-auth",
      "aliases": [],
      "on": "configmap",
      "unit": "frontends",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "The page of statistics is gone with HAProxy."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "User and password of the page of statistics.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
      "examples": [
        {
          "value": "admin",
          "setting": "admin"
        }
      ]
    },
    {
      "name": "stats-port",
      "aliases": [],
      "on": "configmap",
      "unit": "frontends",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "The page of statistics is gone with HAProxy."
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Port of the page of statistics.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
      "examples": [
        {
          "value": "1936",
          "setting": 1936
        },
        {
          "value": "web",
          "invalid": true
        }
      ]
    },
    {
      "name": "stats-proxy-protocol",
      "aliases": [],
      "on": "configmap",
      "unit": "frontends",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "The page of statistics is gone with HAProxy."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "That port takes the PROXY protocol.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
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
      "name": "stats-ssl-cert",
      "aliases": [],
      "on": "configmap",
      "unit": "frontends",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "The page of statistics is gone with HAProxy."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Certificate of the page of statistics.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
      "examples": [
        {
          "value": "infra/stats",
          "setting": "infra/stats"
        }
      ]
    },
    {
      "name": "strict-host",
      "aliases": [],
      "on": "configmap",
      "unit": "paths",
      "destination": {
        "kind": "routing",
        "field": "strictHost"
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Requests that no path of their host takes do not go on to wildcard hosts and rules without host.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#path-type",
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
      "name": "syslog-endpoint",
      "aliases": [],
      "on": "configmap",
      "unit": "logging",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "The access log is for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Where and how requests are logged.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#var-namespace",
      "examples": [
        {
          "value": "default",
          "setting": "default"
        }
      ]
    },
    {
      "name": "syslog-format",
      "aliases": [],
      "on": "configmap",
      "unit": "logging",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "The access log is for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Where and how requests are logged.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#var-namespace",
      "examples": [
        {
          "value": "default",
          "setting": "default"
        }
      ]
    },
    {
      "name": "syslog-length",
      "aliases": [],
      "on": "configmap",
      "unit": "logging",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "The access log is for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Where and how requests are logged.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#var-namespace",
      "examples": [
        {
          "value": "default",
          "setting": "default"
        }
      ]
    },
    {
      "name": "syslog-tag",
      "aliases": [],
      "on": "configmap",
      "unit": "logging",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "The access log is for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Where and how requests are logged.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#var-namespace",
      "examples": [
        {
          "value": "default",
          "setting": "default"
        }
      ]
    },
    {
      "name": "tcp-log-format",
      "aliases": [],
      "on": "configmap",
      "unit": "logging",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "The access log is for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Where and how requests are logged.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#var-namespace",
      "examples": [
        {
          "value": "default",
          "setting": "default"
        }
      ]
    },
    {
      "name": "tcp-service-log-format",
      "aliases": [],
      "on": "annotation",
      "unit": "tcp",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "The access log is for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "configmap": "tcp-service-log-format",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "What is logged of the port.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#tcp-services",
      "examples": [
        {
          "value": "default",
          "setting": "default"
        }
      ]
    },
    {
      "name": "tcp-service-port",
      "aliases": [],
      "on": "annotation",
      "unit": "tcp",
      "destination": {
        "kind": "routing",
        "field": "tcpPort"
      },
      "type": "int",
      "scope": "class",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "The Ingress is a TCP service on this port, and nothing of HTTP.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#tcp-services",
      "examples": [
        {
          "value": "9901",
          "setting": 9901
        },
        {
          "value": "db",
          "invalid": true
        }
      ]
    },
    {
      "name": "tcp-service-proxy-protocol",
      "aliases": [],
      "on": "annotation",
      "unit": "tcp",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Whether the port takes the PROXY protocol is for the new gateway to say."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "configmap": "tcp-service-proxy-protocol",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "Connections to the port begin with the PROXY protocol.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#tcp-services",
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
      "name": "timeout-client",
      "aliases": [],
      "on": "configmap",
      "unit": "timeouts",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How long a silent client is waited for is for the new gateway to say."
      },
      "type": "unit-duration",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Longest silence of a client.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#timeout",
      "examples": [
        {
          "value": "50s",
          "setting": 50
        },
        {
          "value": "5000",
          "invalid": true
        }
      ]
    },
    {
      "name": "timeout-client-fin",
      "aliases": [],
      "on": "configmap",
      "unit": "timeouts",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How long half-closed connections stay is for the new gateway to say."
      },
      "type": "unit-duration",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "Longest silence of a client on a half-closed connection.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#timeout",
      "examples": [
        {
          "value": "50s",
          "setting": 50
        },
        {
          "value": "5000",
          "invalid": true
        }
      ]
    },
    {
      "name": "timeout-connect",
      "aliases": [],
      "on": "annotation",
      "unit": "timeouts",
      "destination": {
        "kind": "routing",
        "field": "timeoutConnect"
      },
      "type": "unit-duration",
      "scope": "service",
      "merge": "first",
      "configmap": "timeout-connect",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Time to connect to a pod.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#timeout",
      "examples": [
        {
          "value": "2s",
          "setting": 2
        },
        {
          "value": "5000",
          "invalid": true
        }
      ]
    },
    {
      "name": "timeout-connect",
      "aliases": [],
      "on": "service-annotation",
      "unit": "timeouts",
      "destination": {
        "kind": "routing",
        "field": "timeoutConnect"
      },
      "type": "unit-duration",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Time to connect to a pod.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#timeout",
      "examples": [
        {
          "value": "2s",
          "setting": 2
        },
        {
          "value": "5000",
          "invalid": true
        }
      ]
    },
    {
      "name": "timeout-http-request",
      "aliases": [],
      "on": "annotation",
      "unit": "timeouts",
      "destination": {
        "kind": "routing",
        "field": "timeoutRequest"
      },
      "type": "unit-duration",
      "scope": "service",
      "merge": "first",
      "configmap": "timeout-http-request",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Time that clients have for the headers of a request; only in the ConfigMap does it act.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#timeout",
      "examples": [
        {
          "value": "5s",
          "setting": 5
        },
        {
          "value": "5000",
          "invalid": true
        }
      ]
    },
    {
      "name": "timeout-http-request",
      "aliases": [],
      "on": "service-annotation",
      "unit": "timeouts",
      "destination": {
        "kind": "routing",
        "field": "timeoutRequest"
      },
      "type": "unit-duration",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Time that clients have for the headers of a request; only in the ConfigMap does it act.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#timeout",
      "examples": [
        {
          "value": "5s",
          "setting": 5
        },
        {
          "value": "5000",
          "invalid": true
        }
      ]
    },
    {
      "name": "timeout-keep-alive",
      "aliases": [],
      "on": "annotation",
      "unit": "timeouts",
      "destination": {
        "kind": "routing",
        "field": "timeoutKeepAlive"
      },
      "type": "unit-duration",
      "scope": "service",
      "merge": "first",
      "configmap": "timeout-keep-alive",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "How long a connection of a client stays open without a request; only in the ConfigMap does it act.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#timeout",
      "examples": [
        {
          "value": "1m",
          "setting": 60
        },
        {
          "value": "5000",
          "invalid": true
        }
      ]
    },
    {
      "name": "timeout-keep-alive",
      "aliases": [],
      "on": "service-annotation",
      "unit": "timeouts",
      "destination": {
        "kind": "routing",
        "field": "timeoutKeepAlive"
      },
      "type": "unit-duration",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "How long a connection of a client stays open without a request; only in the ConfigMap does it act.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#timeout",
      "examples": [
        {
          "value": "1m",
          "setting": 60
        },
        {
          "value": "5000",
          "invalid": true
        }
      ]
    },
    {
      "name": "timeout-queue",
      "aliases": [],
      "on": "annotation",
      "unit": "timeouts",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "There is no queue in front of pods."
      },
      "type": "unit-duration",
      "scope": "service",
      "merge": "first",
      "configmap": "timeout-queue",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Time that a request waits for a free connection.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#timeout",
      "examples": [
        {
          "value": "5s",
          "setting": 5
        },
        {
          "value": "5000",
          "invalid": true
        }
      ]
    },
    {
      "name": "timeout-queue",
      "aliases": [],
      "on": "service-annotation",
      "unit": "timeouts",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "There is no queue in front of pods."
      },
      "type": "unit-duration",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Time that a request waits for a free connection.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#timeout",
      "examples": [
        {
          "value": "5s",
          "setting": 5
        },
        {
          "value": "5000",
          "invalid": true
        }
      ]
    },
    {
      "name": "timeout-server",
      "aliases": [],
      "on": "annotation",
      "unit": "timeouts",
      "destination": {
        "kind": "routing",
        "field": "timeoutServer"
      },
      "type": "unit-duration",
      "scope": "service",
      "merge": "first",
      "configmap": "timeout-server",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Longest silence of a pod.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#timeout",
      "examples": [
        {
          "value": "30s",
          "setting": 30
        },
        {
          "value": "5000",
          "invalid": true
        }
      ]
    },
    {
      "name": "timeout-server",
      "aliases": [],
      "on": "service-annotation",
      "unit": "timeouts",
      "destination": {
        "kind": "routing",
        "field": "timeoutServer"
      },
      "type": "unit-duration",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Longest silence of a pod.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#timeout",
      "examples": [
        {
          "value": "30s",
          "setting": 30
        },
        {
          "value": "5000",
          "invalid": true
        }
      ]
    },
    {
      "name": "timeout-server-fin",
      "aliases": [],
      "on": "annotation",
      "unit": "timeouts",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How long half-closed connections stay is for the new gateway to say."
      },
      "type": "unit-duration",
      "scope": "service",
      "merge": "first",
      "configmap": "timeout-server-fin",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Longest silence of a pod on a half-closed connection.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#timeout",
      "examples": [
        {
          "value": "50s",
          "setting": 50
        },
        {
          "value": "5000",
          "invalid": true
        }
      ]
    },
    {
      "name": "timeout-server-fin",
      "aliases": [],
      "on": "service-annotation",
      "unit": "timeouts",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How long half-closed connections stay is for the new gateway to say."
      },
      "type": "unit-duration",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Longest silence of a pod on a half-closed connection.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#timeout",
      "examples": [
        {
          "value": "50s",
          "setting": 50
        },
        {
          "value": "5000",
          "invalid": true
        }
      ]
    },
    {
      "name": "timeout-stop",
      "aliases": [],
      "on": "configmap",
      "unit": "timeouts",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How the proxy is restarted is its own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How long an old process lives.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#timeout",
      "examples": [
        {
          "value": "10m",
          "setting": "10m"
        }
      ]
    },
    {
      "name": "timeout-tunnel",
      "aliases": [],
      "on": "annotation",
      "unit": "timeouts",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How long a silent WebSocket stays open is for the new gateway to say."
      },
      "type": "unit-duration",
      "scope": "service",
      "merge": "first",
      "configmap": "timeout-tunnel",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Longest silence of WebSockets and TCP connections.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#timeout",
      "examples": [
        {
          "value": "1h",
          "setting": 3600
        },
        {
          "value": "5000",
          "invalid": true
        }
      ]
    },
    {
      "name": "timeout-tunnel",
      "aliases": [],
      "on": "service-annotation",
      "unit": "timeouts",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "How long a silent WebSocket stays open is for the new gateway to say."
      },
      "type": "unit-duration",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Longest silence of WebSockets and TCP connections.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#timeout",
      "examples": [
        {
          "value": "1h",
          "setting": 3600
        },
        {
          "value": "5000",
          "invalid": true
        }
      ]
    },
    {
      "name": "tls-alpn",
      "aliases": [],
      "on": "annotation",
      "unit": "tls",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "Protocols over TLS are for the new gateway to say."
      },
      "type": "verbatim",
      "scope": "host",
      "merge": "first",
      "configmap": "tls-alpn",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Protocols that are offered over TLS.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#ssl-always-add-https",
      "examples": [
        {
          "value": "h2,http/1.1",
          "setting": "h2,http/1.1"
        }
      ]
    },
    {
      "name": "use-chroot",
      "aliases": [],
      "on": "configmap",
      "unit": "process",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How the process is run is its own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How the process of HAProxy is run.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#nbthread",
      "examples": [
        {
          "value": "value",
          "setting": "value"
        }
      ]
    },
    {
      "name": "use-cpu-map",
      "aliases": [],
      "on": "configmap",
      "unit": "process",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How the process is run is its own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How the process of HAProxy is run.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#nbthread",
      "examples": [
        {
          "value": "value",
          "setting": "value"
        }
      ]
    },
    {
      "name": "use-forwarded-proto",
      "aliases": [],
      "on": "annotation",
      "unit": "frontends",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "No redirect looks at X-Forwarded-Proto."
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "configmap": "use-forwarded-proto",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "Requests that a balancer got over plain http are redirected.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
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
      "name": "use-haproxy-user",
      "aliases": [],
      "on": "configmap",
      "unit": "process",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How the process is run is its own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How the process of HAProxy is run.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#nbthread",
      "examples": [
        {
          "value": "value",
          "setting": "value"
        }
      ]
    },
    {
      "name": "use-proxy-protocol",
      "aliases": [],
      "on": "annotation",
      "unit": "frontends",
      "destination": {
        "kind": "routing",
        "field": "useProxyProtocol"
      },
      "type": "bool",
      "scope": "class",
      "merge": "first",
      "configmap": "use-proxy-protocol",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "Connections of clients begin with the PROXY protocol.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#http-frontends",
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
      "name": "use-resolver",
      "aliases": [],
      "on": "annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Gateways find pods by themselves."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "configmap": "use-resolver",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Pods are looked up by DNS.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "k8s",
          "setting": "k8s"
        }
      ]
    },
    {
      "name": "use-resolver",
      "aliases": [],
      "on": "service-annotation",
      "unit": "backend",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "Gateways find pods by themselves."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Pods are looked up by DNS.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#backend-protocol",
      "examples": [
        {
          "value": "k8s",
          "setting": "k8s"
        }
      ]
    },
    {
      "name": "username",
      "aliases": [],
      "on": "configmap",
      "unit": "process",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How the process is run is its own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How the process of HAProxy is run.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#nbthread",
      "examples": [
        {
          "value": "value",
          "setting": "value"
        }
      ]
    },
    {
      "name": "var-namespace",
      "aliases": [],
      "on": "annotation",
      "unit": "logging",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "The access log is for the new gateway to say."
      },
      "type": "bool",
      "scope": "host",
      "merge": "first",
      "configmap": "var-namespace",
      "invalid": "ignored",
      "guards": false,
      "risk": "Low",
      "effect": "Keeps the namespace for the access log.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#var-namespace",
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
      "name": "waf",
      "aliases": [],
      "on": "annotation",
      "unit": "access",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The web application firewall no longer looks at requests, so what it refused gets through."
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "configmap": "waf",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "A firewall for web applications (modsecurity) looks at requests.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#allowlist",
      "examples": [
        {
          "value": "modsecurity",
          "setting": "modsecurity"
        }
      ]
    },
    {
      "name": "waf",
      "aliases": [],
      "on": "service-annotation",
      "unit": "access",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The web application firewall no longer looks at requests, so what it refused gets through."
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "High",
      "effect": "A firewall for web applications (modsecurity) looks at requests.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#allowlist",
      "examples": [
        {
          "value": "modsecurity",
          "setting": "modsecurity"
        }
      ]
    },
    {
      "name": "waf-mode",
      "aliases": [],
      "on": "annotation",
      "unit": "access",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The web application firewall is gone, in whatever mode."
      },
      "type": "enum",
      "values": [
        "deny",
        "detect"
      ],
      "scope": "route",
      "merge": "first",
      "configmap": "waf-mode",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "With detect the firewall only writes into its log.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#allowlist",
      "examples": [
        {
          "value": "detect",
          "setting": "detect"
        },
        {
          "value": "log",
          "invalid": true
        }
      ]
    },
    {
      "name": "waf-mode",
      "aliases": [],
      "on": "service-annotation",
      "unit": "access",
      "destination": {
        "kind": "none",
        "outcome": "unsupported",
        "reason": "The web application firewall is gone, in whatever mode."
      },
      "type": "enum",
      "values": [
        "deny",
        "detect"
      ],
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": false,
      "risk": "Medium",
      "effect": "With detect the firewall only writes into its log.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#allowlist",
      "examples": [
        {
          "value": "detect",
          "setting": "detect"
        },
        {
          "value": "log",
          "invalid": true
        }
      ]
    },
    {
      "name": "whitelist-source-range",
      "aliases": [],
      "on": "annotation",
      "unit": "access",
      "destination": {
        "kind": "routing",
        "field": "whitelist"
      },
      "type": "verbatim",
      "scope": "route",
      "merge": "first",
      "configmap": "whitelist-source-range",
      "invalid": "ignored",
      "guards": true,
      "risk": "High",
      "effect": "The older name of allowlist-source-range, read where that is absent.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#allowlist",
      "examples": [
        {
          "value": "10.0.0.0/8",
          "setting": "10.0.0.0/8"
        }
      ]
    },
    {
      "name": "whitelist-source-range",
      "aliases": [],
      "on": "service-annotation",
      "unit": "access",
      "destination": {
        "kind": "routing",
        "field": "whitelist"
      },
      "type": "verbatim",
      "scope": "service",
      "merge": "first",
      "invalid": "ignored",
      "guards": true,
      "risk": "High",
      "effect": "The older name of allowlist-source-range, read where that is absent.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#allowlist",
      "examples": [
        {
          "value": "10.0.0.0/8",
          "setting": "10.0.0.0/8"
        }
      ]
    },
    {
      "name": "worker-max-reloads",
      "aliases": [],
      "on": "configmap",
      "unit": "process",
      "destination": {
        "kind": "none",
        "outcome": "no-effect",
        "reason": "How the process is run is its own."
      },
      "type": "verbatim",
      "scope": "class",
      "merge": "first",
      "invalid": "default",
      "guards": false,
      "effect": "How the process of HAProxy is run.",
      "docs": "https://haproxy-ingress.github.io/docs/configuration/keys/#nbthread",
      "examples": [
        {
          "value": "value",
          "setting": "value"
        }
      ]
    }
  ]
};
