import { canary } from './canary.ts';
import { cors } from './cors.ts';
import { defaults } from './defaults.ts';
import { dropped } from './dropped.ts';
import { findings } from './findings.ts';
import { outside } from './outside.ts';
import type { Reason } from './reason.ts';

/** Every difference we know the reason of. An entry nobody needs fails the suite. */
export const reasons: readonly Reason[] = [...defaults, ...dropped, ...canary, ...cors, ...findings, ...outside];
