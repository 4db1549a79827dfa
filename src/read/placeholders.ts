import { isObject, type Json, type JsonObject, pointerKey } from '../model/json.ts';

export interface Placeholder {
  readonly pointer: string;
  readonly field: string;
  readonly value: string;
}

/** The first field of an Ingress that holds a placeholder of another tool: `{{ … }}`, `${…}` or `$(NAME)`. */
export function firstPlaceholder(body: JsonObject): Placeholder | undefined {
  const { metadata, spec } = body;
  const { name, namespace } = isObject(metadata) ? metadata : {};
  return find({ metadata: { name, namespace }, spec }, '', '');
}

function find(value: Json | undefined, pointer: string, field: string): Placeholder | undefined {
  if (typeof value === 'string') return isPlaceholder(value) ? { pointer, field, value } : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const inList = Array.isArray(value);
  for (const [key, child] of Object.entries(value)) {
    const name = inList ? `${field}[${key}]` : field === '' ? key : `${field}.${key}`;
    const found = find(child, `${pointer}/${pointerKey(key)}`, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isPlaceholder(text: string): boolean {
  return text.includes('{{') || /\$\{[A-Za-z_]|\$\([A-Za-z_][A-Za-z0-9_]{0,100}\)/.test(text);
}
