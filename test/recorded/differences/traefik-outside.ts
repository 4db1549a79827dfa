import type { Reason } from './reason.ts';

/** Differences that no manifest can show. None of them may lead to a wrong backend. */
export const traefikOutside: readonly Reason[] = [
  {
    why: 'The backend refuses Traefik today, and the gateway tomorrow: the request goes to the same Service.',
    aspects: ['unanswered'],
    exchanges: ['backends/connection-refused GET http://shop.example/'],
  },
  {
    why: 'Headers that concern one connection alone every proxy takes away by itself (RFC 9110, 7.6.1).',
    aspects: ['request-headers'],
    exchanges: [
      'backends/hop-by-hop GET http://shop.example/ [Connection: close, X-Gone, X-Gone: 1, TE: trailers, Upgrade-Insecure-Requests: 1, X-Under_score: u]',
    ],
  },
  {
    why: 'Whether the Secret of the authority exists only the cluster shows.',
    aspects: ['opened'],
    exchanges: ['backends/serverstransport-bad-secret GET http://shop.example/api'],
  },
  {
    why: 'The Upgrade header of the answer is that of the backend, whose answers the replay does not know.',
    aspects: ['response-headers'],
    exchanges: [
      'backends/websocket GET http://shop.example/ws [Connection: Upgrade, Upgrade: websocket, Sec-WebSocket-Version: 13, Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==]',
    ],
  },
  {
    why: 'A Host header with a trailing dot or an empty label: gateways compare it as it stands or refuse it.',
    aspects: ['answer'],
    exchanges: [
      'hosts/exact GET http://shop.example./',
      'hosts/wildcard GET http://.shop.example/',
      'hosts/wildcard GET http://a.shop.example./',
    ],
  },
  {
    why: 'Which Secret there is, and which names are in its certificate, only its data shows.',
    aspects: ['certificate'],
    exchanges: [
      'ingressroute/tls-secret-missing GET https://shop.example/',
      'tls/hosts-not-read GET https://shop.example/',
      'tls/hosts-not-read GET https://www.example/',
      'tls/secret-broken GET https://a.example/',
      'tls/secret-missing GET https://a.example/',
      'tls/secret-missing GET https://b.example/',
      'tls/secret-missing-last GET https://a.example/',
      'tls/secret-without-key GET https://a.example/',
      'tls/secret-without-key GET https://b.example/',
    ],
  },
  {
    why: 'The header is one that the test server was asked for.',
    aspects: ['response-headers'],
    exchanges: [
      'middlewares/cors-backend-sends-too GET http://shop.example/ [Origin: https://x.example, X-Echo-Header: Access-Control-Allow-Origin=https://back.example]',
      'middlewares/errors GET http://shop.example/a?x=1 [X-Echo-Status: 200, X-Echo-Header: X-From=back]',
    ],
  },
  {
    why: 'Allowed hosts are compared with the port in the Host header, a hostname of a route without; clients of the usual ports send none.',
    aspects: ['opened'],
    exchanges: ['middlewares/headers-allowed-hosts GET http://shop.example:8080/'],
  },
  {
    why: 'The expression compares the Host header as it was sent, a gateway its name: the redirect leads to the same place.',
    aspects: ['answer'],
    exchanges: [
      'middlewares/redirect-regex GET http://SHOP.example/old/a',
      'middlewares/redirect-regex GET http://shop.example:80/old/a',
    ],
  },
];
