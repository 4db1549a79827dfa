import { anyHost, type HostCondition } from './condition.ts';

/** Hosts that are in one of a list and in one of another. Two conditions nest or have nothing in common. */
export function meetHosts(first: readonly HostCondition[], second: readonly HostCondition[]): readonly HostCondition[] {
  const inner = first.filter((host) => second.some((other) => holds(other, host)));
  return joinHosts(
    inner,
    second.filter((host) => first.some((other) => holds(other, host))),
  );
}

/** Hosts of one list or the other, each once; a name that a wildcard of the list has is left out. */
export function joinHosts(first: readonly HostCondition[], second: readonly HostCondition[]): readonly HostCondition[] {
  const all = new Map([...first, ...second].map((host) => [keyOf(host), host] as const));
  if (all.has('any')) return [anyHost];
  const wide = [...all.values()].filter(({ kind }) => kind === 'wildcard');
  return [...all.values()].filter((host) => !wide.some((other) => keyOf(other) !== keyOf(host) && holds(other, host)));
}

/** Whether every host of the second is one of the first. */
export function holds(wide: HostCondition, narrow: HostCondition): boolean {
  if (wide.kind === 'any') return true;
  if (narrow.kind === 'any') return false;
  if (wide.kind === 'exact') return narrow.kind === 'exact' && wide.name === narrow.name;
  const domain = wide.name.slice(1);
  if (narrow.kind === 'wildcard') {
    if (narrow.name === wide.name) return wide.anyDepth || !narrow.anyDepth;
    return wide.anyDepth && narrow.name.endsWith(domain);
  }
  if (!narrow.name.endsWith(domain)) return false;
  return wide.anyDepth || !narrow.name.slice(0, -domain.length).includes('.');
}

export function keyOf(host: HostCondition): string {
  if (host.kind === 'any') return 'any';
  return host.kind === 'wildcard' && host.anyDepth ? `*${host.name}` : host.name;
}

/** As a rule writes it. */
export function hostText(host: HostCondition): string {
  return host.kind === 'any' ? 'every host' : host.name;
}

/** Whether a list leaves no host out. */
export function takesAll(hosts: readonly HostCondition[]): boolean {
  return hosts.some(({ kind }) => kind === 'any');
}
