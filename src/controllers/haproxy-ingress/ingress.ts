import { interpretAnnotations, type OtherAnnotations } from '../../interpret/annotations.ts';
import { otherTools } from '../../interpret/other-tools.ts';
import type { RowIndex } from '../../interpret/row-index.ts';
import type { Interpretation } from '../../interpret/statement.ts';
import type { Selected } from '../../model/controller.ts';
import type { Fact } from '../../model/fact.ts';
import { objectOf, textOf } from '../../model/json.ts';
import { compareRefs, compareText, qualifiedName } from '../../model/object-ref.ts';
import type { SourceObject } from '../../model/source-object.ts';
import { type IngressFields, readIngressFields } from '../../plan/ingress-fields.ts';
import { type Level, levelOf } from './words.ts';

/** Annotations outside the controller's prefixes that are worth a sentence of their own. */
export const otherAnnotations: OtherAnnotations = {
  ...otherTools,
  'kubernetes.io/ingress.class': {
    outcome: 'exact',
    reason: 'it selects the controller; the routes name their Gateway',
  },
};

/** An Ingress with its annotations read. */
export interface ProxyIngress {
  readonly source: SourceObject;
  readonly className: string;
  /** Of the cluster; '' in files. */
  readonly created: string;
  readonly fields: IngressFields;
  readonly interpretation: Interpretation;
  readonly level: Level;
  readonly facts: readonly Fact[];
}

export function readIngress({ source, className }: Selected, index: RowIndex): ProxyIngress {
  const interpretation = interpretAnnotations(source, index, otherAnnotations);
  const fields = readIngressFields(source);
  return {
    source,
    className,
    created: textOf(objectOf(source.body.metadata).creationTimestamp) ?? '',
    fields,
    interpretation,
    level: levelOf(interpretation, index),
    facts: [...interpretation.facts, ...fields.facts],
  };
}

/** The oldest first, then by namespace and name (behaviour-haproxy 2.4; recorded conflicts/same-second). */
export function byAge(a: ProxyIngress, b: ProxyIngress): number {
  return (
    compareText(a.created, b.created) || compareText(nameOf(a), nameOf(b)) || compareRefs(a.source.ref, b.source.ref)
  );
}

/** Neither is known to be the older one. */
export function isAgeUnknown(a: ProxyIngress, b: ProxyIngress): boolean {
  return a !== b && (a.created === '' || b.created === '');
}

function nameOf({ source }: ProxyIngress): string {
  return qualifiedName(source.ref);
}
