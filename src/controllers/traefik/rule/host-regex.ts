import { anyHost, type HostCondition } from './condition.ts';
import { type Fault, isFault } from './fault.ts';
import { coverOf, isHostName, wildcardOf } from './host-name.ts';
import { joinHosts } from './host-sets.ts';
import { type HostPart, type HostText, hostTexts } from './host-texts.ts';
import { parsePattern } from './pattern/parse-pattern.ts';

/** `exact`: the hosts are those that match, and no others. Otherwise they are all that match, and more. */
export interface HostReading {
  readonly hosts: readonly HostCondition[];
  readonly exact: boolean;
}

/**
 * The names that a regular expression for hosts stands for (traefik-own-routes 3, HostRegexp idioms). A wildcard is read
 * where every label, or every run of labels, is let through; a narrower class has no form.
 */
export function readHostRegex(text: string): HostReading | Fault {
  const pattern = parsePattern(text);
  if (isFault(pattern)) return pattern;
  const [first, ...rest] = pattern[0] ?? [];
  const folds = pattern.length === 1 && first?.kind === 'flags' && first.flags === 'i';
  const texts = hostTexts(folds ? [rest] : pattern, folds);
  const readings = texts?.map(readText) ?? [{ hosts: [anyHost], exact: false }];
  return {
    hosts: readings.reduce<readonly HostCondition[]>((all, { hosts }) => joinHosts(all, hosts), []),
    exact: readings.every(({ exact }) => exact),
  };
}

function readText(parts: HostText): HostReading {
  const [first, second, ...rest] = parts;
  if (first === undefined) return { hosts: [], exact: true };
  if (second === undefined && first.kind === 'text') return named(first.text);
  if (second === undefined) return { hosts: [anyHost], exact: first.kind === 'deep' || first.kind === 'open' };
  const wildcard = rest.length === 0 ? wildcardText(first, second) : undefined;
  return wildcard === undefined ? { hosts: [tailCover(parts)], exact: false } : { hosts: [wildcard], exact: true };
}

function named(text: string): HostReading {
  // The host of a request is compared in lower case, so capitals are never found.
  if (/[A-Z]/.test(text)) return { hosts: [], exact: true };
  return isHostName(text)
    ? { hosts: [{ kind: 'exact', name: text }], exact: true }
    : { hosts: [coverOf(text)], exact: false };
}

function wildcardText(first: HostPart, second: HostPart): HostCondition | undefined {
  if (first.kind === 'text' || first.kind === 'some' || second.kind !== 'text') return undefined;
  return second.text.startsWith('.') ? wildcardOf(second.text.slice(1), first.kind !== 'label') : undefined;
}

/** Whatever stands before, the host ends like this. */
function tailCover(parts: HostText): HostCondition {
  const last = parts.at(-1);
  return last?.kind === 'text' ? coverOf(last.text) : anyHost;
}
