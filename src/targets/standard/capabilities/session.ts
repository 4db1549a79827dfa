import * as codes from '../../../diagnostics/standard.ts';
import { diagnose } from '../../../model/diagnostic.ts';
import { type Settings, settingFacts } from '../../../model/settings.ts';
import type { Capability, PartOutcome } from '../../../model/target.ts';

type Session = Settings['session'];

/** What becomes of the parts, where they are there: the field has none for the attributes of a cookie (gateway-api-fields). */
const outcomes = {
  by: 'approximate',
  mode: 'approximate',
  cookie: 'exact',
  path: 'unsupported',
  domain: 'unsupported',
  expires: 'exact',
  maxAge: 'exact',
  sameSite: 'unsupported',
  secure: 'unsupported',
  conditionalSameSite: 'unsupported',
  changeOnFailure: 'unsupported',
} as const satisfies { readonly [Part in keyof Required<Session>]: PartOutcome };

const nameLimit = 128;

/** sessionPersistence of a rule, in the experimental channel of all releases: the gateway remembers the endpoint in a cookie. */
export const session: Capability<'session'> = {
  name: 'sessionPersistence',
  realize(value, { route, channel }) {
    const { by, cookie = 'INGRESSCOOKIE' } = value;
    if (channel !== 'experimental' || by !== 'cookie' || cookie.length > nameLimit) return undefined;
    const parts = Object.entries(outcomes).filter(([part]) => value[part as keyof Session] !== undefined);
    const seconds = age(value);
    const setting = route.settings.session;
    const context = { object: route.owner, facts: setting === undefined ? [] : settingFacts(setting) };
    return {
      parts: Object.fromEntries(parts),
      puts: [{ slot: 'session', cookie, ...(seconds === 0 ? {} : { absoluteTimeout: duration(seconds) }) }],
      requires: ['HTTPRouteSessionPersistence'],
      diagnostics: [diagnose(codes.sessionPersistenceDiffers, { cookie }, context)],
    };
  },
};

/** 0: until the browser is closed. */
function age({ maxAge, expires }: Session): number {
  const seconds = Number(maxAge ?? expires ?? 0);
  return Number.isInteger(seconds) && seconds > 0 ? seconds : 0;
}

/** A number of each unit has five digits at most (GEP-2257). */
function duration(seconds: number): string {
  if (seconds <= 99_999) return `${seconds}s`;
  const most = Math.min(seconds, 99_999 * 3600);
  const [hours, rest] = [Math.floor(most / 3600), most % 3600];
  return rest === 0 ? `${hours}h` : `${hours}h${rest}s`;
}
