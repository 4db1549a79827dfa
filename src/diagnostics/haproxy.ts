import { kind } from '../model/diagnostic.ts';

/** What the controllers on HAProxy make of their input, and what of it a Gateway cannot do. */

export const classNotServed = kind({
  code: 'I2G2301',
  name: 'class-not-served',
  severity: 'error',
  text: "class {class} has the controller '{controller}', and controller 3.2 serves a class only where the two agree: a class NAME with haproxy.org/ingress-controller/NAME. It does not serve this Ingress, and nothing was emitted for it.",
  cause:
    'The controller drops every Ingress whose ingressClassName is not literally the value of --ingress.class, and every class whose controller string does not end in that value.',
  effect: 'Its hosts and paths are answered 404 today, and get no route in the output.',
  remedy:
    'Where an older release serves it, give the IngressClass the controller haproxy.org/ingress-controller/NAME in the input, and convert again; else delete the Ingress.',
});

export const classAnnotation = kind({
  code: 'I2G2302',
  name: 'class-by-annotation',
  severity: 'warning',
  text: 'the Ingress names its class by annotation alone, which releases up to 3.1 read and 3.2 does not. It was converted as an older release serves it.',
  cause:
    'Since 3.2 only spec.ingressClassName selects, so the Ingress has no class there and is served only by a controller without --ingress.class, or with --empty-ingress-class.',
  effect: 'Where 3.2 runs with a class, the output serves what is answered 404 today.',
  remedy:
    'Write spec.ingressClassName if the Ingress is to be served; say how the controller runs with --controller-config and its Deployment.',
});

export const listFaulty = kind({
  code: 'I2G2303',
  name: 'address-list-faulty',
  severity: 'error',
  text: "{name}: '{value}' {reason}. The controller makes no rule of such a list, so {today}; of two Ingresses with the same list one does get a rule. The routes were emitted closed.",
  cause: 'One bad item makes the controller skip the whole list with a line in its log.',
  effect: 'Requests to the routes are answered 500 until this is settled.',
  remedy: 'Correct the list, or delete the annotation if everybody is to get in; check who got in until now.',
});

export const patternUnread = kind({
  code: 'I2G2304',
  name: 'pattern-file-unread',
  severity: 'error',
  text: "{name} names the list '{pattern}', which stands in the ConfigMap of pattern files, and {reason}. Whom it lets in is not known, so the routes were emitted closed.",
  cause: 'Lists named patterns/… are files that the controller makes of a ConfigMap (--configmap-patternfiles).',
  effect: 'Requests to the routes are answered 500 until this is settled.',
  remedy:
    'Convert together with that ConfigMap and the Deployment of the controller that names it, or write the addresses into the annotation.',
});

export const authUnusable = kind({
  code: 'I2G2305',
  name: 'auth-type-unusable',
  severity: 'error',
  text: "auth-type: '{value}' is not basic-auth. The controller asks nobody for a password today; the routes were emitted closed, because the annotation says that somebody was meant to be asked.",
  cause: 'The controller knows basic-auth alone and skips the annotation for any other word, with a line in its log.',
  effect: 'Requests to the routes are answered 500 until this is settled.',
  remedy: 'Write basic-auth, or delete the annotation if nobody is to be asked.',
});

export const authNobody = kind({
  code: 'I2G2306',
  name: 'auth-without-users',
  severity: 'error',
  text: 'auth-type is basic-auth and {reason}, so the controller answers 401 to everybody. The routes were emitted closed.',
  cause: 'Without users no password is right.',
  effect: 'Nobody gets in, today and after the move.',
  remedy: 'Name a Secret with users in auth-secret.',
});

export const refusedConfiguration = kind({
  code: 'I2G2307',
  name: 'configuration-refused',
  severity: 'error',
  text: "{name}: '{value}' {reason}. HAProxy refuses the whole configuration for it, so since it was applied the controller serves what was there before, and after a restart nothing at all. The routes of this Ingress were emitted closed.",
  cause:
    'The controller writes the value into the configuration unchecked; one line that HAProxy refuses keeps all changes of all Ingresses out.',
  effect: 'What is served today is older than the input. Requests to these routes are answered 500 in the output.',
  remedy: 'Correct the value and convert again.',
});

export const samePath = kind({
  code: 'I2G2308',
  name: 'same-path',
  severity: 'warning',
  text: 'host {host} path {path} is also claimed by {winner}, whose row comes first in the map of HAProxy ({why}). This one gets no request there; nothing was emitted for it{guard}.',
  cause:
    'Rows of one host and path are sorted as texts: the name of the backend decides, then whether the Ingress has annotations, never the age.',
  effect: 'The other backend answers, without the annotations of this Ingress, today and after the move.',
  remedy: 'Delete one of the two; where this one was meant to protect the path, put its annotations on the other.',
});

