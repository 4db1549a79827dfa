import { made } from '../../interpret/combine.ts';
import { isObject, type JsonObject, objectOf, textOf } from '../../model/json.ts';
import { objectRef } from '../../model/object-ref.ts';
import { type SettingBag, settingFacts } from '../../model/settings.ts';
import type { TraefikContext } from './context.ts';
import { type Findings, tell } from './findings.ts';
import { joinedReferences } from './ingress-routers.ts';
import { keptHost } from './kept-host.ts';
import { factOf, factsBelow, middlewaresOf, type ReadObject, settingsBelow } from './own-route.ts';
import type { TransportUse } from './servers-transport.ts';
import { type DeadUse, useOf } from './service-use.ts';
import { closedUse, type SharedUse } from './shared-use.ts';
import { traefikService } from './traefik-service.ts';

/** A service of a route, or of a TraefikService: both are written in the same fields. */
export interface ServicePlace {
  readonly object: ReadObject;
  readonly entry: JsonObject;
  readonly pointer: string;
}

/** What one entry comes to. `seen`: TraefikServices on the way to it. */
export function serviceAt(
  place: ServicePlace,
  seen: ReadonlySet<string>,
  context: TraefikContext,
  found: Findings,
): DeadUse | SharedUse {
  const { object, entry, pointer } = place;
  const name = textOf(entry.name) ?? '';
  const { namespace: own } = object.source.ref;
  const namespace = textOf(entry.namespace) ?? own;
  const { started } = context;
  if (name.includes('@')) {
    const reason = name.endsWith('@internal') ? 'internal-service' : 'service-of-another-provider';
    return closedUse(reason, factsBelow(object, pointer));
  }
  if (namespace !== own && started.shown && !started.crossNamespace)
    return { kind: 'dead', reason: `Service ${name} is in another namespace, which Traefik is not allowed to use` };
  if (entry.kind === 'TraefikService') {
    const naming = factsBelow(object, pointer).filter((fact) => /\/(name|namespace|kind)$/.test(fact));
    return traefikService(namespace, name, naming, seen, context, found);
  }
  if (entry.port === undefined || entry.port === null)
    return { kind: 'dead', reason: `Traefik wants a port of Service ${name}` };
  return plainService(place, namespace, name, context, found);
}

function plainService(
  place: ServicePlace,
  namespace: string | undefined,
  name: string,
  context: TraefikContext,
  found: Findings,
): DeadUse | SharedUse {
  const { object, entry, pointer } = place;
  const scheme = textOf(entry.scheme);
  const transport = transportAt(place, context);
  if (transport === 'refused')
    return { kind: 'dead', reason: 'a joined name of a ServersTransport is refused without allowCrossNamespace' };
  const use = useOf(
    {
      namespace,
      service: name,
      port: String(entry.port),
      facts: scheme === undefined ? [] : [factOf(object, `${pointer}/scheme`)],
      ...(scheme === undefined ? {} : { scheme }),
      ...(transport === undefined ? {} : { transport }),
    },
    context,
  );
  if (use.kind === 'dead') return use;
  // A scheme that Traefik does not know costs the route here (recorded ingressroute/service-scheme-invalid).
  if (scheme !== undefined && use.action.kind === 'refuse' && use.action.reason === 'backend-scheme')
    return { kind: 'dead', reason: `Traefik knows no scheme ${scheme}` };
  tell(found, use.notes);
  if (entry.passHostHeader === false)
    tell(found, keptHost(objectRef('', 'Service', namespace, name), [factOf(object, `${pointer}/passHostHeader`)]));
  const annotated = use.service;
  return {
    kind: 'live',
    action: use.action,
    settings: { ...use.settings, ...statedSettings(place) },
    middlewares: [
      ...middlewaresOf(object, entry.middlewares, `${pointer}/middlewares`),
      ...joinedReferences(annotated?.record.routing.middlewares, annotated?.record.facts.middlewares ?? []),
    ],
    facts: [],
  };
}

/** One of the own namespace by its name; a joined name may lead anywhere (recorded ingressroute/middleware-joined-name). */
function transportAt(
  { object, entry, pointer }: ServicePlace,
  { started }: TraefikContext,
): TransportUse | 'refused' | undefined {
  const name = textOf(entry.serversTransport);
  if (name === undefined) return undefined;
  const facts = [factOf(object, `${pointer}/serversTransport`)];
  if (!name.includes('@')) return { reference: { kind: 'named', namespace: object.source.ref.namespace, name }, facts };
  if (name.endsWith('@kubernetescrd') && started.shown && !started.crossNamespace) return 'refused';
  return { reference: { kind: 'joined', text: name }, facts };
}

/** What a use of a Service says beside its port. A cookie needs none of its fields. */
function statedSettings({ object, entry, pointer }: ServicePlace): SettingBag {
  const { session, mirror: _ofCopies, ...others } = settingsBelow(object, pointer);
  if (!isObject(objectOf(entry.sticky).cookie)) return others;
  const stated = session === undefined ? [] : settingFacts(session);
  const naming = stated.length > 0 ? stated : factsBelow(object, `${pointer}/sticky`);
  const by = made('session', { by: 'cookie', ...session?.value }, naming).session;
  if (by === undefined) return others;
  return { ...others, session: { ...by, facts: { ...by.facts, ...session?.facts } } };
}
