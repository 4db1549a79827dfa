import * as codes from '../../diagnostics/haproxy-ingress.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { Findings } from '../../plan/findings.ts';
import type { ProxyContext } from './context.ts';
import type { ProxyIngress } from './ingress.ts';

/** Why an Ingress is not served on the usual ports: http-frontend names others, or none (recorded frontends/http-frontend*). */
export function otherFrontend(
  ingress: ProxyIngress,
  { globalWords }: ProxyContext,
  found: Findings,
): string | undefined {
  const fact = ingress.level.facts.get('http-frontend');
  if (fact === undefined || fact.value === '') return undefined;
  const declared = (globalWords.value('http-frontends') ?? '').split('\n').map((line) => line.trim().split('=')[0]);
  const known = declared.includes(fact.value);
  const reason = known
    ? 'serves it on ports of their own, for which no listener was written'
    : 'is not declared in http-frontends of the ConfigMap that was read, so the controller drops the Ingress';
  const place = { at: fact.at, object: fact.object, facts: [fact.id] };
  found.diagnostics.push(diagnose(codes.otherFrontend, { value: fact.value, reason }, place));
  return `http-frontend ${fact.value} ${reason}`;
}