export const samePathUnknown = kind({
  code: 'I2G2309',
  name: 'same-path-undecided',
  severity: 'error',
  text: 'host {host} path {path} is claimed by {others} as well, for the same Service and with other annotations. Which of them hold today hangs on internal numbers of the controller; the route was emitted closed.',
  cause: 'Both rows name the same backend, and what comes after it in the row is a hash of the annotations.',
  effect: 'Requests to the path are answered 500 until this is settled.',
  remedy: 'Give both Ingresses the same annotations, or delete the path from one of them.',
});

export const rewriteUnsayable = kind({
  code: 'I2G2310',
  name: 'path-rewrite-unsayable',
  severity: 'error',
  text: "path-rewrite '{value}' on path {path} cannot be said as a rewrite of the Gateway API: {reason}. The route was emitted closed, for its requests would reach another place than today.",
  cause:
    'HAProxy looks for a regular expression anywhere in the path and replaces the whole path. A rewrite of the Gateway API replaces the whole path by a fixed text, or the prefix that a rule matched.',
  effect: 'Requests to the route are answered 500 until this is settled.',
  remedy: 'Write the rule as ^/prefix/(.*) /other/\\1 for a path of that prefix, or let the application do it.',
});

export const headerUnsayable = kind({
  code: 'I2G2311',
  name: 'header-unsayable',
  severity: 'warning',
  text: "{name}: the line '{line}' was not emitted: {reason}. Backends and clients no longer get this header from the gateway; what a client sends under the name of a request header now passes.",
  cause: 'Header filters write fixed texts; HAProxy puts in what it knows of the request.',
  effect: 'Applications that rely on the header see none, or what the client wrote.',
  remedy: 'Let the application do without the header, or set it with a policy of the gateway.',
});

export const corsUnsayable = kind({
  code: 'I2G2312',
  name: 'cors-unsayable',
  severity: 'warning',
  text: "cors-allow-origin '{value}' is no expression for a list of origins, so no CORS filter was emitted.",
  cause: 'HAProxy searches for the expression in the Origin header; a filter has a list of origins.',
  effect: 'Browsers refuse answers to scripts of other origins, where they take them today.',
  remedy: 'Write the origins, joined by |, with dots escaped.',
});

export const corsNarrower = kind({
  code: 'I2G2313',
  name: 'cors-narrower',
  severity: 'warning',
  text: "cors-allow-origin '{value}' is searched for anywhere in the Origin header today, so it lets further origins in that contain it. The filter allows {origins} alone.",
  cause: 'The value is a regular expression without anchors.',
  effect: 'Scripts of look-alike hosts and of other ports are refused, where they were let in.',
  remedy: 'List further origins if scripts of them are to be let in.',
});

export const corsOptions = kind({
  code: 'I2G2314',
  name: 'cors-options',
  severity: 'warning',
  text: 'OPTIONS requests reach the backend today, for cors-respond-to-options is not true. A CORS filter answers preflights by itself.',
  cause: 'HAProxy adds headers to the answer of the backend; the filter of the Gateway API takes preflights over.',
  effect: 'The backend no longer decides about preflights.',
  remedy: 'Nothing, unless the backend refuses some of them.',
});

export const rateUnsayable = kind({
  code: 'I2G2315',
  name: 'rate-limit-unsayable',
  severity: 'warning',
  text: 'rate-limit-requests: {requests} in {period} s was not converted: {reason}. Requests are no longer limited.',
  cause: 'Settings of limits count by the second and by the minute.',
  effect: 'Clients may send more requests than today.',
  remedy: 'Set a limit up at the gateway.',
});

export const rateDiffers = kind({
  code: 'I2G2316',
  name: 'rate-limit-refusals',
  severity: 'warning',
  text: 'rate-limit-requests: refused requests get the status of the gateway (usually 429), today {status}; the counters are no longer shared with other Ingresses of the same period.',
  cause: 'Tables of counters are named by the period alone.',
  effect: 'Clients that know the status see another one; a client that uses several Ingresses may send more.',
  remedy: 'Nothing, unless a client depends on it.',
});

export const backendDiffers = kind({
  code: 'I2G2317',
  name: 'service-annotations-differ',
  severity: 'error',
  text: 'Service {service} is used by {ingresses} with different annotations about it ({names}). One backend serves them all, and which annotations it has today changes with each start of the controller. Each route was emitted with its own.',
  cause:
    'Names about a backend on an Ingress hold for the Service; the Ingress that is processed last wins, in random order.',
  effect: 'After the move each Ingress has what it says itself.',
  remedy: 'Put the annotations on the Service, or write standalone-backend: "true".',
});

