import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { FactId } from '../../../model/fact.ts';
import type { Account } from '../../../model/ledger.ts';
import type { ControllerConfigMap } from '../controller-config-maps.ts';
import { actingEffect } from './acting.ts';
import { type Effect, factsOfAll, unsaidAccounts } from './effect.ts';
import { faultFinding, guardFindings, unsaidFindings } from './findings.ts';
import type { HeaderReading, Unsaid } from './header-directives.ts';
import { notHandedDown } from './header-settings.ts';
import type { ReadDirective, Snippet } from './read.ts';

/** What the texts of the ConfigMap do to every route of the controller. */
export interface OfClass {
  readonly http: readonly HeaderReading[];
  readonly server: readonly HeaderReading[];
  readonly location: readonly HeaderReading[];
  /** Beside the paths of every host. */
  readonly locations: readonly ReadDirective[];
  /** Of all ConfigMaps that may be the controller's. */
  readonly guards: readonly FactId[];
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
}

const names = ['main-snippet', 'http-snippet', 'server-snippet', 'location-snippet', 'stream-snippet'] as const;

type Acting = Effect & { readonly snippet: Snippet };

/** The guards of all ConfigMaps, and of the rest what the first says. */
export function snippetsOfClass(own: readonly ControllerConfigMap[]): OfClass {
  const all = own.map((entry) =>
    names.flatMap((name) => actingEffect(entry.snippets, name, entry.interpretation) ?? []),
  );
  const [first = []] = all;
  const headersIn = (name: (typeof names)[number]) =>
    first.filter(({ snippet }) => snippet.name === name).flatMap(({ headers }) => headers);
  const [http, server] = [headersIn('http-snippet'), headersIn('server-snippet')];
  const unsaid: readonly Unsaid[] = [
    ...first.flatMap((effect) => [...effect.headers.flatMap((reading) => reading.unsaid), ...effect.unsaid]),
    ...notHandedDown([...http, ...server]),
  ];
  const guards = all.flat().flatMap(guardsOf);
  const told = all.flat().flatMap((effect) => (effect.snippet.fault === undefined ? guardsOf(effect) : []));
  const locations = all.flat().flatMap((effect) => (effect.snippet.name === 'server-snippet' ? effect.locations : []));
  const faulty = all.flat().filter(({ snippet }) => snippet.fault !== undefined);
  return {
    http,
    server,
    location: headersIn('location-snippet'),
    locations,
    guards: [...factsOfAll(guards), ...faulty.map(({ snippet }) => snippet.fact.id)],
    accounts: unsaidAccounts(unsaid),
    diagnostics: [
      ...unsaidFindings(unsaid),
      ...guardFindings(told),
      ...faulty.map(({ snippet }) => faultFinding(snippet, 'All routes of the controller were')),
    ],
  };
}

/** Nothing of them is converted for all hosts at once. */
function guardsOf({ guards, rules, flow, locations, serverNames, snippet }: Acting): readonly ReadDirective[] {
  const found = [...guards, ...rules, ...flow, ...serverNames, ...(snippet.name === 'server-snippet' ? [] : locations)];
  return snippet.fault === undefined || found.length > 0 ? found : snippet.directives;
}
