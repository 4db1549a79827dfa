import type { FactId } from '../../model/fact.ts';
import type { Account } from '../../model/ledger.ts';
import { mayGuard } from './doubtful.ts';
import type { NginxIngress } from './ingress.ts';
import { agesKnown } from './order.ts';
import { factsOf } from './routing.ts';
import type { NginxServer } from './servers.ts';

/** One name or pattern of a server-alias that may be in force. */
export interface StatedAlias {
  readonly alias: string;
  /** Other Ingresses may come before the one that states it. */
  readonly doubtful: boolean;
  readonly ingress: NginxIngress;
  readonly facts: readonly FactId[];
}

/** The first Ingress of a host decides its aliases (controller.go createServers); which is first may not be known. */
export function statedAliases(server: NginxServer, accounts: Account[]): readonly StatedAlias[] {
  const stating = server.ingresses.filter((ingress) => aliasesOf(ingress).length > 0);
  const [first] = stating;
  if (first === undefined) return [];
  const acting = stating.filter((ingress) => ingress === first || !agesKnown(first, ingress));
  const reason = 'the aliases of another Ingress of the host come first';
  for (const ingress of stating.filter((other) => !acting.includes(other))) {
    accounts.push(...aliasFacts(ingress).map((fact) => ({ fact, outcome: 'overridden' as const, reason })));
  }
  return acting.flatMap((ingress) =>
    aliasesOf(ingress).map((alias) => ({ alias, doubtful: acting.length > 1, ingress, facts: aliasFacts(ingress) })),
  );
}

function aliasesOf({ record }: NginxIngress): readonly string[] {
  return [...new Set((record.routing.serverAlias ?? []).map((alias) => alias.toLowerCase()))].flatMap(spelledOut);
}

/** To nginx `.x` is `x` and every name below it. */
function spelledOut(alias: string): readonly string[] {
  return /^\.[^.]/.test(alias) ? [alias.slice(1), `*${alias}`] : [alias];
}

function aliasFacts({ record }: NginxIngress): readonly FactId[] {
  return factsOf(record, 'serverAlias');
}

/** Whether a name that this server may or may not have is better left to a guarded one that else takes it. */
export function leftToGuard(name: string, server: NginxServer, servers: readonly NginxServer[]): boolean {
  if (server.ingresses.some(mayGuard)) return false;
  return servers.some((other) => other !== server && mayTake(other.host, name) && other.ingresses.some(mayGuard));
}

/** Whether a host for many names may take those of an alias. What a pattern matches is not looked at. */
export function mayTake(host: string | undefined, alias: string): boolean {
  if (host === undefined) return true;
  return host.startsWith('*.') && (!/^[a-z0-9_.-]+$/.test(alias) || alias.endsWith(host.slice(1)));
}
