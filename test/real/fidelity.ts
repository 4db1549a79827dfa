import { envoyDifferences } from './differences/index.ts';
import { policyFields } from './policy-fields.ts';
import type { RealEntry } from './real-entries.ts';
import type { RealReplayed, RealRun } from './real-run.ts';
import { type RealStanding, steadyStanding } from './real-standing.ts';

export interface Judged {
  readonly entry: RealEntry;
  readonly item: RealReplayed;
}

type Counts = Readonly<Record<RealStanding, number>>;

/** The page about a run: what requests proved, what the schema alone says, and what differs. */
export function fidelityPage(run: RealRun, judged: readonly Judged[], topicOf: (entry: RealEntry) => string): string {
  const topics = [...new Set(judged.map(({ entry }) => topicOf(entry)))].sort();
  const rows = topics.map((topic) => row(topic, countsOf(judged.filter(({ entry }) => topicOf(entry) === topic))));
  return `${[
    '<!-- Made by `WRITE=1 npm run test:real` from its requests: do not edit. -->',
    '# Fidelity of `--to envoy-gateway`',
    'Requests whose answers were recorded from ingress-nginx 1.15.1, or reasoned from its reference, go through what we emit for their inputs, served by Envoy Gateway 1.9.1 and Envoy 1.40.0. *same*: status, backend, what the backend sees, Location and headers agree. *announced*: they differ, and the report of the conversion says so, a closed route among them. *Envoy*: Envoy differs from what the objects say. *outside*: no manifest shows the difference.',
    `| requests | sent | same | announced | Envoy | outside | unexplained |\n| --- | --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n${row('**all**', countsOf(judged))}`,
    `## Policies proven by traffic\n\nRequests with the same answer, in cases whose objects have the field.\n\n${provenRows(run, judged)}`,
    `## Policies proven by their schema alone\n\nEmitted for some input and valid against the CRDs with their CEL rules; no request went through them.\n\n${unprovenRows(run, judged)}`,
    `## What differs\n\n${differenceRows(judged)}`,
  ].join('\n\n')}\n`;
}

function row(name: string, counts: Counts): string {
  const { equal, announced, envoy, outside, open } = counts;
  const sum = equal + announced + envoy + outside + open;
  return `| ${name} | ${[sum, equal, announced, envoy, outside, open].join(' | ')} |`;
}

function countsOf(judged: readonly Judged[]): Counts {
  const counts: Record<RealStanding, number> = { equal: 0, announced: 0, outside: 0, envoy: 0, open: 0 };
  for (const { item, entry } of judged) counts[steadyStanding(item, entry)] += 1;
  return counts;
}

function provenRows(run: RealRun, judged: readonly Judged[]): string {
  const proven = provenFields(run, judged);
  return [...proven]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, count]) => `- ${field}: ${count}`)
    .join('\n');
}

function provenFields(run: RealRun, judged: readonly Judged[]): ReadonlyMap<string, number> {
  const proven = new Map<string, number>();
  for (const { entry } of judged.filter(({ item, entry }) => steadyStanding(item, entry) === 'equal')) {
    const served = run.cases.find(({ name }) => name === entry.name);
    for (const field of policyFields(served?.objects ?? [])) proven.set(field, (proven.get(field) ?? 0) + 1);
  }
  return proven;
}

function unprovenRows(run: RealRun, judged: readonly Judged[]): string {
  const proven = provenFields(run, judged);
  const emitted = new Set(run.conversions.flatMap(({ objects }) => [...policyFields(objects.map(({ body }) => body))]));
  const rest = [...emitted].filter((field) => !proven.has(field)).sort();
  return rest.map((field) => `- ${field}`).join('\n');
}

function differenceRows(judged: readonly Judged[]): string {
  const counts = new Map<string, number>();
  for (const { item, entry } of judged.filter(({ item, entry }) => steadyStanding(item, entry) !== 'equal')) {
    const reasons = [...entry.reasons, ...envoyDifferences].filter(({ exchanges }) => exchanges.includes(item.key));
    const given = reasons.filter(({ announcedBy }) => announcedBy === undefined || isGiven(item, announcedBy.code));
    const texts = given.map(
      ({ why, announcedBy }) => `${why}${announcedBy === undefined ? '' : ` (${announcedBy.code})`}`,
    );
    const closed = 'The route is closed and answers 500, and the report names it.';
    for (const text of texts.length === 0 ? [closed] : texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([text, count]) => `- ${count}: ${text}`)
    .join('\n');
}

function isGiven({ conversion }: RealReplayed, code: string): boolean {
  return conversion.diagnostics.some((diagnostic) => diagnostic.code === code);
}
