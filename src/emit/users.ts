import { compareText } from '../model/object-ref.ts';
import type { PlannedHost, Scheme } from '../model/route-plan.ts';
import type { Unit } from './units.ts';

/** The units on each host, hosts in the order of their names. */
export type Users = ReadonlyMap<PlannedHost, readonly Unit[]>;

export function usersOf(units: readonly Unit[]): Users {
  const users = new Map<PlannedHost, Unit[]>();
  for (const unit of units) {
    for (const host of unit.hosts) {
      const known = users.get(host);
      if (known === undefined) users.set(host, [unit]);
      else known.push(unit);
    }
  }
  return new Map([...users.entries()].sort(([a], [b]) => compareText(a.hostname ?? '', b.hostname ?? '')));
}

export function isServed(using: readonly Unit[], scheme: Scheme): boolean {
  return using.some((unit) => unit.schemes.includes(scheme));
}

/** Whether every path of a host has a rule, so that none goes on to a wider host on the same listener. */
export function takesAll(using: readonly Unit[], scheme: Scheme): boolean {
  return using.some(
    (unit) =>
      unit.schemes.includes(scheme) &&
      unit.rules.some(({ rule }) =>
        rule.matches?.some(({ path, ...others }) => {
          return path?.type === 'PathPrefix' && path.value === '/' && Object.keys(others).length === 0;
        }),
      ),
  );
}
