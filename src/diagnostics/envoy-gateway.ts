import { kind } from '../model/diagnostic.ts';

export const realmLost = kind({
  code: 'I2G5001',
  name: 'realm-lost',
  severity: 'info',
  text: "the realm '{realm}' is not shown any more where a password is asked for: Envoy names the address of the request in its place.",
  cause: 'The basicAuth of a SecurityPolicy has no field for the realm.',
  effect: 'Browsers show another text, and remember passwords for the new realm.',
  remedy: 'Nothing.',
});

export const externalAuthDiffers = kind({
  code: 'I2G5002',
  name: 'external-auth-differs',
  severity: 'error',
  text: 'the service {url} is asked before every request, but in another way than today: {list}.',
  cause: 'The extAuth of a SecurityPolicy sends a request of another form, and reads its answer in another way.',
  effect:
    'A service that decides by what it does not see any more may let requests pass that it refuses today, or refuse all.',
  remedy:
    'Read what the service decides by. oauth2-proxy answers 202 on /oauth2/auth: ask it on a path that answers 200 (an upstream static://200). Close the routes until you know: leave the policies out.',
});

export const signInLost = kind({
  code: 'I2G5003',
  name: 'sign-in-lost',
  severity: 'error',
  text: 'clients that are not signed in are sent to {address} today. The policy has no such field: they get the answer of the authentication service as it is, mostly a bare 401.',
  cause: 'The extAuth of a SecurityPolicy passes the answer of the service on and redirects nobody.',
  effect: 'People who are not signed in see an error page in place of the sign-in.',
  remedy: 'Let the authentication service answer with a redirect by itself, or use the oidc of a SecurityPolicy.',
});

export const clientCertificateDiffers = kind({
  code: 'I2G5004',
  name: 'client-certificate-differs',
  severity: 'warning',
  text: 'client certificates of host {host} are checked by the listener that serves it: {list}.',
  cause: 'A ClientTrafficPolicy checks certificates in the TLS handshake, before there is a request.',
  effect: 'Nobody gets in who is kept out today. Backends that read the headers ssl-client-* see less of the client.',
  remedy:
    'Where a backend needs the subject, have Envoy send it: headers.xForwardedClientCert of the ClientTrafficPolicy, in the header X-Forwarded-Client-Cert.',
});

export const oneIdleTime = kind({
  code: 'I2G5005',
  name: 'one-idle-time',
  severity: 'info',
  text: 'a backend may be silent for {read} s and may take nothing for {send} s today. Envoy has one time for both, so {idle} s was emitted.',
  cause: 'streamIdleTimeout counts the time in which nothing moves in either direction.',
  effect: 'A connection that hangs in one direction is kept a little longer.',
  remedy: 'Nothing.',
});

export const retriesNarrower = kind({
  code: 'I2G5006',
  name: 'retries-narrower',
  severity: 'warning',
  text: 'a failed request is tried up to {tries} times, but only where the connection failed before the endpoint had the request. Today it is also tried again after an error of the endpoint, where the method allows that.',
  cause: 'A retry of Envoy does not look at the method, so a POST would be sent twice.',
  effect: 'Some failures reach the client that are hidden from it today.',
  remedy: 'Where all requests may be repeated, add triggers (gateway-error, reset) to the BackendTrafficPolicy.',
});

export const rateLimitDiffers = kind({
  code: 'I2G5007',
  name: 'rate-limit-differs',
  severity: 'warning',
  text: 'the limit of {list} for each client address is a bucket of that size in each Envoy, for each rule by itself. Today a client may send {burst} times as many at once, and more is answered 503, where Envoy answers 429.',
  cause: 'A local limit of Envoy has no burst, and counts in each replica by itself, as the controller does.',
  effect:
    'Clients that send in bursts meet the limit earlier. With another number of replicas the whole lets through another number.',
  remedy: 'Raise the number by the burst that clients need, or by replicas of the controller over replicas of Envoy.',
});

export const sessionDiffers = kind({
  code: 'I2G5008',
  name: 'session-differs',
  severity: 'warning',
  text: 'clients are kept on one endpoint by a hash of the cookie {cookie}, on these routes alone. Cookies of the controller are hashed like any other, so each client may move once; when endpoints come or go, a part of them moves again.',
  cause: 'Envoy hashes the cookie over the endpoints, where the controller remembers the endpoint in it.',
  effect: 'Sessions kept in the memory of an endpoint are lost for the clients that move.',
  remedy: 'Move while few sessions are open, or keep sessions outside the endpoints.',
});

export const classSettingDiffers = kind({
  code: 'I2G5009',
  name: 'class-setting-differs',
  severity: 'warning',
  text: '{subject}: a policy of the Gateway says what is set for all hosts today, with differences: {list}.',
  cause:
    'A ClientTrafficPolicy or BackendTrafficPolicy has not all the fields that the configuration of the controller has.',
  effect: 'Clients and backends see what the finding names, on all hosts.',
  remedy: 'Read the list. What matters to somebody has to be set at the backend, or in front of the Gateway.',
});

export const balancesByRequests = kind({
  code: 'I2G5020',
  name: 'balances-by-requests',
  severity: 'info',
  text: 'requests go to the endpoint with fewer open requests of two (LeastRequest), where today they go to the one that answered faster of two.',
  cause: 'Envoy Gateway has no algorithm by answer times.',
  effect: 'A slow endpoint still gets less, as its requests stay open longer.',
  remedy: 'Nothing, unless endpoints differ much in speed.',
});

export const bodyRead = kind({
  code: 'I2G5010',
  name: 'body-read-whole',
  severity: 'warning',
  text: 'request bodies over {limit} are answered 413 by a buffer, which reads each body into memory before the backend sees it. Envoy refuses websockets and other upgrades on these routes (403).',
  cause: 'Envoy limits the size of a body only where it buffers it, and an upgraded connection has no end to wait for.',
  effect: 'Websockets of these routes do not open; bodies that come slowly reach the backend later.',
  remedy:
    'Where the route has websockets, take requestBuffer out of the BackendTrafficPolicy and limit the size in the application.',
});

export const directAnswer = kind({
  code: 'I2G5021',
  name: 'direct-answer',
  severity: 'info',
  text: 'the controller answers {status} by itself here, before any backend: a filter of the rule (HTTPRouteFilter) answers the same, {page}.',
  cause: 'Envoy Gateway has a filter that answers in place of a backend; a page of the controller is no part of it.',
  effect: 'Clients get the status of today. No request reaches a backend.',
  remedy: 'Nothing. Where people see the page, write it into the body of the filter.',
});

export const errorsReplaced = kind({
  code: 'I2G5022',
  name: 'errors-replaced',
  severity: 'info',
  text: "errors {list} of the backend are answered {status} today, since no Service with pages is named and the controller's own page has that status: a policy says the same of these routes{beside}.",
  cause:
    'The responseOverride of a BackendTrafficPolicy changes the status of an answer; it belongs to routes, so that what no route takes is not reached by it.',
  effect: 'Clients get the status of today. Errors that the gateway makes by itself may be changed as well.',
  remedy: 'If this status was never meant, name a Service with pages, or delete the list.',
});
