import type { FactId } from '../model/fact.ts';
import { type ObjectRef, refKey } from '../model/object-ref.ts';
import type { Certificate } from '../model/route-plan.ts';
import type { SourceObject } from '../model/source-object.ts';
import { certificateNames, coversName } from './certificate-names.ts';

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
  const own = ({ owner }: LoadedCertificate) => owners.has(refKey(owner));
  const covering = loaded.filter(({ names }) => names?.some((name) => coversName(name, hostname)));
  const unknown = loaded.filter(({ names }) => names === undefined);
  const listing = unknown.filter(({ listed }) => listed.some((name) => coversName(name, hostname)));
  const unlisted = unknown.filter((entry) => own(entry) && entry.listed.length === 0);
  const candidates = [covering.find(own), covering[0], listing.find(own), listing[0], unlisted[0]];
  const chosen = candidates.find((entry) => entry !== undefined);
  if (chosen === undefined) return undefined;
  const { secret, names, facts } = chosen;
  return { kind: 'secret', secret, ...(names === undefined ? {} : { names }), facts };
}
