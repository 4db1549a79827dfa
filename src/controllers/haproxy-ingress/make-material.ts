import type { Findings } from '../../plan/findings.ts';
import { aliasesOf } from './aliases.ts';
import type { Certificates } from './certificates.ts';
import type { ClassSettings } from './class-settings.ts';
import { withoutRepetition } from './conflicts.ts';
import type { ProxyContext } from './context.ts';
import { defaultDraft } from './default-backend.ts';
import { type Entry, entriesOf } from './entries.ts';
import type { HostMaterial } from './host-material.ts';
import { hostWordsOf } from './host-words.ts';
import type { ProxyIngress } from './ingress.ts';
import { passthroughStreams } from './passthrough.ts';
import { type PathParts, pathParts } from './path-parts.ts';
import { redirectedNames } from './redirected-names.ts';
import { sharedBackends } from './shared-backends.ts';

/** Reads all that hosts are made of, once. */
export function hostMaterial(
  ingresses: readonly ProxyIngress[],
  certificates: Certificates,
  settings: ClassSettings,
  context: ProxyContext,
  found: Findings,
): HostMaterial {
  const written = ingresses.flatMap((ingress) => entriesOf(ingress, context, found));
  const parts = partsReader(written, context, found);
  const rows = withoutRepetition(written, parts, found);
  const words = hostWordsOf(written, context);
  const entries = new Map<string, Entry[]>();
  for (const row of rows) entries.set(row.host, [...(entries.get(row.host) ?? []), row]);
  const hosts = [...entries.keys()];
  const aliases = aliasesOf(hosts, words, found);
  const streams = passthroughStreams(entries, words, found);
  const listed = (host: string) =>
    !streams.has(host) &&
    (words(host).words.value('ssl-always-add-https') === true ||
      (entries.get(host) ?? []).some(({ ingress }) => certificates.lists(ingress, host) !== undefined));
  const redirected = redirectedNames(hosts, words, listed, context, found);
  const fallback = defaultDraft(ingresses, context, found);
  const names = new Set([
    ...hosts,
    ...aliases.all.map(({ name }) => name),
    ...redirected.map(({ name }) => name),
    ...(fallback === undefined ? [] : ['']),
  ]);
  return {
    context,
    entries,
    names,
    words,
    parts,
    backends: sharedBackends(rows, context, found),
    aliases,
    redirected,
    certificates,
    streams,
    ...(fallback === undefined ? {} : { fallback }),
    settings: settings.ofHosts,
    headers: settings.headers,
    found,
  };
}

/** Entries are read once. */
function partsReader(all: readonly Entry[], context: ProxyContext, found: Findings): (entry: Entry) => PathParts {
  const read = new Map<string, PathParts>();
  return (entry) => {
    const key = entry.facts.join(' ');
    const known = read.get(key) ?? pathParts(entry, all, context, found);
    read.set(key, known);
    return known;
  };
}
