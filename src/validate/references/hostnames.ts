/** True where the wildcard covers the name: one or more labels in place of the star (gateway-api-rules C4). */
export function wildcardCovers(wildcard: string, name: string): boolean {
  const suffix = wildcard.slice(1);
  return name.endsWith(suffix) && name.length > suffix.length;
}

export function isWildcard(hostname: string): boolean {
  return hostname.startsWith('*.');
}

/** The narrower of two host names that share requests; undefined where they share none. */
export function intersection(a: string, b: string): string | undefined {
  if (a === b) return a;
  if (isWildcard(a) && wildcardCovers(a, b)) return b;
  return isWildcard(b) && wildcardCovers(b, a) ? a : undefined;
}

/** Stands for "every host" where a list of hosts is asked for. */
export const everyHost = '';

/** The hosts a route with these names answers on a listener; none where they share no request. */
export function effectiveHosts(listener: string | undefined, route: readonly string[]): readonly string[] {
  if (listener === undefined || listener === '') return route.length === 0 ? [everyHost] : route;
  if (route.length === 0) return [listener];
  return route.map((name) => intersection(listener, name)).filter((name) => name !== undefined);
}

/** The names under which a host may be served, in the order listeners and routes are tried: itself, wildcards, everything. */
export function namesFor(host: string): readonly string[] {
  const labels = host.split('.');
  const wildcards = labels.slice(1).map((_, index) => `*.${labels.slice(index + 1).join('.')}`);
  return [host, ...wildcards, everyHost];
}
