import { isObject, type Json, type JsonObject, listOf } from '../../model/json.ts';
import { formats } from './formats.ts';
import { matcherOf } from './patterns.ts';
import { invalid, shown } from './words.ts';

/** One keyword of a schema over one value: the API server's words where the value breaks it. */
export interface ValueCheck {
  readonly keyword: string;
  /** `place` gives the path of the value, as some texts repeat it. */
  fault(value: Json, place: () => string): string | undefined;
}

type Maker = (limit: Json, schema: JsonObject) => ValueCheck['fault'];

/** Texts as in kube-openapi (pkg/validation/errors/schema.go), and as apiextensions-apiserver turns them into field errors. */
const makers: Readonly<Record<string, Maker>> = {
  enum: (values) => {
    const allowed = listOf(values);
    const known = new Set<Json>(allowed);
    const texts = allowed.map((value) => JSON.stringify(typeof value === 'string' ? value : JSON.stringify(value)));
    return (value) =>
      known.has(value) ? undefined : `Unsupported value: ${shown(value)}: supported values: ${texts.join(', ')}`;
  },
  pattern: (pattern) => {
    const matches = matcherOf(String(pattern));
    return (value, place) =>
      typeof value !== 'string' || matches(value)
        ? undefined
        : invalid(value, `${place()} in body should match '${String(pattern)}'`);
  },
  format: (name) => {
    const holds = formats.get(String(name));
    return (value, place) => (holds === undefined ? undefined : holds(value, place));
  },
  minLength: (limit) => (value, place) =>
    typeof value !== 'string' || characters(value) >= Number(limit)
      ? undefined
      : invalid(value, `${place()} in body should be at least ${shown(limit)} chars long`),
  maxLength: (limit) => (value) =>
    typeof value !== 'string' || characters(value) <= Number(limit)
      ? undefined
      : `Too long: may not be more than ${shown(limit)} bytes`,
  minItems: (limit) => (value, place) =>
    !Array.isArray(value) || value.length >= Number(limit)
      ? undefined
      : invalid(value.length, `${place()} in body should have at least ${shown(limit)} items`),
  maxItems: (limit) => (value) =>
    !Array.isArray(value) || value.length <= Number(limit)
      ? undefined
      : `Too many: ${value.length}: must have at most ${shown(limit)} items`,
  minProperties: (limit) => (value, place) =>
    !isObject(value) || Object.keys(value).length >= Number(limit)
      ? undefined
      : invalid(Object.keys(value).length, `${place()} in body should have at least ${shown(limit)} properties`),
  maxProperties: (limit) => (value) =>
    !isObject(value) || Object.keys(value).length <= Number(limit)
      ? undefined
      : `Too many: ${Object.keys(value).length}: must have at most ${shown(limit)} items`,
  minimum:
    (limit, { exclusiveMinimum }) =>
    (value, place) =>
      typeof value !== 'number' || (exclusiveMinimum === true ? value > Number(limit) : value >= Number(limit))
        ? undefined
        : invalid(value, `${place()} in body should be greater than ${orEqual(exclusiveMinimum)}${shown(limit)}`),
  maximum:
    (limit, { exclusiveMaximum }) =>
    (value, place) =>
      typeof value !== 'number' || (exclusiveMaximum === true ? value < Number(limit) : value <= Number(limit))
        ? undefined
        : invalid(value, `${place()} in body should be less than ${orEqual(exclusiveMaximum)}${shown(limit)}`),
  multipleOf: (factor) => (value, place) =>
    typeof value !== 'number' || Number.isInteger(value / Number(factor))
      ? undefined
      : invalid(value, `${place()} in body should be a multiple of ${shown(factor)}`),
};

/** The checks a schema asks of its value, in the order of the table. */
export function valueChecks(schema: JsonObject): readonly ValueCheck[] {
  return Object.entries(makers).flatMap(([keyword, make]) => {
    const limit = schema[keyword];
    return limit === undefined ? [] : [{ keyword, fault: make(limit, schema) }];
  });
}

function orEqual(exclusive: Json | undefined): string {
  return exclusive === true ? '' : 'or equal to ';
}

/** Go counts code points. */
function characters(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0xdc00 && code <= 0xdfff) count--;
  }
  return count;
}
