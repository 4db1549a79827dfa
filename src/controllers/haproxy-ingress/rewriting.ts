import * as codes from '../../diagnostics/haproxy-ingress.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { Fact } from '../../model/fact.ts';
import type { PathMatch } from '../../model/route-plan.ts';
import type { PathRewrite } from '../../model/settings.ts';
import type { Findings } from '../../plan/findings.ts';
import { formatText } from '../haproxy/log-format.ts';
import type { Entry } from './entries.ts';

/** Part of the requests of a path, with what becomes of the path. */
export interface RewrittenPart {
  readonly path: PathMatch;
  readonly rewrite?: PathRewrite;
}

/** What rewrite-target makes of the requests that a path takes (behaviour-haproxy 2.13; recorded rewrite/*); or it cannot be said. */
export function rewriting(
  fact: Fact,
  entry: Entry,
  path: PathMatch,
  found: Findings,
): readonly RewrittenPart[] | 'unsayable' {
  const text = formatText(fact.value);
  const said = path.kind === 'regex' ? path.pattern : path.value;
  const place = { at: fact.at, object: fact.object, facts: [fact.id] };
  const reason =
    text.kind !== 'text' ? text.reason : /[\s?#]/.test(text.value) ? 'it holds a blank or a query' : undefined;
  if (text.kind !== 'text' || reason !== undefined || (!text.value.startsWith('/') && path.kind !== 'regex')) {
    const why = reason ?? 'it is no path';
    found.diagnostics.push(diagnose(codes.rewriteUnsayable, { value: fact.value, path: said, reason: why }, place));
    return 'unsayable';
  }
  const { value } = text;
  if (path.kind === 'regex') return [{ path, rewrite: ofGroups(value) }];
  if (path.kind === 'exact') return [{ path, rewrite: { kind: 'full', value } }];
  const rewrite: PathRewrite = { kind: 'prefix', value };
  const doubled = value.length > 1 && value.endsWith('/') && !entry.path.endsWith('/');
  if (doubled) found.diagnostics.push(diagnose(codes.rewriteSlash, { value: fact.value, path: said }, place));
  const partial = path.kind === 'string-prefix' && path.value !== '/' && !path.value.endsWith('/') && value !== '/';
  if (partial) found.diagnostics.push(diagnose(codes.rewriteOfText, { value: fact.value, path: said }, place));
  // A path with a slash at its end is rewritten with it, and the path without it is not (recorded rewrite/root-slash-path).
  const bare = entry.kind === 'prefix' && entry.path.length > 1 && entry.path.endsWith('/');
  return bare
    ? [{ path: { kind: 'exact', value: path.value, ignoreCase: false } }, { path, rewrite }]
    : [{ path, rewrite }];
}

/** The whole path is replaced; `\1` is a group, and a dollar sign is a dollar sign (recorded rewrite/regex-nginx-form). */
function ofGroups(value: string): PathRewrite {
  if (!/\\\d/.test(value)) return { kind: 'full', value };
  return { kind: 'groups', replacement: value.replaceAll(/\\(\d)/g, '$$$1') };
}
