import * as codes from '../../diagnostics/haproxy.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { Fact } from '../../model/fact.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import type { Header } from '../../model/settings.ts';
import type { Findings } from '../../plan/findings.ts';
import { formatText } from '../haproxy/log-format.ts';
import { pairOf } from './pairs.ts';

export interface HeaderLines {
  readonly headers: readonly Header[];
  /** HAProxy refuses the line with the whole configuration. */
  readonly refused?: string;
}

const token = /^[A-Za-z0-9!#$%&'*+\-.^_`|~]+$/;

/**
 * One header a line. The value stands in the configuration as it is: a blank outside of double quotes spoils it (contradictions 7), and
 * `%[namespace]` and `%[service]` are replaced by the controller.
 */
export function headerLines(fact: Fact, service: ObjectRef, found: Findings): HeaderLines {
  const headers: Header[] = [];
  for (const line of fact.value.split('\n').map((text) => text.trim())) {
    if (line === '') continue;
    const pair = pairOf(line);
    if (pair === undefined) continue;
    const value = pair.value.replaceAll('%[namespace]', service.namespace ?? '').replaceAll('%[service]', service.name);
    const quoted = /^"(?:[^"\\]|\\.)*"$/.test(value);
    if (!quoted && /[\s"']/.test(value))
      return { headers: [], refused: 'has a blank or a quotation mark outside of double quotes' };
    const text = formatText((quoted ? value.slice(1, -1) : value).replaceAll(/\\(.)/g, '$1'));
    if (text.kind === 'refused') return { headers: [], refused: text.reason };
    if (text.kind === 'expression' || !token.test(pair.name)) {
      const reason = text.kind === 'expression' ? text.reason : 'its name is no name of a header';
      lost(fact, line, reason, found);
    } else headers.push({ name: pair.name, value: text.value });
  }
  return { headers };
}

function lost(fact: Fact, line: string, reason: string, found: Findings): void {
  const place = { at: fact.at, object: fact.object, facts: [fact.id] };
  found.diagnostics.push(diagnose(codes.headerUnsayable, { name: fact.name, line, reason }, place));
  found.accounts.push({ fact: fact.id, outcome: 'unsupported', reason: `'${line}': ${reason}` });
}
