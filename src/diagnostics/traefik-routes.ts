import { kind } from '../model/diagnostic.ts';

/** What Traefik makes of routes, and what of it a Gateway cannot do. */

export const entryPointUnknown = kind({
  code: 'I2G2250',
  name: 'entry-point-unknown',
  severity: 'warning',
  text: 'Traefik has no entry point {names}, {effect}.',
  cause: 'Entry points are set up in the static configuration, and their names are compared letter by letter.',
  effect: 'A route is served on the entry points that there are, and not at all where there is none of them.',
  remedy:
    'Where Traefik does have it, show how it is started: --controller-config with its values or static configuration.',
});

export const priorityTooHigh = kind({
  code: 'I2G2251',
  name: 'priority-too-high',
  severity: 'warning',
  text: 'priority {priority} is one of those that Traefik keeps for itself: it serves none of these routes, and nothing was emitted.',
  cause: 'The highest thousand numbers are for routes of its own.',
  effect: 'Requests go to other routes, or are answered 404, today and after the move.',
  remedy: 'Take a lower number where the routes should be served.',
});

export const ruleBroken = kind({
  code: 'I2G2252',
  name: 'rule-broken',
  severity: 'warning',
  text: "Traefik cannot read the rule '{rule}': {reason} There is no such route today, and none was emitted.",
  cause: 'Rules are read by the grammar of the Go language, in one of two syntaxes.',
  effect: 'Requests go to other routes, or are answered 404, today and after the move.',
  remedy: 'Delete the route, or mend its rule and convert again.',
});

export const ruleRefused = kind({
  code: 'I2G2253',
  name: 'rule-refused',
  severity: 'error',
  text: "no route of the Gateway API can say the rule '{rule}': {reason} Whatever it may match was closed.",
  cause: 'Matches of a route are positive, and name paths, methods, headers and query parameters only.',
  effect: 'Requests that the rule may match are answered 500 until this is settled.',
  remedy: 'Write the rule without it, as several routes, or move the condition into the application.',
});

export const ruleNote = kind({
  code: 'I2G2254',
  name: 'rule-note',
  severity: 'warning',
  text: '{words}',
  cause: 'The rule says something else than whoever wrote it may have meant.',
  effect: 'The routes do what Traefik does.',
  remedy: 'Read the rule again.',
});

export const routeDead = kind({
  code: 'I2G2255',
  name: 'route-dead',
  severity: 'warning',
  text: 'Traefik serves no such route today: {reason}. None was emitted.',
  cause: 'A route whose service cannot be used is left out by Traefik; requests go to the next route that matches.',
  effect: 'Requests go to other routes, or are answered 404, today and after the move.',
  remedy: 'Delete the route, or mend it and convert again.',
});

export const parentRoutes = kind({
  code: 'I2G2256',
  name: 'parent-routes',
  severity: 'error',
  text: 'the routes are tried on what their parents made of a request (parentRefs), which no route of the Gateway API can say. They were closed.',
  cause: 'Routes of the Gateway API are not tried one after the other on the same request.',
  effect: 'Requests to these routes are answered 500 until this is settled.',
  remedy: 'Write each route with the rule of its parent, and the middlewares of both.',
});

export const oddEntryPoint = kind({
  code: 'I2G2257',
  name: 'odd-entry-point',
  severity: 'warning',
  text: 'the routes answer {where} today. {none}: the Gateway has plain HTTP on port 80 and TLS on port 443.',
  cause: 'A route of Traefik answers on each of its entry points, with TLS or without it, whatever the port is.',
  effect: 'Clients that use this port in this way are no longer answered.',
  remedy: 'Nothing, if no client does. Else add a listener for the port to the Gateway and name it in the route.',
});

export const noCertificate = kind({
  code: 'I2G2258',
  name: 'no-certificate',
  severity: 'warning',
  text: 'host {host} is answered over TLS with a certificate that Traefik signs itself, because none of the input covers it. No HTTPS listener was emitted for it.',
  cause: 'Traefik answers TLS wherever an entry point or a route says so, whether there is a certificate or not.',
  effect: 'Clients that do not check certificates, and proxies in front, are no longer answered over https.',
  remedy: 'Give the host a certificate: list it under spec.tls, or add the Secret to the input.',
});

export const equalPriority = kind({
  code: 'I2G2259',
  name: 'equal-priority',
  severity: 'warning',
  text: 'routes of {owners} have equal priority on host {host} and take the same requests ({rule}). Which of them answers today is not defined, and may change with each start of Traefik. {emitted}',
  cause: 'Without router.priority the length of the rule decides, and these rules have one length.',
  effect: 'After the move it is always the same one that answers.',
  remedy: 'Delete one of the two.',
});

