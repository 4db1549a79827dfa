/** Why an answer of the output differs from what was recorded; with a code where the report says it. */
const why = {
  noTls:
    'I2G2014: nginx answers https for every name with its default certificate; a host without a tls section gets no HTTPS listener.',
  passthrough:
    'I2G3002: ssl-passthrough needs a TLSRoute, which this release does not emit; the routes are closed over http and there is no HTTPS listener.',
  brokenBackend:
    'The backend refuses nginx today (502), and the gateway tomorrow: the request goes to the same Service.',
  flag: 'A command line flag of the controller decides, which no manifest shows.',
  ownPages: 'Pages that nginx answers by itself on unknown hosts; a gateway has its own.',
  hostForm: 'A Host header with a trailing dot or an empty label: gateways compare it as it stands or refuse it.',
  deepWildcard: 'I2G2004: a wildcard of the Gateway API covers any number of labels.',
  unidentified: 'The recorder could not see which backend answered.',
  refusedRequest: 'nginx refuses such requests itself (400, 405); what a gateway does with them is its own affair.',
  neverLive: 'I2G2009: nginx refuses the configuration as a whole, so it was never live.',
  forwardedProto: 'use-forwarded-headers: a gateway does not look at X-Forwarded-Proto. No finding says so yet.',
  aliasTls:
    'server-alias: whether the certificate covers the alias is not known without the data of the Secret, so the alias is served over plain http alone. No finding says so yet.',
  history:
    'The certificate of a host that was removed stays in the nginx process until it restarts; no manifest shows that.',
} as const;

/** Exchanges by case and request. An entry nobody needs fails the suite. */
const exchanges: Readonly<Record<keyof typeof why, readonly string[]>> = {
  noTls: [
    'auth-external/signin GET https://a.example/x',
    'hosts/exact GET https://shop.example/cart',
    'hosts/hostless GET https://whatever.example/info',
    'paths/prefix-trailing-slash GET https://shop.example/foo',
    'redirect/app-root GET https://shop.example/',
    'redirect/permanent GET https://old.example/a',
    'redirect/permanent-path GET https://old.example/a',
    'redirect/www-to GET https://www.shop.example/a/',
    'tls/default-certificate-flag GET https://shop.example/',
    'tls/hostless GET https://any.example/',
    'tls/hsts-off GET https://shop.example/',
    'tls/no-tls-section GET https://shop.example/',
    'tls/passthrough GET https://plain.example/',
    'tls/reject-handshake GET https://shop.example/',
    'tls/versions GET https://shop.example/',
  ],
  passthrough: [
    'tls/passthrough GET https://shop.example/',
    'tls/passthrough GET https://shop.example/api',
    'tls/passthrough-flag-off GET https://shop.example/',
  ],
  brokenBackend: [
    'backend/https-missing-annotation GET http://shop.example/',
    'backend/https-verify-wrong-name GET http://bad.example/',
    'backend/refused GET http://shop.example/',
  ],
  flag: [
    'hosts/default-backend-service-flag GET http://shop.example/none?q=1',
    'hosts/default-backend-service-flag GET http://unknown.example/x',
    'hosts/disable-catch-all GET http://shop.example/cart',
    'hosts/disable-catch-all GET http://unknown.example/x',
  ],
  ownPages: [
    'hosts/healthz GET http://unknown.example/healthz',
    'hosts/healthz GET http://unknown.example/nginx_status',
  ],
  hostForm: [
    'hosts/exact GET http://shop.example./cart',
    'hosts/wildcard-tls-and-http GET http://x.apps.example./',
    'hosts/host-header-empty GET http://bad..host/',
  ],
  deepWildcard: [
    'hosts/wildcard GET http://a.b.tenants.example/',
    'tls/wildcard-host-redirects-subdomains GET http://a.b.apps.example/',
  ],
  unidentified: ['paths/methods HEAD http://shop.example/x'],
  refusedRequest: [
    'paths/methods TRACE http://shop.example/x',
    'paths/normalisation GET http://shop.example/../admin',
    'paths/normalisation GET http://shop.example/admin%00x',
  ],
  neverLive: [
    'paths/prefix-both-slashes GET http://shop.example/foo',
    'paths/prefix-both-slashes GET http://shop.example/foo/',
    'paths/prefix-both-slashes GET http://shop.example/foo/x',
  ],
  forwardedProto: ['redirect/force-ssl-forwarded GET http://shop.example/x'],
  aliasTls: [
    'hosts/alias GET https://store.example/',
    'tls/alias GET http://covered.example/x',
    'tls/alias GET https://bare.example/',
    'tls/alias GET https://covered.example/',
  ],
  history: [
    'tls/host-removed GET http://gone2.example/',
    'tls/host-removed GET http://x.gone.example/',
    'tls/host-removed GET https://gone2.example/',
    'tls/host-removed GET https://x.gone.example/',
  ],
};

export const differences: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(exchanges).flatMap(([reason, list]) => list.map((key) => [key, why[reason as keyof typeof why]])),
);
