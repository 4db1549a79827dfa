import { kind } from '../model/diagnostic.ts';

export const backendUnresolved = kind({
  code: 'I2G2001',
  name: 'backend-unresolved',
  severity: 'error',
  text: "port '{port}' of Service {service} cannot be written as a backendRef: {reason}. The route leads to no backend.",
  cause: 'A backendRef needs the number of a Service port; names and targetPorts have to be looked up in the Service.',
  effect: 'Requests to these paths are answered 500 until this is settled.',
  remedy: 'Add the Service to the input (kubectl get service -o yaml), or write the port number into the Ingress.',
});

export const defaultCertificate = kind({
  code: 'I2G2003',
  name: 'default-certificate',
  severity: 'warning',
  text: "host {host} is served over TLS today with the controller's default certificate, because no Secret of the input fits it. The HTTPS listener names {secret}.",
  cause: 'No tls entry gives this host a certificate, and the controller then uses its default one.',
  effect: 'The listener carries no traffic until the Secret named there exists.',
  remedy: 'Name the Secret of the default certificate (--default-certificate NS/NAME), or give the host a certificate.',
});

export const wildcardWider = kind({
  code: 'I2G2004',
  name: 'wildcard-wider',
  severity: 'warning',
  text: 'host {host} means exactly one label today. In the Gateway API it means one or more, so deeper names reach the same backends; nothing narrower can be emitted.',
  cause: 'A wildcard of the Gateway API covers any number of labels.',
  effect: 'Names such as a.b under the wildcard are answered by these routes instead of the default backend.',
  remedy: 'Nothing, if no deeper name leads to the gateway; else list the names instead of the wildcard.',
});

export const redirectUnsayable = kind({
  code: 'I2G2005',
  name: 'redirect-unsayable',
  severity: 'error',
  text: "{name}: a redirect to '{value}' cannot be written as a RequestRedirect ({reason}). The route was emitted closed, so that no request reaches a backend it does not reach today.",
  cause: 'The redirect filter sets scheme, host name, port and path, and nothing else.',
  effect: 'Requests that are redirected today are answered 500.',
  remedy: 'Simplify the target, or let a small Service answer the redirect.',
});

export const redirectDiffers = kind({
  code: 'I2G2006',
  name: 'redirect-differs',
  severity: 'info',
  text: '{name}: the redirect was emitted; {difference}.',
  cause: 'The redirect filter builds the target from the request, the controller takes the text as it is.',
  effect: 'Clients arrive at the same place, with a slightly different address.',
  remedy: 'Nothing, unless a client depends on the exact text.',
});

export const redirectLoops = kind({
  code: 'I2G2007',
  name: 'redirect-loops',
  severity: 'error',
  text: "{name}: the redirect to '{value}' leads back to the same route {where}, so it loops today. It was not emitted there; the route is closed.",
  cause: 'The target of the redirect is matched by the path that redirects.',
  effect: 'Clients give up after some rounds today and get a 500 instead.',
  remedy: 'Correct the target of the redirect.',
});

export const aliasUnsayable = kind({
  code: 'I2G2008',
  name: 'alias-unsayable',
  severity: 'error',
  text: "server-alias '{alias}' is no plain host name and has no counterpart in the Gateway API. Requests for the names it matches get no route.",
  cause:
    'nginx takes regular expressions and other patterns as server names; the Gateway API takes names and a leading wildcard.',
  effect: 'Names matched by the pattern are answered 404 or by a wider host.',
  remedy: 'List the names the pattern stands for in server-alias.',
});

export const neverLive = kind({
  code: 'I2G2009',
  name: 'never-live',
  severity: 'error',
  text: 'host {host} has {paths}. nginx refuses that configuration, so this state of the manifests was never live; {emitted}.',
  cause: 'Two paths give the same nginx location, and nginx refuses the file as a whole.',
  effect: 'The cluster has been running an older configuration for all Ingresses since these were applied.',
  remedy: 'Remove one of the two paths, and check what the controller logs.',
});

export const openByValue = kind({
  code: 'I2G2010',
  name: 'open-by-value',
  severity: 'warning',
  text: '{name}: {reason}, so these routes are open today in spite of the other annotations. They were emitted open.',
  cause: 'The value switches a protection off that other annotations set up.',
  effect: 'Requests reach the backend without the check, today and in the output.',
  remedy: 'If the protection was meant to work, correct the value and convert again.',
});

export const severalConfigMaps = kind({
  code: 'I2G2013',
  name: 'several-config-maps',
  severity: 'warning',
  text: 'several ConfigMaps look like that of the controller: {names}. The settings of the first were used, and the guards of all: a request has to pass each of them.',
  cause: 'The input holds the configuration of more than one controller, or copies of it.',
  effect:
    'Defaults of a class can differ from those that hold today, and clients can be kept out that get in today. Nobody gets in who is kept out by one of them.',
  remedy: 'Convert the classes one by one, each with its own ConfigMap.',
});

