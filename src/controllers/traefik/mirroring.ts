import * as codes from '../../diagnostics/traefik-services.ts';
import { made } from '../../interpret/combine.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { listOf, objectOf, textOf } from '../../model/json.ts';
import { qualifiedName } from '../../model/object-ref.ts';
import type { MirrorService } from '../../model/settings.ts';
import type { TraefikContext } from './context.ts';
import type { Findings } from './findings.ts';
import { factOf, factsBelow, type ReadObject } from './own-route.ts';
import { serviceAt } from './route-service.ts';
import type { DeadUse } from './service-use.ts';
import type { SharedUse } from './shared-use.ts';

/**
 * The main service of a mirroring; its copies are a setting of the route. A missing mirror costs the whole route (recorded
 * traefikservice/mirroring-missing-mirror); one without a percent gets nothing (recorded traefikservice/mirroring-no-percent).
 */
export function mirrored(
  object: ReadObject,
  seen: ReadonlySet<string>,
  context: TraefikContext,
  found: Findings,
): DeadUse | SharedUse {
  const mirroring = objectOf(objectOf(object.source.body.spec).mirroring);
  const main = serviceAt({ object, entry: mirroring, pointer: '/spec/mirroring' }, seen, context, found);
  if (main.kind === 'dead') return main;
  const services: MirrorService[] = [];
  const facts: string[] = [];
  for (const [position, value] of listOf(mirroring.mirrors).entries()) {
    const entry = objectOf(value);
    const pointer = `/spec/mirroring/mirrors/${position}`;
    const copy = serviceAt({ object, entry, pointer }, seen, context, found);
    if (copy.kind === 'dead') return copy;
    const percent = typeof entry.percent === 'number' ? entry.percent : 0;
    const about = factsBelow(object, pointer);
    const target = percent === 0 ? 'nothing' : targetOf(copy);
    if (typeof target === 'string') leaveOut(object, textOf(entry.name) ?? '', about, target, found);
    else {
      services.push({ ...target, ...(percent === 100 ? {} : { percent }) });
      facts.push(...about);
    }
  }
  if (services.length === 0) return main;
  const body = mirroring.mirrorBody === false ? ('off' as const) : undefined;
  const copies = made('mirror', { services }, facts).mirror;
  const kept = body === undefined ? {} : made('mirror', { body }, [factOf(object, '/spec/mirroring/mirrorBody')]);
  if (copies === undefined) return main;
  const mirror = {
    ...copies,
    value: { ...copies.value, ...kept.mirror?.value },
    facts: { ...copies.facts, ...kept.mirror?.facts },
  };
  return { ...main, settings: { ...main.settings, mirror } };
}

/** The port that copies go to, or why no filter can send them. */
function targetOf({ action, settings }: SharedUse): MirrorService | string {
  if (action.kind === 'refuse') return `it cannot be named (${action.reason})`;
  const [backend, ...more] = action.backends;
  if (backend?.port === undefined || more.length > 0) return 'it is several Services';
  if (settings.protocol !== undefined) return 'its pods are not spoken to in plain HTTP';
  const { namespace, name } = backend.service;
  return { service: namespace === undefined ? { name } : { namespace, name }, port: backend.port };
}

function leaveOut(
  { source: { ref, at } }: ReadObject,
  mirror: string,
  facts: readonly string[],
  reason: string,
  found: Findings,
): void {
  if (reason === 'nothing') {
    const idle = 'of no request a copy is sent there';
    found.accounts.push(...facts.map((fact) => ({ fact, outcome: 'no-effect' as const, reason: idle })));
    return;
  }
  found.accounts.push(...facts.map((fact) => ({ fact, outcome: 'unsupported' as const, reason })));
  const args = { name: qualifiedName(ref), mirror, reason };
  found.diagnostics.push(diagnose(codes.mirrorUnsaid, args, { at, object: ref, facts }));
}
