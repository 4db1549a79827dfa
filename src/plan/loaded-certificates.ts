import type { FactId } from '../model/fact.ts';
import { type ObjectRef, refKey } from '../model/object-ref.ts';
import type { Certificate } from '../model/route-plan.ts';
import type { SourceObject } from '../model/source-object.ts';
import { certificateNames } from './certificate-names.ts';

/** A Secret that a controller loads into one store for all hosts, with the names that the input shows of it. */
export interface LoadedCertificate {
  readonly secret: ObjectRef;
  readonly owner: ObjectRef;
  /** In the certificate itself. */
  readonly names?: readonly string[];
  /** Beside it in the object that names it: the controller does not read them, people mean them. */
  readonly listed: readonly string[];
  readonly facts: readonly FactId[];
}

export function loadedCertificate(
  secret: ObjectRef,
  owner: ObjectRef,
  listed: readonly string[],
  facts: readonly FactId[],
  secrets: ReadonlyMap<string, SourceObject>,
): LoadedCertificate {
  const names = certificateNames(secrets.get(refKey(secret)));
  return { secret, owner, listed, facts, ...(names === undefined ? {} : { names }) };
}

/**
 * The certificate of a host: by the name the client asks for, over all that are loaded, of whatever namespace (behaviour-traefik 5, behaviour-haproxy 1.7).
 * Where the input does not show the names in a Secret, those that stand beside it say whose it is.
 */
export function certificateFor(
  hostname: string,
  owners: ReadonlySet<string>,
  loaded: readonly LoadedCertificate[],
): Certificate | undefined {
  const { byName, byListed, unlisted } = indexOf(loaded);
  const own = ({ owner }: LoadedCertificate) => owners.has(refKey(owner));
  const covering = found(byName, hostname);
  const listing = found(byListed, hostname);
  const beside = [...owners].map((owner) => unlisted.get(owner)).find((entry) => entry !== undefined);
  const candidates = [covering.find(own), covering[0], listing.find(own), listing[0], beside];
  const chosen = candidates.find((entry) => entry !== undefined);
  if (chosen === undefined) return undefined;
  const { secret, names, facts } = chosen;
  return { kind: 'secret', secret, ...(names === undefined ? {} : { names }), facts };
}

interface Index {
  /** By names in certificates, and by names beside those that do not show theirs. */
  readonly byName: ReadonlyMap<string, readonly LoadedCertificate[]>;
  readonly byListed: ReadonlyMap<string, readonly LoadedCertificate[]>;
  /** The first of each owner that shows no name at all. */
  readonly unlisted: ReadonlyMap<string, LoadedCertificate>;
}

const indexes = new WeakMap<readonly LoadedCertificate[], Index>();

/** There may be as many hosts as certificates, so neither looks through all of the other. */
function indexOf(loaded: readonly LoadedCertificate[]): Index {
  const known = indexes.get(loaded);
  if (known !== undefined) return known;
  const [byName, byListed] = [new Map<string, LoadedCertificate[]>(), new Map<string, LoadedCertificate[]>()];
  const unlisted = new Map<string, LoadedCertificate>();
  for (const entry of loaded) {
    const { names, listed, owner } = entry;
    for (const name of new Set((names ?? listed).map((one) => one.toLowerCase())))
      add(names === undefined ? byListed : byName, name, entry);
    if (names === undefined && listed.length === 0 && !unlisted.has(refKey(owner))) unlisted.set(refKey(owner), entry);
  }
  const index = { byName, byListed, unlisted };
  indexes.set(loaded, index);
  return index;
}

function add(map: Map<string, LoadedCertificate[]>, name: string, entry: LoadedCertificate): void {
  const known = map.get(name);
  if (known === undefined) map.set(name, [entry]);
  else known.push(entry);
}

/** Those of the name itself, then those of the wildcard one label up. */
function found(map: Index['byName'], hostname: string): readonly LoadedCertificate[] {
  const name = hostname.toLowerCase();
  const dot = name.indexOf('.');
  const wildcard = dot < 0 || name.startsWith('*.') ? [] : (map.get(`*${name.slice(dot)}`) ?? []);
  return [...(map.get(name) ?? []), ...wildcard];
}
