import type { FactId } from '../../../model/fact.ts';
import type { Account } from '../../../model/ledger.ts';
import { asReason } from './findings.ts';
import { type HeaderReading, headerReaders, type Unsaid } from './header-directives.ts';
import { type ReadDirective, type Snippet, withInside } from './read.ts';
import { isOfTheController } from './variables.ts';

/** The directives of one text, sorted by what has to be done with them. */
export interface Effect {
  readonly headers: readonly HeaderReading[];
  readonly rules: readonly ReadDirective[];
  readonly flow: readonly ReadDirective[];
  readonly locations: readonly ReadDirective[];
  readonly serverNames: readonly ReadDirective[];
  /** They may keep requests out and are not converted. */
  readonly guards: readonly ReadDirective[];
  readonly unsaid: readonly Unsaid[];
}

type Sorted = { readonly [Part in keyof Effect]: Effect[Part][number][] };

/** Variables that have one value wherever the text stands. */
export type Constants = Readonly<Record<string, string>>;

/** What each directive of a text asks for, by its row. */
export function effectOf({ directives, level }: Snippet, constants: Constants): Effect {
  const sorted: Sorted = { headers: [], rules: [], flow: [], locations: [], serverNames: [], guards: [], unsaid: [] };
  for (const directive of directives) sort(withConstants(directive, constants), level, sorted);
  return sorted;
}

function withConstants(directive: ReadDirective, constants: Constants): ReadDirective {
  const words = directive.arguments.map((word) => filledIn(word, constants));
  return words.every((word, at) => word === directive.arguments[at]) ? directive : { ...directive, arguments: words };
}

function filledIn(word: string, constants: Constants): string {
  return word.replace(/\$(?:\{([a-z0-9_]+)\}|([a-z0-9_]+))/gi, (variable, braced?: string, bare?: string) => {
    const name = braced ?? bare ?? '';
    return Object.hasOwn(constants, name) ? (constants[name] ?? variable) : variable;
  });
}

function sort(directive: ReadDirective, level: Snippet['level'], sorted: Sorted): void {
  const { row } = directive;
  if (row === undefined) sorted.guards.push(directive);
  else if (row.destination.kind === 'routing') sortByField(row.destination.field, directive, sorted);
  else if (level !== 'location' && row.taken?.includes('location') === true && !row.guards) {
    const reason = 'the controller writes it into every path, so it does nothing out here';
    sorted.unsaid.push({ directive, outcome: 'no-effect', reason });
  } else if (row.guards || row.destination.kind === 'setting') sorted.guards.push(directive);
  else {
    const { outcome, reason } = row.destination;
    sorted.unsaid.push({ directive, outcome, reason: asReason(reason) });
  }
}

function sortByField(field: string, directive: ReadDirective, sorted: Sorted): void {
  const headers = headerReaders[field];
  if (headers !== undefined) sorted.headers.push(headers(directive));
  else if (field === 'accessRule') sorted.rules.push(directive);
  else if (field === 'flow') sorted.flow.push(directive);
  else if (field === 'location') sorted.locations.push(directive);
  else if (field === 'serverName') sorted.serverNames.push(directive);
  else if (field === 'variable' && !isOfTheController(directive)) {
    const reason = 'a variable does nothing by itself; the directives that use it are judged by themselves';
    sorted.unsaid.push({ directive, outcome: 'no-effect', reason });
  } else sorted.guards.push(directive);
}

/** What stands in the braces of a directive shares its fate. */
export function unsaidAccounts(unsaid: readonly Unsaid[]): readonly Account[] {
  return unsaid.flatMap(({ directive, outcome, reason }) =>
    withInside(directive).map(({ fact }): Account => ({ fact: fact.id, outcome, reason })),
  );
}

export function factsOfAll(directives: readonly ReadDirective[]): readonly FactId[] {
  return directives.flatMap(withInside).map(({ fact }) => fact.id);
}
