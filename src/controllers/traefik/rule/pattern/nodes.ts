/** Characters by code, in ranges. `foreign`: it has classes of Unicode that are not looked into. */
export interface CharacterSet {
  readonly ranges: readonly (readonly [number, number])[];
  readonly negated: boolean;
  readonly foreign: boolean;
}

export type PatternNode =
  | { readonly kind: 'character'; readonly text: string }
  | { readonly kind: 'set'; readonly set: CharacterSet }
  | { readonly kind: 'edge'; readonly edge: 'start' | 'end' | 'other' }
  /** Letters of flags from here to the end of the group: `(?i)`. */
  | { readonly kind: 'flags'; readonly flags: string }
  | { readonly kind: 'group'; readonly alternatives: readonly (readonly PatternNode[])[]; readonly flags: string }
  | {
      readonly kind: 'repeat';
      readonly node: PatternNode;
      readonly least: number;
      readonly most: number;
      readonly counted: boolean;
    };

export type Pattern = readonly (readonly PatternNode[])[];

/** Whether a set has a character; undefined where that is not known. */
export function has(set: CharacterSet, character: string): boolean | undefined {
  const code = character.codePointAt(0) ?? 0;
  const inside = set.ranges.some(([low, high]) => low <= code && code <= high);
  if (set.foreign && !inside) return undefined;
  return inside !== set.negated;
}
