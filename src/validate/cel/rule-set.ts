import type { CelInput } from '@bufbuild/cel';
import type { Json } from '../../model/json.ts';
import type { RuleText, SchemaNode } from '../schema/node.ts';
import { type Answer, goWords, isLacking, type ParsedRule, parseRule, planRule } from './program.ts';
import { type Reads, readsOf } from './reads.ts';
import { celValue } from './values.ts';
import { verdictKey } from './verdict-key.ts';

/** What one rule found; `unchecked` where the evaluator lacks what it needs. */
export interface RuleVerdict {
  readonly rule: RuleText;
  readonly text: string;
  readonly unchecked?: true;
}

/** The rules of one place of a schema. Parsed on first use; equal values, as far as the rules look, are evaluated once. */
export interface RuleSet {
  check(value: Json, old: Json | undefined): readonly RuleVerdict[];
}

/**
 * Characters of the keys under which verdicts are kept for a place: thousands of paths, and some lists of 64 listeners, whose
 * rules look at all pairs and cost the most.
 */
const keptCharacters = 1_000_000;

const none: readonly RuleVerdict[] = [];

export function ruleSet(node: SchemaNode, limit: number = keptCharacters): RuleSet {
  const kept = new Map<string, readonly RuleVerdict[]>();
  let characters = 0;
  let parsed: ParsedRules | undefined;
  return {
    check(value, old) {
      parsed ??= parseRules(node);
      const moved = old === undefined ? none : verdicts(parsed.transition, celValue(node, value), celValue(node, old));
      const key = verdictKey(node, value, parsed.reads);
      const known = kept.get(key);
      if (known !== undefined) return moved.length === 0 ? known : [...known, ...moved];
      const fresh = verdicts(parsed.plain, celValue(node, value), undefined);
      if (key.length > limit) return [...fresh, ...moved];
      characters += key.length;
      if (characters > limit) {
        kept.clear();
        characters = key.length;
      }
      kept.set(key, fresh);
      return [...fresh, ...moved];
    },
  };
}

interface Rule {
  readonly text: RuleText;
  readonly parsed: ParsedRule | { readonly error: string };
  run?: ReturnType<typeof planRule>;
}

interface ParsedRules {
  readonly plain: readonly Rule[];
  /** Rules about a change: looked at only where there is an old value (apiextensions-apiserver, schema/cel/validation.go). */
  readonly transition: readonly Rule[];
  /** Of the plain rules together. */
  readonly reads: Reads;
}

function parseRules(node: SchemaNode): ParsedRules {
  const rules = node.rules.map((text) => ({ text, parsed: tryParse(text.rule) }));
  const read = rules.map((rule) => ('error' in rule.parsed ? undefined : readsOf(rule.parsed, node)));
  const plain = rules.filter((_, index) => read[index]?.oldSelf !== true);
  return {
    plain,
    transition: rules.filter((_, index) => read[index]?.oldSelf === true),
    reads: together(read.filter((reads) => reads !== undefined && !reads.oldSelf) as readonly Reads[]),
  };
}

function tryParse(rule: string): Rule['parsed'] {
  try {
    return parseRule(rule);
  } catch (error) {
    return { error: `does not parse: ${String(error)}` };
  }
}

function together(reads: readonly Reads[]): Reads {
  const fields = reads.map((one) => one.fields);
  const compared = reads.map((one) => one.comparedWith);
  return { fields: union(fields), comparedWith: union(compared), oldSelf: false };
}

function union(sets: readonly (ReadonlySet<string> | undefined)[]): ReadonlySet<string> | undefined {
  if (sets.includes(undefined)) return undefined;
  return new Set(sets.flatMap((set) => [...(set ?? [])]));
}

function verdicts(rules: readonly Rule[], self: CelInput, oldSelf: CelInput | undefined): readonly RuleVerdict[] {
  return rules.flatMap((rule) => verdict(rule, evaluate(rule, self, oldSelf)));
}

function verdict(rule: Rule, answer: Answer): readonly RuleVerdict[] {
  if (answer === true) return none;
  const { message, rule: expression } = rule.text;
  const told = (message ?? `failed rule: ${expression}`).trim();
  if (answer === false) return [{ rule: rule.text, text: told }];
  if (isLacking(answer.error) || 'error' in rule.parsed) {
    return [{ rule: rule.text, text: `the rule "${told}" could not be evaluated: ${answer.error}`, unchecked: true }];
  }
  return [{ rule: rule.text, text: `${goWords(answer.error)} evaluating rule: ${(message ?? expression).trim()}` }];
}

function evaluate(rule: Rule, self: CelInput, oldSelf: CelInput | undefined): Answer {
  if ('error' in rule.parsed) return rule.parsed;
  rule.run ??= planRule(rule.parsed);
  return rule.run(self, oldSelf);
}
