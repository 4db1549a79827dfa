import { isObject, type Json, type JsonObject } from '../model/json.ts';
import { compareText } from '../model/object-ref.ts';
import type { OwnKind, Put } from '../model/target.ts';

/** All parts of one kind for one place, as one. */
export interface OwnPart {
  readonly of: OwnKind;
  readonly spec: JsonObject;
}

/** What stands beside a rule in kinds of the target's own. */
export interface OwnParts {
  readonly policies: readonly OwnPart[];
  readonly filters: readonly OwnPart[];
}

/** Most rules have nothing beside them: one object says so for all (1.6 MB of 10,000 Ingresses). */
const nothing: OwnParts = { policies: [], filters: [] };

export function ownParts(puts: readonly Put[]): OwnParts {
  if (!puts.some(({ slot }) => slot === 'policy' || slot === 'filter')) return nothing;
  return {
    policies: merged(puts.filter((put) => put.slot === 'policy' && put.attaches === 'rule') as readonly OwnPart[]),
    filters: merged(puts.filter((put) => put.slot === 'filter') as readonly OwnPart[]),
  };
}

/** Two objects of one kind at one place would fight (the older wins, the other acts nowhere), so there is one. */
export function merged(parts: readonly OwnPart[]): readonly OwnPart[] {
  const kinds = new Map<string, OwnPart>();
  for (const { of, spec } of parts) {
    const known = kinds.get(of.kind);
    kinds.set(of.kind, { of, spec: known === undefined ? spec : joined(known.spec, spec, of.kind) });
  }
  return [...kinds.values()].sort((a, b) => compareText(a.of.kind, b.of.kind));
}

function joined(a: JsonObject, b: JsonObject, at: string): JsonObject {
  const result: Record<string, Json | undefined> = { ...a };
  for (const [field, value] of Object.entries(b)) {
    const known = result[field];
    result[field] =
      known === undefined || value === undefined ? (value ?? known) : both(known, value, `${at}.${field}`);
  }
  return result;
}

function both(a: Json, b: Json, at: string): Json {
  if (isObject(a) && isObject(b)) return joined(a, b, at);
  if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b];
  if (a === b) return a;
  throw new Error(`two capabilities say different things of ${at}`);
}
