import { kind } from '../model/diagnostic.ts';

/** What haproxy-ingress makes of its input, and what of it a Gateway cannot do. */

const closedUntil = 'Requests to the routes are answered 500 until this is settled.';

export const guardFaulty = kind({
  code: 'I2G2401',
  name: 'guard-faulty',
  severity: 'error',
  text: "{name}: '{value}' {reason}. With such a value {today}. The routes were emitted closed, because somebody was meant to be kept out.",
  cause: 'The controller goes without a guard that it cannot use, with a line in its log.',
  effect: closedUntil,
  remedy: 'Correct the value, or delete the annotation if everybody is to get in; check who got in until now.',
});

export const itemsSkipped = kind({
  code: 'I2G2402',
  name: 'list-items-skipped',
  severity: 'warning',
  text: '{name}: {items} is passed over, today by the controller and in the output: it is no address or network.',
  cause: 'The controller skips a bad item with a line in its log and uses the others.',
  effect: 'None by the move. Whoever was meant by the item is not let in, or not kept out.',
  remedy: 'Correct the item.',
});

export const secretUnseen = kind({
  code: 'I2G2403',
  name: 'secret-unseen',
  severity: 'warning',
  text: '{name} names the Secret {secret}, which is not in the input. {today}; in the output the route asks in any case.',
  cause: 'Secrets are rarely in files; the controller leaves a path open where it finds none.',
  effect: 'Where the Secret is missing, clients that get in today are kept out.',
  remedy: 'Check that the Secret is in the cluster.',
});

export const authRefuses = kind({
  code: 'I2G2404',
  name: 'auth-refuses',
  severity: 'warning',
  text: "{name}: '{value}' {reason}. The controller answers 403 to every request for that, and so does the output, or it is closed.",
  cause: 'An auth service that cannot be found or asked lets nobody in.',
  effect: 'None: nobody gets in, today and after the move.',
  remedy: 'Correct the address; a port of svc:// is the targetPort of the Service.',
});

export const podsUnsayable = kind({
  code: 'I2G2405',
  name: 'pods-unsayable',
  severity: 'error',
  text: '{name}: {what}, which no route can ask for. The routes to Service {service} were emitted closed.',
  cause: 'The Gateway API has no field for it.',
  effect: closedUntil,
  remedy: 'Set it up with a policy of the gateway and put the backendRef back, or let the pods do without.',
});

export const podName = kind({
  code: 'I2G2406',
  name: 'pod-name-checked',
  severity: 'error',
  text: 'secure-verify-ca-secret checks who signed the certificate of the pods of Service {service}, not its name. A BackendTLSPolicy checks both and needs the name, which nothing says. The routes were emitted closed where the target needs it.',
  cause: 'Without secure-verify-hostname and without a name in secure-sni HAProxy compares no name.',
  effect: closedUntil,
  remedy: 'Add secure-verify-hostname with the name in the certificates of the pods, and convert again.',
});

export const serviceKeysDiffer = kind({
  code: 'I2G2407',
  name: 'service-keys-differ',
  severity: 'warning',
  text: 'Service {service} is used by {ingresses}, which differ in {names}. The oldest Ingress that has a key decides it for all routes of the Service{basis}.',
  cause: 'Keys about a backend hold for the Service, whichever Ingress they stand on.',
  effect: 'All routes of the Service were emitted with the values of the first Ingress.',
  remedy: 'Put the keys on the Service. Where the order matters, export the objects from the cluster.',
});

export const serviceKeysUnknown = kind({
  code: 'I2G2408',
  name: 'service-keys-unknown',
  severity: 'error',
  text: 'Service {service} is used by {ingresses}, which differ in {names}, may keep requests out there, and the age of neither is known. The routes to the Service were emitted closed.',
  cause: 'The oldest Ingress that has a key decides it; files do not say which that is.',
  effect: closedUntil,
  remedy: 'Put the keys on the Service, or export the objects from the cluster.',
});

export const rewriteOfText = kind({
  code: 'I2G2409',
  name: 'rewrite-of-text',
  severity: 'warning',
  text: "rewrite-target '{value}' on path {path}: today the text {path} is replaced by characters, in this letter case alone ({path}x becomes {value}x, and other letter case goes on as it is). The output replaces whole elements of the path.",
  cause:
    'Paths of type ImplementationSpecific are beginnings of a text, compared without letter case, and rewritten with it.',
  effect: 'Backends see another path for requests that do not end the element at {path}.',
  remedy: 'Write pathType Prefix if no such requests come.',
});

