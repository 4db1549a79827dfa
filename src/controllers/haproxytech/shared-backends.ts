import * as codes from '../../diagnostics/haproxy.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { compareText, qualifiedName, refKey } from '../../model/object-ref.ts';
import type { Findings } from '../../plan/findings.ts';
import { backendLevels } from './backend.ts';
import type { HaproxyContext } from './context.ts';
import type { Entry } from './entries.ts';
import { wordsOf } from './words.ts';

/** Names of the backend that decide what becomes of a request. */
const names = [
  'server-ssl',
  'server-ca',
  'server-crt',
  'server-proto',
  'send-proxy-protocol',
  'timeout-server',
  'load-balance',
  'cr-backend',
];

/** Ingresses of one Service share a backend, and the last one that is processed decides it (behaviour-haproxy 1.4; recorded backend/timeout-two-ingresses). */
export function sharedBackends(entries: readonly Entry[], context: HaproxyContext, found: Findings): void {
  const byBackend = new Map<string, Entry[]>();
  for (const entry of entries)
    byBackend.set(entry.target.backendName, [...(byBackend.get(entry.target.backendName) ?? []), entry]);
  for (const list of byBackend.values()) {
    const ingresses = [...new Map(list.map((entry) => [refKey(entry.ingress.source.ref), entry])).values()];
    if (ingresses.length < 2) continue;
    const read = ingresses.map((entry) => ({
      entry,
      words: wordsOf(backendLevels(entry.ingress, entry.target.service, context)),
    }));
    const together = read.filter(({ words }) => words.value('standalone-backend') !== true);
    const differing = names.filter(
      (name) => new Set(together.map(({ words }) => words.fact(name)?.value ?? '')).size > 1,
    );
    const [first] = together;
    if (differing.length === 0 || first === undefined) continue;
    const shown = together.map(({ entry }) => `Ingress ${qualifiedName(entry.ingress.source.ref)}`).sort(compareText);
    const args = {
      service: qualifiedName(first.entry.target.service),
      ingresses: shown.join(' and '),
      names: differing.join(', '),
    };
    const [at] = together.flatMap(({ words }) => differing.flatMap((name) => words.fact(name)?.at ?? []));
    found.diagnostics.push(diagnose(codes.backendDiffers, args, { at, object: first.entry.ingress.source.ref }));
  }
}