export const classDefaults = kind({
  code: 'I2G2014',
  name: 'controller-defaults',
  severity: 'info',
  text: 'class {class}: {list}. A gateway does none of this unless its own settings say so.',
  cause: 'These are defaults of the controller that no Ingress states.',
  effect: 'Told once here, because it holds for every route of the class.',
  remedy: 'Set up at the gateway what the applications rely on.',
});

export const conflict = kind({
  code: 'I2G2015',
  name: 'path-conflict',
  severity: 'warning',
  text: 'host {host} path {path} ({type}) is claimed by Ingress {winner} as well, which comes first{basis}. This one gets no request there; nothing was emitted for it.',
  cause:
    'Two Ingresses name the same host, path and path type. The controller serves the older one and drops the other without a word.',
  effect: 'Requests go to the Service of the first Ingress, with its annotations alone.',
  remedy:
    'Remove one of the two. Where the order matters, export the objects from the cluster, so that their age is known.',
});

export const guardedConflict = kind({
  code: 'I2G2016',
  name: 'guarded-path-conflict',
  severity: 'error',
  text: 'host {host} path {path} ({type}) is claimed by Ingress {winner} and by this one, one of them guards it, and the age of neither is known. The route was emitted closed.',
  cause: 'The controller serves the older of the two; the files do not say which that is.',
  effect:
    'Requests to the path are answered 500 until this is settled, because serving them could go around the guard.',
  remedy: 'Remove one of the two, or export the objects from the cluster, so that their age is known.',
});

export const modeOfUnknownAge = kind({
  code: 'I2G2018',
  name: 'mode-of-unknown-age',
  severity: 'error',
  text: 'whether the paths of host {host} are regular expressions depends on which of two Ingresses is older, and the age of neither is known, or on an Ingress that the controller refuses as it is written. The host has guarded paths, so all its routes were emitted closed.',
  cause:
    'Of two Ingresses with one path, only the older one can make the host a host of regular expressions; of a refused Ingress an older version may be in force.',
  effect: 'Requests to the host are answered 500 until this is settled.',
  remedy:
    'Remove one of the two, or export the objects from the cluster, so that their age is known. Correct what is refused.',
});

export const customHeadersDenied = kind({
  code: 'I2G2017',
  name: 'custom-headers-denied',
  severity: 'error',
  text: 'custom-headers names ConfigMap {configmap}, and {reason}. The controller answers 503 in that case, so the routes of this Ingress were emitted closed.',
  cause:
    'The controller denies routes whose custom headers it may not set: global-allowed-response-headers of its own ConfigMap has to list each of them.',
  effect: 'No request reaches a backend through this Ingress.',
  remedy: 'Add the ConfigMap, and that of the controller, to the input; or list the headers there.',
});

export const nameWithoutHttps = kind({
  code: 'I2G2030',
  name: 'name-without-https',
  severity: 'error',
  text: 'name {name} answers over https today as its host does; {reason}. It was emitted over plain http alone, without a redirect to https.',
  cause:
    'A server-alias or a www sibling uses the certificate of its host where that covers the name, and the default certificate where not.',
  effect:
    'Requests for the name over https get no answer. If the certificate covers it, plain http is redirected to https today and is not any more.',
  remedy:
    'List the name in spec.tls, or add the Secret to the input: of its tls.crt only the names are read. Or take the name out.',
});

export const refusedBySwitch = kind({
  code: 'I2G2020',
  name: 'refused-by-switch',
  severity: 'error',
  text: '{names}: {why}. The controller refuses the whole Ingress for it, so it is not served as written today; the version before it may be in force. Its routes were emitted closed rather than left to others.',
  cause:
    'annotations-risk-level and annotation-value-word-blocklist of the ConfigMap say which annotations an Ingress may have. Snippets are of risk Critical; the default is High since release 1.12, and was Critical before.',
  effect:
    'The controller keeps what it loaded before until it is started anew; then other Ingresses answer, or none. In the output requests to its paths are answered 500 until this is settled.',
  remedy:
    'Where the Ingress is served today, the ConfigMap of the input is not that of the controller, or the controller is older: state annotations-risk-level in it. Else delete the annotation, or the Ingress.',
});

export const maybeRefused = kind({
  code: 'I2G2021',
  name: 'maybe-refused',
  severity: 'error',
  text: '{names}: {why}. Where the controller refuses the Ingress, it is not served as written today. It was converted as if it were served with all its annotations; it is closed where guards cannot be said, or where its requests would else meet a guard of another Ingress.',
  cause:
    'Which annotations an Ingress may have stands in the ConfigMap of the controller. The input shows none, or several, or one that leaves it to the default: that is High since release 1.12 and was Critical before, which lets everything pass.',
  effect: 'Where the controller refuses the Ingress, the output publishes hosts and paths that are not served today.',
  remedy:
    'Add the ConfigMap of the controller to the input (kubectl get configmap -n ingress-nginx ingress-nginx-controller -o yaml), and no other; state annotations-risk-level in it, or its label app.kubernetes.io/version.',
});

