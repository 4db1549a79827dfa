import type { PathMatch, PlannedRoute } from '../model/route-plan.ts';
import type { PathRewrite, SettingBag } from '../model/settings.ts';
import type { Target } from '../model/target.ts';
import type { EmittedPath } from './draft.ts';
import { plainPath } from './path.ts';
import { literalStart, type PrefixForm } from './regex-prefix.ts';

export interface Formed {
  readonly route: PlannedRoute;
  readonly path: EmittedPath;
}

/** A route by its prefix form; with `exact`, the part of it that answers that one path. */
export function prefixed(route: PlannedRoute, form: PrefixForm, exact?: string): Formed {
  const path: EmittedPath = exact === undefined ? form.path : { type: 'Exact', value: exact };
  const { rewrite } = form;
  const setting = route.settings.rewrite;
  if (rewrite === undefined || setting === undefined) return { route, path };
  // A prefix replaced by itself, as `/(.*)` with `/$1`, changes nothing.
  if (rewrite.kind === 'prefix' && rewrite.value === form.path.value) return { route: withoutPathRewrite(route), path };
  const value = exact === undefined ? rewrite : ofPath(rewrite, form, exact);
  const settings: SettingBag = {
    ...route.settings,
    rewrite: { ...setting, value: { ...setting.value, path: value } },
  };
  return { route: { ...route, settings }, path };
}

/** The one path that the rewrite leaves empty: the source answers it with 500, as the closed form does. */
export function emptied(route: PlannedRoute, { literal }: PrefixForm): Formed {
  const action = { kind: 'refuse', reason: 'empty-rewrite' } as const;
  return { route: { ...route, action }, path: { type: 'Exact', value: literal } };
}

/** What a replaced prefix makes of one path. */
function ofPath(rewrite: PathRewrite, form: PrefixForm, path: string): PathRewrite {
  if (rewrite.kind !== 'prefix') return rewrite;
  const rest = path.slice(form.literal === '/' ? 0 : form.literal.length);
  const base = rewrite.value === '/' ? '' : rewrite.value;
  return { kind: 'full', value: `${base}${rest}` || '/' };
}

function withoutPathRewrite(route: PlannedRoute): PlannedRoute {
  const { rewrite, ...others } = route.settings;
  if (rewrite === undefined) return route;
  const { path: _path, ...value } = rewrite.value;
  const { path: pathFacts = [], ...facts } = rewrite.facts;
  const settings: SettingBag =
    Object.keys(value).length === 0 ? others : { ...others, rewrite: { ...rewrite, value, facts } };
  return { ...route, settings, facts: [...route.facts, ...pathFacts] };
}

/** A route as a regular expression; one that the target cannot write is closed at the widest place it can have. */
export function asRegex(plainRoute: PlannedRoute, target: Target): Formed {
  const route = openRoute(plainRoute);
  const { path } = route.match;
  if (path.kind !== 'regex') {
    const plain = plainPath(path);
    return { route, path: plain.kind === 'path' ? plain.path : { type: 'Exact', value: '/' } };
  }
  const text = target.profile.regex(path);
  if (text !== undefined && text.length <= 1024) return { route, path: { type: 'RegularExpression', value: text } };
  const refused: PlannedRoute = { ...route, action: { kind: 'refuse', reason: 'regular-expression' } };
  return { route: refused, path: { type: 'PathPrefix', value: widestPrefix(path.pattern) } };
}

/**
 * A route for a text that every path begins with, where it is not the end of an element, as one for a regular expression: what
 * replaces the text is put before the group of what follows it, with one slash between.
 */
export function openRoute(route: PlannedRoute): PlannedRoute {
  const { match, settings } = route;
  const { path } = match;
  if (path.kind !== 'string-prefix' || path.value === '/') return route;
  const literal = path.value.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const { rewrite } = settings;
  const replaced = rewrite?.value.path;
  const open = (pattern: string): PathMatch => {
    return { kind: 'regex', pattern, dialect: 're2', anchor: 'start', ignoreCase: path.ignoreCase };
  };
  if (rewrite === undefined || replaced?.kind !== 'prefix')
    return { ...route, match: { ...match, path: open(literal) } };
  const replacement = `${replaced.value.replace(/\/$/, '')}/$1`;
  const value = { ...rewrite.value, path: { kind: 'groups' as const, replacement } };
  const pattern = `${literal.replace(/\/$/, '')}${path.value.endsWith('/') ? '/' : '/?'}(.*)`;
  return {
    ...route,
    match: { ...match, path: open(pattern) },
    settings: { ...settings, rewrite: { ...rewrite, value } },
  };
}

/**
 * A prefix of text whose beginning is replaced: only a match of whole elements takes such a filter (gateway-api-rules, HTTPRouteRule).
 * What the text takes beyond its element is closed, for another rule of the host would take it.
 */
export function replacedPrefix(route: PlannedRoute): readonly Formed[] | undefined {
  const { match, action, settings } = route;
  const replaces =
    settings.rewrite?.value.path?.kind === 'prefix' || (action.kind === 'redirect' && action.prefix !== undefined);
  if (match.path.kind !== 'string-prefix' || match.path.value === '/' || !replaces) return undefined;
  const plain = plainPath(match.path);
  if (plain.kind !== 'path') return undefined;
  const literal = plain.path.value.replace(/\/$/, '');
  const own = { route, path: { ...plain.path, value: literal } };
  if (literal !== plain.path.value) return [own];
  const text = literal.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const refused: PlannedRoute = { ...route, action: { kind: 'refuse', reason: 'beyond-the-element' } };
  return [own, { route: refused, path: { type: 'RegularExpression', value: `${text}[^/].*` } }];
}

/** The whole elements of the literal text that every match begins with. */
function widestPrefix(pattern: string): string {
  const literal = literalStart(pattern).replace(/[^-a-z0-9/_].*$/, '');
  return literal.replace(/[^/]*$/, '').replace(/\/$/, '') || '/';
}
