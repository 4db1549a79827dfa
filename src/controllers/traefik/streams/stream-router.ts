import type { FactId } from '../../../model/fact.ts';
import type { ObjectRef } from '../../../model/object-ref.ts';
import type { Forward, Refuse } from '../../../model/route-plan.ts';
import type { EntryPoint } from '../configuration/entry-points.ts';
import type { HostCondition } from '../rule/index.ts';

/** One rule about connections, with what becomes of them. */
export interface StreamRouter {
  /** Stable and unique in the plan. */
  readonly id: string;
  readonly owner: ObjectRef;
  readonly protocol: 'tcp' | 'udp';
  readonly entryPoints: readonly EntryPoint[];
  /** Server names of TLS, one of which has to be asked for; any: every connection. */
  readonly hosts: readonly HostCondition[];
  /** Absent: connections that are no TLS. */
  readonly tls?: 'unopened' | 'ends';
  readonly text: string;
  /** The highest is tried first. */
  readonly priority: number;
  readonly action: Forward | Refuse;
  readonly facts: readonly FactId[];
}

/** What a part of a route comes to: `dead`, where Traefik is known to serve nothing of it. */
export type Judged<T> = { readonly kind: 'dead'; readonly reason: string } | ({ readonly kind: 'live' } & T);