export const rewriteUnsayable = kind({
  code: 'I2G2410',
  name: 'rewrite-target-unsayable',
  severity: 'error',
  text: "rewrite-target '{value}' on path {path} cannot be said as a rewrite of the Gateway API: {reason}. The route was emitted closed, for its requests would reach another place than today.",
  cause: 'HAProxy puts values of the request into the text.',
  effect: closedUntil,
  remedy: 'Write a plain path, or let the application do it.',
});

export const originsUnsayable = kind({
  code: 'I2G2411',
  name: 'origins-unsayable',
  severity: 'warning',
  text: "cors-allow-origin-regex '{value}' is no expression for a list of origins, so no CORS filter was emitted.",
  cause: 'HAProxy searches for the expressions in the Origin header; a filter has a list of origins.',
  effect: 'Browsers refuse answers to scripts of other origins, where they take them today.',
  remedy: 'Write the origins into cors-allow-origin.',
});

export const originsNarrower = kind({
  code: 'I2G2412',
  name: 'origins-narrower',
  severity: 'warning',
  text: "cors-allow-origin-regex '{value}' lets further origins in that contain such a text. The filter allows {origins} alone.",
  cause: 'The expressions are searched for anywhere in the Origin header, and stand for more than a list.',
  effect: 'Scripts of look-alike hosts and of other ports are refused, where they were let in.',
  remedy: 'List further origins in cors-allow-origin if scripts of them are to be let in.',
});

export const originsIgnored = kind({
  code: 'I2G2413',
  name: 'origins-ignored',
  severity: 'warning',
  text: "cors-allow-origin '{value}' holds an item that is no origin, so the controller drops the list and lets scripts of every site in. The filter does the same.",
  cause: 'One bad item spoils the list.',
  effect: 'None by the move: every site is let in.',
  remedy: 'Write scheme://host[:port] for each, with commas and no blanks.',
});

export const aliasUnsayable = kind({
  code: 'I2G2414',
  name: 'host-alias-unsayable',
  severity: 'error',
  text: "{name} '{value}' is no plain host name or list of names, so requests for the names that it takes get no route of host {host}. They are caught by wildcard hosts and rules without a host, if there are any.",
  cause: 'A route has host names and wildcards, and no regular expressions for hosts.',
  effect: 'Names that are served today are not.',
  remedy: 'Write the names as hosts of rules.',
});

export const aliasGuarded = kind({
  code: 'I2G2415',
  name: 'alias-guarded',
  severity: 'warning',
  text: 'host {host} is an alias of {main}. Settings of single paths may not reach requests for it today, guards among them; in the output they do. Plain http is not redirected there, today as after the move.',
  cause:
    'The controller compares paths by the name of the main host where the paths of a Service have different settings.',
  effect: 'Clients that get by a guard through the alias are kept out.',
  remedy: 'Nothing, unless somebody relies on the open alias.',
});

export const otherFrontend = kind({
  code: 'I2G2416',
  name: 'other-frontend',
  severity: 'error',
  text: "http-frontend '{value}' {reason}. Nothing was emitted for the Ingress.",
  cause: 'Such an Ingress is served on ports of its own, and on no others.',
  effect: 'Its hosts are not served on the usual ports, today as after the move; on its own ports they are no longer.',
  remedy: 'Write a Gateway with listeners for those ports and routes for it.',
});

export const redirectedFromSeveral = kind({
  code: 'I2G2417',
  name: 'redirected-from-several',
  severity: 'warning',
  text: '{name}: requests for {source} are redirected to one of several hosts, today by chance. The output sends them to {host}.',
  cause: 'The key holds for each host of the Ingress, and a name is redirected to one of them.',
  effect: 'Clients may be sent to another host than today.',
  remedy: 'Give the key to an Ingress with one host.',
});

export const classByAnnotation = kind({
  code: 'I2G2418',
  name: 'annotation-before-class',
  severity: 'warning',
  text: "the class annotation '{annotation}' and spec.ingressClassName '{field}' differ. The annotation comes first for this controller{then}.",
  cause: 'haproxy-ingress reads the annotation before the field, unless it runs with --ingress-class-precedence.',
  effect: 'None where the controller runs so; else the field decides.',
  remedy: 'Delete the one that is not meant.',
});

export const blueGreen = kind({
  code: 'I2G2419',
  name: 'blue-green',
  severity: 'error',
  text: "{name} '{value}' spreads requests over pods of Service {service} by their labels. Weights of the Gateway API are for Services, and {reason}. The routes were emitted closed, for pods that get no request today would get some.",
  cause: 'A backendRef leads to all pods of a Service.',
  effect: closedUntil,
  remedy: 'Make a Service for each group, with the labels of the group in its selector, and convert again.',
});

