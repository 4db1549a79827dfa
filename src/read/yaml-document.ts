import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { duplicateKey, excessiveAliases } from '../diagnostics/read.ts';
import { isObject, type Json, type JsonObject } from '../model/json.ts';
import { sharedText } from '../model/shared-text.ts';
import { inMebibytes, type ReadLimits } from './limits.ts';
import { Places } from './places.ts';
import { resolvePlain, resolveTagged } from './plain-scalar.ts';
import { parsePlainYaml } from './plain-yaml.ts';
import { type Problem, ProblemError, problem } from './problem.ts';
import { broken, syntaxTree, tooDeep } from './yaml-syntax.ts';

export type ParsedDocument =
  | { readonly value: Json | undefined; readonly places: Places }
  | { readonly problem: Problem; readonly places: Places };

/** Reads one YAML document as kubectl does. */
export function parseYaml(text: string, firstLine: number, limits: ReadLimits): ParsedDocument {
  const plain = parsePlainYaml(text, limits);
  return plain === undefined
    ? parseAnyYaml(text, firstLine, limits)
    : { value: plain.value, places: Places.of(text, firstLine, plain) };
}

/** Reads whatever YAML there is. The syntax tree is gone when this returns. */
export function parseAnyYaml(text: string, firstLine: number, limits: ReadLimits): ParsedDocument {
  const places = new Places(text, firstLine);
  try {
    const root = syntaxTree(text, limits);
    const value = root === null ? undefined : new ValueBuilder(text, places, limits).root(root);
    return { value, places };
  } catch (error) {
    if (error instanceof ProblemError) return { problem: error.problem, places };
    return { problem: broken(error instanceof Error ? error.message : String(error), 0), places };
  }
}

interface Anchored {
  readonly value: Json;
  readonly size: number;
}

/** Turns a syntax tree into values, notes where each stands, and bounds what aliases make of it. */
class ValueBuilder {
  private readonly anchors = new Map<string, Anchored | 'open'>();
  private size = 0;
  private readonly text: string;
  private readonly places: Places;
  private readonly limits: ReadLimits;

  constructor(text: string, places: Places, limits: ReadLimits) {
    this.text = text;
    this.places = places;
    this.limits = limits;
  }

  root(node: Node): Json {
    this.places.root = startOf(node);
    return this.build(node, 0);
  }

  private build(node: Node | null, depth: number): Json {
    if (node === null) return this.grow(1, 0, null);
    if (depth > this.limits.depth) throw new ProblemError(tooDeep(this.limits, startOf(node)));
    if (isAlias(node)) return this.alias(node.source, startOf(node));
    const before = this.size;
    const anchor = (node as { anchor?: string }).anchor;
    if (anchor !== undefined) this.anchors.set(anchor, 'open');
    const value = this.content(node, depth);
    if (anchor !== undefined) this.anchors.set(anchor, { value, size: this.size - before });
    return value;
  }

  private content(node: Node, depth: number): Json {
    if (isMap(node)) return this.mapping(node, depth);
    if (isSeq(node)) return this.list(node, depth);
    if (!isScalar(node)) throw new ProblemError(broken('a value of an unknown kind', startOf(node)));
    return this.grow(1 + textOfScalar(node).length, startOf(node), scalarValue(node));
  }

  private alias(name: string, offset: number): Json {
    const target = this.anchors.get(name);
    if (target === undefined)
      throw new ProblemError(broken(`the alias *${name} refers to no anchor before it`, offset));
    if (target === 'open') throw new ProblemError(broken(`the anchor &${name} contains itself`, offset));
    return this.grow(target.size, offset, target.value);
  }

  private list(node: YAMLSeq, depth: number): Json {
    const list: Json[] = [];
    this.grow(1, startOf(node), null);
    for (const item of node.items as (Node | null)[]) {
      this.places.set(list, list.length, item === null ? startOf(node) : startOf(item));
      this.noteSource(list, list.length, item);
      list.push(this.build(item, depth + 1));
    }
    return list;
  }

