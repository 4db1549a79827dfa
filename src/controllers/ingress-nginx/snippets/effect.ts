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

/** What each directive of a text asks for, by its row. */
export function effectOf({ directives, level }: Snippet): Effect {
  const sorted: Sorted = { headers: [], rules: [], flow: [], locations: [], serverNames: [], guards: [], unsaid: [] };
  for (const directive of directives) sort(directive, level, sorted);
  return sorted;
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