export const blueGreenServices = kind({
  code: 'I2G2420',
  name: 'blue-green-services',
  severity: 'info',
  text: "{name} '{value}': the groups were emitted as the Services {services}, which select their pods. A group without pods gets its share answered with an error; today others take it.",
  cause: 'Weights of the Gateway API are for Services.',
  effect: 'As today, while each group has pods.',
  remedy: 'Nothing.',
});

export const orderUnkept = kind({
  code: 'I2G2421',
  name: 'host-order-unkept',
  severity: 'error',
  text: 'the paths of host {host} and of the hosts that its requests go on to overlap in so many ways that it would take more than {count} rules to try them in the order of the controller. All of them were closed.',
  cause: 'Paths with headers come before all others, and requests go on to wildcard hosts and rules without a host.',
  effect: 'Requests to the host are answered 500 until this is settled.',
  remedy: 'Take away conditions by header, or write strict-host: "true" where no request is to go on.',
});

export const passthroughRootless = kind({
  code: 'I2G2422',
  name: 'passthrough-without-root',
  severity: 'error',
  text: 'ssl-passthrough of host {host}: there is no path / that says where its TLS connections go. No route for them was emitted.',
  cause: 'The backend of the root path gets all connections of the host.',
  effect: 'Connections to the host are refused.',
  remedy: 'Add a path /.',
});

export const streamPathSkipped = kind({
  code: 'I2G2423',
  name: 'stream-path-skipped',
  severity: 'warning',
  text: 'host {host} path {path}: tcp-service-port makes a TCP service of the Ingress, which {reason}. Nothing was emitted for it.',
  cause: 'A TCP service has no paths but /, and one backend for each server name.',
  effect: 'None: the controller passes it over as well.',
  remedy: 'Delete the path, or take it to an Ingress of its own.',
});

export const headerConditionSkipped = kind({
  code: 'I2G2424',
  name: 'header-condition-refused',
  severity: 'error',
  text: "{name}: '{line}' {reason}. The paths of the Ingress were emitted closed.",
  cause: 'Which requests the paths take today is not known.',
  effect: closedUntil,
  remedy: 'Correct the line.',
});

export const textBesidePrefix = kind({
  code: 'I2G2425',
  name: 'text-beside-prefix',
  severity: 'warning',
  text: 'host {host} path {path}: a path of type ImplementationSpecific stands beside one of type Prefix, and takes {path}x and other letter case today. As a prefix of whole elements it takes nothing more than the other one, so such requests go to another rule of the host, or to none.',
  cause: 'A Prefix ends at a slash; without a type the path is the beginning of a text.',
  effect: 'Requests beyond the element are answered by other paths, or 404.',
  remedy: 'Nothing, if no such requests come; else write the paths that are meant.',
});

export const rewriteSlash = kind({
  code: 'I2G2426',
  name: 'rewrite-double-slash',
  severity: 'warning',
  text: "rewrite-target '{value}' on path {path}: what follows {path} is put behind the slash today, so backends see two slashes. The output writes one.",
  cause: 'The controller replaces text; the rewrite of a prefix joins elements.',
  effect: 'Backends see another path; most do not tell the two apart.',
  remedy: 'Take the slash away from the end of the value.',
});

export const serviceUnseen = kind({
  code: 'I2G2427',
  name: 'service-unseen',
  severity: 'warning',
  text: 'Service {service} is not in the input, though others of its namespace are. Where it is missing in the cluster, the controller leaves the path out and the next shorter path of the host takes its requests; the emitted rule answers 500.',
  cause: 'A path without a Service has no row in the maps of HAProxy.',
  effect: 'Requests are answered 500, where another path answers them today.',
  remedy: 'Delete the path, or make the Service.',
});

export const headersJoined = kind({
  code: 'I2G2428',
  name: 'header-lines-joined',
  severity: 'info',
  text: '{names}: the header is set and added to, which gives two lines of it today. The output gives one line with both values, separated by a comma.',
  cause: 'A filter writes one line for each name.',
  effect: 'None for headers that are lists; a few are not.',
  remedy: 'Nothing.',
});

export const classNotServed = kind({
  code: 'I2G2429',
  name: 'class-of-no-controller',
  severity: 'error',
  text: "class {class} has the controller '{controller}', and the haproxy-ingress of the input takes the classes of '{taken}' alone. Nothing was emitted for the Ingress.",
  cause:
    'The name of the controller in an IngressClass has to be that of --controller-class or --full-controller-name.',
  effect: 'Its hosts and paths are answered 404 by this controller, and get no route in the output.',
  remedy: 'Convert together with the Deployment of the controller that serves the class.',
});
