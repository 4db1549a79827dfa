import type { FactId } from '../../../model/fact.ts';
import type { Action, HeaderMatch, Redirect, Refuse } from '../../../model/route-plan.ts';
import { conditionOf } from './conditions.ts';
import { type ReadDirective, withInside } from './read.ts';
import { redirectText, redirectTo } from './redirect-text.ts';
import { alwaysRedirects, prefixRewrite, type Stripped } from './rewrites.ts';

/** An answer that nginx gives before anything that the location asks for. */
export interface Answered {
  readonly action: Action;
  readonly directive: ReadDirective;
  readonly facts: readonly FactId[];
}

/** What the statements of one text do with a request, in their order. */
export type Flow =
  | { readonly kind: 'none' }
  /** All requests get this answer. */
  | ({ readonly kind: 'answer' } & Answered)
  /** Requests with one of the headers get an answer; all others go on, or get `rest`. */
  | { readonly kind: 'kept-out'; readonly choices: readonly Choice[]; readonly rest?: Answered }
  /** Only requests with all the headers go on. */
  | { readonly kind: 'let-in'; readonly headers: readonly HeaderMatch[]; readonly answer: Answered }
  | ({ readonly kind: 'rewrite' } & Stripped)
  /** It cannot be said, and may keep requests out. */
  | { readonly kind: 'unsaid' };

export interface Choice {
  readonly header: HeaderMatch;
  readonly answer: Answered;
}

/** The flow of the statements of the rewrite module; `path` is that of the location they stand in, if it is a prefix. */
export function flowOf(statements: readonly ReadDirective[], path: string | undefined): Flow {
  const [first, ...others] = statements;
  if (first === undefined) return { kind: 'none' };
  const answered = answerOf(first);
  // What stands after it is never reached.
  if (answered !== undefined) return { kind: 'answer', ...answered, facts: factsOf(statements) };
  if (first.name === 'rewrite' && others.length === 0) {
    const stripped = path === undefined ? undefined : prefixRewrite(first, path);
    if (stripped !== undefined) return { kind: 'rewrite', ...stripped };
  }
  return conditional(statements) ?? { kind: 'unsaid' };
}

function factsOf(statements: readonly ReadDirective[]): readonly FactId[] {
  return statements.flatMap(withInside).map(({ fact }) => fact.id);
}

/** A `return`, or a `rewrite` that redirects whatever the path is. */
export function answerOf(directive: ReadDirective): Answered | undefined {
  const facts = [directive.fact.id];
  if (directive.name === 'rewrite') {
    const redirect = alwaysRedirects(directive);
    return redirect === undefined ? undefined : { action: redirect, directive, facts };
  }
  if (directive.name !== 'return') return undefined;
  const [code = '', target] = directive.arguments;
  // `return URL` is a 302 (ngx_http_rewrite_return).
  if (!/^\d{3}$/.test(code)) return target === undefined ? redirected(302, code, directive) : undefined;
  const status = Number(code);
  const isRedirect = [301, 302, 303, 307, 308].includes(status) && target !== undefined && target !== '';
  if (isRedirect) return redirected(status, target, directive);
  return { action: refusing(status, target, facts), directive, facts };
}

/**
 * Text without variables is answered as it is, as text/html (default_type of nginx.tmpl). 444 closes the connection, and the codes
 * from 494 on are answered 400.
 */
function refusing(status: number, text: string | undefined, facts: readonly FactId[]): Refuse {
  const base = { kind: 'refuse', reason: `answers-${status}`, guard: true } as const;
  const isOwn = status === 444 || (status > 493 && status < 500) || (status >= 300 && status < 400) || status < 200;
  if (isOwn || status > 599 || text?.includes('$') === true) return base;
  const said = text === undefined ? {} : { body: text, contentType: 'text/html' };
  return { ...base, answers: { status, ...said, facts } };
}

function redirected(statusCode: number, target: string, directive: ReadDirective): Answered {
  const facts = [directive.fact.id];
  const found = redirectText(target);
  if (found === undefined) return { action: { kind: 'refuse', reason: 'redirect', guard: true }, directive, facts };
  const { differs } = found;
  const action: Redirect = {
    ...redirectTo(found, statusCode, facts),
    ...(differs === undefined ? {} : { differs: [{ words: differs, facts }] }),
  };
  return { action, directive, facts };
}

/** `if (…) { return …; }` one after another, and perhaps a `return` for the others at the end. */
function conditional(statements: readonly ReadDirective[]): Flow | undefined {
  const last = statements.at(-1);
  const rest = last === undefined ? undefined : answerOf(last);
  const ifs = rest === undefined ? statements : statements.slice(0, -1);
  const steps = ifs.flatMap((directive) => stepOf(directive) ?? []);
  if (steps.length !== ifs.length || (rest !== undefined && rest.action.kind === 'redirect')) return undefined;
  const negated = steps.filter(({ condition }) => condition.negated);
  if (negated.length === 0) {
    const choices = steps.map(({ condition, answer }) => ({ header: condition.header, answer }));
    return { kind: 'kept-out', choices, ...(rest === undefined ? {} : { rest }) };
  }
  const [first] = steps;
  // A match of more headers comes before one of fewer, so the two kinds cannot be mixed.
  if (negated.length < steps.length || rest !== undefined || first === undefined) return undefined;
  const facts = steps.flatMap(({ answer }) => answer.facts);
  return {
    kind: 'let-in',
    headers: steps.map(({ condition }) => condition.header),
    answer: { ...first.answer, facts },
  };
}

/** An `if` that only answers, without a redirect: such a match could not be kept from leading back. */
function stepOf(directive: ReadDirective) {
  const [inner, ...more] = directive.inside;
  const condition = directive.name === 'if' ? conditionOf(directive) : undefined;
  const answer = inner === undefined || more.length > 0 ? undefined : answerOf(inner);
  if (condition === undefined || answer === undefined || answer.action.kind !== 'refuse') return undefined;
  return { condition, answer: { ...answer, facts: [directive.fact.id, ...answer.facts] } };
}
