import type { Reason } from './reason.ts';

/** Differences that no manifest can show, and no finding can announce. None of them may lead to a wrong backend. */
export const outside: readonly Reason[] = [
  {
    why: 'The backend refuses nginx today, and the gateway tomorrow: the request goes to the same Service.',
    aspects: ['unanswered'],
    exchanges: [
      'backend/https-verify-wrong-name GET http://bad.example/',
      'backend/refused GET http://shop.example/',
      'retries/connection-closed GET http://shop.example/',
      'retries/connection-closed POST http://shop.example/ [body: 3B]',
      'retries/connection-closed PUT http://shop.example/ [body: 3B]',
      'retries/non-idempotent POST http://shop.example/ [body: 3B]',
    ],
  },
  {
    why: 'The certificate of a host that was removed stays in the nginx process until it restarts.',
    aspects: ['answer', 'opened'],
    exchanges: [
      'tls/host-removed GET http://gone2.example/',
      'tls/host-removed GET http://x.gone.example/',
      'tls/host-removed GET https://gone2.example/',
      'tls/host-removed GET https://x.gone.example/',
    ],
  },
  {
    why: 'A Host header with a trailing dot or an empty label: gateways compare it as it stands or refuse it.',
    aspects: ['answer', 'opened'],
    exchanges: [
      'hosts/exact GET http://shop.example./cart',
      'hosts/host-header-empty GET http://bad..host/',
      'hosts/wildcard-tls-and-http GET http://x.apps.example./',
    ],
  },
  {
    why: 'Pages that nginx answers by itself on unknown hosts; a gateway has its own.',
    aspects: ['answer'],
    exchanges: [
      'hosts/healthz GET http://unknown.example/healthz',
      'hosts/healthz GET http://unknown.example/nginx_status',
    ],
  },
  {
    why: 'nginx refuses such requests itself (400, 405); what a gateway does with them is its own affair.',
    aspects: ['opened'],
    exchanges: [
      'paths/methods TRACE http://shop.example/x',
      'paths/normalisation GET http://shop.example/../admin',
      'paths/normalisation GET http://shop.example/admin%00x',
    ],
  },
  {
    why: 'Whether the Secret exists and fits the host only its data shows.',
    aspects: ['certificate'],
    exchanges: [
      'tls/certificate-for-other-host GET https://shop.example/',
      'tls/hosts-omitted GET https://b.example/',
      'tls/secret-missing GET https://shop.example/x',
      'tls/secret-other-namespace GET https://shop.example/',
      'tls/wildcard-host-certificate-exact GET https://x.apps.example/',
      'tls/wildcard-host-certificate-exact GET https://y.apps.example/',
    ],
  },
  {
    why: 'The client asks TLS for another name than HTTP: nginx goes by the Host header, a gateway by the listener of the server name.',
    aspects: ['answer'],
    exchanges: [
      'tls/certificate GET https://shop.example/ [sni: blog.example]',
      'tls/certificate GET https://shop.example/ [sni: none]',
    ],
  },
  {
    why: 'The recorder could not see which backend answered (HEAD, compressed body).',
    aspects: ['opened'],
    exchanges: [
      'config/use-regex-and-gzip GET http://a.example/ [Accept-Encoding: gzip]',
      'paths/methods HEAD http://shop.example/x',
    ],
  },
  {
    why: 'The client came over a mapped port: nginx repeats it from the Host header, a gateway writes the port of its listener.',
    aspects: ['location-port'],
    exchanges: ['redirect/app-root GET http://shop.example:8080/'],
  },
];
