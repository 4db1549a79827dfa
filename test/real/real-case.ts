import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Conversion } from '../../src/model/conversion.ts';
import { type JsonObject, listOf, objectOf } from '../../src/model/json.ts';
import { readRecording } from '../support/answers.ts';
import { convertText } from '../support/convert-text.ts';
import { type Replayed, replay } from '../support/replay.ts';
import { stranger } from './admitted.ts';
import { type AuthCheck, authChecks } from './auth-checks.ts';
import type { Authority, Certificate } from './authority.ts';
import { CaseBackends } from './case-backends.ts';
import { CaseSecrets } from './case-secrets.ts';
import { asksForClients, recorder, withClientAddresses } from './client-addresses.ts';
import { withoutListenerSets } from './flat-listeners.ts';
import type { FreePorts } from './free-ports.ts';
import { InputObjects } from './input-objects.ts';
import { type ServedPort, servedGateway } from './listener-ports.ts';
import { inNamespace } from './named-namespaces.ts';
import { passwordSecrets } from './password-secrets.ts';
import { placed } from './placed.ts';
import type { RealEntry } from './real-entries.ts';
import { keyOf, retargeted, type ServicePort, servicePortsOf, withBackends } from './service-refs.ts';
import { withoutUsualPolicies } from './usual-policies.ts';
import { withoutHashes } from './without-hashes.ts';

/** A recorded case, converted, with all that its objects need to be served. */
export interface RealCase {
  readonly name: string;
  /** In front of its namespaces. */
  readonly prefix: string;
  /** What the replay without components says of each request. */
  readonly modelled: readonly Replayed[];
  readonly conversion: Conversion;
  readonly objects: readonly JsonObject[];
  readonly ports: readonly ServedPort[];
  readonly certificates: ReadonlyMap<string, Certificate>;
  readonly backends: CaseBackends;
  /** Service ports that are named and that the input does not have: `namespace/name:port`. */
  readonly missing: readonly string[];
  /** Address of a client that a request does not name; absent where addresses mean nothing to the case. */
  readonly usualClient?: string;
  readonly leftOut: readonly string[];
  readonly checks: readonly AuthCheck[];
  readonly input: InputObjects;
}

export interface Surroundings {
  readonly free: FreePorts;
  readonly authority: Authority;
}

/** Kinds that Envoy Gateway reads from files, of those we emit. */
const readKinds = new Set([
  'Gateway',
  'HTTPRoute',
  'GRPCRoute',
  'TLSRoute',
  'TCPRoute',
  'UDPRoute',
  'BackendTLSPolicy',
  'ReferenceGrant',
  'Namespace',
  'Backend',
  'BackendTrafficPolicy',
  'ClientTrafficPolicy',
  'HTTPRouteFilter',
  'SecurityPolicy',
]);

export async function prepareCase(entry: RealEntry, prefix: string, around: Surroundings): Promise<RealCase> {
  const { assumes, reasoned } = entry.answered ? readRecording(entry.folder) : unanswered;
  const modelled = entry.answered ? await replay(entry, entry.variant) : [];
  const text = readFileSync(join(entry.folder, 'input.yaml'), 'utf8');
  const conversion = modelled[0]?.conversion ?? (await convertText(text, entry.variant.settings));
  const emitted = withoutListenerSets(conversion.objects.map(({ body }) => inNamespace(body)));
  const read = emitted.filter(({ kind }) => readKinds.has(String(kind)));
  const kept = withClientAddresses(
    withoutHashes(
      withoutUsualPolicies(
        read,
        assumes,
        modelled.map(({ exchange }) => exchange),
      ),
    ),
  );
  const input = new InputObjects(text, { reasoned, prerequisites: conversion.prerequisites });
  const backends = new CaseBackends(assumes, authChecks(kept), around.authority);
  const served = await serve(kept, { input, backends, patches: conversion.patches.map(({ body }) => body), ...around });
  const passwords = passwordSecrets(conversion.prerequisites);
  const secrets = new CaseSecrets(kept, { input, assumes, authority: around.authority, passwords });
  return {
    name: entry.name,
    prefix,
    modelled,
    conversion,
    objects: [...served.objects, ...secrets.manifests()].map((object) => placed(object, prefix)),
    ports: served.ports,
    certificates: secrets.certificates(),
    backends,
    missing: served.missing,
    checks: authChecks(kept),
    input,
    ...(asksForClients(kept) ? { usualClient: reasoned ? stranger : recorder } : {}),
    leftOut: emitted.filter((object) => !read.includes(object)).map(({ kind }) => String(kind)),
  };
}

/** A case without answers is served, for requests that it must keep out. */
const unanswered = { assumes: [], reasoned: true };

interface Serving extends Surroundings {
  readonly input: InputObjects;
  readonly backends: CaseBackends;
  readonly patches: readonly JsonObject[];
}

/** Objects on ports of this run, with Backends in place of the Services that the input has. */
async function serve(kept: readonly JsonObject[], { input, backends, patches, free }: Serving) {
  const named = servicePortsOf(kept);
  const referred = named.filter(({ namespace, name, port }) => input.hasPort(`${namespace}/${name}`, port));
  const objects: JsonObject[] = [];
  const ports: ServedPort[] = [];
  for (const port of referred) objects.push(await backends.serve(port, free, protocolsOf(port, patches)));
  for (const object of kept) {
    if (object.kind !== 'Gateway') {
      objects.push(retargeted(withBackends(object), referred));
      continue;
    }
    const served = await servedGateway(object, free);
    objects.push(served.gateway);
    ports.push(...served.ports);
  }
  return { objects, ports, missing: named.filter((port) => !referred.includes(port)).map(keyOf) };
}

const protocols: Readonly<Record<string, string>> = {
  'kubernetes.io/h2c': 'gateway.envoyproxy.io/h2c',
  'kubernetes.io/ws': 'gateway.envoyproxy.io/ws',
  'kubernetes.io/wss': 'gateway.envoyproxy.io/wss',
};

/** The patch that we ask to apply to a Service says how its port speaks. */
function protocolsOf({ namespace, name, port }: ServicePort, patches: readonly JsonObject[]): readonly string[] {
  const stated = patches
    .filter(({ metadata }) => objectOf(metadata).namespace === namespace && objectOf(metadata).name === name)
    .flatMap(({ spec }) => listOf(objectOf(spec).ports).map(objectOf))
    .find((entry) => entry.port === port)?.appProtocol;
  const known = protocols[String(stated)];
  return known === undefined ? [] : [known];
}
