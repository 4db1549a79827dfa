import { kind } from '../model/diagnostic.ts';

export const backendUnresolved = kind({
  code: 'I2G2001',
  name: 'backend-unresolved',
  severity: 'error',
  text: "port '{port}' of Service {service} cannot be written as a backendRef: {reason}. The route was emitted closed.",
  cause: 'A backendRef needs the number of a Service port; names and targetPorts have to be looked up in the Service.',
  effect: 'Requests to these paths are answered 500 until this is settled.',
  remedy: 'Add the Service to the input (kubectl get service -o yaml), or write the port number into the Ingress.',
});

export const canaryLost = kind({
  code: 'I2G2002',
  name: 'canary-not-converted',
  severity: 'warning',
  text: 'this is a canary: its share of the traffic is not converted in this release. The primary gets all requests.',
  cause: 'The Ingress carries canary annotations, which make it an alternative of another Ingress.',
  effect: 'No request reaches the canary Service after the move.',
  remedy: 'End the canary before the move, or add a second backendRef with a weight by hand.',
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
  text: "{name}: the redirect to '{value}' leads back to the same route, so it loops today. It was not emitted; the route is closed.",
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
  text: 'host {host} has both {first} and {second} as Prefix paths. nginx refuses that configuration, so this state of the manifests was never live; {emitted}.',
  cause: 'Both paths give the same nginx location, and nginx refuses the file as a whole.',
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
  text: 'several ConfigMaps look like that of the controller: {names}. The settings of the first were used, and the guards of all.',
  cause: 'The input holds the configuration of more than one controller, or copies of it.',
  effect: 'Defaults of a class can differ from those that hold today.',
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

export const aliasCertificate = kind({
  code: 'I2G2020',
  name: 'alias-certificate-unknown',
  severity: 'warning',
  text: "server-alias '{alias}' is served over TLS today, and redirected from plain http, where the certificate in Secret {secret} covers it, which the input does not show. The alias was emitted over plain http alone.",
  cause: 'The controller looks into the certificate of the host; no tls entry lists the alias.',
  effect: 'Requests for the alias over https get no answer, and those over plain http are no longer redirected.',
  remedy: 'List the alias in the tls entry of the Ingress, if the certificate covers it.',
});
