import type { ControllerRows, Row } from '../model/row.ts';

/** Rows by every name they go by. */
export interface RowIndex {
  readonly controller: string;
  readonly prefixes: readonly string[];
  readonly annotations: ReadonlyMap<string, Row>;
  readonly keys: ReadonlyMap<string, Row>;
  /** Of texts in the language of the proxy. */
  readonly directives: ReadonlyMap<string, Row>;
  readonly dead: Readonly<Record<string, string>>;
}

/** Indexes the rows of a controller. An annotation's ConfigMap twin is found under the key of the ConfigMap. */
export function indexRows(rows: ControllerRows): RowIndex {
  const annotations = new Map<string, Row>();
  const keys = new Map<string, Row>();
  const directives = new Map<string, Row>();
  for (const row of rows.rows) {
    if (row.on === 'configmap') keys.set(row.name, row);
    const named = row.on === 'annotation' ? annotations : directives;
    if (row.on !== 'configmap') for (const name of [row.name, ...row.aliases]) named.set(name, row);
  }
  for (const row of rows.rows) {
    if (row.on === 'annotation' && row.configmap !== undefined && !keys.has(row.configmap))
      keys.set(row.configmap, row);
  }
  return { controller: rows.controller, prefixes: rows.prefixes, annotations, keys, directives, dead: rows.dead };
}

/** The name behind the controller's prefix; undefined for other annotations. */
export function ownName(annotation: string, prefixes: readonly string[]): string | undefined {
  const prefix = prefixes.find((candidate) => annotation.startsWith(candidate));
  return prefix === undefined ? undefined : annotation.slice(prefix.length);
}
