import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JsonObject, listOf, objectOf } from '../../src/model/json.ts';
import { readRecording } from '../support/answers.ts';
import { type Replayed, replay } from '../support/replay.ts';
import type { Authority, Certificate } from './authority.ts';
import { CaseBackends } from './case-backends.ts';
import { CaseSecrets } from './case-secrets.ts';
import type { FreePorts } from './free-ports.ts';
import { InputObjects } from './input-objects.ts';
import { type ServedPort, servedGateway } from './listener-ports.ts';
import { placed } from './placed.ts';
import type { RealEntry } from './real-entries.ts';
import { keyOf, retargeted, type ServicePort, servicePortsOf, withBackends } from './service-refs.ts';

/** A recorded case, converted, with all that its objects need to be served. */
export interface RealCase {
  readonly name: string;
  /** In front of its namespaces. */
  readonly prefix: string;
  /** What the replay without components says of each request. */
  readonly modelled: readonly Replayed[];
  readonly objects: readonly JsonObject[];
  readonly ports: readonly ServedPort[];
  readonly certificates: ReadonlyMap<string, Certificate>;
  readonly backends: CaseBackends;
  /** Service ports that are named and that the input does not have: `namespace/name:port`. */
  readonly missing: readonly string[];
  readonly leftOut: readonly string[];
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
]);

export async function prepareCase(entry: RealEntry, prefix: string, around: Surroundings): Promise<RealCase> {
  const { assumes, reasoned } = readRecording(entry.folder);
  const modelled = await replay(entry, entry.variant);
  const conversion = modelled[0]?.conversion;
  if (conversion === undefined) throw new Error(`no requests in ${entry.name}`);
  const emitted = conversion.objects.map(({ body }) => body);
  const patches = conversion.patches.map(({ body }) => body);
  const { prerequisites } = conversion;
  const input = new InputObjects(readFileSync(join(entry.folder, 'input.yaml'), 'utf8'), { reasoned, prerequisites });
  const kept = emitted.filter(({ kind }) => readKinds.has(String(kind)));

  const named = servicePortsOf(kept);
  const referred = named.filter(({ namespace, name, port }) => input.hasPort(`${namespace}/${name}`, port));
  const backends = new CaseBackends(assumes, around.authority);
  const backendObjects: JsonObject[] = [];
  for (const port of referred) backendObjects.push(await backends.serve(port, around.free, protocolsOf(port, patches)));

  const objects: JsonObject[] = [];
  const ports: ServedPort[] = [];
  for (const object of kept) {
    if (object.kind !== 'Gateway') {
      objects.push(retargeted(withBackends(object), referred));
      continue;
    }
    const served = await servedGateway(object, around.free);
    objects.push(served.gateway);
    ports.push(...served.ports);
  }
  const secrets = new CaseSecrets(kept, { input, assumes, authority: around.authority });
  return {
    name: entry.name,
    prefix,
    modelled,
    objects: [...objects, ...backendObjects, ...secrets.manifests()].map((object) => placed(object, prefix)),
    ports,
    certificates: secrets.certificates(),
    backends,
    missing: named.filter((port) => !referred.includes(port)).map(keyOf),
    leftOut: emitted.filter((object) => !kept.includes(object)).map(({ kind }) => String(kind)),
  };
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
