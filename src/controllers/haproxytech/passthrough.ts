import * as codes from '../../diagnostics/haproxy.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { compareText, qualifiedName } from '../../model/object-ref.ts';
import type { PlannedStream } from '../../model/route-plan.ts';
import type { Findings } from '../../plan/findings.ts';
import type { HaproxyContext } from './context.ts';
import type { Entry } from './entries.ts';
import { requestWords } from './request.ts';

/** Hosts whose TLS connections go on unopened, with where they go. */
export interface Passthrough {
  readonly streams: ReadonlyMap<string, PlannedStream>;
  isOf(entry: Entry): boolean;
}

/** ssl-passthrough of an Ingress: one row a rule by server name, of which the first as a text holds (annotations-haproxytech; recorded tls/passthrough). */
export function passthrough(entries: readonly Entry[], context: HaproxyContext, found: Findings): Passthrough {
  const switched = new Map(
    [...new Set(entries.map(({ ingress }) => ingress))].map((ingress) => [ingress, requestWords(ingress, context)]),
  );
  const isOf = ({ ingress }: Entry) => switched.get(ingress)?.value('ssl-passthrough') === true;
  const rows = new Map<string, Entry[]>();
  for (const entry of entries.filter(isOf)) rows.set(entry.host, [...(rows.get(entry.host) ?? []), entry]);
  const streams = new Map<string, PlannedStream>();
  for (const [host, list] of rows) {
    const factsOf = (entry: Entry) => switched.get(entry.ingress)?.facts('ssl-passthrough') ?? [];
    if (host === '') {
      const reason = 'the controller passes on no connection of a rule without a host';
      found.accounts.push(...list.flatMap(factsOf).map((fact) => ({ fact, outcome: 'no-effect' as const, reason })));
      continue;
    }
    const [first, ...others] = [...list].sort((a, b) => compareText(a.target.backendName, b.target.backendName));
    if (first === undefined) continue;
    streams.set(host, {
      id: `${host}|tls`,
      protocol: 'tls',
      hostname: host,
      owner: first.ingress.source.ref,
      action: first.target.action,
      facts: [...new Set([...factsOf(first), ...first.facts])],
    });
    tellOthers(host, first, others, found);
  }
  return { streams, isOf };
}

function tellOthers(host: string, first: Entry, others: readonly Entry[], found: Findings): void {
  const apart = new Set(others.map(({ target }) => target.backendName));
  apart.delete(first.target.backendName);
  if (apart.size === 0) return;
  const args = { host, backend: `Service ${qualifiedName(first.target.service)}`, others: apart.size };
  const facts = others.flatMap((entry) => entry.facts);
  found.diagnostics.push(diagnose(codes.passthroughPaths, args, { object: first.ingress.source.ref, facts }));
}
