import type { RowIndex } from '../../../interpret/row-index.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Fact } from '../../../model/fact.ts';
import type { Account } from '../../../model/ledger.ts';
import type { Inventory } from '../../../model/source-object.ts';
import type { MiddlewareReference } from '../middleware-reference.ts';
import { applySteps, type MiddlewareEffect } from './apply.ts';
import { type CrossNamespace, expand } from './expand.ts';
import { type KnownMiddleware, knownMiddlewares } from './known.ts';
import type { Notes, Site } from './passing.ts';

export type { MiddlewareEffect, Variant } from './apply.ts';
export type { CrossNamespace } from './expand.ts';
export type { Closing, Site } from './passing.ts';

export interface MiddlewareFindings {
  readonly facts: readonly Fact[];
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The Middlewares of the input, and what they make of routes. */
export interface Middlewares {
  /** What a list in its order makes of a route: those of the Ingress first, then those of the Service. */
  apply(references: readonly MiddlewareReference[], site: Site): MiddlewareEffect;
  /** What is to be said of the objects themselves, once, after all routes. */
  findings(): MiddlewareFindings;
}

export function middlewares(inventory: Inventory, index: RowIndex, crossNamespace: CrossNamespace): Middlewares {
  const known = knownMiddlewares(inventory, index);
  const used = new Set<KnownMiddleware>();
  return {
    apply: (references, site) => {
      const notes: Notes = { accounts: [], diagnostics: [] };
      const expanded = expand(references, { known, crossNamespace, site, notes, used });
      if (expanded.kind === 'steps') return applySteps(expanded.steps, site, notes);
      const { kind, closing } = expanded;
      return {
        variants: [],
        [kind]: closing,
        accounts: outOfForce(kind, closing.facts),
        diagnostics: notes.diagnostics,
      };
    },
    findings: () => findingsOf(known, used),
  };
}

function outOfForce(kind: 'disabled' | 'closed', facts: readonly string[]): readonly Account[] {
  return facts.map((fact) =>
    kind === 'closed'
      ? { fact, outcome: 'closed', reason: 'the route was closed' }
      : { fact, outcome: 'no-effect', reason: 'Traefik serves no route with it' },
  );
}

function findingsOf(known: readonly KnownMiddleware[], used: ReadonlySet<KnownMiddleware>): MiddlewareFindings {
  const facts = known.flatMap(({ interpretation }) => interpretation.facts);
  const inForce = known.filter((middleware) => used.has(middleware)).map(({ interpretation }) => interpretation);
  const idle = known
    .filter((middleware) => !used.has(middleware))
    .flatMap(({ interpretation }) => interpretation.facts);
  const reason = 'no route that was read uses the Middleware';
  return {
    facts,
    accounts: [
      ...inForce.flatMap(({ accounts }) => accounts),
      ...idle.map((fact): Account => ({ fact: fact.id, outcome: 'no-effect', reason })),
    ],
    diagnostics: inForce.flatMap(({ diagnostics }) => diagnostics),
  };
}
