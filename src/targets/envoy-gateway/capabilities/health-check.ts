import type { JsonObject } from '../../../model/json.ts';
import type { Settings } from '../../../model/settings.ts';
import type { Capability, PartOutcome } from '../../../model/target.ts';
import { duration, trafficPut } from '../traffic.ts';

type HealthCheck = Settings['healthCheck'];

const hostname = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/**
 * BackendTrafficPolicy.healthCheck.active. Its own defaults differ from those of the sources (every 3 s, out after 3 failures),
 * so that a source states all that it means. Every Envoy asks every endpoint.
 */
export const healthCheck: Capability<'healthCheck'> = {
  name: 'BackendTrafficPolicy.healthCheck.active',
  realize(value) {
    const checker = checkerOf(value);
    if (checker === undefined) return undefined;
    const { interval, timeout, unhealthy, healthy, port } = value;
    const active = {
      ...checker,
      ...(interval === undefined ? {} : { interval: duration(interval) }),
      ...(timeout === undefined ? {} : { timeout: duration(timeout) }),
      ...(unhealthy === undefined ? {} : { unhealthyThreshold: unhealthy }),
      ...(healthy === undefined ? {} : { healthyThreshold: healthy }),
      ...(port === undefined ? {} : { overrides: { port } }),
    };
    return { parts: partsOf(value), puts: [trafficPut({ healthCheck: { active } })] };
  },
};

/** What is asked; undefined where no field says it. */
function checkerOf(value: HealthCheck): JsonObject | undefined {
  const { protocol = 'http', path = '/', hostname: host, method, statuses } = value;
  if (protocol === 'tcp') return { type: 'TCP', tcp: {} };
  if (protocol === 'grpc') return { type: 'GRPC' };
  const expected = statuses === undefined ? undefined : statusesOf(statuses);
  const unsayable = expected?.length === 0 || path.length > 1024 || (host !== undefined && !hostname.test(host));
  if (unsayable || (method?.length ?? 0) > 16) return undefined;
  return {
    type: 'HTTP',
    http: {
      path,
      ...(host === undefined ? {} : { hostname: host }),
      ...(method === undefined ? {} : { method }),
      ...(expected === undefined ? {} : { expectedStatuses: [...expected] }),
    },
  };
}

/** Each status of a range by itself; none where a text is no status. */
function statusesOf(texts: readonly string[]): readonly number[] {
  const ranges = texts.map((text) => /^(\d{3})(?:-(\d{3}))?$/.exec(text));
  if (ranges.some((found) => found === null)) return [];
  const all = ranges.flatMap((found) => {
    const [first, last] = [Number(found?.[1]), Number(found?.[2] ?? found?.[1])];
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  });
  return all.every((status) => status >= 100 && status <= 599) ? [...new Set(all)].sort((a, b) => a - b) : [];
}

/** Of another protocol than HTTP there is no path, Host, method or status to say. */
function partsOf(value: HealthCheck): Partial<Record<keyof HealthCheck, PartOutcome>> {
  const ofHttp: readonly string[] = ['path', 'hostname', 'method', 'statuses'];
  const isHttp = (value.protocol ?? 'http') === 'http';
  const stated = (Object.keys(value) as (keyof HealthCheck)[]).filter((part) => value[part] !== undefined);
  return Object.fromEntries(
    stated.map((part) => [part, isHttp || !ofHttp.includes(part) ? 'policy' : 'no-effect'] as const),
  );
}
