/** Path and query of a request target. */
export function splitTarget(target: string): { readonly path: string; readonly query: string } {
  const at = target.indexOf('?');
  return at < 0 ? { path: target, query: '' } : { path: target.slice(0, at), query: target.slice(at) };
}

/**
 * What a gateway that normalises paths compares: unreserved characters decoded, slashes merged, dot segments resolved
 * (RFC 3986, 6.2.2). An encoded slash is kept.
 */
export function normalise(path: string): string {
  const decoded = path.replace(/%[0-9a-f]{2}/gi, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(character) ? character : code;
  });
  return resolve(decoded);
}

/** Slashes merged, dot segments resolved. */
function resolve(path: string): string {
  const merged = path.replace(/\/{2,}/g, '/');
  const segments: string[] = [];
  for (const segment of merged.slice(1).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.') segments.push(segment);
  }
  const last = merged.slice(merged.lastIndexOf('/') + 1);
  const open = last === '.' || last === '..' ? '/' : '';
  return `/${segments.join('/')}${segments.length > 0 ? open : ''}`;
}

/** What Traefik compares: codes of all but reserved characters decoded, then slashes and dots (behaviour-traefik 2). */
export function decodedUnreserved(path: string): string {
  const reserved = /%(3A|2F|3F|23|5B|5D|40|21|24|26|27|28|29|2A|2B|2C|3B|3D|25)/gi;
  const kept = path.replace(reserved, (code) => `%25${code.slice(1).toUpperCase()}`);
  return decoded(kept);
}

/** What nginx compares: every percent code decoded once (one that is no UTF-8 text stays), then slashes and dots. */
export function decoded(path: string): string {
  try {
    return resolve(decodeURIComponent(path));
  } catch {
    return resolve(path);
  }
}
