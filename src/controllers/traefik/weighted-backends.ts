import { made } from '../../interpret/combine.ts';
import { isObject, type JsonObject, listOf, objectOf, textOf } from '../../model/json.ts';
import type { SettingBag } from '../../model/settings.ts';
import type { TraefikContext } from './context.ts';
import { joinedReferences } from './ingress-routers.ts';
import { middlewaresOf, note, type OwnRoute } from './own-route.ts';
import { type DeadUse, useOf } from './service-use.ts';
import { closedUse, type SharedUse, weighted } from './shared-use.ts';
import { traefikService } from './traefik-service.ts';

/**
 * What the services of a route come to: one or several with weights. One that cannot be used costs the whole route
 * (traefik-own-routes 2; recorded ingressroute/service-missing).
 */
export function backendsOf(
  route: OwnRoute,
  entry: JsonObject,
  pointer: string,
  context: TraefikContext,
): DeadUse | SharedUse {
  const services = listOf(entry.services);
  if (services.length === 0)
    return { kind: 'dead', reason: 'a route without services is nothing but a parent of others' };
  const uses: (SharedUse & { readonly weight: number })[] = [];
  for (const [position, value] of services.entries()) {
    const service = objectOf(value);
    const at = `${pointer}/services/${position}`;
    const use = serviceOf(route, service, at, context);
    if (use.kind === 'dead') return use;
    uses.push({ ...use, weight: typeof service.weight === 'number' ? service.weight : 1 });
  }
  const [only] = uses;
  return only !== undefined && uses.length === 1 ? only : weighted(uses);
}

function serviceOf(
  route: OwnRoute,
  service: JsonObject,
  pointer: string,
  context: TraefikContext,
): DeadUse | SharedUse {
  const name = textOf(service.name) ?? '';
  const { namespace: own } = route.source.ref;
  const namespace = textOf(service.namespace) ?? own;
  if (name.includes('@'))
    return closedUse(name.endsWith('@internal') ? 'internal-service' : 'service-of-another-provider');
  if (namespace !== own && context.started.shown && !context.started.crossNamespace)
    return { kind: 'dead', reason: `Service ${name} is in another namespace, which Traefik is not allowed to use` };
  if (service.kind === 'TraefikService') return traefikService(route, namespace, name, context, new Set());
  if (service.port === undefined || service.port === null)
    return { kind: 'dead', reason: `Traefik wants a port of Service ${name}` };
  const scheme = textOf(service.scheme);
  const use = useOf(
    { namespace, service: name, port: String(service.port), facts: [], ...(scheme === undefined ? {} : { scheme }) },
    context,
  );
  if (use.kind === 'dead') return use;
  // A scheme that Traefik does not know costs the route here (recorded ingressroute/service-scheme-invalid).
  if (scheme !== undefined && use.action.kind === 'refuse' && use.action.reason === 'backend-scheme')
    return { kind: 'dead', reason: `Traefik knows no scheme ${scheme}` };
  const annotated = use.service;
  return {
    kind: 'live',
    action: use.action,
    settings: { ...use.settings, ...statedSettings(route, service, pointer) },
    middlewares: [
      ...middlewaresOf(route, service.middlewares, `${pointer}/middlewares`),
      ...joinedReferences(annotated?.record.routing.middlewares, annotated?.record.facts.middlewares ?? []),
    ],
    facts: [],
  };
}

/** What a use of a Service says beside its port. */
function statedSettings(route: OwnRoute, service: JsonObject, pointer: string): SettingBag {
  const sticky = objectOf(service.sticky);
  if (!isObject(sticky.cookie)) return {};
  const { name, secure, sameSite, maxAge, path, domain } = objectOf(sticky.cookie);
  const value = {
    by: 'cookie' as const,
    ...(textOf(name) === undefined ? {} : { cookie: textOf(name) as string }),
    ...(typeof secure === 'boolean' ? { secure } : {}),
    ...(textOf(sameSite) === undefined ? {} : { sameSite: textOf(sameSite) as string }),
    ...(typeof maxAge === 'number' ? { maxAge: String(maxAge) } : {}),
    ...(textOf(path) === undefined ? {} : { path: textOf(path) as string }),
    ...(textOf(domain) === undefined ? {} : { domain: textOf(domain) as string }),
  };
  const at = `${pointer}/sticky/cookie`;
  const fact = note(route, at, 'sticky.cookie', textOf(name) ?? '');
  return made('session', value, [fact.id]);
}
