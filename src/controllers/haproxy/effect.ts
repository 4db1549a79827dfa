import type { FactId } from '../../model/fact.ts';
import type { HeaderChanges, Setting, SettingBag } from '../../model/settings.ts';
import { mergedHeaders } from '../../plan/header-merge.ts';
import type { ReadLine } from './directives.ts';
import { formatText } from './log-format.ts';

/** What the lines of a text come to. */
export interface TextEffect {
  /** Headers that are set, added and taken out. */
  readonly settings: SettingBag;
  /** Lines that may keep requests out, or send them elsewhere. */
  readonly guards: readonly { readonly line: ReadLine; readonly reason: string }[];
  /** Lines whose loss changes something, and lines that do nothing for requests. */
  readonly lost: readonly { readonly line: ReadLine; readonly reason: string; readonly idle: boolean }[];
}

type Group = 'requestHeaders' | 'responseHeaders';

const headerFields: Readonly<Record<string, readonly [Group, keyof HeaderChanges]>> = {
  requestSet: ['requestHeaders', 'set'],
  requestAdd: ['requestHeaders', 'add'],
  requestRemove: ['requestHeaders', 'remove'],
  responseSet: ['responseHeaders', 'set'],
  responseAdd: ['responseHeaders', 'add'],
  responseRemove: ['responseHeaders', 'remove'],
};

/** Judges each line by its row. One that nobody knows may keep requests out. */
export function effectOfLines(lines: readonly ReadLine[]): TextEffect {
  const judged = lines.map((line) => ({ line, ...judge(line) }));
  const changes = judged.flatMap(({ change }) => change ?? []);
  return {
    settings: changes.reduce(withChange, {} as SettingBag),
    guards: judged.flatMap(({ line, guard }) => (guard === undefined ? [] : [{ line, reason: guard }])),
    lost: judged.flatMap(({ line, lost }) => (lost === undefined ? [] : [{ line, ...lost }])),
  };
}

/** One of the three. */
interface Judgement {
  readonly change?: Setting<Group>;
  readonly guard?: string;
  readonly lost?: { readonly reason: string; readonly idle: boolean };
}

function judge(line: ReadLine): Judgement {
  const { row } = line;
  if (row === undefined) return { guard: 'it is no line that is known here' };
  if (row.guards) return { guard: reasonOf(line) };
  const field = row.destination.kind === 'routing' ? headerFields[row.destination.field] : undefined;
  if (field !== undefined) {
    const change = changeOf(line, field);
    return typeof change === 'string' ? { lost: { reason: change, idle: false } } : { change };
  }
  const reason = row.destination.kind === 'none' ? reasonOf(line) : 'it only names a condition for other lines';
  return { lost: { reason, idle: row.way === 'dead' } };
}

function reasonOf({ row }: ReadLine): string {
  const text = row?.destination.kind === 'none' ? row.destination.reason : '';
  return `${text.charAt(0).toLowerCase()}${text.slice(1).replace(/\.$/, '')}`;
}

/** The change of one line, or why no filter makes it. */
function changeOf(
  { arguments: words, conditional, fact }: ReadLine,
  [group, part]: readonly [Group, keyof HeaderChanges],
): Setting<Group> | string {
  if (conditional) return 'filters hold for all requests of a rule, and the line for some';
  const [name = '', value, ...more] = words;
  if (!/^[A-Za-z0-9!#$%&'*+\-.^_`|~]+$/.test(name) || more.length > 0) return 'its words are no name and value';
  if (name.toLowerCase() === 'host') return 'a filter does not change the Host header in this way';
  const facts = { [part]: [fact.id] } as Setting<Group>['facts'];
  if (part === 'remove')
    return value === undefined ? made(group, { remove: [name] }, facts) : 'it compares names by a pattern';
  const text = formatText(value ?? '');
  if (text.kind !== 'text') return text.reason;
  return made(group, { [part]: [{ name, value: text.value }] }, facts);
}

function made(group: Group, value: HeaderChanges, facts: Setting<Group>['facts']): Setting<Group> {
  return { group, value, origin: 'stated', facts } as Setting<Group>;
}

function withChange(bag: SettingBag, change: Setting<Group>): SettingBag {
  return { ...bag, [change.group]: mergedHeaders(bag[change.group] as Setting<Group> | undefined, change) };
}

/** Both bags, of which the second acts later on the same headers. */
export function withHeaders(bag: SettingBag, later: SettingBag): SettingBag {
  const { requestHeaders, responseHeaders } = later;
  const first = requestHeaders === undefined ? bag : withChange(bag, requestHeaders);
  return responseHeaders === undefined ? first : withChange(first, responseHeaders);
}

export function guardFacts({ guards }: TextEffect): readonly FactId[] {
  return guards.map(({ line }) => line.fact.id);
}
