import { compareText } from '../../model/object-ref.ts';
import type { NginxIngress } from './ingress.ts';

/**
 * The order in which the controller loads Ingresses, and so what "first" means: oldest first, equal age by namespace/name
 * descending (internal/ingress/controller/store/store.go sortIngressSlice; recorded conflict/same-second). Manifests
 * without a timestamp count as of one age.
 */
export function byAge(a: NginxIngress, b: NginxIngress): number {
  return compareText(a.created, b.created) || compareText(key(b), key(a));
}

/** Whether the input says which of two Ingresses comes first. In one second the names decide, as far as they are known. */
export function agesKnown(a: NginxIngress, b: NginxIngress): boolean {
  if (a === b) return true;
  if (a.created === '' || b.created === '') return false;
  return a.created !== b.created || (a.ref.namespace === undefined) === (b.ref.namespace === undefined);
}

function key({ ref }: NginxIngress): string {
  return `${ref.namespace ?? ''}/${ref.name}`;
}

/**
 * The order in which nginx tries locations of a host in regex mode: longest text first, ties descending (behaviour 2.8), equal
 * text as created. The Prefix `/` is there from the start, so it comes before an Exact `/`, whoever claims it when (2.4).
 */
export function byPathLength(a: Placed, b: Placed): number {
  return b.path.length - a.path.length || compareText(b.path, a.path) || rootRank(a) - rootRank(b);
}

interface Placed {
  readonly path: string;
  readonly type: 'Prefix' | 'Exact';
}

function rootRank({ path, type }: Placed): number {
  return path === '/' && type === 'Exact' ? 1 : 0;
}
