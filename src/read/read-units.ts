import { documentTooLarge } from '../diagnostics/read.ts';
import { isObject } from '../model/json.ts';
import { parseJson } from './json-document.ts';
import { splitJsonList } from './json-list.ts';
import { jsonValues, type Range } from './json-scan.ts';
import { currentGroup, groupVersionOf, type WantedKinds } from './kinds.ts';
import { inMebibytes, type ReadLimits } from './limits.ts';
import { Places } from './places.ts';
import { problem } from './problem.ts';
import { type Skimmed, skim } from './skim.ts';
import { type ParsedDocument, parseYaml } from './yaml-document.ts';
import { splitYamlList } from './yaml-list.ts';

/** What the items of a typed list are where they do not say it: `IngressList` holds Ingresses. */
export interface Inherited {
  readonly apiVersion: string;
  readonly kind: string;
}

/** The smallest part of a document that is read by itself: the document, or one item of a list. */
export interface Unit {
  readonly text: string;
  readonly outcome: ParsedDocument | { readonly skimmed: Skimmed };
  readonly inherited?: Inherited | undefined;
  /** The list around items that are units of their own. */
  readonly isListHead?: true;
}

export interface UnitContext {
  readonly wanted: WantedKinds;
  readonly limits: ReadLimits;
}

/** Reads the text of one document that starts on a line of its file. */
export function* readUnits(text: string, line: number, context: UnitContext): Generator<Unit> {
  const from = contentStart(text);
  const json = text[from] === '{' || text[from] === '[' ? jsonValues(text, from) : undefined;
  if (json === undefined) yield* yamlUnits(text, line, context);
  else yield* jsonUnits(text, line, json, context);
}

function* yamlUnits(text: string, line: number, context: UnitContext): Generator<Unit> {
  const list = splitYamlList(text);
  if (list === undefined) {
    yield yamlUnit(text, line, 0, context);
    return;
  }
  const head = parseBounded(list.head, line, context.limits);
  yield { text: list.head, outcome: head, isListHead: true };
  const inherited = inheritedFrom(head);
  for (const item of list.items) yield { ...yamlUnit(item.text, line + item.lines, item.indent, context), inherited };
}

function yamlUnit(text: string, line: number, indent: number, context: UnitContext): Unit {
  const skimmed = skim(text, indent);
  if (skimmed !== undefined && !context.wanted.all && isOfNoInterest(skimmed, text, context.wanted))
    return { text, outcome: { skimmed } };
  return { text, outcome: parseBounded(text, line, context.limits) };
}

function parseBounded(text: string, line: number, limits: ReadLimits): ParsedDocument {
  if (text.length <= limits.documentLength) return parseYaml(text, line, limits);
  const limit = `${inMebibytes(limits.documentLength)} MiB`;
  return { problem: problem(documentTooLarge, { limit }, 0), places: new Places('', line) };
}

function* jsonUnits(text: string, line: number, values: readonly Range[], context: UnitContext): Generator<Unit> {
  const lines = new LineOf(text, line);
  for (const range of values) {
    const list = splitJsonList(text, range);
    if (list !== undefined) {
      const head = lines.parse(list.head, range.start, context.limits);
      yield { text: list.head, outcome: head, isListHead: true };
      const inherited = inheritedFrom(head);
      for (const item of list.items) yield { ...jsonUnit(text, item, lines, context), inherited };
      continue;
    }
    const unit = jsonUnit(text, range, lines, context);
    // Flow YAML looks like JSON: what JSON.parse refuses may still be a document.
    const yaml =
      'problem' in unit.outcome && values.length === 1 ? parseBounded(text, line, context.limits) : undefined;
    yield yaml === undefined || 'problem' in yaml ? unit : { text, outcome: yaml };
  }
}

function jsonUnit(text: string, range: Range, lines: LineOf, context: UnitContext): Unit {
  const part = text.slice(range.start, range.end);
  return { text: part, outcome: lines.parse(part, range.start, context.limits) };
}

/** Counts lines forwards, so that many items in one text cost no more than one pass over it. */
class LineOf {
  private at = 0;
  private lineStart = 0;
  private readonly text: string;
  private line: number;

  constructor(text: string, line: number) {
    this.text = text;
    this.line = line;
  }

  /** Parses a part of the text that starts at an offset no smaller than the last one. */
  parse(part: string, offset: number, limits: ReadLimits): ParsedDocument {
    for (let next = this.text.indexOf('\n', this.at); next !== -1 && next < offset; ) {
      this.line++;
      this.lineStart = next + 1;
      next = this.text.indexOf('\n', this.lineStart);
    }
    this.at = Math.max(offset, this.lineStart);
    return parseJson(part, this.line, limits, offset - this.lineStart);
  }
}

/** Where a document begins behind its `---` line, comments and blank lines. */
function contentStart(text: string): number {
  let at = 0;
  for (;;) {
    while (' \t\r\n'.includes(text[at] ?? 'x')) at++;
    if (text[at] !== '#' && !(at === 0 && text.startsWith('---'))) return at;
    if (text[at] !== '#') at += 3;
    else {
      const newline = text.indexOf('\n', at);
      at = newline === -1 ? text.length : newline + 1;
    }
  }
}

function isOfNoInterest(skimmed: Skimmed, text: string, wanted: WantedKinds): boolean {
  const { apiVersion, kind } = skimmed;
  if (kind.endsWith('List') || kind === 'Ingress') return false;
  const { group } = groupVersionOf(apiVersion);
  if (wanted.has(currentGroup(group, kind), kind)) return !wanted.hasText(currentGroup(group, kind), kind, text);
  // A wanted kind in no group is a mistake to be named; in another group it is another kind.
  return group !== '' || !wanted.hasName(kind);
}

export function inheritedOf(value: unknown): Inherited | undefined {
  if (!isObject(value)) return undefined;
  const { kind, apiVersion } = value;
  if (typeof kind !== 'string' || typeof apiVersion !== 'string') return undefined;
  return kind === 'List' || !kind.endsWith('List') ? undefined : { apiVersion, kind: kind.slice(0, -'List'.length) };
}

function inheritedFrom(head: ParsedDocument): Inherited | undefined {
  return 'problem' in head ? undefined : inheritedOf(head.value);
}
