import { namesAround } from '../../model/wider-hosts.ts';
import type { HostCondition } from './rule/index.ts';

/** The name itself and all that may take it, `''` for every name. */
export function namesOf(hostname: string): readonly string[] {
  return namesAround(hostname);
}

/** Whether a condition takes every request for a name, which may be a wildcard itself. */
export function takesName(host: HostCondition, name: string): boolean {
  if (host.kind === 'any') return true;
  if (host.name === name) return true;
  if (host.kind === 'exact' || name === '') return false;
  const below = host.name.slice(1);
  if (!name.endsWith(below)) return false;
  // One label of a wildcard is not several.
  return host.anyDepth || (!name.startsWith('*.') && !name.slice(0, -below.length).includes('.'));
}
