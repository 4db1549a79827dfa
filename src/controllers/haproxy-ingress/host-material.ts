import type { FactId } from '../../model/fact.ts';
import type { PlannedStream } from '../../model/route-plan.ts';
import type { SettingBag } from '../../model/settings.ts';
import type { Findings } from '../../plan/findings.ts';
import type { Aliases } from './aliases.ts';
import type { Certificates } from './certificates.ts';
import type { ProxyContext } from './context.ts';
import type { DefaultDraft } from './default-backend.ts';
import type { Entry } from './entries.ts';
import { wildcardOf } from './host-names.ts';
import type { HostWords } from './host-words.ts';
import { type Candidate, inSearchOrder, typeOrder } from './path-order.ts';
import type { PathParts } from './path-parts.ts';
import type { RedirectedName } from './redirected-names.ts';
import type { Backends } from './shared-backends.ts';

/** All that hosts are made of. */
export interface HostMaterial {
  readonly context: ProxyContext;
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** Every name that may have routes; '' stands for all others. */
  readonly names: ReadonlySet<string>;
  readonly words: (host: string) => HostWords;
  readonly parts: (entry: Entry) => PathParts;
  readonly backends: Backends;
  readonly aliases: Aliases;
  readonly redirected: readonly RedirectedName[];
  readonly certificates: Certificates;
  /** Hosts whose TLS goes on unopened. */
  readonly streams: ReadonlyMap<string, PlannedStream>;
  readonly fallback?: DefaultDraft;
  readonly settings: SettingBag;
  readonly headers: SettingBag;
  readonly found: Findings;
}

/** A candidate with what makes it one. */
export interface NamedCandidate extends Candidate {
  readonly facts: readonly FactId[];
}

/** Rows of the host itself, its aliases, and the wildcard hosts around it, in the order in which they are tried. */
export function candidatesFor(name: string, material: HostMaterial): readonly NamedCandidate[] {
  if (name === '') return sorted(rowsOf(name, name, false, material), material);
  const own = [
    ...aliasRows(name, name, material),
    ...rowsOf(name, name, name.startsWith('*.'), material),
    ...patternRows(name, material),
  ];
  const wildcard = wildcardOf(name);
  if (wildcard === undefined || isStrict(name, material)) return sorted(own, material);
  return sorted(
    [...own, ...aliasRows(wildcard, wildcard, material), ...rowsOf(wildcard, wildcard, true, material)],
    material,
  );
}

/** With strict-host a plain name that has paths of its own goes on to no other host (recorded hosts/strict-host). */
export function isStrict(name: string, { context, entries, aliases }: HostMaterial): boolean {
  if (name === '' || name.startsWith('*.') || context.globalWords.value('strict-host') !== true) return false;
  return entries.has(name) || aliases.all.some((alias) => alias.name === name && !alias.late);
}

function rowsOf(host: string, name: string, wild: boolean, { entries }: HostMaterial): readonly NamedCandidate[] {
  return (entries.get(host) ?? []).map((entry) => ({ entry, name, wild, alias: false, facts: [] }));
}

function aliasRows(wanted: string, name: string, material: HostMaterial): readonly NamedCandidate[] {
  return material.aliases.all
    .filter((alias) => alias.name === wanted)
    .flatMap(({ main, late, facts }) =>
      rowsOf(main, name, late || main.startsWith('*.'), material).map((row) => ({ ...row, alias: true, facts })),
    );
}

/** Hosts of the input that an expression takes, which is no list of names. */
function patternRows(name: string, material: HostMaterial): readonly NamedCandidate[] {
  if (name.startsWith('*.')) return [];
  return [...material.aliases.unsayable]
    .filter(([main, { takes }]) => main !== name && takes(name))
    .flatMap(([main, { facts }]) => rowsOf(main, name, true, material).map((row) => ({ ...row, alias: true, facts })));
}

function sorted(rows: readonly NamedCandidate[], { context }: HostMaterial): readonly NamedCandidate[] {
  const order = typeOrder(context.globalWords.value('path-type-order'));
  return inSearchOrder(rows, order) as readonly NamedCandidate[];
}
