import { interpretAnnotations, type OtherAnnotations } from '../../interpret/annotations.ts';
import type { RowIndex } from '../../interpret/row-index.ts';
import type { Denial, Interpretation } from '../../interpret/statement.ts';
import type { Fact } from '../../model/fact.ts';
import { objectOf, textOf } from '../../model/json.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import type { SourceObject } from '../../model/source-object.ts';
import {
  type DefaultBackend,
  readIngressFields,
  type ServiceUse,
  type TlsEntry,
  type WrittenPath,
} from '../../plan/ingress-fields.ts';
import { type RoutingRecord, routingOf } from './routing.ts';
import { readSnippets } from './snippets/acting.ts';
import { allFacts, type Snippet } from './snippets/read.ts';

export type { ServiceUse, TlsEntry };

export interface IngressPath {
  readonly path: string;
  /** A missing type and ImplementationSpecific both become Prefix (behaviour 1.2). */
  readonly type: 'Prefix' | 'Exact';
  /** Absent for a resource backend, which the controller skips. */
  readonly backend?: ServiceUse;
  readonly fact: Fact;
}

export interface IngressRule {
  readonly host?: string;
  readonly paths: readonly IngressPath[];
  readonly fact: Fact;
}

/** An Ingress with its annotations read, in this controller's terms. */
export interface NginxIngress {
  readonly ref: ObjectRef;
  readonly source: SourceObject;
  readonly created: string;
  readonly rules: readonly IngressRule[];
  readonly tls: readonly TlsEntry[];
  readonly defaultBackend?: DefaultBackend;
  readonly interpretation: Interpretation;
  /** It may be that the controller refuses it, for the fact named. */
  readonly doubtful?: Denial;
  /** The controller refuses it, for the fact named; an older version may be in force. */
  readonly refused?: Denial;
  readonly record: RoutingRecord;
  readonly facts: readonly Fact[];
  /** Texts for nginx; which of them act is for the statements to say. */
  readonly snippets: readonly Snippet[];
}

export function readIngress(source: SourceObject, index: RowIndex, others: OtherAnnotations): NginxIngress {
  const interpretation = interpretAnnotations(source, index, others);
  const { rules, facts, ...fields } = readIngressFields(source);
  const snippets = readSnippets(interpretation, source, index);
  const created = textOf(objectOf(source.body.metadata).creationTimestamp) ?? '';
  return {
    ref: source.ref,
    source,
    created,
    ...fields,
    rules: rules.map((rule) => ({ ...rule, paths: rule.paths.map(ownPath) })),
    interpretation,
    record: routingOf(interpretation.statements),
    snippets,
    facts: [...interpretation.facts, ...snippets.flatMap(allFacts), ...facts],
  };
}

function ownPath({ path = '/', pathType, ...written }: WrittenPath): IngressPath {
  return { ...written, path, type: pathType === 'Exact' ? 'Exact' : 'Prefix' };
}
