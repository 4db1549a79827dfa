import type { Diagnostic } from './diagnostic.ts';
import { refKey } from './object-ref.ts';

/** One finding where several say the same of the same object: with the facts and routes of all. */
export function foldEqual(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const folded = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { code, object, arguments: args } = diagnostic;
    const key = `${code} ${object === undefined ? '' : refKey(object)} ${JSON.stringify(args)}`;
    const known = folded.get(key);
    folded.set(key, known === undefined ? diagnostic : joined(known, diagnostic));
  }
  return [...folded.values()];
}

function joined(a: Diagnostic, b: Diagnostic): Diagnostic {
  return { ...a, ...union('facts', a.facts, b.facts), ...union('routes', a.routes, b.routes) };
}

function union(
  key: 'facts' | 'routes',
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): Partial<Pick<Diagnostic, 'facts' | 'routes'>> {
  return a === undefined && b === undefined ? {} : { [key]: [...new Set([...(a ?? []), ...(b ?? [])])] };
}
