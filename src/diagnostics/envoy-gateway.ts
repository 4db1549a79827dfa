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
