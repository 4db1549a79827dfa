import type { FactId } from '../../../model/fact.ts';
import type { SettingBag } from '../../../model/settings.ts';
import { factsOf, fieldOf, type Notes, type Step } from './passing.ts';

const parts = {
  methods: 'accessControlAllowMethods',
  requestHeaders: 'accessControlAllowHeaders',
  exposeHeaders: 'accessControlExposeHeaders',
  credentials: 'accessControlAllowCredentials',
  maxAge: 'accessControlMaxAge',
} as const;

/** CORS by a list of origins. Of what is not stated Traefik says nothing, so nothing is what is allowed (recorded: cors-*). */
export function corsOf(step: Step, notes: Notes): SettingBag {
  const origins = fieldOf<readonly string[]>(step, 'accessControlAllowOriginList') ?? [];
  const own = factsOf(step, 'accessControlAllowOriginList');
  if (origins.length === 0) {
    const reason = 'no list of origins lets pages of other origins in';
    const facts = [...own, ...factsOf(step, ...Object.values(parts))];
    notes.accounts.push(...facts.map((fact) => ({ fact, outcome: 'unsupported' as const, reason })));
    return {};
  }
  const facts: Partial<Record<keyof typeof parts, readonly FactId[]>> = {};
  for (const part of Object.keys(parts) as (keyof typeof parts)[]) {
    const stated = factsOf(step, parts[part]);
    if (stated.length > 0) facts[part] = stated;
  }
  return {
    cors: {
      group: 'cors',
      origin: 'stated',
      value: {
        enabled: true,
        origins,
        methods: fieldOf<readonly string[]>(step, parts.methods) ?? [],
        requestHeaders: fieldOf<readonly string[]>(step, parts.requestHeaders) ?? [],
        exposeHeaders: fieldOf<readonly string[]>(step, parts.exposeHeaders) ?? [],
        credentials: fieldOf<boolean>(step, parts.credentials) ?? false,
        maxAge: fieldOf<number>(step, parts.maxAge) ?? 0,
      },
      facts: { enabled: own, origins: own, ...facts },
    },
  };
}
