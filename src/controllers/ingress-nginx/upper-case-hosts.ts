import * as codes from '../../diagnostics/plan.ts';
import type { RowIndex } from '../../interpret/row-index.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { ClassContext } from './class-context.ts';
import { closedFor, mayHaveGuarded } from './doubtful.ts';
import type { IngressRule, NginxIngress } from './ingress.ts';
import { isPlainName } from './names.ts';

/**
 * No API server takes a host with capitals, so what is in the cluster is another version of the Ingress. Where that may have
 * guards, the name as requests carry it is closed: else a rule for more names would answer.
 */
export function closeUpperCase(ingress: NginxIngress, context: ClassContext, index: RowIndex): NginxIngress {
  const written = ingress.rules.filter(isUpperCase);
  const [first] = written;
  if (first === undefined || ingress.interpretation.dropped !== undefined) return ingress;
  if (!mayHaveGuarded(ingress, context, index)) return ingress;
  const rules = ingress.rules.map((rule) => (isUpperCase(rule) ? { ...rule, host: lower(rule) } : rule));
  const interpretation = closedFor(ingress, { reason: 'upper-case-host', fact: pathFact(first) }, index);
  const told = written.map((rule) => {
    const args = { host: rule.host ?? '', name: lower(rule) };
    return diagnose(codes.upperCaseHost, args, { at: rule.fact.at, object: ingress.ref });
  });
  return {
    ...ingress,
    rules,
    interpretation: { ...interpretation, diagnostics: [...interpretation.diagnostics, ...told] },
  };
}

function isUpperCase(rule: IngressRule): boolean {
  return rule.host !== undefined && rule.host !== lower(rule) && isPlainName(lower(rule));
}

function lower({ host = '' }: IngressRule): string {
  return host.toLowerCase();
}

function pathFact({ paths, fact }: IngressRule): string {
  return paths[0]?.fact.id ?? fact.id;
}
