import { invalidActs } from '../../diagnostics/interpret.ts';
import { interpretAnnotations, type OtherAnnotations } from '../../interpret/annotations.ts';
import { otherTools } from '../../interpret/other-tools.ts';
import type { RowIndex } from '../../interpret/row-index.ts';
import type { Interpretation } from '../../interpret/statement.ts';
import type { Selected } from '../../model/controller.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Fact } from '../../model/fact.ts';
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
export interface HaproxyIngress {
  readonly source: SourceObject;
  readonly className: string;
  readonly fields: IngressFields;
  readonly interpretation: Interpretation;
  readonly level: Level;
  readonly facts: readonly Fact[];
}

export function readIngress({ source, className }: Selected, index: RowIndex): HaproxyIngress {
  const interpretation = withoutTold(interpretAnnotations(source, index, otherAnnotations));
  const fields = readIngressFields(source);
  const facts = [...interpretation.facts, ...fields.facts];
  return { source, className, fields, interpretation, level: levelOf(interpretation, index), facts };
}

/** tls entries without hosts are dropped, with their Secret (behaviour-haproxy 1.7). */
export function namesHosts({ fields }: HaproxyIngress): boolean {
  return fields.tls.some(({ hosts }) => hosts.length > 0);
}

const lists = /(^|\/)(allow-list|whitelist|deny-list|blacklist)$/;

/** A faulty list is no list that does nothing: what becomes of it is told where its routes are closed. */
function withoutTold(interpretation: Interpretation): Interpretation {
  const own = new Set(interpretation.facts.filter(({ name }) => lists.test(name)).map(({ id }) => id));
  const isTold = ({ code, facts = [] }: Diagnostic) => code === invalidActs.code && facts.some((fact) => own.has(fact));
  return { ...interpretation, diagnostics: interpretation.diagnostics.filter((one) => !isTold(one)) };
}
