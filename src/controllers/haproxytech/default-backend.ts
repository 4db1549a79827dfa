import * as codes from '../../diagnostics/haproxy.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { compareRefs, qualifiedName } from '../../model/object-ref.ts';
import type { Findings } from '../../plan/findings.ts';
import type { HaproxyContext } from './context.ts';
import { type Entry, targetOf } from './entries.ts';
import type { HaproxyIngress } from './ingress.ts';
import { everyPath } from './routes.ts';

/** The default backend of any Ingress catches what no rule matches, on every host (recorded default-backend/spec-default-is-global). */
export function defaultEntry(
  ingresses: readonly HaproxyIngress[],
  context: HaproxyContext,
  found: Findings,
): Entry | undefined {
  const entries = ingresses.flatMap((ingress) => entryOf(ingress, context, found));
  const sorted = entries.sort((a, b) => compareRefs(a.ingress.source.ref, b.ingress.source.ref));
  const [first, ...others] = sorted;
  if (first === undefined || others.length === 0) return first;
  const differ = others.some(({ target }) => target.backendName !== first.target.backendName);
  const reason = 'the controller has one default backend for all hosts, and another Ingress states it too';
  found.accounts.push(
    ...others.flatMap(({ facts }) => facts).map((fact) => ({ fact, outcome: 'overridden' as const, reason })),
  );
  if (differ) {
    const names = sorted.map(({ ingress }) => `Ingress ${qualifiedName(ingress.source.ref)}`);
    const args = { ingresses: names.join(' and ') };
    const facts = sorted.flatMap((entry) => entry.facts);
    found.diagnostics.push(diagnose(codes.defaultBackends, args, { object: first.ingress.source.ref, facts }));
    return { ...first, target: { ...first.target, action: { kind: 'refuse', reason: 'default-backends' } } };
  }
  return first;
}

function entryOf(ingress: HaproxyIngress, context: HaproxyContext, found: Findings): readonly Entry[] {
  const { defaultBackend } = ingress.fields;
  if (defaultBackend === undefined) return [];
  const facts = [defaultBackend.fact.id];
  const target = targetOf(defaultBackend.backend, ingress, context);
  if (typeof target === 'string') {
    found.accounts.push(...facts.map((fact) => ({ fact, outcome: 'no-effect' as const, reason: target })));
    return [];
  }
  return [{ ingress, host: '', path: everyPath, target, facts }];
}
