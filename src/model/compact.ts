/** Shapes of data that cost little where there are a hundred thousand of them. */

const none: readonly never[] = [];

/** A list that grew holds room for sixteen more items; most have one. The copy has room for what it holds. */
export function compactList<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? none : list.slice();
}

const knownWords = new Map<string, readonly string[]>();

/** One list for all lists of the same words, of which there are few: schemes, features. */
export function sharedWords<Word extends string>(words: readonly Word[]): readonly Word[] {
  const key = words.join();
  const known = knownWords.get(key) as readonly Word[] | undefined;
  if (known === undefined) knownWords.set(key, words.slice());
  return known ?? sharedWords(words);
}

/**
 * An object of several parts, later ones over earlier ones. A literal that begins with a spread and goes on gets a hidden class of
 * its own each time, which is larger than the object; this one shares it with all that have the same fields.
 */
export function objectOfParts<T>(...parts: readonly Partial<T>[]): T {
  return Object.assign({}, ...parts) as T;
}
