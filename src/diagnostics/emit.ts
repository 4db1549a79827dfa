import { kind } from '../model/diagnostic.ts';

export const guardClosed = kind({
  code: 'I2G3001',
  name: 'guard-closed',
  severity: 'error',
  text: '{guard} ({names}) keeps requests out today, and {target} cannot say it. Routes closed: {routes}. Their requests get 500 instead of reaching the backend unprotected.',
  cause: 'The portable Gateway API has no field for this protection.',
  effect: 'Nobody gets in where some clients get in today. Nothing that is protected today is open.',
  remedy:
    'Set the protection up with a policy of the gateway and put the backendRef back, or open the routes knowingly: --allow-loss I2G3001=NS/NAME.',
});

export const routeClosed = kind({
  code: 'I2G3002',
  name: 'route-closed',
  severity: 'error',
  text: '{setting} ({names}) decides where requests arrive, and {target} cannot say it. Routes closed: {routes}. Their requests get 500 instead of reaching the wrong place.',
  cause: 'The portable Gateway API has no field for this setting, or not for this value.',
  effect: 'Requests that are served today are answered 500 until this is settled.',
  remedy:
    'Change the application or the annotation so that the setting is not needed, or accept the loss: --allow-loss I2G3002=NS/NAME.',
});

export const guardOpened = kind({
  code: 'I2G3003',
  name: 'guard-opened',
  severity: 'error',
  text: '{guard} ({names}) keeps requests out today. By request, routes were emitted WITHOUT it: {routes}.',
  cause: '--unprotected allow or --allow-loss was given.',
  effect: 'Requests that are kept out today reach the backend.',
  remedy: 'Set the protection up at the gateway before the output is applied.',
});

export const overlapClosed = kind({
  code: 'I2G3004',
  name: 'overlap-closed',
  severity: 'error',
  text: 'path {open} is open and {guarded} is guarded on the regular-expression host {host}. {target} does not say which of the two comes first, so the open one was closed as well.',
  cause: 'The order of regular expressions, and letter case, is not the same in every gateway.',
  effect: 'Requests to the open path are answered 500 until this is settled.',
  remedy: 'Give the open path a host of its own, or make the paths plain prefixes that do not overlap.',
});

export const settingDropped = kind({
  code: 'I2G3005',
  name: 'setting-dropped',
  severity: 'warning',
  text: '{name} was not converted: {reason}',
  cause: 'The target has no field for it in the release and channel chosen.',
  effect: 'The settings of the new gateway hold instead.',
  remedy: 'Set it up at the gateway if the application relies on it; explain NAME says what it does.',
});

export const hostUnsayable = kind({
  code: 'I2G3006',
  name: 'host-unsayable',
  severity: 'error',
  text: "host '{host}' is no DNS name in lower case, so no hostname of the Gateway API can hold it. Its routes were not emitted.",
  cause: 'The API server refuses such hosts today as well.',
  effect: 'Requests for this host get no route.',
  remedy: 'Correct the host.',
});

export const pathUnreachable = kind({
  code: 'I2G3007',
  name: 'path-unreachable',
  severity: 'info',
  text: "path '{path}' can match no request, because paths are compared after decoding and merging slashes. Nothing was emitted for it.",
  cause: 'A double slash or a dot segment never survives normalisation.',
  effect: 'None: no request reaches this path today.',
  remedy: 'Correct the path if it was meant to match.',
});

export const backendTlsConflict = kind({
  code: 'I2G3008',
  name: 'backend-tls-conflict',
  severity: 'error',
  text: 'Service {service} is spoken to over TLS by this Ingress and in another way by another one. A BackendTLSPolicy holds for the Service as a whole, so these routes were closed.',
  cause: 'The Gateway API hangs TLS to a backend at the Service; the controller hangs it at the path.',
  effect: 'Requests to these paths are answered 500 until this is settled.',
  remedy: 'Give the TLS port a Service of its own, or use the same settings for all paths of the Service.',
});

