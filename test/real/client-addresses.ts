import { type JsonObject, listOf, objectOf } from '../../src/model/json.ts';

/** Every request of a case that tells clients apart names its address in this header: all connections come from one machine. */
export const clientHeader = 'x-test-client';
/** Where the recorder sent from, unless it said otherwise (fixtures/recorded/ingress-nginx/README.md). */
export const recorder = '10.201.9.1';

/** Whether objects tell clients apart by their addresses. */
export function asksForClients(objects: readonly JsonObject[]): boolean {
  return objects.some(({ spec }) => /"(clientCIDRs|sourceCIDR)":/.test(JSON.stringify(spec ?? {})));
}

/** The objects with Gateways that read the address of a client from the header; requests without it are refused. */
export function withClientAddresses(objects: readonly JsonObject[]): readonly JsonObject[] {
  if (!asksForClients(objects)) return objects;
  const told = objects.map((object) =>
    object.kind === 'ClientTrafficPolicy' ? { ...object, spec: { ...objectOf(object.spec), ...detection } } : object,
  );
  const gateways = objects.filter(({ kind }) => kind === 'Gateway');
  return [...told, ...gateways.filter((gateway) => !hasPolicy(gateway, told)).map(policyFor)];
}

const detection = { clientIPDetection: { customHeader: { name: clientHeader, failClosed: true } } };

function hasPolicy({ metadata }: JsonObject, objects: readonly JsonObject[]): boolean {
  const { namespace, name } = objectOf(metadata);
  return objects
    .filter((object) => object.kind === 'ClientTrafficPolicy' && objectOf(object.metadata).namespace === namespace)
    .flatMap(({ spec }) => listOf(objectOf(spec).targetRefs).map(objectOf))
    .some((target) => target.name === name && target.sectionName === undefined);
}

function policyFor({ metadata }: JsonObject): JsonObject {
  const { namespace, name } = objectOf(metadata);
  return {
    apiVersion: 'gateway.envoyproxy.io/v1alpha1',
    kind: 'ClientTrafficPolicy',
    metadata: { namespace: String(namespace), name: `${name}-clients` },
    spec: {
      targetRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: String(name) }],
      ...detection,
    },
  };
}
