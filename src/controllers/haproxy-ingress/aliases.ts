import * as codes from '../../diagnostics/haproxy-ingress.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { Fact, FactId } from '../../model/fact.ts';
import type { Findings } from '../../plan/findings.ts';
import { isBroken } from '../haproxy/path-expression.ts';
import { type Closing, refusedConfiguration } from './closing.ts';
import { isHostName, namesOfExpression } from './host-names.ts';
import type { HostWords } from './host-words.ts';

/** A further name of a host. */
export interface Alias {
  readonly main: string;
  readonly name: string;
  readonly facts: readonly FactId[];
  /** It stands for a regular expression, and comes after plain names. */
  readonly late: boolean;
}

/** Names by an expression that is no list. */
export interface UnsayableNames {
  readonly alias: string;
  readonly takes: (name: string) => boolean;
  readonly facts: readonly FactId[];
}

export interface Aliases {
  readonly all: readonly Alias[];
  /** Hosts with further names that no route can have, with what takes them. */
  readonly unsayable: ReadonlyMap<string, UnsayableNames>;
  /** Hosts whose configuration HAProxy refuses. */
  readonly refused: ReadonlyMap<string, Closing>;
}

/** server-alias and server-alias-regex of all hosts (behaviour-haproxy 2.2; recorded hosts/server-alias*). */
export function aliasesOf(hosts: readonly string[], wordsOf: (host: string) => HostWords, found: Findings): Aliases {
  const all: Alias[] = [];
  const unsayable = new Map<string, UnsayableNames>();
  const refused = new Map<string, Closing>();
  for (const main of hosts) {
    const { words } = wordsOf(main);
    const plain = words.fact('server-alias');
    const name = (plain?.value ?? '').toLowerCase();
    if (plain !== undefined && isHostName(name))
      all.push({ main, name, facts: [plain.id], late: name.startsWith('*.') });
    else if (plain !== undefined && name !== '') lost(plain, main, found);
    const regex = words.fact('server-alias-regex');
    if (regex === undefined || regex.value === '') continue;
    if (isBroken(regex.value)) {
      refused.set(main, refusedConfiguration(regex, 'is a regular expression that cannot be read', found));
      continue;
    }
    const names = namesOfExpression(regex.value);
    if (names !== undefined) all.push(...names.map((one) => ({ main, name: one, facts: [regex.id], late: true })));
    else {
      lost(regex, main, found);
      unsayable.set(main, { alias: regex.value, takes: takerOf(regex.value), facts: [regex.id] });
    }
  }
  return { all, unsayable, refused };
}

function lost({ name, value, at, object, id }: Fact, host: string, found: Findings): void {
  const args = { name, value, host: host === '' ? '*' : host };
  found.diagnostics.push(diagnose(codes.aliasUnsayable, args, { at, object, facts: [id] }));
  const reason = 'no host of a route can say these names';
  found.accounts.push({ fact: id, outcome: 'unsupported', reason });
}

/** Which of the known names it takes; what cannot be tried is taken to match all. */
function takerOf(expression: string): (name: string) => boolean {
  if (expression.length > 200 || /[+*}]\)?[+*{]/.test(expression) || /\(\?/.test(expression)) return () => true;
  const regex = new RegExp(expression);
  return (name) => regex.test(name);
}
