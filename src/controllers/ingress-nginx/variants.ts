import * as codes from '../../diagnostics/plan.ts';
import { factAt } from '../../interpret/fact-at.ts';
import type { RowIndex } from '../../interpret/row-index.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { Fact } from '../../model/fact.ts';
import { refKey } from '../../model/object-ref.ts';
import type { Inventory } from '../../model/source-object.ts';
import type { ClassContext } from './class-context.ts';
import { closedFor, mayHaveGuarded } from './doubtful.ts';
import { type IngressRule, type NginxIngress, readIngress } from './ingress.ts';
import { otherAnnotations } from './other-annotations.ts';

/**
 * Of several documents of one Ingress the first is converted, and any may be the one in force. Where a later one may have
 * guards, the paths of both are closed.
 */
export function closeVariants(
  ingress: NginxIngress,
  inventory: Inventory,
  context: ClassContext,
  index: RowIndex,
): NginxIngress {
  const key = refKey(ingress.ref);
  const others = (inventory.variants ?? []).filter(({ ref }) => refKey(ref) === key);
  return others.reduce((closed, source, position) => {
    const variant = readIngress(source, index, otherAnnotations);
    return mayHaveGuarded(variant, context, index) ? withPathsOf(closed, variant, position + 2, index) : closed;
  }, ingress);
}

function withPathsOf(ingress: NginxIngress, variant: NginxIngress, number: number, index: RowIndex): NginxIngress {
  const base = factAt(variant.source, '', `document ${number}`, 'another document of this Ingress');
  const fact = { ...base, id: `${base.id}@${number}` };
  const denial = { reason: 'differing-document', fact: fact.id };
  const own = closedFor(ingress, denial, index);
  const { hostDenied } = closedFor(variant, denial, index);
  const told = diagnose(codes.guardedVariant, {}, { at: variant.source.at, object: ingress.ref, facts: [fact.id] });
  return {
    ...ingress,
    rules: [...ingress.rules, ...variant.rules.flatMap((rule) => missingPaths(rule, ingress, fact))],
    facts: [...ingress.facts, fact],
    interpretation: {
      ...own,
      ...(hostDenied === undefined ? {} : { hostDenied }),
      diagnostics: [...own.diagnostics, told],
    },
  };
}

/** What a rule of the later document has and the Ingress has not. */
function missingPaths(rule: IngressRule, { rules }: NginxIngress, fact: Fact): readonly IngressRule[] {
  const same = rules.filter(({ host }) => host === rule.host).flatMap(({ paths }) => paths);
  const paths = rule.paths.filter(({ path, type }) => !same.some((own) => own.path === path && own.type === type));
  return paths.length === 0 ? [] : [{ ...rule, fact, paths: paths.map((path) => ({ ...path, fact })) }];
}
