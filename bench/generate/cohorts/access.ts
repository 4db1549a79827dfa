import type { CohortPlan } from '../model.ts';
import { settings } from '../names.ts';
import type { Random, Shares } from '../random.ts';
import { root } from './plain.ts';

type Settings = Readonly<Record<string, string>>;

const external: Settings = {
  'auth-url': 'https://login.example.com/oauth2/auth',
  'auth-signin': 'https://login.example.com/oauth2/start?rd=$escaped_request_uri',
  'auth-response-headers': 'X-Auth-Request-User, X-Auth-Request-Email',
};
const password: Settings = { 'auth-type': 'basic', 'auth-secret': 'basic-auth', 'auth-realm': 'Restricted' };
const certificate: Settings = { 'auth-tls-secret': 'platform/client-ca', 'auth-tls-verify-client': 'on' };
const guards: Shares<Settings> = [
  [external, 60],
  [password, 25],
  [certificate, 15],
];

/** A tool for the people of the house. */
export function internalTool(random: Random): CohortPlan {
  const list = random.chance(0.3) ? { 'whitelist-source-range': networks(random) } : {};
  return { hosts: 1, paths: root, annotations: settings({ ...random.weighted(guards), ...list }) };
}

/** Up to a dozen networks; one list in twenty is the export of a firewall. */
export function networks(random: Random): string {
  const count = random.chance(0.05) ? random.whole(100, 160) : random.whole(1, 12);
  return Array.from({ length: count }, (_, index) => `10.${random.whole(0, 255)}.${index % 256}.0/24`).join(',');
}

const redirects: readonly Settings[] = [
  { 'permanent-redirect': 'https://www.example.com/moved' },
  { 'from-to-www-redirect': 'true' },
  { 'rewrite-target': 'https://www.example.com/$1' },
];

/** A host that is kept alive only to send people elsewhere. */
export function alias(random: Random): CohortPlan {
  return { hosts: random.low(1, 3), paths: root, annotations: settings(random.pick(redirects)) };
}
