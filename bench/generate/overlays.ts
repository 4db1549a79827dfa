import { networks } from './cohorts/access.ts';
import { nginx } from './names.ts';
import type { Random } from './random.ts';

/** What some Ingresses carry whatever they are: in shares of all of them. */
interface Overlay {
  readonly share: number;
  readonly annotations: (random: Random) => Readonly<Record<string, string>>;
}

const headers = [
  'more_set_headers "X-Frame-Options: DENY";',
  'more_set_headers "X-Content-Type-Options: nosniff";',
  'add_header Referrer-Policy "same-origin" always;',
];
const other = ['if ($http_user_agent ~* "bot") {\n  return 403;\n}', 'limit_except GET POST {\n  deny all;\n}'];

export const overlays: readonly Overlay[] = [
  { share: 0.2, annotations: house },
  { share: 0.04, annotations: snippet },
  { share: 0.02, annotations: () => ({ [nginx('enable-modsecurity')]: 'true' }) },
  { share: 0.05, annotations: (random) => ({ [nginx('whitelist-source-range')]: networks(random) }) },
  {
    share: 0.03,
    annotations: (random) => ({ [nginx(random.pick(['limit-rps', 'limit-rpm']))]: String(random.whole(5, 200)) }),
  },
  {
    share: 0.04,
    annotations: () => ({ [nginx('enable-cors')]: 'true', [nginx('cors-allow-origin')]: 'https://app.example.com' }),
  },
  {
    share: 0.1,
    annotations: (random) => ({ 'external-dns.alpha.kubernetes.io/ttl': String(random.pick([60, 300])) }),
  },
];

/** Annotations of no controller: who owns it, where its boards are. */
function house(random: Random): Readonly<Record<string, string>> {
  const owner = { 'example.com/owner': `team-${random.whole(1, 40)}@example.com` };
  return random.chance(0.5)
    ? owner
    : { ...owner, 'example.com/dashboard': `https://boards.example.com/d/${random.whole(1000, 9999)}?from=now-6h` };
}

function snippet(random: Random): Readonly<Record<string, string>> {
  const name = random.chance(0.75) ? 'configuration-snippet' : 'server-snippet';
  const lines = random.chance(0.85) ? headers.slice(0, random.whole(1, 3)) : [random.pick(other)];
  return { [nginx(name)]: `${lines.join('\n')}\n` };
}