export const tlsOptionsIgnored = kind({
  code: 'I2G2260',
  name: 'tls-options-ignored',
  severity: 'error',
  text: 'Traefik does not use the TLS options of {host}, because {why}: what they ask of clients is not asked today, and is not after the move.',
  cause:
    'TLS is settled by the name of the host before a route is known, so all routes of a host need the same options.',
  effect: 'Client certificates that the options demand are not demanded.',
  remedy: 'Give all routes of the host the same TLS options, and check who used it without a certificate.',
});

export const tlsOptionMissing = kind({
  code: 'I2G2261',
  name: 'tls-option-missing',
  severity: 'error',
  text: 'TLSOption {name} of host {host} is not in the input, so nobody knows what it asks of clients. The routes of the host were closed.',
  cause:
    'A TLSOption may ask for client certificates. Where it is missing in the cluster too, Traefik serves none of the routes.',
  effect: 'Requests to the host are answered 500 until this is settled.',
  remedy: 'Add the TLSOption to the input.',
});

export const serviceUnsayable = kind({
  code: 'I2G2262',
  name: 'service-unsayable',
  severity: 'error',
  text: 'what the routes lead to {why}. They were closed.',
  cause: 'A route of the Gateway API leads to Services by name and port, with weights.',
  effect: 'Requests to the routes are answered 500 until this is settled.',
  remedy: 'Lead the routes to Services that the input shows, and convert again.',
});

export const nameCollision = kind({
  code: 'I2G2263',
  name: 'name-collision',
  severity: 'warning',
  text: 'Traefik gives {objects} one and the same name, {name}, so that one takes the place of the other today. The output keeps them apart.',
  cause:
    'Names of Traefik are put together of namespaces, names, hosts, paths and ports with dashes, and dashes may be part of each.',
  effect: 'After the move requests that get 404, or reach the other one, are answered by the right one.',
  remedy: 'Nothing, if that is what was meant. Check who relies on what happens today.',
});

export const tlsOptionForeign = kind({
  code: 'I2G2264',
  name: 'tls-option-of-other-namespace',
  severity: 'warning',
  text: 'TLSOption {name} is in another namespace, which Traefik takes from its own routes only where it is started with allowCrossNamespace. {done}',
  cause:
    'By default Traefik refuses references to other namespaces from its own routes, and serves no route that has one.',
  effect: 'The routes are answered as said.',
  remedy: 'Say how Traefik is started (--controller-config), or bring the TLSOption into the namespace.',
});

export const ruleClosedBeside = kind({
  code: 'I2G2265',
  name: 'rule-closed-beside',
  severity: 'error',
  text: "the rule '{rule}' takes requests that its matches cannot name, and its route is guarded: whatever else they may be was closed.",
  cause: 'Matches name the usual methods and the first value of a header or query parameter.',
  effect: 'Requests beside the matches, which may be of other routes today, are answered 500.',
  remedy: 'Write the rule in what a match can say: named methods, single values.',
});

export const fieldLost = kind({
  code: 'I2G2266',
  name: 'field-lost',
  severity: 'warning',
  text: '{field} was not converted. {effect}',
  cause: 'The Gateway API has no field for it, or the gateway decides it by itself.',
  effect: 'Routes lead to the same Services, in another way.',
  remedy: 'Check whether it is needed; a gateway may have a policy of its own for it.',
});

export const nginxEmulated = kind({
  code: 'I2G2270',
  name: 'nginx-emulated',
  severity: 'warning',
  text: 'Traefik serves Ingresses with annotations of ingress-nginx itself (providers.kubernetesIngressNGINX): {count} of the input. They were converted as ingress-nginx serves them. Traefik does it otherwise: {differences}.',
  cause: 'Traefik takes most annotations of ingress-nginx for its own middlewares, which do not do quite the same.',
  effect: 'Where clients rely on what Traefik does today, they are answered otherwise after the move.',
  remedy: 'Compare these points with what your Ingresses use.',
});

export const orderLost = kind({
  code: 'I2G2271',
  name: 'order-lost',
  severity: 'error',
  text: 'the routes of host {host} overlap in so many ways that it would take more than {count} rules to try them in the order of Traefik. All of them were closed.',
  cause:
    'Traefik tries routes by a number, the Gateway API by what they match: where both differ, a rule for what both match is added.',
  effect: 'Requests to the host are answered 500 until this is settled.',
  remedy: 'Take away priorities, or conditions by header and query, from routes of the host.',
});

export const firstValue = kind({
  code: 'I2G2268',
  name: 'first-value-only',
  severity: 'info',
  text: "the rule '{rule}' asks for a query parameter: Traefik looks at each of its values, and takes a semicolon for an ampersand, where a match looks at the first value.",
  cause: 'A match of the Gateway API has the first value of a query parameter.',
  effect:
    'Requests with several values, or with semicolons, may be answered by another route. Where this one is guarded, they are closed.',
  remedy: 'Nothing, if no client sends a parameter twice.',
});
