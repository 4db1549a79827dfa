import { isObject, type JsonObject } from '../../src/model/json.ts';

export type Reader<T> = (value: unknown, place: string) => T;

type Shape = Readonly<Record<string, Reader<unknown>>>;
type Read<S extends Shape> = { readonly [Key in keyof S]?: ReturnType<S[Key]> };

type Renamed<S extends Shape, N extends Readonly<Record<keyof S, string>>> = {
  readonly [Key in keyof S as N[Key]]?: ReturnType<S[Key]>;
};

/** Reads a mapping key by key and, at the end, refuses what nobody asked for. */
export class Strict {
  private readonly known = new Set<string>();
  private readonly value: JsonObject;
  private readonly place: string;

  private constructor(value: JsonObject, place: string) {
    this.value = value;
    this.place = place;
  }

  static of(value: unknown, place: string): Strict {
    if (!isObject(value)) throw new Error(`${place}: a mapping was expected`);
    return new Strict(value, place);
  }

  required<T>(key: string, read: Reader<T>): T {
    const found = this.optional(key, read);
    if (found === undefined) throw new Error(`${this.place}: ${key} is missing`);
    return found;
  }

  optional<T>(key: string, read: Reader<T>): T | undefined {
    this.known.add(key);
    const value = this.value[key];
    return value === undefined ? undefined : read(value, `${this.place}.${key}`);
  }

  /** The keys of a shape that are there, each under the name it has in ours. */
  some<S extends Shape>(shape: S): Read<S>;
  some<S extends Shape, const N extends Readonly<Record<keyof S, string>>>(shape: S, names: N): Renamed<S, N>;
  some(shape: Shape, names: Readonly<Record<string, string>> = {}): unknown {
    const entries = Object.entries(shape).flatMap(([key, read]) => {
      const found = this.optional(key, read);
      return found === undefined ? [] : [[names[key] ?? key, found] as const];
    });
    return Object.fromEntries(entries);
  }

  finish(): void {
    const left = Object.keys(this.value).filter((key) => !this.known.has(key));
    if (left.length > 0) throw new Error(`${this.place}: unknown ${left.join(', ')}`);
  }

  static readonly text: Reader<string> = (value, place) => {
    if (typeof value === 'string') return value;
    throw new Error(`${place}: text was expected, found ${JSON.stringify(value)}`);
  };

  static readonly number: Reader<number> = (value, place) => {
    if (typeof value === 'number') return value;
    throw new Error(`${place}: a number was expected, found ${JSON.stringify(value)}`);
  };

  static readonly flag: Reader<boolean> = (value, place) => {
    if (typeof value === 'boolean') return value;
    throw new Error(`${place}: true or false was expected, found ${JSON.stringify(value)}`);
  };

  static oneOf<const T extends string>(...choices: readonly T[]): Reader<T> {
    return (value, place) => {
      const found = choices.find((choice) => choice === value);
      if (found === undefined) throw new Error(`${place}: ${choices.join(' or ')} was expected`);
      return found;
    };
  }

  static nullable<T>(read: Reader<T>): Reader<T | null> {
    return (value, place) => (value === null ? null : read(value, place));
  }

  static list<T>(read: Reader<T>): Reader<readonly T[]> {
    return (value, place) => {
      if (!Array.isArray(value)) throw new Error(`${place}: a list was expected`);
      return value.map((item, index) => read(item, `${place}[${index}]`));
    };
  }

  static map<T>(read: Reader<T>): Reader<Readonly<Record<string, T>>> {
    return (value, place) => {
      if (!isObject(value)) throw new Error(`${place}: a mapping was expected`);
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, read(item, `${place}.${key}`)]));
    };
  }
}
