import type { Conjunction, NamedText, RuleReading } from './rule/index.ts';

/**
 * What a rule takes beside the matches it becomes. `always`: no match can say it. `guarded`: matches say a little less than the rule,
 * which lets requests past a guard: those have to be closed, and where nothing is guarded the next route may have them.
 */
export interface Beside {
  readonly when: 'always' | 'guarded';
  readonly conjunctions: readonly Conjunction[];
}

/** The conjunctions that routes are made of, and what the rule takes beside them. */
export function branchesOf(reading: Exclude<RuleReading, { kind: 'broken' }>): {
  readonly conjunctions: readonly Conjunction[];
  readonly beside: readonly Beside[];
} {
  const conjunctions = reading.kind === 'refused' ? reading.said : reading.conjunctions;
  const rest = reading.kind === 'refused' ? reading.rest : (reading.cover ?? []);
  const repeated = conjunctions.flatMap(otherValues);
  return {
    conjunctions,
    beside: [
      ...(repeated.length === 0 ? [] : [{ when: 'guarded' as const, conjunctions: repeated }]),
      ...(rest.length === 0
        ? []
        : [{ when: reading.kind === 'refused' ? ('always' as const) : ('guarded' as const), conjunctions: rest }]),
    ],
  };
}

/**
 * Traefik looks at every line of a header and every value of a query parameter, a match at the first (gateway-api-rules C3): whoever
 * sends a second one comes past the match. Lines of a header arrive as one, with commas; of a parameter nothing shows.
 */
function otherValues({ headers, query, ...others }: Conjunction): readonly Conjunction[] {
  if (headers.every(isAny) && query.every(isAny)) return [];
  return [{ ...others, headers: headers.map(joinedLines), query: query.map(anyValue) }].filter(
    (wider) => JSON.stringify(wider) !== JSON.stringify({ ...others, headers, query }),
  );
}

function isAny({ text }: NamedText): boolean {
  return text.kind === 'any';
}

/** One header may be the one that the match looks for, another one sent twice: so of several, any value will do. */
function joinedLines({ name, text }: NamedText, _at: number, all: readonly NamedText[]): NamedText {
  if (text.kind === 'any' || all.length > 1) return { name, text: { kind: 'any' } };
  return { name, text: { kind: 'regex', pattern: ',' } };
}

function anyValue({ name }: NamedText): NamedText {
  return { name, text: { kind: 'any' } };
}
