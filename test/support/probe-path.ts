const metacharacters = /[\\^$.*+?()[\]{}|]/;
const child = 'conservation-probe';

/**
 * Requests that a path of an Ingress is about: itself, and something below it where it is a prefix. Of a regular expression
 * one text that it matches, found by simple replacements; none where they do not lead to one.
 */
export function probesOf(path: string, exact: boolean, regex: boolean): readonly string[] {
  if (regex && /[()[\]*+?|^$\\]/.test(path)) {
    const probe = exampleOf(path);
    return matches(path, probe) ? [probe] : [];
  }
  // A percent sign in an Ingress path is a literal one (behaviour-ingress-nginx 2.5).
  const literal = path.replaceAll('%', '%25');
  return exact ? [literal] : [literal, `${literal.replace(/\/$/, '')}/${child}`];
}

function exampleOf(pattern: string): string {
  const text = pattern
    .replace(/^\^/, '')
    .replace(/\$$/, '')
    .replace(/\(\/\|\$\)/g, '/')
    .replace(/\((?:\?:)?\.[*+]\??\)/g, child)
    .replace(/\.[*+]\??/g, child)
    .replace(/\/\?/g, '/')
    .replace(/\(\?[imsx-]+\)/g, '')
    .replace(/\[\^\/\][*+]?/g, child)
    .replace(/(?:\\d|\[0-9\])(?:\+|\*|\{\d+(?:,\d*)?\})?/g, '1')
    .replace(/(?:\\w|\[[a-zA-Z0-9_-]+\])[+*]?/g, 'a')
    .replace(/\(\?:/g, '(');
  return firstBranches(text).replace(/\\(.)/g, '$1');
}

/** `(a|b)` becomes `a`, `(a)?` becomes `a`, from the inside out. */
function firstBranches(text: string): string {
  const next = text.replace(/\(([^()|]*)(?:\|[^()]*)?\)[?*+]?/, '$1');
  return next === text ? text : firstBranches(next);
}

function matches(pattern: string, probe: string): boolean {
  if (!probe.startsWith('/') || metacharacters.test(probe.replaceAll('.', ''))) return false;
  try {
    return new RegExp(`^${pattern.replace(/^\^/, '')}`, 'i').test(probe);
  } catch {
    return false;
  }
}
