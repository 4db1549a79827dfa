import { interpretAnnotations } from '../../interpret/annotations.ts';
import { combine, made } from '../../interpret/combine.ts';
import type { RowIndex } from '../../interpret/row-index.ts';
import type { Interpretation } from '../../interpret/statement.ts';
import { type ObjectRef, refKey } from '../../model/object-ref.ts';
import type { SettingBag } from '../../model/settings.ts';
import type { Inventory, SourceObject } from '../../model/source-object.ts';
import { type Services, servicesOf } from '../../plan/services.ts';
import { type Started, startedAs } from './configuration/started.ts';
import { otherAnnotations } from './ingress.ts';
import { keptHost } from './kept-host.ts';
import { type OwnObjects, ownObjects } from './own-objects.ts';
import { factsOf, type RoutingRecord, routingOf } from './routing.ts';

/** What the annotations of a Service say. */
export interface ServiceFacts {
  readonly ref: ObjectRef;
  readonly interpretation: Interpretation;
  readonly record: RoutingRecord;
  readonly settings: SettingBag;
}

/** What holds for all routes, and the objects that they point at. */
export interface TraefikContext {
  readonly inventory: Inventory;
  readonly index: RowIndex;
  readonly started: Started;
  readonly services: Services;
  /** The objects of Traefik's own kinds that routes name. */
  readonly own: OwnObjects;
  /** Undefined where the Service has no annotation of Traefik's. */
  serviceFacts(service: ObjectRef): ServiceFacts | undefined;
  /** All Services that were asked for. */
  usedServices(): readonly ServiceFacts[];
}

/** Groups of Traefik's own kinds: that of the second release is no longer read by the third. */
export const ownGroups = ['traefik.io', 'traefik.containo.us'] as const;

export function traefikContext(inventory: Inventory, index: RowIndex): TraefikContext {
  const services = servicesOf(inventory);
  const read = new Map<string, ServiceFacts | undefined>();
  return {
    inventory,
    index,
    started: startedAs(inventory),
    services,
    own: ownObjects(inventory, index, ownGroups),
    serviceFacts: (service) => {
      const key = refKey(service);
      if (!read.has(key)) read.set(key, readService(services.get(key), index));
      return read.get(key);
    },
    usedServices: () => [...read.values()].filter((entry) => entry !== undefined),
  };
}

function readService(source: SourceObject | undefined, index: RowIndex): ServiceFacts | undefined {
  if (source === undefined) return undefined;
  const interpretation = interpretAnnotations(source, index, otherAnnotations, 'service-annotation');
  if (interpretation.facts.length === 0) return undefined;
  const record = routingOf(interpretation.statements);
  const settings = combine([interpretation.statements], ['service', 'route', 'use']);
  return {
    ref: source.ref,
    interpretation: withHost(interpretation, record, source),
    record,
    settings: withCookie(settings, record),
  };
}

/** What no route can say is told where it stands. */
function withHost(interpretation: Interpretation, record: RoutingRecord, { ref }: SourceObject): Interpretation {
  if (record.routing.passHostHeader !== false) return interpretation;
  const { accounts, diagnostics } = keptHost(ref, factsOf(record, 'passHostHeader'));
  return {
    ...interpretation,
    accounts: [...interpretation.accounts, ...accounts],
    diagnostics: [...interpretation.diagnostics, ...diagnostics],
  };
}

/** Each name about the cookie switches it on. */
function withCookie(settings: SettingBag, { routing, facts }: RoutingRecord): SettingBag {
  if (settings.session === undefined && routing.stickyCookie !== true) return settings;
  const { session } = made('session', { by: 'cookie', ...settings.session?.value }, facts.stickyCookie ?? []);
  if (session === undefined) return settings;
  return { ...settings, session: { ...session, facts: { ...session.facts, ...settings.session?.facts } } };
}
