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
import { conversionSettings } from './target.ts';

/** A case with answers, how it is converted, and which differences are known. */
export interface RealEntry extends RecordedCase {
  /** Whether it has answers. */
  readonly answered: boolean;
  /** Served though it has neither answers nor a guard. */
  readonly always?: true;
  readonly variant: Variant;
  /** Reasons of the replay without components. */
  readonly reasons: readonly Reason[];
}

/** Only some cases, while one works on them. */
const wanted = new RegExp(process.env.CASES ?? '');

export const recordedEntries: readonly RealEntry[] = recordedCases('ingress-nginx')
  .map((entry) => ({
    ...entry,
    answered: true,
    variant: { settings: conversionSettings },
    reasons: reasons['ingress-nginx'],
  }))
  .filter(({ name }) => wanted.test(name));

const golden: readonly RealEntry[] = goldenCases('ingress-nginx')
  .filter(({ name }) => pending[name] === undefined && wanted.test(name))
  .map(({ name, folder, settings }) => ({
    controller: 'ingress-nginx' as const,
    name,
    topic: name,
    folder,
    answered: existsSync(join(folder, 'answers.yaml')),
    // Golden cases hold the ages of their Ingresses themselves.
    variant: { ages: 'unknown', settings: { ...settings, ...conversionSettings } },
    reasons: goldenDifferences,
  }));

export const goldenEntries: readonly RealEntry[] = golden.filter(({ answered }) => answered);

/** Golden cases without answers are served where they guard something. */
export const unansweredEntries: readonly RealEntry[] = golden.filter(({ answered }) => !answered);

/** Bugs of the converter that the replay without components knows already. */
export const knownBugs: ReadonlySet<string> = new Set(openBugs.flatMap(({ exchanges }) => exchanges));

/** Inputs with requests that the format of answers cannot say. */
export const protocolEntries: readonly RealEntry[] = ['grpc', 'websocket'].map((name) => ({
  controller: 'ingress-nginx' as const,
  name,
  topic: name,
  folder: join(import.meta.dirname, 'protocols', name),
  answered: false,
  always: true,
  variant: { settings: conversionSettings },
  reasons: [],
}));
