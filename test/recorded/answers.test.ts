import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agedInput } from '../support/aged-input.ts';
import { type Exchange, type RecordedCase, readRecording, recordedCases } from '../support/answers.ts';
import { compareAnswer, isKeptOut, type Verdict } from '../support/compare-answer.ts';
import { convertText } from '../support/convert-text.ts';
import { Router } from '../support/route-request.ts';
import { differences } from './differences.ts';
import { openBugs } from './open-bugs.ts';

/** What this release claims to convert; of the other topics, only that no guard is opened. */
const claimed = [
  'paths',
  'hosts',
  'redirect',
  'tls',
  'conflict',
  'class',
  'backend',
  'access',
  'auth-basic',
  'auth-external',
];

interface Replayed {
  readonly key: string;
  readonly verdict: Verdict;
}

async function replay({ name, folder }: RecordedCase): Promise<readonly Replayed[]> {
  const recording = readRecording(folder);
  const conversion = await convertText(agedInput(folder, recording));
  // The report asks for a gateway that decodes paths and merges slashes before it compares them (I2G2014).
  const router = new Router(conversion.objects, { paths: 'decoded' });
  return recording.answers
    .filter(({ answer }) => !(isKeptOut(answer) && hasNoEndpoints(folder, recording.assumes)))
    .map((exchange) => {
      const { scheme, host, path } = exchange.request;
      return {
        key: `${name} ${textOf(exchange)}`,
        verdict: compareAnswer(exchange, router.route({ scheme, host, path }), conversion),
      };
    });
}

function textOf({ request }: Exchange): string {
  return `${request.method} ${request.scheme}://${request.host}${request.path}`;
}

/** A 503 because a Service is missing or has no endpoints keeps nobody out: the request goes to that very Service today as well. */
function hasNoEndpoints(folder: string, assumes: readonly string[]): boolean {
  if (assumes.some((text) => text.includes('has no endpoints'))) return true;
  const input = readFileSync(join(folder, 'input.yaml'), 'utf8');
  const used = [...input.matchAll(/service:\n\s+name: (\S+)/g)].map((match) => match[1] ?? '');
  const written = new Set([...input.matchAll(/kind: Service\nmetadata:\n\s+name: (\S+)/g)].map((match) => match[1]));
  return used.some((service) => !written.has(service));
}

const cases = recordedCases().map((entry) => [entry.name, entry] as const);
const sound = cases.filter(([name]) => openBugs[name] === undefined);

describe('recorded answers, replayed through the output', () => {
  it.each(
    sound.filter(([, { topic }]) => claimed.includes(topic)),
  )('%s: equal, or a difference we announce', async (_name, entry) => {
    const replayed = await replay(entry);
    const unexplained = replayed.filter(
      ({ key, verdict }) => verdict === 'different' && differences[key] === undefined,
    );
    expect(unexplained.map(({ key }) => key)).toEqual([]);
    expect(replayed.filter(({ verdict }) => verdict === 'wrong-backend').map(({ key }) => key)).toEqual([]);
  });

  // Requests over a rate limit get 503 as well; limits are no guard.
  it.each(
    sound.filter(([, { topic }]) => topic !== 'limits'),
  )('%s: nobody gets in who is kept out today', async (_name, entry) => {
    const opened = (await replay(entry)).filter(({ verdict }) => verdict === 'guard-opened');
    expect(opened.map(({ key }) => key)).toEqual([]);
  });

  it('needs every difference in the table', async () => {
    const replayed = await Promise.all(
      sound.filter(([, { topic }]) => claimed.includes(topic)).map(([, entry]) => replay(entry)),
    );
    const needed = new Set(
      replayed
        .flat()
        .filter(({ verdict }) => verdict === 'different')
        .map(({ key }) => key),
    );
    expect(Object.keys(differences).filter((key) => !needed.has(key))).toEqual([]);
  });

  const known = cases.filter(([name]) => openBugs[name] !== undefined);
  it.fails.each(known)('%s has a known bug (when this passes, take it out of open-bugs.ts)', async (_name, entry) => {
    const bad: readonly Verdict[] = ['guard-opened', 'wrong-backend', 'different'];
    expect(
      (await replay(entry)).filter(({ key, verdict }) => bad.includes(verdict) && differences[key] === undefined),
    ).toEqual([]);
  });
});
