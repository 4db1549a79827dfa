import type { JsonObject } from '../model/json.ts';
import type { Channel, Release } from '../model/target.ts';

/** A version of a kind in one release and channel. Only served versions have a schema. */
export interface KindVersion {
  readonly name: string;
  readonly served: boolean;
  readonly storage: boolean;
  readonly schema?: JsonObject;
  /** The version whose schema is also this one's. */
  readonly same?: string;
}

export interface SchemaKind {
  readonly group: string;
  readonly kind: string;
  readonly plural: string;
  readonly scope: 'Namespaced' | 'Cluster';
  readonly versions: readonly KindVersion[];
}

/** Kinds that implementations add, of one API group. */
export interface TargetSchemaFile {
  readonly group: string;
  /** `name/tag` of the implementation whose CRDs these are. */
  readonly origin: string;
  readonly kinds: readonly SchemaKind[];
}

/** What `scripts/generate-schemas.ts` writes: the kinds of one release and channel. */
export interface SchemaFile {
  readonly release: Release;
  readonly channel: Channel;
  /** Tag of kubernetes-sigs/gateway-api the CRDs are from. */
  readonly tag: string;
  readonly kinds: readonly SchemaKind[];
}
