import type { RuleNote } from './condition.ts';
import { blank, type Draft } from './draft.ts';

/** What one condition of a rule means: one of the drafts. */
export interface Meaning {
  readonly drafts: readonly Draft[];
  /** Where the drafts match less than the condition: what matches at least as much. */
  readonly cover?: readonly Draft[];
  readonly notes?: readonly RuleNote[];
}

/** No request: with the reason as a sentence. */
export function neverTrue(words: string): Meaning {
  return { drafts: [], notes: [{ kind: 'never-true', words }] };
}

/** A condition without a form. `cover` is what can be said of it. */
export function unsayable(text: string, why: string, at: number, cover: Partial<Draft> = {}): Meaning {
  return { drafts: [{ ...blank, ...cover, unsaid: [{ text, why, at }] }] };
}

/** One of several conditions. */
export function oneOf(meanings: readonly Meaning[]): Meaning {
  const notes = meanings.flatMap((meaning) => meaning.notes ?? []);
  const covered = meanings.some(({ cover }) => cover !== undefined);
  return {
    drafts: meanings.flatMap(({ drafts }) => drafts),
    ...(covered ? { cover: meanings.flatMap(({ drafts, cover }) => cover ?? drafts) } : {}),
    ...(notes.length > 0 ? { notes } : {}),
  };
}
