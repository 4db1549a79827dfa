import { type Conjunction, everything, type RuleNote, type UnsaidPart } from './condition.ts';
import { conjunctionsOf } from './conjunctions.ts';
import { blank, type Draft } from './draft.ts';
import { type Call, callsOf, type Expression } from './expression.ts';
import { type Fault, isFault } from './fault.ts';
import type { Syntax } from './functions.ts';
import { takesAll } from './host-sets.ts';
import type { Meaning } from './meaning.ts';
import { type CallMeaning, meaningOfCall } from './meaning-of-call.ts';
import { type MeaningOf, normalForm } from './normal-form.ts';
import { parseRule } from './parse.ts';
import { unsaidReason } from './unsaid.ts';

export type RuleReading =
  | {
      readonly kind: 'conjunctions';
      /** A request matches the rule if it matches one of them. None: the rule is never true. */
      readonly conjunctions: readonly Conjunction[];
      readonly notes: readonly RuleNote[];
      /** There where the conjunctions match less than the rule (`other-methods`): what matches at least as much. */
      readonly cover?: readonly Conjunction[];
    }
  | {
      /** Traefik serves it, and no route can say it. */
      readonly kind: 'refused';
      /** A plain sentence. */
      readonly reason: string;
      readonly at?: number;
      readonly parts: readonly UnsaidPart[];
      /** Every request that the rule matches matches one of them: where the rule guards, they have to be closed. */
      readonly cover: readonly Conjunction[];
      /** Branches that a route can say, and the cover of the others: together as wide as the rule, or wider. */
      readonly said: readonly Conjunction[];
      readonly rest: readonly Conjunction[];
    }
  /** Traefik refuses it too: there is no such router today. */
  | { readonly kind: 'broken'; readonly reason: string; readonly at?: number };

/** Reads the `match` of a route of an IngressRoute (traefik-own-routes 3 and 4). */
export function readRule(text: string, syntax: Syntax): RuleReading {
  const expression = parseRule(text);
  if (isFault(expression)) return faulty(expression);
  const meanings = new Map<Call, CallMeaning>();
  for (const call of callsOf(expression)) {
    const meaning = meaningOfCall(call, syntax, text);
    if (isFault(meaning)) return faulty(meaning);
    meanings.set(call, meaning);
  }
  return readMeanings(expression, meanings);
}

function faulty({ kind, reason, at }: Fault): RuleReading {
  const place = at === undefined ? {} : { at };
  return kind === 'broken' ? { kind, reason, ...place } : { kind, reason, ...place, ...unread([everything]) };
}

function readMeanings(expression: Expression, meanings: ReadonlyMap<Call, CallMeaning>): RuleReading {
  const used = new Set<Meaning>();
  const said = normalForm(expression, (call, negated) => {
    const meaning = meanings.get(call)?.[negated ? 'negated' : 'said'];
    if (meaning !== undefined) used.add(meaning);
    return meaning?.drafts ?? [];
  });
  const conjunctions = said === undefined ? undefined : conjunctionsOf(said.drafts);
  const cover = coverOf(expression, meanings);
  if (said === undefined || conjunctions === undefined) {
    return { kind: 'refused', reason: 'The rule has too many different cases.', ...unread(cover) };
  }
  const parts = said.drafts.flatMap(({ unsaid }) => unsaid);
  if (parts.length > 0) {
    const at = parts[0]?.at;
    const place = at === undefined ? {} : { at };
    const narrowed = [...used].some((meaning) => meaning.cover !== undefined);
    return {
      kind: 'refused',
      reason: unsaidReason(parts),
      ...place,
      parts,
      cover,
      ...branches(said.drafts, cover, narrowed),
    };
  }
  const narrower = JSON.stringify(cover) !== JSON.stringify(conjunctions);
  const notes = [...said.notes, ...conditionNotes(used, narrower), ...hostless(conjunctions)];
  return { kind: 'conjunctions', conjunctions, notes, ...(narrower ? { cover } : {}) };
}

type Refused = RuleReading & { readonly kind: 'refused' };

/** Nothing of the rule is said. */
function unread(cover: readonly Conjunction[]): Pick<Refused, 'parts' | 'cover' | 'said' | 'rest'> {
  return { parts: [], cover, said: [], rest: cover };
}

/** `narrowed`: drafts may match less than their branch, so that only the whole cover is wide enough for the others. */
function branches(
  drafts: readonly Draft[],
  cover: readonly Conjunction[],
  narrowed: boolean,
): Pick<Refused, 'said' | 'rest'> {
  const said = conjunctionsOf(drafts.filter(({ unsaid }) => unsaid.length === 0));
  const rest = conjunctionsOf(drafts.filter(({ unsaid }) => unsaid.length > 0));
  return { said: said ?? [], rest: said === undefined || rest === undefined || narrowed ? cover : rest };
}

/** `conditions`: all that can be said. `hosts`: of every condition only what it says about hosts. */
type Mode = 'conditions' | 'hosts';

/** What matches at least as much as a condition. */
function widely(meanings: ReadonlyMap<Call, CallMeaning>, mode: Mode): MeaningOf {
  return (call, negated) => {
    const meaning = meanings.get(call)?.[negated ? 'negated' : 'said'];
    const wide = (meaning?.cover ?? meaning?.drafts ?? []).map((draft) => ({ ...draft, unsaid: [] }));
    return mode === 'conditions' ? wide : wide.map(({ hosts }) => ({ ...blank, hosts }));
  };
}

/** Hosts alone join into one draft, so the second try always ends; only thousands of names are too many for it. */
function coverOf(expression: Expression, meanings: ReadonlyMap<Call, CallMeaning>): readonly Conjunction[] {
  for (const mode of ['conditions', 'hosts'] as const) {
    const form = normalForm(expression, widely(meanings, mode));
    const found = form === undefined ? undefined : conjunctionsOf(form.drafts);
    if (found !== undefined) return found;
  }
  return [everything];
}

/** Another condition may have named the method, so that nothing is left out. */
function conditionNotes(used: ReadonlySet<Meaning>, narrower: boolean): readonly RuleNote[] {
  const notes = [...used].flatMap((meaning) => meaning.notes ?? []);
  return notes.filter(({ kind }) => narrower || kind !== 'other-methods');
}

/** Usually brackets are missing: `Host(a) && PathPrefix(/x) || PathPrefix(/y)` (traefik-own-routes 4.5). */
function hostless(conjunctions: readonly Conjunction[]): readonly RuleNote[] {
  const free = conjunctions.filter(({ host }) => takesAll([host])).length;
  if (free === 0 || free === conjunctions.length) return [];
  const words = 'A branch of the rule names no host, beside branches that do: it serves every host.';
  return [{ kind: 'hostless-branch', words }];
}
