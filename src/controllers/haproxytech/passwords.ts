import * as codes from '../../diagnostics/haproxy.ts';
import { made } from '../../interpret/combine.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { SettingBag } from '../../model/settings.ts';
import type { Findings } from '../../plan/findings.ts';
import type { Closing } from './closing.ts';
import type { Words } from './words.ts';

export interface Passwords {
  readonly settings: SettingBag;
  readonly closing?: Closing;
}

const reference = /^(?:([a-z0-9.-]+)\/)?([a-z0-9.-]+)$/;

/** Basic authentication (behaviour-haproxy 1.17; recorded auth/*): without users everybody is answered 401. */
export function passwords(words: Words, found: Findings): Passwords {
  const type = words.fact('auth-type');
  if (type === undefined || type.value === '') return { settings: {} };
  const { at, object } = type;
  const facts = words.facts('auth-type', 'auth-secret', 'auth-realm');
  if (type.value !== 'basic-auth') {
    const context = { at, object, facts: [type.id] };
    found.diagnostics.push(diagnose(codes.authUnusable, { value: type.value }, context));
    return { settings: {}, closing: { reason: 'auth-type', facts } };
  }
  const [, namespace, name] = reference.exec(words.value('auth-secret') ?? '') ?? [];
  if (name === undefined) {
    const reason = words.facts('auth-secret').length === 0 ? 'there is no auth-secret' : 'auth-secret names no Secret';
    found.diagnostics.push(diagnose(codes.authNobody, { reason }, { at, object, facts }));
    return { settings: made('denied', { reason: 'auth-secret', status: 401 }, facts) };
  }
  const realm = words.value('auth-realm')?.replaceAll(' ', '-');
  const value = {
    scheme: 'basic',
    secret: { ...(namespace === undefined ? {} : { namespace }), name },
    // A key for each user (pkg/haproxy/api/userlist.go).
    secretFormat: 'auth-map',
    // The header goes on to the backend.
    keepsCredentials: true,
    ...(realm === undefined ? {} : { realm }),
  } as const;
  const own = words.facts('auth-type');
  const ofSecret = words.facts('auth-secret');
  const behind = {
    scheme: own,
    secret: ofSecret,
    secretFormat: ofSecret,
    keepsCredentials: ofSecret,
    ...(realm === undefined ? {} : { realm: words.facts('auth-realm') }),
  };
  return { settings: { basicAuth: { group: 'basicAuth', value, origin: 'stated', facts: behind } } };
}
