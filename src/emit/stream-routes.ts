import type { EmittedObject } from '../model/conversion.ts';
import type { JsonObject } from '../model/json.ts';
import { type ObjectRef, objectRef, refKey, refText } from '../model/object-ref.ts';
import type { PlannedStream } from '../model/route-plan.ts';
import { metadata } from './gateways.ts';
import { type NamePool, slug, withinLength } from './names.ts';
import type { EmitOptions } from './options.ts';
import { closedGroup, closedKind } from './rules.ts';
import { streamKinds, streamVersion } from './stream-kinds.ts';
import type { PlacedStream } from './stream-listeners.ts';

/** One route object, with the streams it carries. */
export interface StreamRoute {
  readonly object: EmittedObject;
  readonly streams: readonly PlannedStream[];
}

type Placed = readonly [PlacedStream, ...PlacedStream[]];

/** Names of one route: the limit of every release (gateway-api-fields, TLSRoute). */
const hostLimit = 16;

/** One route for each port; for TLS one for each owner, Service and port. */
export function streamRoutes(
  placed: readonly PlacedStream[],
  options: EmitOptions,
  pool: NamePool,
): readonly StreamRoute[] {
  return groupsOf(placed).map((group) => ({
    object: routeObject(group, options, pool),
    streams: group.map(({ stream }) => stream),
  }));
}

function groupsOf(placed: readonly PlacedStream[]): readonly Placed[] {
  const groups = new Map<string, PlacedStream[]>();
  const full: PlacedStream[][] = [];
  for (const entry of placed) {
    const { protocol, owner, action, id, port, certificate } = entry.stream;
    const kept = certificate === undefined ? 'unopened' : 'opened';
    const key = protocol === 'tls' ? `${refKey(owner)} ${port} ${kept} ${JSON.stringify(action)}` : id;
    const known = groups.get(key);
    if (known !== undefined && known.length < hostLimit) known.push(entry);
    else {
      const group = [entry];
      groups.set(key, group);
      full.push(group);
    }
  }
  return full as unknown as readonly Placed[];
}

function routeObject(group: Placed, options: EmitOptions, pool: NamePool): EmittedObject {
  const [{ stream }] = group;
  const { owner, protocol } = stream;
  const kind = streamKinds[protocol];
  const name = pool.claim(`${kind} ${owner.namespace ?? ''}`, withinLength(nameOf(stream), 253));
  const ref = objectRef('gateway.networking.k8s.io', kind, owner.namespace, name);
  const hostnames = group.flatMap((entry) => entry.stream.hostname ?? []).sort();
  const body = {
    apiVersion: `gateway.networking.k8s.io/${streamVersion(kind, options) ?? 'v1'}`,
    kind,
    metadata: metadata(ref),
    spec: {
      parentRefs: parentRefs(group, ref, options),
      ...(hostnames.length === 0 ? {} : { hostnames }),
      rules: [{ backendRefs: backendRefs(stream) }],
    },
  };
  return {
    ref,
    body: body as unknown as JsonObject,
    comments: commentsOf(stream),
    sources: owner.kind === 'Service' ? [] : [owner],
    role: 'application developer',
  };
}

function nameOf({ owner, port, protocol, hostname }: PlannedStream): string {
  if (protocol !== 'tls') return `${owner.name}-${port ?? slug(hostname ?? protocol)}`;
  return owner.name;
}

function commentsOf({ owner, protocol, port, action, certificate }: PlannedStream): readonly string[] {
  const from = owner.kind === 'Service' ? '' : `${refText(owner)}: `;
  const made =
    protocol === 'tls'
      ? `From ${from}${certificate === undefined ? 'TLS goes on unopened' : 'TLS ends here'}.`
      : `From ${from}${protocol.toUpperCase()} port ${port} of the controller.`;
  return action.kind === 'forward'
    ? [made]
    : [made, 'A backend of kind Closed refuses connections on purpose: the report says why.'];
}

interface ParentRef {
  readonly name: string;
  readonly namespace?: string;
  readonly sectionName?: string;
  readonly port?: number;
}

/** By the listener where the Gateway is ours, else by its port, because the names of its listeners are not known. */
function parentRefs(group: Placed, route: ObjectRef, { gateway }: EmitOptions): readonly ParentRef[] {
  if (gateway !== undefined) {
    const [{ listener }] = group;
    return [{ name: gateway.name, ...foreign(gateway.namespace, route), port: listener.port }];
  }
  return group.map(({ gateway: { ref }, listener }) => {
    return { name: ref.name, ...foreign(ref.namespace, route), sectionName: listener.name };
  });
}

function foreign(namespace: string | undefined, route: ObjectRef): Pick<ParentRef, 'namespace'> {
  return namespace === undefined || namespace === route.namespace ? {} : { namespace };
}

function backendRefs({ action, owner }: PlannedStream): readonly JsonObject[] {
  if (action.kind === 'refuse') return [{ group: closedGroup, kind: closedKind, name: action.reason }];
  const weighted = action.backends.length > 1;
  return action.backends.map(({ service, port, weight }) => ({
    name: service.name,
    ...(service.namespace === undefined || service.namespace === owner.namespace
      ? {}
      : { namespace: service.namespace }),
    ...(port === undefined ? {} : { port }),
    ...(weighted ? { weight } : {}),
  }));
}
