import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { differences as goldenDifferences } from '../golden/differences.ts';
import { pending } from '../golden/pending.ts';
import { reasons } from '../recorded/differences/index.ts';
import type { Reason } from '../recorded/differences/reason.ts';
import { openBugs } from '../recorded/open-bugs.ts';
import { type RecordedCase, recordedCases } from '../support/answers.ts';
import { goldenCases } from '../support/golden.ts';
import type { Variant } from '../support/replay.ts';
import { envoyDifferences } from './differences.ts';
import { conversionSettings } from './target.ts';

/** A case with answers, how it is converted, and which differences are known. */
export interface RealEntry extends RecordedCase {
  readonly variant: Variant;
  readonly table: readonly Reason[];
}

/** Only some cases, while one works on them. */
const wanted = new RegExp(process.env.CASES ?? '');

export const recordedEntries: readonly RealEntry[] = recordedCases()
  .map((entry) => ({ ...entry, variant: { settings: conversionSettings }, table: [...reasons, ...envoyDifferences] }))
  .filter(({ name }) => wanted.test(name));

/** Golden cases hold the ages of their Ingresses themselves. */
export const goldenEntries: readonly RealEntry[] = goldenCases('ingress-nginx')
  .filter(({ name, folder }) => pending[name] === undefined && existsSync(join(folder, 'answers.yaml')))
  .map(({ name, folder, settings }) => ({
    name,
    topic: name,
    folder,
    variant: { ages: 'unknown' as const, settings: { ...settings, ...conversionSettings } },
    table: [...goldenDifferences, ...envoyDifferences],
  }))
  .filter(({ name }) => wanted.test(name));

/** Bugs of the converter that the replay without components knows already. */
export const knownBugs: ReadonlySet<string> = new Set(openBugs.flatMap(({ exchanges }) => exchanges));
