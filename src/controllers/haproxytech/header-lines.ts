import * as codes from '../../diagnostics/haproxy.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { Fact } from '../../model/fact.ts';
import type { Header } from '../../model/settings.ts';
import type { Findings } from '../../plan/findings.ts';
import { formatText } from '../haproxy/log-format.ts';

export interface HeaderLines {
  readonly set: readonly Header[];
  /** A line that HAProxy refuses with the whole configuration. */
  readonly refused?: string;
}

/**
 * `Name value` a line. The name ends at the first blank, lines are not trimmed, and one that is no pair ends the reading; of one name
 * the last line holds (pkg/annotations/ingress/reqSetHdr.go; recorded headers/request-set-*).
 */
export function headerLines(fact: Fact, found: Findings): HeaderLines {
  const set = new Map<string, Header>();
  for (const line of fact.value.split('\n')) {
    const blank = line.indexOf(' ');
    if (blank <= 0) break;
    const name = line.slice(0, blank);
    const text = formatText(unquoted(line.slice(blank + 1)));
    if (text.kind === 'refused') return { set: [], refused: text.reason };
    if (text.kind === 'expression' || !/^[A-Za-z0-9!#$%&'*+\-.^_`|~]+$/.test(name)) {
      const reason = text.kind === 'expression' ? text.reason : 'its name is no name of a header';
      const place = { at: fact.at, object: fact.object, facts: [fact.id] };
      found.diagnostics.push(diagnose(codes.headerUnsayable, { name: fact.name, line, reason }, place));
      found.accounts.push({ fact: fact.id, outcome: 'unsupported', reason: `'${line}': ${reason}` });
      continue;
    }
    set.delete(name.toLowerCase());
    set.set(name.toLowerCase(), { name, value: text.value });
  }
  return { set: [...set.values()] };
}

/** The controller puts double quotes around a value that has none. */
function unquoted(text: string): string {
  const inner = text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
  return inner.replaceAll(/\\(["\\])/g, '$1');
}
