import * as codes from '../../../diagnostics/envoy-gateway.ts';
import { diagnose } from '../../../model/diagnostic.ts';
import type { JsonObject } from '../../../model/json.ts';
import { type Settings, settingFacts } from '../../../model/settings.ts';
import type { Capability, ClassCapability } from '../../../model/target.ts';
import { backendTrafficPolicy } from '../kinds.ts';
import { duration, trafficPut } from '../traffic.ts';

type Timeouts = Settings['timeouts'];

/**
 * The idle time of the stream, in either direction, and no total: Envoy ends every exchange after 15 s where nobody says
 * otherwise (RouteAction.timeout; getEffectiveRequestTimeout in internal/xds/translator/route.go gives none).
 */
export const timeouts: Capability<'timeouts'> = {
  name: 'BackendTrafficPolicy.timeout',
  realize(value, { planClass, route }) {
    const { read, send, connect } = value;
    const usual = planClass.byDefault?.timeouts ?? {};
    const said = { ...usual, ...value };
    const one = read === undefined || send === undefined || read === send;
    const facts = route.settings.timeouts === undefined ? [] : settingFacts(route.settings.timeouts);
    const args = { read: said.read ?? '', send: said.send ?? '', idle: idleOf(said) ?? '' };
    return {
      parts: {
        ...(read === undefined ? {} : { read: 'approximate' }),
        ...(send === undefined ? {} : { send: 'approximate' }),
        ...(connect === undefined ? {} : { connect: 'policy' }),
      },
      puts: [trafficPut({ timeout: timeoutOf(said) })],
      diagnostics:
        one && said.read === said.send ? [] : [diagnose(codes.oneIdleTime, args, { object: route.owner, facts })],
    };
  },
};

/** The defaults of the source for all routes of a Gateway. */
export const usualTimeouts: ClassCapability<'timeouts'> = {
  name: 'BackendTrafficPolicy.timeout',
  realize(usual) {
    const why =
      'Envoy ends every exchange after 15 s where no policy says otherwise, long downloads and streams among them.';
    const said = { parts: { connect: 'policy', read: 'policy', send: 'policy' } } as const;
    return { ...said, policies: [{ of: backendTrafficPolicy, spec: { timeout: timeoutOf(usual) }, why }] };
  },
};

function timeoutOf(value: Timeouts): JsonObject {
  const idle = idleOf(value);
  return {
    ...(value.connect === undefined ? {} : { tcp: { connectTimeout: duration(value.connect) } }),
    http: { requestTimeout: '0s', ...(idle === undefined ? {} : { streamIdleTimeout: duration(idle) }) },
  };
}

/** One time for both directions, so the longer one: nothing is cut that is not cut today. */
function idleOf({ read, send }: Timeouts): number | undefined {
  return read === undefined && send === undefined ? undefined : Math.max(read ?? 0, send ?? 0);
}