export const severalGateways = kind({
  code: 'I2G3009',
  name: 'several-gateways',
  severity: 'error',
  text: 'class {class} needs {count} listeners, and a Gateway takes 64. {gateways} Gateways were emitted, each with an address of its own where there is one today.',
  cause: 'Every host with a certificate needs a listener.',
  effect: 'DNS has to be split over the addresses.',
  remedy: 'Serve hosts by a wildcard certificate, or convert parts of the input on their own.',
});

export const mixedNamespaces = kind({
  code: 'I2G3010',
  name: 'mixed-namespaces',
  severity: 'warning',
  text: 'some Ingresses of class {class} state a namespace and some do not. Those without one got a Gateway of their own, {gateway}.',
  cause: 'A route without a namespace cannot be admitted by name from another one.',
  effect: 'The two Gateways have two addresses where there is one today.',
  remedy: 'Say which namespace the manifests belong to: -n NAMESPACE.',
});

export const regexHost = kind({
  code: 'I2G3011',
  name: 'regex-host',
  severity: 'warning',
  text: 'every path of host {host} is a regular expression today: letter case does not count and the end is open. {form}',
  cause:
    'use-regex, or a rewrite-target that does something, on any Ingress of a host makes all its paths regular expressions.',
  effect: 'Requests in other letter case, or with more text after a path element, may be answered differently.',
  remedy: 'Compare the paths with what clients really request.',
});

export const redirectCode = kind({
  code: 'I2G3012',
  name: 'redirect-code',
  severity: 'warning',
  text: 'a redirect with status {code} was emitted with {instead}: Gateway API {release} allows {allowed}.',
  cause: 'The release of the Gateway API has a fixed list of redirect codes.',
  effect: 'Clients may repeat a POST as GET, or remember the redirect for another time.',
  remedy: 'Use release 1.5 or later, which takes 301, 302, 303, 307 and 308.',
});

export const guardedPaths = kind({
  code: 'I2G3013',
  name: 'path-normalisation',
  severity: 'warning',
  text: 'host {host} has guarded paths beside open ones. Today {example} is decoded before it is compared; a gateway that compares the raw path would send it to the open route.',
  cause:
    'nginx decodes a path and merges its slashes before it chooses; the Gateway API leaves this to the implementation.',
  effect: 'With a gateway that does not normalise paths, a guard can be walked around.',
  remedy:
    'Check that the gateway normalises paths and merges slashes (Envoy Gateway and NGINX Gateway Fabric do by default) before the move.',
});

export const wildcardTakesGuarded = kind({
  code: 'I2G3014',
  name: 'wildcard-takes-guarded',
  severity: 'error',
  text: 'host {host} means exactly one label today and any number in the Gateway API, where it would take names from the guarded host {wider}. Its open routes were closed.',
  cause: 'Deeper names than one label go to the wider host today, and meet its guard.',
  effect: 'Requests for the wildcard are answered 500 until this is settled.',
  remedy: 'List the names instead of the wildcard.',
});

export const unreadHost = kind({
  code: 'I2G3015',
  name: 'unread-host',
  severity: 'error',
  text: 'host {host} (paths {paths}) stands in a document that could not be read, so these routes are not in the output. Requests for it are now caught by {catcher}.',
  cause: 'The document is broken or a template, and only a pattern found the host in it.',
  effect: 'A guard that the document sets up is missing, and its paths are answered by other rules or not at all.',
  remedy: 'Mend or render the document and convert again.',
});

export const regexUnsayable = kind({
  code: 'I2G3016',
  name: 'regex-unsayable',
  severity: 'error',
  text: "path '{path}' of host {host} is a regular expression that {target} cannot say so that every gateway reads it alike. Everything below {closed} that no other rule takes was closed.",
  cause:
    'Look-arounds, references, an alternative outside a group and the like are read differently, or not at all, outside PCRE.',
  effect: 'Requests to these paths are answered 500 until this is settled.',
  remedy: 'Write the path with groups and classes alone, or as several paths.',
});