export const resourceMissing = kind({
  code: 'I2G2318',
  name: 'custom-resource-missing',
  severity: 'error',
  text: '{name} names {resource}, which is not in the input. It may hold any configuration of HAProxy, so the routes were emitted closed.',
  cause: 'Custom resources take the place of annotations: TLS to pods, access rules and times may stand in them.',
  effect: 'Requests to the routes are answered 500 until this is settled.',
  remedy: 'Convert together with the object.',
});

export const resourceUnsaid = kind({
  code: 'I2G2319',
  name: 'custom-resource-field',
  severity: 'error',
  text: '{resource}: {field} was not converted and may keep requests out or send them elsewhere. The routes that it holds for were emitted closed.',
  cause: 'The object holds configuration of HAProxy as fields; rules and conditions in it are not turned into routes.',
  effect: 'Requests to the routes are answered 500 until this is settled.',
  remedy: 'Write what the field does as annotations or as routes, and delete it.',
});

export const aclUnsayable = kind({
  code: 'I2G2320',
  name: 'route-acl-unsayable',
  severity: 'error',
  text: "route-acl '{value}' of Service {service} cannot be said as a match: {reason}. {emitted}.",
  cause:
    'The condition is one of HAProxy; matches of a route compare headers, cookies, query parameters, and the method.',
  effect: 'Requests that the condition may hold for are answered 500 until this is settled.',
  remedy: 'Write the condition with hdr, cookie, url_param or method, or as weights.',
});

export const defaultBackends = kind({
  code: 'I2G2321',
  name: 'several-default-backends',
  severity: 'error',
  text: '{ingresses} have a spec.defaultBackend, and the controller has one for all hosts. Which of them it is today changes with each start; what no rule matches was emitted closed.',
  cause: 'The default backend of any Ingress catches what no rule matches, on every host.',
  effect: 'Requests that no rule matches are answered 500 until this is settled.',
  remedy: 'Keep one of them.',
});

export const listsOverTls = kind({
  code: 'I2G2322',
  name: 'lists-not-over-tls',
  severity: 'warning',
  text: 'an Ingress of the controller uses ssl-passthrough, and then HAProxy does not look at address lists for https. After the move they hold over https as well.',
  cause:
    'The rules of the lists are written to the frontend in front of the one for https, where they see other connections.',
  effect:
    'Clients that are not in an allow list, or are in a deny list, get in over https today and do not after the move.',
  remedy: 'Check who that is.',
});

export const noCertificate = kind({
  code: 'I2G2323',
  name: 'plain-http-on-tls-port',
  severity: 'info',
  text: 'no certificate of the controller is in the input, and without one its port for https speaks plain HTTP. No HTTPS listener was emitted.',
  cause: 'The controller has no certificate of its own.',
  effect: 'Clients that speak plain HTTP to port 443 are no longer answered.',
  remedy:
    'Nothing; where a certificate is named by an argument, convert together with the Deployment of the controller.',
});

export const authorityName = kind({
  code: 'I2G2324',
  name: 'backend-name-checked',
  severity: 'error',
  text: 'server-ca checks who signed the certificate of the pods, not its name. A BackendTLSPolicy checks both and needs the name, which nothing says. {emitted}.',
  cause: 'HAProxy gets no name to check and sends none.',
  effect: 'Requests to the routes are answered 500 until this is settled.',
  remedy: 'Write a BackendTLSPolicy with the name in the certificates of the pods, and put the backendRef back.',
});

export const clientHeader = kind({
  code: 'I2G2325',
  name: 'client-address-by-header',
  severity: 'warning',
  text: 'src-ip-header: the address of clients is taken from the header {header} for {reach} alone. A gateway takes it from a header for all routes or for none, so it was not emitted{guard}.',
  cause: 'The setting belongs to a whole listener in every gateway.',
  effect: 'Backends and limits see the address of whoever connects.',
  remedy: 'Set it up for the whole gateway, if its clients all come through the proxy that writes the header.',
});

export const proxyProtocolTo = kind({
  code: 'I2G2326',
  name: 'proxy-protocol-to-pods',
  severity: 'error',
  text: 'send-proxy-protocol: pods of Service {service} get the PROXY protocol today, which no route can ask for. The routes were emitted closed, for such pods refuse requests without it.',
  cause: 'The Gateway API has no field for it.',
  effect: 'Requests to the routes are answered 500 until this is settled.',
  remedy: 'Set it up with a policy of the gateway and put the backendRef back, or let the pods do without.',
});

export const pathLeftOut = kind({
  code: 'I2G2327',
  name: 'path-left-out',
  severity: 'warning',
  text: 'host {host} path {path}: {reason}, so HAProxy has no row for it today, and requests go to the next shorter path of the host. None was emitted.',
  cause: 'The controller leaves out what leads nowhere.',
  effect: 'Requests go to other paths, or are answered by the default backend, today and after the move.',
  remedy: 'Delete the path, or correct the Service and port.',
});

