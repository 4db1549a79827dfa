import type { ControllerRows, Place, Row, StrictNames } from '../model/row.ts';

type Rows = ReadonlyMap<string, Row>;

/** Rows by every name they go by. */
export interface RowIndex {
  readonly controller: string;
  readonly prefixes: readonly string[];
  readonly annotations: Rows;
  readonly keys: Rows;
  /** Of texts in the language of the proxy. */
  readonly directives: Rows;
  readonly dead: Readonly<Record<string, string>>;
  readonly anyCase: boolean;
  readonly bare: boolean;
  readonly strict: readonly StrictNames[];
  readonly dropped: Readonly<Record<string, string>>;
  /** Those of one place. */
  of(place: Place): Rows;
}

const none: Rows = new Map();

/** Indexes the rows of a controller. An annotation's ConfigMap twin is found under the key of the ConfigMap. */
export function indexRows(rows: ControllerRows): RowIndex {
  const places = new Map<Place, Map<string, Row>>();
  const add = (place: Place, name: string, row: Row) => {
    const named = places.get(place) ?? new Map<string, Row>();
    places.set(place, named.set(name, row));
  };
  for (const row of rows.rows) for (const name of [row.name, ...row.aliases]) add(row.on, name, row);
  for (const row of rows.rows) {
    if (row.configmap !== undefined && places.get('configmap')?.has(row.configmap) !== true)
      add('configmap', row.configmap, row);
  }
  const of = (place: Place) => places.get(place) ?? none;
  return {
    controller: rows.controller,
    prefixes: rows.prefixes,
    annotations: of('annotation'),
    keys: of('configmap'),
    directives: of('directive'),
    dead: rows.dead,
    anyCase: rows.anyCase ?? false,
    bare: rows.bare ?? false,
    strict: rows.strict ?? [],
    dropped: rows.dropped ?? {},
    of,
  };
}

/** The row of a name at a place. A part of a name that is a number is `n` in the row. */
export function rowOf(index: RowIndex, place: Place, name: string): Row | undefined {
  const rows = index.of(place);
  return rows.get(name) ?? rows.get(name.replaceAll(/(?<=\.)[0-9]+(?=\.|$)/g, 'n'));
}

/** The name behind the controller's prefix; undefined for other annotations. */
export function ownName(annotation: string, prefixes: readonly string[]): string | undefined {
  const prefix = prefixes.find((candidate) => annotation.startsWith(candidate));
  return prefix === undefined ? undefined : annotation.slice(prefix.length);
}
