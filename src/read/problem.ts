import type { ArgumentsOf, ArgumentValue, DiagnosticKind } from '../model/diagnostic.ts';

/** Why a document could not be read: a finding at an offset of its text. */
export interface Problem {
  readonly kind: DiagnosticKind;
  readonly args: Readonly<Record<string, ArgumentValue>>;
  readonly offset: number;
  readonly also?: readonly number[];
}

/** Carries a problem out of a deep walk; never leaves the parser that throws it. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.kind.name);
    this.problem = problem;
  }
}

/** A problem of a kind. The compiler asks for exactly the arguments its text names. */
export function problem<Text extends string>(
  kind: DiagnosticKind<Text>,
  args: ArgumentsOf<Text>,
  offset: number,
  also?: readonly number[],
): Problem {
  const base = { kind, args: args as Record<string, ArgumentValue>, offset };
  return also === undefined ? base : { ...base, also };
}