export const snippetDirective = kind({
  code: 'I2G2328',
  name: 'snippet-line',
  severity: 'warning',
  text: "{name}: '{directive}' was not converted ({way}): {reason}.",
  cause:
    'Each line of a text for HAProxy is judged by itself. Portable: the Gateway API can say it, but not with these words. Policy: a policy of an implementation can say it. Redesign: nothing says it. Dead: it does nothing for requests.',
  effect: 'What the line did is gone; the sentence says what that means for requests.',
  remedy: 'Portable: change the words. Policy: write the policy of your implementation. Redesign: decide who does it.',
});

export const snippetGuard = kind({
  code: 'I2G2329',
  name: 'snippet-line-guards',
  severity: 'error',
  text: "{name}: '{directive}' may keep requests out or send them elsewhere, and was not converted: {reason}. {emitted}.",
  cause: 'A line of HAProxy configuration can refuse, redirect and route requests by anything.',
  effect: 'Requests to the routes are answered 500 until this is settled.',
  remedy: 'Write what the line does as annotations or as routes of its own, and delete it.',
});

export const snippetIgnored = kind({
  code: 'I2G2330',
  name: 'snippet-ignored',
  severity: 'info',
  text: '{name} does nothing: the controller runs with --disable-config-snippets. Nothing was emitted for it.',
  cause: 'Snippets of this kind are switched off.',
  effect: 'None.',
  remedy: 'Delete the snippet.',
});

export const tcpUnsayable = kind({
  code: 'I2G2331',
  name: 'tcp-resource-unsayable',
  severity: 'error',
  text: '{resource}: {field} was not converted. {emitted}.',
  cause: 'A TCP object holds a frontend of HAProxy; routes of the Gateway API take a port, or the server name of TLS.',
  effect: 'Connections that are served today are not served after the move.',
  remedy: 'Write a TCPRoute or a TLSRoute for what the field does.',
});

export const twoSpellings = kind({
  code: 'I2G2332',
  name: 'two-spellings',
  severity: 'error',
  text: '{names} say different things, and which of the spellings counts changes with each start of the controller. The routes were emitted closed.',
  cause: 'The prefixes haproxy.org/, haproxy.com/, ingress.kubernetes.io/ and none mean the same name.',
  effect: 'Requests to the routes are answered 500 until this is settled.',
  remedy: 'Delete all spellings but one.',
});

export const classResource = kind({
  code: 'I2G2333',
  name: 'resource-of-class',
  severity: 'error',
  text: '{name} names {resource}, which changes all traffic of the controller. {emitted}.',
  cause: 'Frontend and Defaults objects are joined with the configuration of all hosts.',
  effect: 'Requests are answered 500 until this is settled, where the object may keep them out.',
  remedy: 'Write what the object does as annotations, and delete it.',
});

export const redirectPort = kind({
  code: 'I2G2334',
  name: 'redirect-port',
  severity: 'warning',
  text: 'ssl-redirect-port {port}: the redirect to https names this port, and the HTTPS listener of the output is on port 443.',
  cause: 'The value is the port that clients reach the controller at today.',
  effect: 'Clients are sent to a port that the new Gateway does not listen on.',
  remedy: 'Delete the value if the new Gateway is reached at 443.',
});

export const certificateToPods = kind({
  code: 'I2G2335',
  name: 'certificate-to-pods',
  severity: 'error',
  text: 'server-crt: pods of Service {service} are shown a certificate today, which no route can ask for. The routes were emitted closed.',
  cause: 'In the Gateway API the certificate belongs to the whole Gateway.',
  effect: 'Requests to the routes are answered 500 until this is settled.',
  remedy: 'Set it up with a policy of the gateway and put the backendRef back.',
});

export const clientCaKey = kind({
  code: 'I2G2336',
  name: 'client-ca-key',
  severity: 'warning',
  text: 'client-ca {secret}: the controller reads the authority from the key tls.crt of the Secret, gateways read ca.crt.',
  cause: 'The key differs, not the certificate.',
  effect: 'Without the key the Gateway lets nobody in.',
  remedy: 'Copy the certificate to the key ca.crt.',
});

export const passthroughPaths = kind({
  code: 'I2G2337',
  name: 'passthrough-paths',
  severity: 'warning',
  text: 'host {host}: ssl-passthrough sends all its connections to {backend}, whatever the path; {others} more backends of the host get none over TLS, today and after the move.',
  cause: 'Connections are passed on by their server name, before a path is known.',
  effect: 'None: it is so today.',
  remedy: 'Give the others a host of their own.',
});
