import { kind } from '../model/diagnostic.ts';

export const canaryConverted = kind({
  code: 'I2G2040',
  name: 'canary-converted',
  severity: 'info',
  text: 'this canary takes from Service {primary} for Service {canary}: {share}. That stands in the output as rules and weights of the routes it takes from, as far as these are open and other findings do not say otherwise. Where one of the two Services has no endpoints, a gateway fails the share of that one; today the share of the canary then goes to the primary, and without the primary nothing is served.',
  cause:
    'Canary annotations make the Ingress an alternative of another one; headers decide before cookies, and these before the weight.',
  effect: 'The same share goes to the canary, as long as both Services have endpoints.',
  remedy: 'Nothing. To end the canary, take its backend out of the routes.',
});

export const canaryElsewhere = kind({
  code: 'I2G2041',
  name: 'canary-elsewhere',
  severity: 'info',
  text: 'the canary takes its share from every path that leads to Service {primary}, also from paths it does not name: {places}. It was emitted there as well, as it is today.',
  cause: 'The controller hangs the split at the Service and port, not at the host and path.',
  effect: 'Requests to these hosts and paths reach the canary, today and in the output.',
  remedy: 'Where that was never meant, take the canary out of the routes of these paths.',
});

export const canaryWithoutPrimary = kind({
  code: 'I2G2042',
  name: 'canary-without-primary',
  severity: 'warning',
  text: 'the canary joins nothing at {place}: {reason}. Its Service {canary} gets no requests there today; nothing was emitted for it.',
  cause:
    'A canary joins a path of an ordinary Ingress with equal host, path text and path type. One path without such a counterpart makes the controller forget the whole canary Service.',
  effect: 'No request reaches the canary by it, today and in the output.',
  remedy: 'Correct host, path or path type of the canary if it was meant to get requests; else delete it.',
});

export const canarySecond = kind({
  code: 'I2G2043',
  name: 'canary-second',
  severity: 'warning',
  text: 'this canary decides nothing: {reason}. Its own header, cookie and weight do nothing today, and nothing was emitted for them.',
  cause:
    'Of several canaries of one Service and port only the first counts, and its rules are those of whoever named it first.',
  effect: 'The rules of this canary have no effect, today and in the output.',
  remedy: 'Remove the canaries that do nothing. If this one was meant to count, remove the other and convert again.',
});

export const canaryServiceInUse = kind({
  code: 'I2G2044',
  name: 'canary-service-in-use',
  severity: 'warning',
  text: 'its Service {canary} is that of ordinary Ingress {other} as well, {basis}. The controller then keeps no rules of the canary: it takes no share of other paths, and nothing was emitted for it.',
  cause: 'Whoever names a Service and port first decides whether it is an ordinary one or a canary.',
  effect: 'The primary gets all requests, today and in the output.',
  remedy: 'Give the canary a Service of its own, if it was meant to get a share.',
});

export const pathWithoutLocation = kind({
  code: 'I2G2045',
  name: 'path-of-canary-service',
  severity: 'warning',
  text: 'the path at {place} leads to Service {service}, which canary Ingress {canary} named first. The controller gives such a path no location, so it is not served today; nothing was emitted for it.',
  cause: 'A Service and port that a canary names first is a canary everywhere, and no ordinary Ingress can lead to it.',
  effect: 'Requests get what the host answers without this path: today and in the output.',
  remedy: 'End the canary, or give it a Service of its own; then convert again.',
});

export const canaryAgeUnknown = kind({
  code: 'I2G2046',
  name: 'canary-age-unknown',
  severity: 'warning',
  text: 'the age of {these} is not known, and the controller goes by it: {what}. {taken}',
  cause: 'Ingresses count in the order of their creationTimestamp, which files do not have.',
  effect: 'If the order is another one in the cluster, other requests reach the canary than today, or none.',
  remedy: 'Export the Ingresses from the cluster, so that their age is known.',
});

export const canarySticky = kind({
  code: 'I2G2047',
  name: 'canary-sticky',
  severity: 'warning',
  text: 'clients stay today with the Service that served them first ({who}), whatever header, cookie or weight of the canary says. The output has no such cookie: the rules of the canary decide each request anew.',
  cause: 'Session affinity of the primary holds for its canary too and comes before the rules of the canary.',
  effect: 'A client may change between primary and canary from one request to the next.',
  remedy: 'Set up session persistence at the gateway, or choose the canary by header or cookie alone.',
});

export const canaryUnsayable = kind({
  code: 'I2G2048',
  name: 'canary-unsayable',
  severity: 'error',
  text: '{share}: Service {canary} cannot be named in the route ({reason}). The rule of the primary stays as it is and gets these requests too.',
  cause: 'The backend of the canary cannot be written as a backendRef.',
  effect: 'No request reaches the canary any more.',
  remedy:
    'Add the Service to the input, or write number and namespace into the Ingress; or end the canary before the move.',
});

export const canaryOfTool = kind({
  code: 'I2G2049',
  name: 'canary-of-tool',
  severity: 'warning',
  text: '{tool} made this Ingress ({by}) and writes its weight. It was not converted: two owners would undo each other. {share}',
  cause: 'Argo Rollouts and Flagger keep a canary Ingress of their own beside the one they take from.',
  effect: 'The primary gets all requests until the tool writes to the new routes.',
  remedy:
    'Move between two rollouts. Let the tool write weights to the HTTPRoute of the primary (Argo Rollouts: the Gateway API plug-in; Flagger: provider gatewayapi), and keep weights out of what your delivery tool compares.',
});

export const doubtedClosed = kind({
  code: 'I2G2050',
  name: 'doubted-path-closed',
  severity: 'error',
  text: 'host {host} path {path} leads to a Service that a canary names as well, and the age of neither is known. If the canary was first, the path is not served and its requests meet the guard of path {guarded}. The route was emitted closed.',
  cause: 'The controller serves no path that leads to a Service which a canary named first.',
  effect:
    'Requests to the path are answered 500 until this is settled, because serving them could go around the guard.',
  remedy: 'Give the canary a Service of its own, or export the objects from the cluster, so that their age is known.',
});

export const matchUnsayable = kind({
  code: 'I2G3060',
  name: 'match-unsayable',
  severity: 'error',
  text: 'requests with {condition} are answered apart today ({names}), and {target} cannot say that. The other rules of the path answer them: {instead}.',
  cause: 'Regular expressions of headers are limited to what all implementations read alike.',
  effect: 'These requests reach another Service than today.',
  remedy: 'Write the pattern without look-around, back references and possessive quantifiers, or use an exact value.',
});
