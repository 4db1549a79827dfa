import { made } from '../../interpret/combine.ts';
import { factAt } from '../../interpret/fact-at.ts';
import { type JsonObject, listOf, objectOf, textOf } from '../../model/json.ts';
import type { SettingBag } from '../../model/settings.ts';
import type { SourceObject } from '../../model/source-object.ts';
import type { TraefikContext } from './context.ts';
import type { OwnRoute } from './own-route.ts';
import { type DeadUse, useOf } from './service-use.ts';
import { closedUse, type SharedUse, weighted } from './shared-use.ts';

/**
 * A TraefikService: its weights are multiplied down the tree (traefik-own-routes 5). One that is not in the input is not known to be
 * missing, so its route is closed.
 */
export function traefikService(
  route: OwnRoute,
  namespace: string | undefined,
  name: string,
  context: TraefikContext,
  seen: ReadonlySet<string>,
): DeadUse | SharedUse {
  const key = `${namespace ?? ''}/${name}`;
  const source = context.find('TraefikService', namespace, name);
  if (source === undefined) return closedUse('traefik-service-not-in-input');
  if (seen.has(key)) return { kind: 'dead', reason: `TraefikService ${name} leads to itself` };
  const spec = objectOf(source.body.spec);
  const inner = new Set([...seen, key]);
  if (spec.weighted === undefined) {
    if (spec.mirroring !== undefined) return mirrored(route, source, namespace, context, inner);
    return closedUse(spec.highestRandomWeight === undefined ? 'traefik-service-failover' : 'traefik-service-hash');
  }
  const uses: (SharedUse & { readonly weight: number })[] = [];
  for (const value of listOf(objectOf(spec.weighted).services)) {
    const entry = objectOf(value);
    const use = memberOf(route, entry, namespace, context, inner);
    if (use.kind === 'dead') return use;
    uses.push({ ...use, weight: typeof entry.weight === 'number' ? entry.weight : 1 });
  }
  // Traefik serves it, and answers 503 (recorded traefikservice/empty).
  if (uses.length === 0) return closedUse('no-service');
  return weighted(uses);
}

function memberOf(
  route: OwnRoute,
  entry: Readonly<Record<string, unknown>>,
  own: string | undefined,
  context: TraefikContext,
  seen: ReadonlySet<string>,
): DeadUse | SharedUse {
  const name = textOf(entry.name) ?? '';
  const namespace = textOf(entry.namespace) ?? own;
  if (entry.kind === 'TraefikService') return traefikService(route, namespace, name, context, seen);
  if (entry.port === undefined || entry.port === null)
    return { kind: 'dead', reason: `Traefik wants a port of Service ${name}` };
  const scheme = textOf(entry.scheme);
  const use = useOf(
    { namespace, service: name, port: String(entry.port), facts: [], ...(scheme === undefined ? {} : { scheme }) },
    context,
  );
  return use.kind === 'dead'
    ? use
    : { kind: 'live', action: use.action, settings: use.settings, middlewares: [], facts: [] };
}

/** The main service of a mirroring; its copies are a setting of the route. */
function mirrored(
  route: OwnRoute,
  source: SourceObject,
  namespace: string | undefined,
  context: TraefikContext,
  seen: ReadonlySet<string>,
): DeadUse | SharedUse {
  const mirroring = objectOf(objectOf(source.body.spec).mirroring);
  const main = memberOf(route, mirroring, namespace, context, seen);
  if (main.kind === 'dead') return main;
  const urls: string[] = [];
  for (const value of listOf(mirroring.mirrors)) {
    const copy = memberOf(route, objectOf(value), namespace, context, seen);
    // A missing mirror costs the whole route (recorded traefikservice/mirroring-missing-mirror).
    if (copy.kind === 'dead') return copy;
    urls.push(urlOf(copy));
  }
  return urls.length === 0
    ? main
    : { ...main, settings: { ...main.settings, ...mirror(route, source, mirroring, urls) } };
}

/** A Service in the form a mirror is said in; of several backends, or none, a text that no target takes. */
function urlOf({ action }: SharedUse): string {
  if (action.kind !== 'forward') return action.reason;
  return action.backends
    .map(
      ({ service, portText }) => `http://${service.name}.${service.namespace ?? 'default'}.svc:${portText}$request_uri`,
    )
    .join(' ');
}

function mirror(
  route: OwnRoute,
  source: SourceObject,
  { mirrors, mirrorBody }: JsonObject,
  urls: readonly string[],
): SettingBag {
  const fact = factAt(source, '/spec/mirroring/mirrors', 'spec.mirroring.mirrors', urls.join(' '));
  route.facts.push(fact);
  // Of a copy of no requests nothing is sent.
  const [{ percent = 0 } = {}, ...more] = listOf(mirrors).map(objectOf);
  const share = more.length === 0 && typeof percent === 'number' && percent !== 100 ? { percent } : {};
  const body = mirrorBody === false ? { body: 'off' as const } : {};
  return made('mirror', { url: urls.join(' '), ...share, ...body }, [fact.id]);
}
