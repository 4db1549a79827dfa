import { type CelInput, celEnv, isCelError, parse, plan } from '@bufbuild/cel';
import { matcherOf } from '../schema/patterns.ts';
import { kubernetesFunctions } from './functions.ts';

export type ParsedRule = ReturnType<typeof parse>;

/** What a rule says to a value: it holds, it does not, or the evaluation ended in an error of these words. */
export type Answer = boolean | { readonly error: string };

const environment = celEnv({
  funcs: [...kubernetesFunctions],
  re2: { compile: (pattern) => ({ test: matcherOf(pattern) }) },
});

export { parse as parseRule };

/** A rule as a function of `self` and, for transition rules, `oldSelf`. */
export function planRule(rule: ParsedRule): (self: CelInput, oldSelf?: CelInput) => Answer {
  const run = plan(environment, rule);
  return (self, oldSelf) => {
    const result: unknown = run(oldSelf === undefined ? { self } : { self, oldSelf });
    if (typeof result === 'boolean') return result;
    return { error: isCelError(result) ? result.message : 'the rule gives no boolean' };
  };
}

/** Errors that say the evaluator lacks something. The API server, which has it, may come to either verdict. */
const lacking =
  /^(unbound function|found no matching overload|unresolved attribute|undeclared reference|the rule gives no)/;

export function isLacking(error: string): boolean {
  return lacking.test(error);
}

/** The words of cel-go for an error of the value: they stand in the API server's message. */
export function goWords(error: string): string {
  return error
    .replace(/^field not found: /, 'no such key: ')
    .replace(/^index (\d+) out of bounds.*/, 'index out of bounds: $1');
}
