import { envoy } from './envoy.ts';
import { policies } from './policies.ts';
import type { EnvoyReason } from './reason.ts';

export type { EnvoyReason } from './reason.ts';

/** Everything that only traffic shows. An entry that nobody needs fails the suite. */
export const envoyDifferences: readonly EnvoyReason[] = [...envoy, ...policies];
