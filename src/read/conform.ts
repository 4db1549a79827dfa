import { emptyText, notText, wrongShape } from '../diagnostics/read.ts';
import { type ArgumentsOf, type Diagnostic, type DiagnosticKind, diagnose } from '../model/diagnostic.ts';
import { isObject, type Json, type JsonObject } from '../model/json.ts';
import type { Location } from '../model/source-object.ts';
import type { Places } from './places.ts';
import type { Shape } from './shapes.ts';

const SHOWN = 80;

/** Where a value hangs, and what it is called in a message. */
interface Site {
  readonly container: object;
  readonly key: string | number;
  readonly field: string;
  /** Within annotations, labels or data: null means an empty text there, and absence elsewhere. */
  readonly inMap?: boolean;
}

/**
 * Compares a body with the types that the API server wants and says where they differ. Gives back the body, with the source text
 * where a text is wanted and another scalar stands. The original is never changed: aliases may share parts of it.
 */
export class Conformer {
  readonly diagnostics: Diagnostic[] = [];
  private readonly places: Places;
  private readonly locationOf: (offset: number) => Location;

  constructor(places: Places, locationOf: (offset: number) => Location) {
    this.places = places;
    this.locationOf = locationOf;
  }

  conform(body: JsonObject, shape: Shape): JsonObject {
    return this.value(body, shape, { container: body, key: '', field: '' }) as JsonObject;
  }

  private value(value: Json | undefined, shape: Shape, site: Site): Json | undefined {
    if (value === undefined) return undefined;
    if (value === null) return shape === 'text' && site.inMap ? this.empty(site) : null;
    if (shape === 'text') return this.text(value, site);
    if (shape === 'number') return this.number(value, site);
    if ('listOf' in shape) return this.list(value, shape.listOf, site);
    return this.mapping(value, shape, site);
  }

  private text(value: Json, site: Site): Json {
    if (typeof value === 'string') return value;
    const scalar = typeof value !== 'object';
    if (!scalar && !site.inMap) return this.misshapen(value, 'a text', site);
    const text = (scalar ? this.places.source(site.container, site.key) : undefined) ?? JSON.stringify(value);
    this.report(notText, { field: site.field, found: describe(value), text: shorten(text) }, site);
    return text;
  }

  private empty(site: Site): Json {
    this.report(emptyText, { field: site.field }, site);
    return '';
  }

  private number(value: Json, site: Site): Json {
    if (typeof value === 'number') return value;
    return this.misshapen(value, 'a number', site);
  }

  private list(value: Json, item: Shape, site: Site): Json {
    if (!Array.isArray(value)) return this.misshapen(value, 'a list', site);
    const items = value.map(
      (entry: Json, key) => this.value(entry, item, { container: value, key, field: `${site.field}[${key}]` }) ?? null,
    );
    if (items.every((entry, index) => entry === value[index])) return value;
    this.places.copy(value, items);
    return items;
  }

  private mapping(value: Json, shape: Exclude<Shape, string | { listOf: Shape }>, site: Site): Json {
    if (!isObject(value)) return this.misshapen(value, 'a mapping', site);
    const changes: Record<string, Json> = {};
    for (const [key, child] of 'each' in shape
      ? Object.keys(value).map((key) => [key, shape.each] as const)
      : Object.entries(shape.fields)) {
      if (!Object.hasOwn(value, key)) continue;
      const field = site.field === '' ? key : `${site.field}.${key}`;
      const next = this.value(value[key], child, { container: value, key, field, inMap: 'each' in shape });
      if (next !== undefined && next !== value[key]) changes[key] = next;
    }
    if (Object.keys(changes).length === 0) return value;
    const copy = { ...value, ...changes };
    this.places.copy(value, copy);
    return copy;
  }

  private misshapen(value: Json, expected: string, site: Site): Json {
    this.report(wrongShape, { field: site.field, expected, found: describe(value) }, site);
    return value;
  }

  private report<Text extends string>(kind: DiagnosticKind<Text>, args: ArgumentsOf<Text>, site: Site): void {
    const at = this.locationOf(this.places.get(site.container, site.key) ?? this.places.root);
    this.diagnostics.push(diagnose(kind, args, { at }));
  }
}

/** A value as a message names it. */
export function describe(value: Json | undefined): string {
  if (value === undefined) return 'absent';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return `the text ${JSON.stringify(shorten(value))}`;
  return typeof value === 'number' ? `the number ${value}` : `the boolean ${value}`;
}

function shorten(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
