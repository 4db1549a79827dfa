/**
 * Why a text gives no value: `refused` by the check every text has to pass, `empty` where that check is not even made, or
 * `malformed`, which passes the check and turns out useless afterwards. A controller may treat the three differently.
 */
export type Fault = 'refused' | 'empty' | 'malformed';

export type Parsed<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: Fault; readonly reason: string };

/** Parameters of a row for its value type. */
export interface ValueOptions {
  readonly values?: readonly string[];
  readonly pattern?: string;
}

/** What a value is made of; the parts of settings are described in the same words. */
export type Shape = 'boolean' | 'number' | 'text' | 'list' | 'name' | 'other';

/** Reads the text of one annotation or key. Pure: knows no row and no controller. */
export interface ValueType<T = unknown> {
  readonly gives: Shape;
  /** Which parameters it reads, and whether it can do without. */
  readonly takes: { readonly values?: 'needed' | 'optional'; readonly pattern?: 'optional' };
  parse(raw: string, options?: ValueOptions): Parsed<T>;
}

export function value<T>(parsed: T): Parsed<T> {
  return { ok: true, value: parsed };
}

export function refused(reason: string): Parsed<never> {
  return { ok: false, fault: 'refused', reason };
}

export function malformed(reason: string): Parsed<never> {
  return { ok: false, fault: 'malformed', reason };
}

export const empty: Parsed<never> = { ok: false, fault: 'empty', reason: 'is empty' };

/** A value type that no text but the empty one can fail before it is looked at, and that reads no parameters. */
export function plainType<T>(gives: Shape, parse: (raw: string) => Parsed<T>): ValueType<T> {
  return { gives, takes: {}, parse: (raw) => (raw === '' ? empty : parse(raw)) };
}