export const prefixWider = kind({
  code: 'I2G3017',
  name: 'prefix-wider',
  severity: 'warning',
  text: "path '{path}' was emitted as the prefix {prefix}, which takes {prefix} itself as well. That one path is answered 404 today.",
  cause: 'A prefix of the Gateway API takes whole path elements: the element itself and everything below it.',
  effect: 'Requests to the prefix without a slash at the end reach the backend.',
  remedy: 'Nothing, unless the application must not see this path.',
});

export const corsOriginWider = kind({
  code: 'I2G3040',
  name: 'cors-origin-wider',
  severity: 'warning',
  text: 'origin {origin} lets pages of exactly one label under it in today. In the Gateway API it stands for any number of labels, so pages of deeper names are let in as well.',
  cause: 'A wildcard in an origin of a CORS filter covers any number of labels.',
  effect: 'Browsers hand answers to pages of names such as a.b under the wildcard, which are refused today.',
  remedy: 'List the origins instead of the wildcard, if not everybody under the domain is trusted.',
});

export const sharedPort = kind({
  code: 'I2G3041',
  name: 'shared-grpc-port',
  severity: 'error',
  text: 'port {port} of Service {service} is spoken to with gRPC by other routes and with HTTP by this Ingress. The protocol hangs at the Service port, so after the patch for gRPC this Ingress speaks HTTP/2 in clear text to it as well.',
  cause: 'The Gateway API takes the protocol to a backend from the Service port; the controller hangs it at the path.',
  effect: 'If the backend does not take HTTP/2 in clear text for these requests, they fail once the patch is applied.',
  remedy: 'Give the gRPC port a number of its own in the Service, or check that the backend takes both on this one.',
});

export const reachUnsaid = kind({
  code: 'I2G3020',
  name: 'reach-unsaid',
  severity: 'error',
  text: 'who reaches class {class} today hangs on {what}, and its Gateway does not say so: {reason}.',
  cause: 'A Gateway says of its load balancer only what annotations in spec.infrastructure can say.',
  effect: 'The new gateway may be reached by clients that do not reach the controller today.',
  remedy:
    'Narrow the Service of the new gateway by the means of its implementation before it gets an address, or use release 1.6, whose limit is higher.',
});

export const loadBalancerIdentity = kind({
  code: 'I2G3021',
  name: 'load-balancer-identity',
  severity: 'warning',
  text: 'annotations of Service {service} name the load balancer that serves class {class} today ({names}). They were not copied: with them the new Service would take it over.',
  cause: 'Two Services cannot have one load balancer.',
  effect: 'The new gateway gets a load balancer of its own, made by the other annotations alone.',
  remedy: 'Where the load balancer of today is internal or has rules of its own, set up the new one alike.',
});

export const pathTooLong = kind({
  code: 'I2G3019',
  name: 'path-too-long',
  severity: 'error',
  text: 'a path of {length} characters on host {host} is longer than the Gateway API takes (1024 as it is written there). Its requests go to the rule for {closed}, which was closed where no open route of the host has it.',
  cause: 'The value of a path match holds 1024 characters; other letters than those of URLs count three or more each.',
  effect: 'Requests to the path do not reach the backend of this Ingress.',
  remedy: 'Shorten the path, or match a prefix of it.',
});

export const unaccounted = kind({
  code: 'I2G3099',
  name: 'unaccounted',
  severity: 'error',
  text: '{name} was read and nothing in the program says what became of it. This is a bug of the program; treat it as lost.',
  cause: 'A stage did not account for a fact.',
  effect: 'Unknown.',
  remedy: 'Report it with the manifest.',
});

export const invalidOutput = kind({
  code: 'I2G4001',
  name: 'invalid-output',
  severity: 'error',
  text: '{object} {pointer}: {message}. This is a bug of the program.',
  cause: 'An emitted object does not pass its own checks.',
  effect: 'The API server would refuse it, or it would not work.',
  remedy: 'Report it with the manifest.',
});
