import { brokenDocument, duplicateKey, nestedTooDeep } from '../diagnostics/read.ts';
import type { Json } from '../model/json.ts';
import { nestingOf, skipSpace, stringEnd, valueEnd } from './json-scan.ts';
import type { ReadLimits } from './limits.ts';
import { Places } from './places.ts';
import { ProblemError, problem } from './problem.ts';
import type { ParsedDocument } from './yaml-document.ts';

/** Reads one JSON value. Its positions come from a second pass over the text, which JSON.parse has found valid. */
export function parseJson(text: string, firstLine: number, limits: ReadLimits, columnsBefore = 0): ParsedDocument {
  const places = new Places(text, firstLine, columnsBefore);
  if (nestingOf(text) > limits.depth) {
    return { problem: problem(nestedTooDeep, { limit: limits.depth }, 0), places };
  }
  try {
    const value = JSON.parse(text) as Json;
    places.root = firstKey(text);
    placeValue(text, skipSpace(text, 0), value, places);
    return { value, places };
  } catch (error) {
    if (error instanceof ProblemError) return { problem: error.problem, places };
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: problem(brokenDocument, { format: 'JSON', reason }, offsetIn(reason, text)), places };
  }
}

/** An object stands where its first key does, as in YAML. */
function firstKey(text: string): number {
  const start = skipSpace(text, 0);
  const inner = skipSpace(text, start + 1);
  return text[start] === '{' && text[inner] === '"' ? inner : start;
}

function offsetIn(reason: string, text: string): number {
  const stated = /at position (\d{1,10})/.exec(reason)?.[1];
  return stated === undefined ? Math.max(0, text.trimEnd().length - 1) : Math.min(Number(stated), text.length);
}

/** Notes the places below a value that starts at `at`; gives back where it ends. The depth has been bounded before. */
function placeValue(text: string, at: number, value: Json | undefined, places: Places): number {
  if (Array.isArray(value)) return placeList(text, at, value, places);
  if (typeof value === 'object' && value !== null) return placeMapping(text, at, value as Container, places);
  return valueEnd(text, at);
}

type Container = { readonly [key: string]: Json | undefined };

function placeList(text: string, start: number, list: readonly Json[], places: Places): number {
  let at = skipSpace(text, start + 1);
  for (const [index, item] of list.entries()) {
    places.set(list, index, at);
    at = placeEntry(text, at, item, list, index, places);
  }
  return skipSpace(text, at) + 1;
}

function placeMapping(text: string, start: number, map: Container, places: Places): number {
  let at = skipSpace(text, start + 1);
  while (text[at] === '"') {
    const keyEnd = stringEnd(text, at);
    const key = JSON.parse(text.slice(at, keyEnd)) as string;
    const first = places.get(map, key);
    if (first !== undefined) {
      throw new ProblemError(problem(duplicateKey, { key, line: places.position(first).line }, at, [first]));
    }
    places.set(map, key, at);
    at = placeEntry(text, skipSpace(text, skipSpace(text, keyEnd) + 1), map[key], map, key, places);
  }
  return at + 1;
}

function placeEntry(
  text: string,
  at: number,
  value: Json | undefined,
  container: object,
  key: string | number,
  places: Places,
): number {
  const end = placeValue(text, at, value, places);
  if (typeof value === 'number' || typeof value === 'boolean') places.setSource(container, key, text.slice(at, end));
  const next = skipSpace(text, end);
  return text[next] === ',' ? skipSpace(text, next + 1) : next;
}
