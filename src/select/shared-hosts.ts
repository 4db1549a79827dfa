import * as codes from '../diagnostics/select.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { listOf, objectOf, textOf } from '../model/json.ts';
import { qualifiedName } from '../model/object-ref.ts';
import type { SourceObject } from '../model/source-object.ts';

/** An Ingress with what serves it, as far as it is known. */
export interface Served {
  readonly source: SourceObject;
  readonly className: string;
  readonly controller: string;
  /** Ingresses with one instance are served by one proxy. */
  readonly instance: string;
  /** Whether it is converted, or left out by --class. */
  readonly taken: boolean;
}

/**
 * Hosts of which a part is left out by --class, or that stand in two classes of one controller without an IngressClass that says
 * whether one proxy serves both: what guards one part may guard the other today.
 */
export function sharedHosts(served: readonly Served[]): readonly Diagnostic[] {
  const hosts = new Map<string, Served[]>();
  for (const entry of served) {
    for (const host of hostsOf(entry.source)) {
      const known = hosts.get(host);
      if (known === undefined) hosts.set(host, [entry]);
      else known.push(entry);
    }
  }
  return [...hosts.entries()].flatMap(([host, entries]) => [...leftOut(host, entries), ...unsettled(host, entries)]);
}

function hostsOf({ body }: SourceObject): ReadonlySet<string> {
  const rules = listOf(objectOf(body.spec).rules).map((rule) => textOf(objectOf(rule).host) ?? '');
  return new Set(rules.length === 0 ? [''] : rules);
}

function leftOut(host: string, entries: readonly Served[]): readonly Diagnostic[] {
  return entries.flatMap((entry) => {
    if (entry.taken) return [];
    const other = entries.find((rival) => rival.taken && rival.instance === entry.instance);
    if (other === undefined) return [];
    const args = { host: host === '' ? '*' : host, class: entry.className, other: qualifiedName(other.source.ref) };
    return [diagnose(codes.hostLeftOut, args, { at: entry.source.at, object: entry.source.ref })];
  });
}

function unsettled(host: string, entries: readonly Served[]): readonly Diagnostic[] {
  const [first] = entries.filter(({ taken }) => taken);
  const other = entries.find(
    (entry) =>
      first !== undefined &&
      entry.taken &&
      entry.controller === first.controller &&
      entry.instance !== first.instance &&
      [entry, first].some(({ instance, className }) => instance === className),
  );
  if (first === undefined || other === undefined) return [];
  const args = { host: host === '' ? '*' : host, first: first.className, second: other.className };
  const also = [other.source.at];
  return [diagnose(codes.hostInTwoClasses, args, { at: first.source.at, also, object: first.source.ref })];
}
