import { interpretAnnotations, type OtherAnnotations } from '../../interpret/annotations.ts';
import { otherTools } from '../../interpret/other-tools.ts';
import type { RowIndex } from '../../interpret/row-index.ts';
import type { Interpretation } from '../../interpret/statement.ts';
import type { Fact } from '../../model/fact.ts';
import type { SourceObject } from '../../model/source-object.ts';
import { type IngressFields, readIngressFields } from '../../plan/ingress-fields.ts';
import { type RoutingRecord, routingOf } from './routing.ts';

/** Annotations outside the controller's prefix that are worth a sentence of their own. */
export const otherAnnotations: OtherAnnotations = {
  ...otherTools,
  'kubernetes.io/ingress.class': {
    outcome: 'exact',
    reason: 'it selects the controller; the routes name their Gateway',
  },
};

/** An Ingress with its annotations read. */
export interface TraefikIngress {
  readonly source: SourceObject;
  readonly fields: IngressFields;
  readonly interpretation: Interpretation;
  readonly record: RoutingRecord;
  readonly facts: readonly Fact[];
}

export function readIngress(source: SourceObject, index: RowIndex): TraefikIngress {
  const interpretation = interpretAnnotations(source, index, otherAnnotations);
  const fields = readIngressFields(source);
  return {
    source,
    fields,
    interpretation,
    record: routingOf(interpretation.statements),
    facts: [...interpretation.facts, ...fields.facts],
  };
}
