import { Catchers } from './catchers.ts';
import * as codes from './diagnostics/emit.ts';
import type { EmittedObject, UnreadDocument } from './model/conversion.ts';
import { type Diagnostic, diagnose } from './model/diagnostic.ts';

const shown = 5;

/** Hosts found by pattern in documents that could not be read, with the rules that answer for them now (DESIGN 2.2). */
export function unreadHosts(
  unread: readonly UnreadDocument[],
  objects: readonly EmittedObject[],
): readonly Diagnostic[] {
  const catchers = new Catchers(objects);
  return unread.flatMap(({ at, hosts, paths }) =>
    hosts.map((name) => {
      const host = name.toLowerCase();
      const listed = paths.length === 0 ? 'unknown' : paths.slice(0, shown).join(', ');
      const more = paths.length > shown ? `, and ${paths.length - shown} more` : '';
      const catcher = catchersOf(host, paths.slice(0, shown), catchers);
      return diagnose(codes.unreadHost, { host, paths: `${listed}${more}`, catcher }, { at });
    }),
  );
}

/** One answer for all paths, or each answer with its paths. Which host a path belongs to is not known, so each has all. */
function catchersOf(host: string, paths: readonly string[], catchers: Catchers): string {
  const answers = new Map<string, string[]>();
  for (const path of paths.length === 0 ? ['/'] : paths) {
    const answer = catchers.find(host, literalStart(path));
    const known = answers.get(answer);
    if (known === undefined) answers.set(answer, [path]);
    else known.push(path);
  }
  if (answers.size === 1) return [...answers.keys()].join();
  return [...answers].map(([answer, own]) => `${answer} (${own.join(', ')})`).join('; ');
}

/** The path may be a regular expression or a template: what it begins with says which rules it can meet. */
function literalStart(path: string): string {
  return path.replace(/[([{*+?^$|\\].*$/s, '') || '/';
}
