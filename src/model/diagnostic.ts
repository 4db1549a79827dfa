import type { FactId } from './fact.ts';
import type { ObjectRef } from './object-ref.ts';
import type { Location } from './source-object.ts';

/** About traffic: `error` routes or protects differently in a way that matters, `warning` in detail, `info` nothing to do. */
export type Severity = 'error' | 'warning' | 'info';

export type ArgumentValue = string | number;

/** The arguments that a text with `{name}` places needs. */
export type ArgumentsOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? { readonly [Key in Name]: ArgumentValue } & ArgumentsOf<Rest>
  : unknown;

/** One kind of finding. `text` says what was found, what it means for traffic and what was emitted instead. */
export interface DiagnosticKind<Text extends string = string> {
  readonly code: `I2G${number}`;
  readonly name: string;
  readonly severity: Severity;
  readonly text: Text;
  /** For `explain`: why this happens, what it does to traffic, what to do about it. */
  readonly cause: string;
  readonly effect: string;
  readonly remedy: string;
  /** The input could not be read: exit code 3. */
  readonly unreadable?: true;
}

export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly arguments: Readonly<Record<string, ArgumentValue>>;
  readonly at?: Location;
  /** Further places, where a finding is about several. */
  readonly also?: readonly Location[];
  readonly object?: ObjectRef;
  readonly facts?: readonly FactId[];
  readonly routes?: readonly string[];
}

export interface DiagnosticContext {
  readonly at?: Location | undefined;
  readonly also?: readonly Location[];
  readonly object?: ObjectRef | undefined;
  readonly facts?: readonly FactId[];
  readonly routes?: readonly string[];
  /** Where the gravity depends on the case. */
  readonly severity?: Severity;
}

/** A finding of a kind. The compiler asks for exactly the arguments its text names. */
export function diagnose<Text extends string>(
  kind: DiagnosticKind<Text>,
  args: ArgumentsOf<Text>,
  context: DiagnosticContext = {},
): Diagnostic {
  const { at, object, severity, ...rest } = context;
  return {
    code: kind.code,
    severity: severity ?? kind.severity,
    arguments: args as Record<string, ArgumentValue>,
    ...(at === undefined ? {} : { at }),
    ...(object === undefined ? {} : { object }),
    ...rest,
  };
}

/** Keeps the literal text, from which the arguments are derived. */
export function kind<const Text extends string>(definition: DiagnosticKind<Text>): DiagnosticKind<Text> {
  return definition;
}
