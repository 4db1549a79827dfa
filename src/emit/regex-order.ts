import type { EmittedPath, Target } from '../model/target.ts';
import type { Formed } from './regex-forms.ts';
import { literalStart } from './regex-prefix.ts';

/**
 * Regular expressions of one host, in the source's order, as texts that the target tries in the same order: where two may take
 * one request and the target would not try the earlier one first, its text is made longer without another meaning.
 */
export function inSourceOrder(formed: readonly Formed[], { profile }: Target): readonly Formed[] {
  const { lengthened } = profile;
  if (lengthened === undefined) return formed;
  const later: Formed[] = [];
  for (const entry of [...formed].reverse()) {
    const rivals = later.filter((other) => mayMeet(entry, other));
    let { path } = entry;
    const isBehind = (other: Formed) => profile.order(path, other.path) !== 'first';
    // Each turn adds a character, and no text has more than 1,024.
    for (let turn = 0; turn < 32 && path.value.length < 1024 && rivals.some(isBehind); turn += 1)
      path = { ...path, value: lengthened(path.value) };
    later.push(rivals.some(isBehind) ? entry : { ...entry, path });
  }
  return later.reverse();
}

function mayMeet(a: Formed, b: Formed): boolean {
  if (!isRegex(a.path) || !isRegex(b.path) || a.path.value === b.path.value) return false;
  const [one, other] = [literalOf(a), literalOf(b)];
  return one.startsWith(other) || other.startsWith(one);
}

function isRegex({ type }: EmittedPath): boolean {
  return type === 'RegularExpression';
}

function literalOf({ route }: Formed): string {
  const { path } = route.match;
  return path.kind === 'regex' && path.anchor !== 'none' ? literalStart(path.pattern) : '';
}
