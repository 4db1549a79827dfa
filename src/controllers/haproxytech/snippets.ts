import * as codes from '../../diagnostics/haproxy.ts';
import { made } from '../../interpret/combine.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { Fact } from '../../model/fact.ts';
import { type ObjectRef, qualifiedName, refKey } from '../../model/object-ref.ts';
import type { SettingBag } from '../../model/settings.ts';
import type { SourceObject } from '../../model/source-object.ts';
import type { Findings } from '../../plan/findings.ts';
import { readLines } from '../haproxy/directives.ts';
import { effectOfLines, guardFacts, type TextEffect, withHeaders } from '../haproxy/effect.ts';
import type { Closing } from './closing.ts';
import type { HaproxyContext } from './context.ts';
import type { Level } from './words.ts';

export interface SnippetParts {
  readonly settings: SettingBag;
  readonly closing?: Closing;
}

/** backend-config-snippet of ConfigMap, Service and Ingress, which all count, in this order (recorded backend/snippet). */
export function backendSnippets(
  levels: readonly Level[],
  service: ObjectRef,
  owner: ObjectRef,
  context: HaproxyContext,
  found: Findings,
): SnippetParts {
  const [ofService, ofIngress, ...ofConfigMap] = levels;
  const texts = [...ofConfigMap, ofService, ofIngress].flatMap(
    (level) => level?.facts.get('backend-config-snippet') ?? [],
  );
  if (context.started.disabledSnippets.some((kind) => kind === 'backend' || kind === 'all')) {
    disabled(texts, found);
    return { settings: {} };
  }
  const emitted = `The routes to Service ${qualifiedName(service)} were emitted closed`;
  const effects = texts.map((fact) => readText(fact, emitted, owner, context, found));
  const guards = effects.flatMap(guardFacts);
  const settings = effects.reduce((bag: SettingBag, effect) => withHeaders(bag, effect.settings), {});
  const facts = [...texts.map(({ id }) => id), ...guards];
  return guards.length === 0 ? { settings } : { settings, closing: { reason: 'snippet', facts } };
}

/** frontend-config-snippet: all traffic. What may keep requests out of it guards every host. */
export function frontendSnippets(context: HaproxyContext, found: Findings): SnippetParts {
  const [text] = context.configured.flatMap((level) => level.facts.get('frontend-config-snippet') ?? []);
  if (text === undefined || text.value.trim() === '') return { settings: {} };
  if (context.started.disabledSnippets.some((kind) => kind === 'frontend' || kind === 'all')) {
    disabled([text], found);
    return { settings: {} };
  }
  const effect = readText(text, 'All routes of the controller were emitted closed', undefined, context, found);
  const guards = guardFacts(effect);
  if (guards.length === 0) return { settings: effect.settings };
  return { settings: effect.settings, closing: { reason: 'snippet', facts: [text.id, ...guards] } };
}

export function guardOf({ closing }: SnippetParts): SettingBag {
  return closing === undefined ? {} : made('ownRules', { text: '' }, closing.facts, 'configured');
}

function disabled(texts: readonly Fact[], found: Findings): void {
  for (const { name, at, object, id, value } of texts) {
    if (value.trim() === '') continue;
    found.diagnostics.push(diagnose(codes.snippetIgnored, { name }, { at, object, facts: [id] }));
    const reason = 'the controller runs with --disable-config-snippets';
    found.accounts.push({ fact: id, outcome: 'no-effect', reason });
  }
}

/** Each line is a fact of its own, told of once. */
function readText(
  fact: Fact,
  emitted: string,
  owner: ObjectRef | undefined,
  context: HaproxyContext,
  found: Findings,
): TextEffect {
  const known = context.texts.get(fact.id);
  if (known !== undefined) return known;
  const lines = readLines(fact, sourceOf(fact, context), context.index);
  const effect = effectOfLines(lines);
  context.texts.set(fact.id, effect);
  context.textFacts.push(...lines.map((line) => line.fact));
  if (effect.guards.length === 0) {
    const loses = effect.lost.some(({ idle }) => !idle);
    const reason = 'its lines are told of one by one';
    found.accounts.push({ fact: fact.id, outcome: loses ? 'unsupported' : 'exact', reason });
  }
  for (const { line, reason } of effect.guards) {
    const args = { name: fact.name, directive: line.text, reason, emitted };
    const { at, object, id } = line.fact;
    found.diagnostics.push(diagnose(codes.snippetGuard, args, { at, object: owner ?? object, facts: [id] }));
  }
  for (const { line, reason, idle } of effect.lost) {
    const { at, object, id } = line.fact;
    found.accounts.push({ fact: id, outcome: idle ? 'no-effect' : 'unsupported', reason });
    if (idle) continue;
    const args = { name: fact.name, directive: line.text, way: line.row?.way ?? 'redesign', reason };
    found.diagnostics.push(diagnose(codes.snippetDirective, args, { at, object, facts: [id] }));
  }
  return effect;
}

function sourceOf({ object }: Fact, { inventory }: HaproxyContext): SourceObject | undefined {
  return inventory.objects.find(({ ref }) => refKey(ref) === refKey(object));
}
