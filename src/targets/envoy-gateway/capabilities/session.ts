import * as codes from '../../../diagnostics/envoy-gateway.ts';
import { diagnose } from '../../../model/diagnostic.ts';
import { type Settings, settingFacts } from '../../../model/settings.ts';
import type { Capability, PartOutcome } from '../../../model/target.ts';
import { duration, trafficPut } from '../traffic.ts';

type Session = Settings['session'];

const cookieName = /^[A-Za-z0-9!#$%&'*+\-.^_`|~]+$/;
const sites = ['None', 'Lax', 'Strict'];

/** What becomes of the parts, where they are there. */
const outcomes = {
  by: 'approximate',
  mode: 'approximate',
  cookie: 'policy',
  path: 'policy',
  domain: 'policy',
  expires: 'approximate',
  maxAge: 'policy',
  sameSite: 'policy',
  secure: 'policy',
  conditionalSameSite: 'unsupported',
  changeOnFailure: 'unsupported',
} as const satisfies { readonly [Part in keyof Required<Session>]: PartOutcome };

/** BackendTrafficPolicy.loadBalancer: the cookie is hashed onto a ring of the endpoints, and made where it is missing. */
export const session: Capability<'session'> = {
  name: 'BackendTrafficPolicy.loadBalancer',
  realize(value, { route }) {
    const { by, cookie: name = 'INGRESSCOOKIE' } = value;
    if (by !== 'cookie' || !cookieName.test(name)) return undefined;
    const parts = Object.entries(outcomes).filter(([part]) => value[part as keyof Session] !== undefined);
    const cookie = { name, ttl: duration(age(value)), ...attributesOf(value) };
    const setting = route.settings.session;
    const context = { object: route.owner, facts: setting === undefined ? [] : settingFacts(setting) };
    return {
      parts: Object.fromEntries(parts),
      puts: [trafficPut({ loadBalancer: { type: 'ConsistentHash', consistentHash: { type: 'Cookie', cookie } } })],
      diagnostics: [diagnose(codes.sessionDiffers, { cookie: name }, context)],
    };
  },
};

/** 0: until the browser is closed. */
function age({ maxAge, expires }: Session): number {
  const seconds = Number(maxAge ?? expires ?? 0);
  return Number.isInteger(seconds) && seconds > 0 ? seconds : 0;
}

function attributesOf({ path, domain, sameSite, secure }: Session) {
  const attributes = {
    ...(path === undefined ? {} : { Path: path }),
    ...(domain === undefined ? {} : { Domain: domain }),
    ...(sameSite === undefined || !sites.includes(sameSite) ? {} : { SameSite: sameSite }),
    ...(secure === true ? { Secure: '' } : {}),
  };
  return Object.keys(attributes).length === 0 ? {} : { attributes };
}
