import type { Random } from './random.ts';

const teams = ['claims', 'courts', 'data', 'fleet', 'media', 'orders', 'people', 'prison', 'search', 'trade', 'visits'];
const parts = ['admin', 'api', 'booking', 'case', 'editor', 'gateway', 'hub', 'invoice', 'monitor', 'portal', 'web'];

/** Names of applications, each once: team, part, and a number. */
export function applicationName(random: Random, index: number): string {
  return `${random.pick(teams)}-${random.pick(parts)}-${index.toString(36)}`;
}

/** An annotation of nginx's controller. */
export function nginx(name: string): string {
  return `nginx.ingress.kubernetes.io/${name}`;
}

/** Annotations of the controller by their short names. */
export function settings(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [nginx(name), value]));
}
