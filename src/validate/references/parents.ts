import { listOf, objectOf } from '../../model/json.ts';
import type { Finding } from '../finding.ts';
import type { RouteAttachments } from './attachment.ts';
import { intersection } from './hostnames.ts';

/** Each parentRef leads to a listener that takes the route, and each hostname of the route is served by one of them (C3, C4). */
export function* checkParents({ route, parents }: RouteAttachments): Iterable<Finding> {
  if (!route.checked || !route.sound) return;
  const found = { object: route.ref, rule: 'reference' } as const;
  const spec = objectOf(route.body.spec);
  if (parents.length === 0 && spec.useDefaultGateways === undefined) {
    yield { ...found, pointer: '/spec/parentRefs', check: 'parent-none', message: 'the route names no parent' };
  }
  for (const { pointer, refusal } of parents) {
    if (refusal !== undefined) yield { ...found, pointer, ...refusal };
  }
  // A parent that is missing is told already, and of one outside the listeners are not known.
  if (parents.length === 0 || parents.some((parent) => parent.attachments.length === 0)) return;
  const served = parents.flatMap((parent) => parent.attachments.flatMap((attachment) => attachment.hosts));
  for (const [index, name] of listOf(spec.hostnames).entries()) {
    if (served.some((host) => intersection(String(name), host) !== undefined)) continue;
    const message = `no listener the route is attached to serves ${String(name)}, so no request for it arrives`;
    yield { ...found, pointer: `/spec/hostnames/${index}`, check: 'hostname-unserved', message };
  }
}
