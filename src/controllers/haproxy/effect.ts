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
  const guards: { line: ReadLine; reason: string }[] = [];
  const lost: { line: ReadLine; reason: string; idle: boolean }[] = [];
  let settings: SettingBag = {};
  for (const line of lines) {
    const { row } = line;
    if (row === undefined) guards.push({ line, reason: 'it is no line that is known here' });
    else if (row.guards) guards.push({ line, reason: reasonOf(line) });
    else if (row.destination.kind === 'none') lost.push({ line, reason: reasonOf(line), idle: row.way === 'dead' });
    else if (row.destination.kind === 'routing') {
      const field = headerFields[row.destination.field];
      const change = field === undefined ? undefined : changeOf(line, field);
      if (field === undefined) lost.push({ line, reason: 'it only names a condition for other lines', idle: true });
      else if (typeof change === 'string') lost.push({ line, reason: change, idle: false });
      else if (change !== undefined) settings = withChange(settings, change);
    }
  }
  return { settings, guards, lost };
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