export const snippetLeftOut = kind({
  code: 'I2G2022',
  name: 'snippet-left-out',
  severity: 'warning',
  text: '{names}: allow-snippet-annotations is false, so the controller serves this Ingress without the text. Nothing was emitted for it{guard}.',
  cause:
    'Without allow-snippet-annotations the controller leaves the text of snippets out. Its admission webhook refuses such an Ingress, but one that is there already is served.',
  effect: 'The text does nothing, today and in the output.',
  remedy: 'If the text was meant to work, allow-snippet-annotations has to be true; else delete the annotation.',
});

export const lowerCaseGrpc = kind({
  code: 'I2G2023',
  name: 'lower-case-grpc',
  severity: 'warning',
  text: "backend-protocol '{value}' is spoken as gRPC today, but with the Host header upstream_balancer and without the headers and timeouts of gRPC, because these look for capitals. It was emitted as gRPC with the host of the request.",
  cause: 'The controller compares the value with capitals in one place and without regard to case in another.',
  effect: 'The backend sees the host that the client asked for.',
  remedy: 'Check that the backend does not look at the Host header.',
});

export const redirectBehindBalancer = kind({
  code: 'I2G2031',
  name: 'redirect-behind-balancer',
  severity: 'error',
  text: '{name} is on, so a request that a balancer sends on in clear with X-Forwarded-Proto: https is not redirected today. The redirect of an HTTP listener asks no header: behind such a balancer requests for {hosts} go round in a circle.',
  cause:
    'With use-forwarded-headers the controller takes the scheme of a request from X-Forwarded-Proto; a RequestRedirect hangs at a listener, whatever the headers say.',
  effect: 'Where TLS ends before the gateway, clients are redirected to the address they asked for until they give up.',
  remedy:
    'Where the balancer ends TLS, let it redirect and send its requests to the HTTPS listener, or take the redirect routes out. Where TLS ends at the gateway, nothing is to be done.',
});

export const referenceDenied = kind({
  code: 'I2G2081',
  name: 'reference-denied',
  severity: 'error',
  text: '{name} names {reference}, and {reason}. The controller answers {answer} in that case, so {closed} emitted closed.',
  cause:
    'The controller denies what refers to a Secret or ConfigMap that it may not use, before it looks at other annotations of the group, those that switch it off included.',
  effect: 'No request reaches a backend there, today and in the output.',
  remedy:
    'Where the routes are served today, add the ConfigMap of the controller with allow-cross-namespace-resources, or the Secret as it is in the cluster, to the input; for manifests without a namespace say it with -n. Else correct the annotation.',
});

export const configMapGuessed = kind({
  code: 'I2G2082',
  name: 'config-map-guessed',
  severity: 'error',
  text: 'ConfigMap {name} has keys that keep requests out for the whole controller, and no other ConfigMap is known to be that of the controller. It was taken to be it, so its guards hold on every route.',
  cause:
    'The name of the ConfigMap is an argument of the controller (--configmap), and the input shows neither the argument nor a ConfigMap of a usual name.',
  effect: 'If it is not the ConfigMap of the controller, routes are closed or protected that are not today.',
  remedy: 'Add the Deployment or DaemonSet of the controller to the input, or leave this ConfigMap out.',
});

export const configMapUnread = kind({
  code: 'I2G2083',
  name: 'config-map-unread',
  severity: 'error',
  text: 'this document looks like the ConfigMap of the controller and could not be read. Guards and settings of every route may be missing in the output.',
  cause:
    'It is a template, or no valid document; its text names a ConfigMap and a name or key of that of the controller.',
  effect: 'Routes may be open that are guarded today.',
  remedy: 'Render the template, or export the ConfigMap from the cluster, and convert again.',
});

export const upperCaseHost = kind({
  code: 'I2G2084',
  name: 'upper-case-host',
  severity: 'error',
  text: "host '{host}' has capitals, which no API server takes, so the Ingress is not served as written; a version before it may be in force. It states guards or stands under those of the controller, so {name} was emitted closed rather than left to rules for more names.",
  cause: 'Hosts of an Ingress are written in lower case.',
  effect: 'Requests for this host are answered 500 until this is settled.',
  remedy: 'Write the host in lower case and convert again.',
});

export const guardedVariant = kind({
  code: 'I2G2085',
  name: 'guarded-variant',
  severity: 'error',
  text: 'this is another document of an Ingress that was read before, and it states guards or stands under those of the controller. Any of them may be the one in force, so the paths of all of them were emitted closed.',
  cause: 'The input holds several documents of one name and namespace that differ. The first is converted.',
  effect: 'Requests to these paths are answered 500 until this is settled.',
  remedy: 'Leave only the document in the input that is in the cluster.',
});

export const guardedAliasPattern = kind({
  code: 'I2G2086',
  name: 'guarded-alias-pattern',
  severity: 'error',
  text: "server-alias '{alias}' of host {host} has no counterpart in the Gateway API, and the host is guarded. Requests for the names it matches would be caught by {catchers} without that guard, so the open rules there were emitted closed.",
  cause: 'Names that a pattern matches cannot be told from others, and are caught by hosts for more names.',
  effect: 'Requests that these rules answer today get 500, also for names that the pattern does not match.',
  remedy: 'List the names the pattern stands for in server-alias.',
});
