/** Whether a hostname of a listener or route takes a host: a star stands for one or more labels. */
export function hostMatches(pattern: string | undefined, host: string): boolean {
  if (pattern === undefined) return true;
  if (!pattern.startsWith('*.')) return pattern === host;
  return host.endsWith(pattern.slice(1)) && host.length > pattern.length - 1;
}

/** Hostnames from the most to the least specific: exact, longer wildcards, shorter ones, none. */
export function compareSpecific(a: string | undefined, b: string | undefined): number {
  return rank(b) - rank(a);
}

function rank(pattern: string | undefined): number {
  if (pattern === undefined) return 0;
  return pattern.startsWith('*.') ? pattern.length : 1000 + pattern.length;
}

/** The names under which a route answers on a listener (gateway-api-rules C4); `undefined` among them stands for every name. */
export function intersection(
  listener: string | undefined,
  hostnames: readonly string[],
): readonly (string | undefined)[] {
  if (hostnames.length === 0) return [listener];
  if (listener === undefined) return hostnames;
  return hostnames.flatMap((name) => {
    if (hostMatches(listener, name)) return [name];
    return hostMatches(name, listener) ? [listener] : [];
  });
}
