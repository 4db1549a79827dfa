import type { PathMatch } from '../../model/route-plan.ts';
import type { PathRewrite } from '../../model/settings.ts';
import { formatText } from '../haproxy/log-format.ts';
import { isBroken, type PathExpression, pathExpression } from '../haproxy/path-expression.ts';

/** A part of a route's paths, with what becomes of the path. */
export interface RewrittenPart {
  readonly path: PathMatch;
  readonly rewrite?: PathRewrite;
}

export type Rewriting =
  | { readonly kind: 'parts'; readonly parts: readonly RewrittenPart[] }
  | { readonly kind: 'unsayable'; readonly reason: string };

export interface RewriteRule {
  readonly regex: string;
  readonly format: string;
}

/** `[regex] format` a line; a line of another form ends the reading (behaviour-haproxy 1.13; recorded rewrite/three-fields). */
export function rewriteRules(value: string): readonly RewriteRule[] {
  const rules: RewriteRule[] = [];
  for (const line of value.split('\n')) {
    const [first, second, ...more] = line.split(/\s+/).filter((word) => word !== '');
    if (first === undefined || more.length > 0) break;
    rules.push(second === undefined ? { regex: '(.*)', format: first } : { regex: first, format: second });
  }
  return rules;
}

/** Why HAProxy refuses the rules, with the whole configuration. */
export function refusedRules(rules: readonly RewriteRule[]): string | undefined {
  if (rules.some(({ regex }) => isBroken(regex))) return 'holds a regular expression that cannot be read';
  const refused = rules.map(({ format }) => formatText(format)).find(({ kind }) => kind === 'refused');
  return refused?.kind === 'refused' ? refused.reason : undefined;
}

/** What the rules do to the paths that a route takes. */
export function rewriting(rules: readonly RewriteRule[], path: PathMatch): Rewriting {
  const [rule, ...more] = rules;
  if (rule === undefined) return whole(path, undefined);
  if (more.length > 0) return unsayable('several rules run one after the other');
  if (path.kind === 'regex') return unsayable('its paths are a regular expression');
  const format = formatText(rule.format);
  if (format.kind !== 'text') return unsayable('HAProxy puts values of the request into it');
  const expression = pathExpression(rule.regex);
  if (expression === undefined) return unsayable('its regular expression is no fixed text with a rest');
  const template = templateOf(format.value, expression);
  if (template === undefined) return unsayable('the new path is no fixed text with the rest at its end');
  return path.kind === 'exact' ? exactly(path, expression, template) : below(path, expression, template);
}

interface Template {
  readonly start: string;
  /** What was caught stands behind it. */
  readonly rest: boolean;
}

function templateOf(format: string, { tail, group }: PathExpression): Template | undefined {
  const [, start = '', number] = /^([^\\]*)(?:\\(\d))?$/.exec(format) ?? [];
  if (/\\/.test(format) && number === undefined) return undefined;
  if (number !== undefined && (tail === 'none' || Number(number) !== group)) return undefined;
  const rest = number !== undefined;
  return start.startsWith('/') || (rest && start === '') ? { start, rest } : undefined;
}

function whole(path: PathMatch, rewrite: PathRewrite | undefined): Rewriting {
  return { kind: 'parts', parts: [{ path, ...(rewrite === undefined ? {} : { rewrite }) }] };
}

function unsayable(reason: string): Rewriting {
  return { kind: 'unsayable', reason };
}

type Plain = Exclude<PathMatch, { kind: 'regex' }>;

function exactly(path: Plain, { anchored, literal, tail, ends }: PathExpression, template: Template): Rewriting {
  const at = anchored ? (path.value.startsWith(literal) ? 0 : -1) : path.value.indexOf(literal);
  const behind = path.value.slice(at + literal.length);
  if (at < 0 || (ends && behind !== '')) return whole(path, undefined);
  if (tail === 'element' && behind !== '' && !behind.startsWith('/'))
    return unsayable('the text ends inside a path element');
  const rest = tail === 'element' ? behind.replace(/^\//, '') : behind;
  return whole(path, { kind: 'full', value: template.rest ? `${template.start}${rest}` : template.start });
}

/** Paths below a prefix. `inside`: all of them begin with the text, so that is where it is found first. */
function below(path: Plain, expression: PathExpression, template: Template): Rewriting {
  const { anchored, literal, tail, ends } = expression;
  const prefix = path.value === '/' ? '' : path.value;
  const inside = prefix.startsWith(literal);
  const always = inside || (!anchored && prefix.includes(literal));
  if (!template.rest && always && !ends) return whole(path, { kind: 'full', value: template.start });
  if (!inside && !anchored && !anywhere(prefix, literal))
    return unsayable('it is found inside of longer paths as well');
  if (ends) return unsayable('it takes some of the paths and leaves others');
  if (!inside) return behindPrefix(path, expression, template);
  const kept = prefix.slice(literal.length);
  if (tail === 'element') {
    if (kept === '' && prefix !== '' && path.kind === 'string-prefix')
      return unsayable('its prefix takes parts of path elements');
    if (kept !== '')
      return kept.startsWith('/')
        ? replaced(path, joined(template.start, kept.slice(1)))
        : unsayable('the text ends inside a path element');
    return template.start.endsWith('/') ? replaced(path, template.start) : unsayable('the rest comes without a slash');
  }
  // Where the prefix goes as a whole, what follows begins with a slash of its own, or with nothing.
  return replaced(path, joined(template.start, kept));
}

/** Only the prefix itself does not have the text, and cannot have it further on. */
function anywhere(prefix: string, literal: string): boolean {
  return literal === `${prefix}/`;
}

/** A longer text than the prefix: what begins with it is rewritten, everything else goes on as it is. */
function behindPrefix(path: Plain, { literal, tail }: PathExpression, template: Template): Rewriting {
  const prefix = path.value === '/' ? '' : path.value;
  if (!literal.startsWith(`${prefix}/`)) return whole(path, undefined);
  const element = literal.replace(/\/$/, '');
  if (tail !== 'element' && element === literal && template.rest) return unsayable('it takes parts of path elements');
  const value = template.rest ? template.start : undefined;
  if (value !== undefined && !value.endsWith('/')) return unsayable('the rest comes without a slash');
  const rewrite: PathRewrite = template.rest
    ? { kind: 'prefix', value: value === '/' || value === undefined ? '/' : value.replace(/\/$/, '') }
    : { kind: 'full', value: template.start };
  const untouched = element === literal ? [] : [{ path: exactPath(element === '' ? '/' : element) }];
  if (element === '') return { kind: 'parts', parts: [...(literal === '/' ? [] : untouched), { path, rewrite }] };
  const inner: PathMatch = { kind: 'element-prefix', value: element, ignoreCase: false };
  // A prefix of characters takes paths beside the element too, which the text is not in.
  const same = element === prefix && path.kind !== 'string-prefix';
  const others = same ? [] : [{ path }];
  return { kind: 'parts', parts: [...untouched, { path: same ? path : inner, rewrite }, ...others] };
}

function exactPath(value: string): PathMatch {
  return { kind: 'exact', value, ignoreCase: false };
}

function joined(start: string, rest: string): string {
  return `${start}${rest}`;
}

function replaced(path: Plain, value: string): Rewriting {
  if (path.value === '/')
    return whole(
      path,
      value === '' ? undefined : { kind: 'prefix', value: value === '/' ? '/' : value.replace(/\/$/, '') },
    );
  return whole(path, { kind: 'prefix', value: value === '' ? '/' : value });
}
