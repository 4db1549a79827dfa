import * as codes from '../../diagnostics/haproxy.ts';
import { made } from '../../interpret/combine.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { Fact } from '../../model/fact.ts';
import { type ObjectRef, qualifiedName, refKey } from '../../model/object-ref.ts';
import type { SettingBag } from '../../model/settings.ts';
import type { SourceObject } from '../../model/source-object.ts';
import type { Findings } from '../../plan/findings.ts';
import { directiveRows } from '../haproxy/directive-rows.ts';
import { readLines } from '../haproxy/directives.ts';
import { effectOfLines, guardFacts, type TextEffect, withHeaders } from '../haproxy/effect.ts';
import type { Closing } from './closing.ts';
import type { ProxyContext } from './context.ts';
import type { Words } from './words.ts';

export interface SnippetParts {
  readonly settings: SettingBag;
  readonly closing?: Closing;
}

/** config-backend is read where config-backend-late is absent (recorded backend/snippet). */
export function backendSnippets(
  words: Words,
  service: ObjectRef,
  context: ProxyContext,
  found: Findings,
): SnippetParts {
  const late = laterOf(words, 'config-backend-late', 'config-backend', found);
  const texts = [words.fact('config-backend-early'), late];
  return snippetsOf(texts, `The routes to Service ${qualifiedName(service)} were emitted closed`, context, found);
}

/** Lines for all requests. What may keep requests out guards every host. */
export function frontendSnippets(context: ProxyContext, found: Findings): SnippetParts {
  const { globalWords: words } = context;
  const late = laterOf(words, 'config-frontend-late', 'config-frontend', found);
  const texts = [words.fact('config-defaults'), words.fact('config-proxy'), words.fact('config-frontend-early'), late];
  return snippetsOf(texts, 'All routes of the controller were emitted closed', context, found);
}

export function guardOf({ closing }: SnippetParts): SettingBag {
  return closing === undefined ? {} : made('ownRules', { text: '' }, closing.facts, 'configured');
}

function laterOf(words: Words, newer: string, older: string, found: Findings): Fact | undefined {
  const fact = words.fact(newer);
  if (fact === undefined || fact.value === '') return words.fact(older);
  const reason = `${newer} is stated too and wins`;
  found.accounts.push(...words.facts(older).map((lost) => ({ fact: lost, outcome: 'overridden' as const, reason })));
  return fact;
}

function snippetsOf(
  texts: readonly (Fact | undefined)[],
  emitted: string,
  context: ProxyContext,
  found: Findings,
): SnippetParts {
  const given = texts.flatMap((fact) => (fact === undefined || fact.value.trim() === '' ? [] : [fact]));
  const effects = given.map((fact) => readText(fact, emitted, context, found));
  const guards = effects.flatMap(guardFacts);
  const settings = effects.reduce((bag: SettingBag, effect) => withHeaders(bag, effect.settings), {});
  const facts = [...given.map(({ id }) => id), ...guards];
  return guards.length === 0 ? { settings } : { settings, closing: { reason: 'snippet', facts } };
}

const nothing: TextEffect = { settings: {}, guards: [], lost: [] };

/** Each line is a fact of its own, told of once. */
function readText(fact: Fact, emitted: string, context: ProxyContext, found: Findings): TextEffect {
  const known = context.texts.get(fact.id);
  if (known !== undefined) return known;
  const lines = readLines(fact, sourceOf(fact, context), directiveRows);
  const { disabledKeywords } = context.started;
  const off = lines.some(({ words }) => disabledKeywords.some((word) => word === '*' || word === words[0]));
  const effect = off ? nothing : effectOfLines(lines);
  context.texts.set(fact.id, effect);
  if (off) {
    const reason = 'the controller runs with --disable-config-keywords, and drops a text with such a line';
    found.accounts.push({ fact: fact.id, outcome: 'no-effect', reason });
    return effect;
  }
  context.textFacts.push(...lines.map((line) => line.fact));
  if (effect.guards.length === 0) {
    const loses = effect.lost.some(({ idle }) => !idle);
    const reason = 'its lines are told of one by one';
    found.accounts.push({ fact: fact.id, outcome: loses ? 'unsupported' : 'exact', reason });
  }
  tellLines(fact, effect, emitted, found);
  return effect;
}

function tellLines(fact: Fact, effect: TextEffect, emitted: string, found: Findings): void {
  for (const { line, reason } of effect.guards) {
    const args = { name: fact.name, directive: line.text, reason, emitted };
    const { at, object, id } = line.fact;
    found.diagnostics.push(diagnose(codes.snippetGuard, args, { at, object, facts: [id] }));
  }
  for (const { line, reason, idle } of effect.lost) {
    const { at, object, id } = line.fact;
    found.accounts.push({ fact: id, outcome: idle ? 'no-effect' : 'unsupported', reason });
    if (idle) continue;
    const args = { name: fact.name, directive: line.text, way: line.row?.way ?? 'redesign', reason };
    found.diagnostics.push(diagnose(codes.snippetDirective, args, { at, object, facts: [id] }));
  }
}

function sourceOf({ object }: Fact, { inventory }: ProxyContext): SourceObject | undefined {
  return inventory.objects.find(({ ref }) => refKey(ref) === refKey(object));
}
