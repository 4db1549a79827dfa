import type { RowIndex } from '../../interpret/row-index.ts';
import type { Interpretation } from '../../interpret/statement.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Fact } from '../../model/fact.ts';
import type { Account } from '../../model/ledger.ts';
import type { Inventory, SourceObject } from '../../model/source-object.ts';
import { type ReadObject, readObject } from './read-object.ts';

/** Kinds of Traefik's own that routes name; Middlewares are read where they act. */
export const namedKinds = [
  'TraefikService',
  'ServersTransport',
  'ServersTransportTCP',
  'TLSOption',
  'TLSStore',
  'MiddlewareTCP',
] as const;

export type NamedKind = (typeof namedKinds)[number];

/** How a route names another object: `joined` is `namespace-name@kubernetescrd` in one text. */
export type OwnReference =
  | { readonly kind: 'named'; readonly namespace: string | undefined; readonly name: string }
  | { readonly kind: 'joined'; readonly text: string };

export interface OwnObjects {
  /** The object that a route in force names. */
  use(kind: NamedKind, reference: OwnReference): ReadObject | undefined;
  all(kind: NamedKind): readonly ReadObject[];
  /** What is to be said of the objects themselves, once, after all routes. */
  findings(): OwnFindings;
}

export interface OwnFindings {
  readonly facts: readonly Fact[];
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
  readonly interpretations: readonly Interpretation[];
}

/** The objects of the input that routes may name; `groups`: of two of one name, that of the first group. */
export function ownObjects(inventory: Inventory, index: RowIndex, groups: readonly string[]): OwnObjects {
  const read = readObjects(inventory, index, groups);
  const used = new Set<ReadObject>();
  const found = (object: ReadObject | undefined) => {
    if (object !== undefined) used.add(object);
    return object;
  };
  return {
    use: (kind, reference) => {
      const able = read.filter((one) => one.source.ref.kind === kind && isNamed(one, reference));
      return found(able.length === 1 ? able[0] : undefined);
    },
    all: (kind) => read.filter(({ source }) => source.ref.kind === kind),
    findings: () => findingsOf(read, used),
  };
}

function readObjects(inventory: Inventory, index: RowIndex, groups: readonly string[]): readonly ReadObject[] {
  const kinds: readonly string[] = namedKinds;
  const sources = inventory.objects.filter(({ ref }) => kinds.includes(ref.kind) && groups.includes(ref.group));
  const byName = new Map<string, SourceObject>();
  for (const group of [...groups].reverse()) {
    for (const source of sources.filter(({ ref }) => ref.group === group)) {
      const { kind, namespace = '', name } = source.ref;
      byName.set([kind, namespace, name].join('/'), source);
    }
  }
  return [...byName.values()].map((source) => readObject(source, index));
}

/** A joined name is compared as a whole, so that its dashes can be read in several ways: then nobody knows which one is meant. */
function isNamed({ source: { ref } }: ReadObject, reference: OwnReference): boolean {
  if (reference.kind === 'named') return ref.name === reference.name && ref.namespace === reference.namespace;
  const joined = /^(.+)@kubernetescrd$/.exec(reference.text)?.[1];
  if (joined === undefined) return false;
  return ref.namespace === undefined ? joined.endsWith(`-${ref.name}`) : joined === `${ref.namespace}-${ref.name}`;
}

function findingsOf(read: readonly ReadObject[], used: ReadonlySet<ReadObject>): OwnFindings {
  const inForce = read.filter((one) => used.has(one)).map(({ interpretation }) => interpretation);
  const idle = read.filter((one) => !used.has(one)).flatMap(({ interpretation }) => interpretation.facts);
  const reason = 'no route that was read uses it';
  return {
    facts: read.flatMap(({ interpretation }) => interpretation.facts),
    accounts: [
      ...inForce.flatMap(({ accounts }) => accounts),
      ...idle.map((fact): Account => ({ fact: fact.id, outcome: 'no-effect', reason })),
    ],
    diagnostics: inForce.flatMap(({ diagnostics }) => diagnostics),
    interpretations: inForce,
  };
}
