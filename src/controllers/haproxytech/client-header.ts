import * as codes from '../../diagnostics/haproxy.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { SettingBag } from '../../model/settings.ts';
import type { Findings } from '../../plan/findings.ts';
import { type Closing, refusedConfiguration } from './closing.ts';
import type { Words } from './words.ts';

/**
 * src-ip-header on one Ingress: no gateway takes the address from a header for some routes alone. Lists that are compared with that
 * address close; `shared` is the header of the whole controller.
 */
export function clientHeader(words: Words, shared: string, lists: SettingBag, found: Findings): Closing | undefined {
  const fact = words.fact('src-ip-header');
  const header = fact?.value ?? '';
  if (fact !== undefined && /\s/.test(header)) return refusedConfiguration(fact, 'holds a blank', found);
  if (header === shared) return undefined;
  const closes = lists.access !== undefined;
  const facts = fact === undefined ? [] : [fact.id];
  if (fact !== undefined) {
    const guard = closes ? ', and its routes, whose address lists are compared with it, were emitted closed' : '';
    const args = { header: header === '' ? 'of no name' : header, reach: 'these routes', guard };
    const place = {
      at: fact.at,
      object: fact.object,
      facts,
      severity: closes ? ('error' as const) : ('warning' as const),
    };
    found.diagnostics.push(diagnose(codes.clientHeader, args, place));
    if (!closes) {
      const reason = 'the address of clients is that of the connection, and lists and limits see that one';
      found.accounts.push({ fact: fact.id, outcome: 'unsupported', reason });
    }
  }
  return closes ? { reason: 'client-address', facts } : undefined;
}