  private mapping(node: YAMLMap, depth: number): Json {
    const map: Record<string, Json> = {};
    const stated = new Map<string, number>();
    this.grow(1, startOf(node), null);
    for (const pair of node.items as Pair<Node | null, Node | null>[]) {
      const offset = pair.key === null ? startOf(node) : startOf(pair.key);
      if (isMergeKey(pair.key)) {
        this.merge(map, this.mergeSources(this.build(pair.value, depth + 1), offset));
        continue;
      }
      const key = this.keyOf(pair.key, offset);
      const first = stated.get(key);
      if (first !== undefined) throw new ProblemError(this.secondKey(key, first, offset));
      stated.set(key, offset);
      this.places.set(map, key, offset);
      this.noteSource(map, key, pair.value);
      define(map, key, this.build(pair.value, depth + 1));
    }
    return map;
  }

  /** As go-yaml v2 does it: what is merged replaces the keys before it, and of several sources the first wins. */
  private merge(map: Record<string, Json>, sources: readonly JsonObject[]): void {
    for (const source of sources.toReversed()) {
      for (const [key, value] of Object.entries(source)) {
        if (value === undefined) continue;
        define(map, key, value);
        this.places.move(source, key, map, key);
        const text = this.places.source(source, key);
        if (text !== undefined) this.places.setSource(map, key, text);
      }
    }
  }

  private mergeSources(value: Json, offset: number): readonly JsonObject[] {
    const sources = Array.isArray(value) ? value : [value];
    if (!sources.every(isObject))
      throw new ProblemError(broken('<< must be given a mapping or a list of them', offset));
    return sources;
  }

  private keyOf(node: Node | null, offset: number): string {
    const value = node === null ? null : isScalar(node) ? scalarValue(node) : this.aliasedKey(node, offset);
    if (value === null || typeof value === 'object') {
      throw new ProblemError(broken(`a key that is ${value === null ? 'null' : 'no text'}`, offset));
    }
    this.grow(1 + String(value).length, offset, null);
    return String(value);
  }

  private aliasedKey(node: Node, offset: number): Json {
    return isAlias(node) ? this.alias(node.source, offset) : [];
  }

  private secondKey(key: string, first: number, offset: number): Problem {
    return problem(duplicateKey, { key, line: this.places.position(first).line }, offset, [first]);
  }

  private noteSource(container: object, key: string | number, node: Node | null): void {
    if (isScalar(node) && typeof scalarValue(node) !== 'string')
      this.places.setSource(container, key, textOfScalar(node));
  }

  private grow<T>(by: number, offset: number, value: T): T {
    this.size += by;
    if (this.size <= this.limits.expandedSize) return value;
    const limit = inMebibytes(this.limits.expandedSize);
    throw new ProblemError(problem(excessiveAliases, { limit }, Math.min(offset, this.text.length)));
  }
}

/** Sets a key whatever it is called: a plain assignment to `__proto__` would change what the mapping inherits. */
function define(map: Record<string, Json>, key: string, value: Json): void {
  if (key === '__proto__') {
    Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
  } else map[key] = value;
}

function isMergeKey(node: Node | null): boolean {
  return isScalar(node) && node.type === Scalar.PLAIN && node.source === '<<' && node.tag === undefined;
}

function scalarValue(node: Scalar): Json {
  const value = resolved(node);
  return typeof value === 'string' ? sharedText(value) : value;
}

function resolved(node: Scalar): Json {
  const text = textOfScalar(node);
  if (node.tag !== undefined) return resolveTagged(text, node.tag);
  return node.type === Scalar.PLAIN || node.type === undefined ? resolvePlain(text) : text;
}

function textOfScalar(node: Scalar): string {
  return node.source ?? (typeof node.value === 'string' ? node.value : '');
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
