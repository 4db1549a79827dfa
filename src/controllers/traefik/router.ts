import type { FactId } from '../../model/fact.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import type { Forward, Refuse } from '../../model/route-plan.ts';
import type { SettingBag } from '../../model/settings.ts';
import type { Beside } from './beside.ts';
import type { EntryPoint } from './configuration/entry-points.ts';
import type { MiddlewareReference } from './middleware-reference.ts';
import type { Conjunction } from './rule/index.ts';

export interface TlsReference {
  readonly namespace?: string;
  readonly name: string;
  /** No cluster can have what it names. */
  readonly never?: true;
  readonly facts: readonly FactId[];
}

/** One rule with what becomes of its requests: every entry point has a flat list of them (behaviour-traefik 2, 3). */
export interface Router {
  /** Stable and unique in the plan. */
  readonly id: string;
  readonly owner: ObjectRef;
  readonly entryPoints: readonly EntryPoint[];
  readonly tls: boolean;
  readonly tlsOptions?: TlsReference;
  /** One of them has to hold. */
  readonly conjunctions: readonly Conjunction[];
  /** What the rule takes beside them, to be closed. */
  readonly beside?: readonly Beside[];
  readonly text: string;
  /** The highest is tried first. */
  readonly priority: number;
  readonly action: Forward | Refuse;
  readonly settings: SettingBag;
  readonly middlewares: readonly MiddlewareReference[];
  readonly facts: readonly FactId[];
  /** Facts of single settings of the router that are followed: its priority, its entry points. */
  readonly followed: readonly FactId[];
}

/** A conjunction of a router, or of what its rule takes beside them. */
export interface Branch {
  readonly router: Router;
  readonly conjunction: Conjunction;
  readonly index: number;
  /** When it is closed for what the matches of the rule cannot say. */
  readonly closed?: Beside['when'];
}

/** All branches of a router in their order: what is closed comes after what can be said. */
export function branchesOfRouter(router: Router): readonly Branch[] {
  const said = router.conjunctions.map((conjunction) => ({ conjunction }));
  const closed = (router.beside ?? []).flatMap(({ when, conjunctions }) =>
    conjunctions.map((conjunction) => ({ conjunction, closed: when })),
  );
  return [...said, ...closed].map((branch, index) => ({ router, index, ...branch }));
}
