import type { Gateway } from '../generated/gateway-api.ts';
import type { FactId } from '../model/fact.ts';
import type { ObjectRef } from '../model/object-ref.ts';
import type { PlannedClass, Scheme } from '../model/route-plan.ts';
import type { ResourceName } from '../model/settings.ts';

export type Listener = Gateway['spec']['listeners'][number];

/** A listener to be, with what it is for. */
export interface ListenerPlan {
  readonly name: string;
  readonly scheme: Scheme;
  readonly hostname?: string;
  readonly certificate?: ObjectRef;
  /** Facts behind the certificate. */
  readonly facts: FactId[];
  /** Facts behind certificates of other Secrets, in whose place this one is shown. */
  readonly replaced: FactId[];
  /** Namespaces of the routes on it. */
  readonly namespaces: Set<string>;
}

export interface GatewayPlan {
  readonly ref: ObjectRef;
  readonly planClass: PlannedClass;
  /** Those in the Gateway itself. */
  readonly listeners: ListenerPlan[];
  readonly sources: Map<string, ObjectRef>;
  /** Clients of all its HTTPS listeners need a certificate of this authority. */
  readonly clientAuthority?: ResourceName;
}

/** Listeners of a Gateway in an object of their own, in the namespace of their certificates. */
export interface ListenerSetPlan {
  readonly ref: ObjectRef;
  readonly gateway: GatewayPlan;
  readonly listeners: readonly ListenerPlan[];
}

export interface Attachment {
  readonly gateway: GatewayPlan;
  readonly listener: ListenerPlan;
  /** The Gateway, or the ListenerSet that holds the listener. */
  readonly parent: ObjectRef;
}

/** Whether requests for all names of a hostname come to a listener (gateway-api-rules C4). */
export function takesName(listener: string | undefined, hostname: string | undefined): boolean {
  if (listener === undefined || listener === hostname) return true;
  if (hostname === undefined || !listener.startsWith('*.')) return false;
  return hostname.replace(/^\*\./, '').endsWith(listener.slice(1));
}

/** Exact before wildcard before none; the longer wildcard first (gateway-api-rules C2). */
export function bySpecificity(a: ListenerPlan, b: ListenerPlan): number {
  return rank(b.hostname) - rank(a.hostname);
}

function rank(hostname: string | undefined): number {
  if (hostname === undefined) return 0;
  return hostname.startsWith('*.') ? hostname.length : 1000 + hostname.length;
}
