import type { CohortPlan } from '../model.ts';
import type { Random } from '../random.ts';
import type { CohortName } from '../shares.ts';
import { alias, internalTool } from './access.ts';
import { fanOut, frontAndApi, prefixStripping, rewriteMistake } from './paths.ts';
import { hostless, plain, vanity } from './plain.ts';
import { encryptedBackend, sticky } from './transport.ts';

/** What each cohort makes of an Ingress, the `nth` of its kind: what is rare is counted, not drawn. */
export const cohorts: Readonly<Record<CohortName, (random: Random, nth: number) => CohortPlan>> = {
  plain,
  'front-and-api': frontAndApi,
  'prefix-stripping': prefixStripping,
  'rewrite-mistake': rewriteMistake,
  'internal-tool': internalTool,
  alias,
  vanity,
  sticky,
  'encrypted-backend': encryptedBackend,
  hostless,
  'fan-out': fanOut,
};
