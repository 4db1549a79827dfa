import { type JsonObject, listOf, objectOf } from '../../src/model/json.ts';
import type { FreePorts } from './free-ports.ts';
import { gatewayClassName } from './gateway-config.ts';

/** Where a port of an emitted Gateway is served in this run. */
export interface ServedPort {
  readonly gateway: string;
  readonly stated: number;
  readonly served: number;
  readonly secure: boolean;
}

/** The Gateway of the class of this run, each of its ports replaced by a free one. */
export async function servedGateway(
  gateway: JsonObject,
  free: FreePorts,
): Promise<{ readonly gateway: JsonObject; readonly ports: readonly ServedPort[] }> {
  const { namespace, name } = objectOf(gateway.metadata);
  const spec = objectOf(gateway.spec);
  const ports = new Map<number, ServedPort>();
  const listeners: JsonObject[] = [];
  for (const item of listOf(spec.listeners)) {
    const listener = objectOf(item);
    const stated = Number(listener.port);
    const port = ports.get(stated) ?? {
      gateway: `${namespace}/${name}`,
      stated,
      served: await free.take(),
      secure: listener.protocol !== 'HTTP',
    };
    ports.set(stated, port);
    listeners.push({ ...listener, port: port.served });
  }
  return {
    gateway: { ...gateway, spec: { ...spec, gatewayClassName, listeners } },
    ports: [...ports.values()],
  };
}
