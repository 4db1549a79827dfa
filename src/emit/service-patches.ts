import * as codes from '../diagnostics/emit.ts';
import type { EmittedObject, Prerequisite } from '../model/conversion.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { foldEqual } from '../model/fold-diagnostics.ts';
import { compareRefs, type ObjectRef, qualifiedName, refKey } from '../model/object-ref.ts';
import type { RuleDraft } from './draft.ts';
import { metadata } from './gateways.ts';
import type { KnownServices } from './options.ts';
import { type Use, usesOf } from './policies.ts';

/** HTTP/2 in clear text to the backend, for every route that leads to the port (gateway-api-rules C8). */
const appProtocol = 'kubernetes.io/h2c';

/** Service ports that need `appProtocol` for gRPC behind an HTTPRoute: changes to objects that exist (DESIGN 7). */
export function servicePatches(drafts: readonly RuleDraft[], services: KnownServices): readonly EmittedObject[] {
  const wanted = new Map<string, { service: ObjectRef; ports: Set<number>; sources: Map<string, ObjectRef> }>();
  for (const { draft, service, port } of drafts.filter(isGrpc).flatMap(usesOf)) {
    const known = services.get(refKey(service))?.find((entry) => entry.port === port);
    if (port === undefined || known?.appProtocol === appProtocol) continue;
    const entry = wanted.get(refKey(service)) ?? { service, ports: new Set(), sources: new Map() };
    entry.ports.add(port);
    entry.sources.set(refKey(draft.route.owner), draft.route.owner);
    wanted.set(refKey(service), entry);
  }
  return [...wanted.values()].map(({ service, ports, sources }) => ({
    ref: service,
    body: {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: metadata(service),
      spec: { ports: portPatches([...ports]) },
    },
    comments: ['Patch: kubectl patch service NAME --patch-file FILE'],
    sources: [...sources.values()].sort(compareRefs),
    role: 'application developer' as const,
  }));
}

function portPatches(ports: readonly number[]): { readonly port: number; readonly appProtocol: string }[] {
  return [...ports].sort((a, b) => a - b).map((port) => ({ port, appProtocol }));
}

function isGrpc({ puts }: RuleDraft): boolean {
  return puts.some((put) => put.slot === 'protocol');
}

/** The patches are no part of the output, and without them gRPC requests are sent as HTTP/1.1. */
export function patchPrerequisite(patches: readonly EmittedObject[]): readonly Prerequisite[] {
  if (patches.length === 0) return [];
  const names = patches.map(({ ref }) => qualifiedName(ref)).sort();
  const shown = names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
  const text = `An HTTPRoute speaks HTTP/1.1 to its backends unless the Service port says otherwise, and gRPC needs HTTP/2. Set appProtocol: ${appProtocol} on the ports of Service ${shown}; --patches FILE writes the changes.`;
  return [{ name: 'service-app-protocol', text, commands: patches.flatMap(command).sort() }];
}

/** Names of the input go into a command only where no shell reads anything else in them. */
function command({ ref, body }: EmittedObject): readonly string[] {
  const plain = [ref.name, ref.namespace ?? ''].every((name) => /^[a-z0-9.-]*$/.test(name));
  if (!plain) return [];
  const at = ref.namespace === undefined ? '' : ` -n ${ref.namespace}`;
  return [`kubectl patch service ${ref.name}${at} -p '${JSON.stringify({ spec: body.spec })}'`];
}

/** Ports that are patched for gRPC and that other routes speak plain HTTP to. */
export function sharedPorts(drafts: readonly RuleDraft[], patches: readonly EmittedObject[]): readonly Diagnostic[] {
  const patched = new Set(patches.map(({ ref }) => refKey(ref)));
  const uses = drafts.flatMap(usesOf).filter(({ service }) => patched.has(refKey(service)));
  const grpc = new Set(uses.filter(({ draft }) => isGrpc(draft)).map(portKey));
  return foldEqual(
    uses
      .filter((use) => !isGrpc(use.draft) && grpc.has(portKey(use)))
      .map(({ draft: { route }, service, port }) => {
        const args = { service: qualifiedName(service), port: port ?? '' };
        return diagnose(codes.sharedPort, args, { object: route.owner, facts: route.facts, routes: [route.id] });
      }),
  );
}

function portKey({ service, port }: Use): string {
  return `${refKey(service)}:${port ?? ''}`;
}
