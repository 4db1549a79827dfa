/** As much of Go's url.Parse as decides whether a text is taken for a URL. */

export interface GoUrl {
  readonly scheme: string;
  /** With the port. */
  readonly host: string;
}

/** Scheme and what follows its colon, or why there can be none. */
function splitScheme(text: string): { readonly scheme: string; readonly rest: string } | string {
  const end = text.search(/[^a-zA-Z0-9+\-.]/);
  if (end < 0 || text[end] !== ':') return { scheme: '', rest: text };
  if (end === 0) return 'has no scheme before its colon';
  if (!/[a-zA-Z]/.test(text.charAt(0))) return { scheme: '', rest: text };
  return { scheme: text.slice(0, end).toLowerCase(), rest: text.slice(end + 1) };
}

function badHost(authority: string): string | undefined {
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  if (host.startsWith('[')) {
    return /^\[[^\]]*\](:[0-9]*)?$/.test(host) ? undefined : 'has a host in brackets that do not match';
  }
  const colon = host.lastIndexOf(':');
  if (colon >= 0 && !/^[0-9]*$/.test(host.slice(colon + 1))) return 'has a port that is no number';
  return /[\s\\^`{|}%]/.test(host) ? 'has a character in its host that no host has' : undefined;
}

function hasControlCharacter(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code === 0x7f) return true;
  }
  return false;
}

/** A text where the parser fails: the reason. */
export function parseGoUrl(text: string): GoUrl | string {
  if (hasControlCharacter(text)) return 'holds a control character';
  const [bare = ''] = text.split('#', 1);
  const split = splitScheme(bare);
  if (typeof split === 'string') return split;
  const [rest = ''] = split.rest.split('?', 1);
  if (/%(?![0-9A-Fa-f]{2})/.test(rest)) return 'holds a percent sign that encodes nothing';
  if (!rest.startsWith('/')) {
    if (split.scheme === '' && (rest.split('/', 1)[0] ?? '').includes(':')) return 'has a colon before its first slash';
    return { scheme: split.scheme, host: '' };
  }
  if (!rest.startsWith('//') || (split.scheme === '' && rest.startsWith('///')))
    return { scheme: split.scheme, host: '' };
  const [authority = ''] = rest.slice(2).split('/', 1);
  return badHost(authority) ?? { scheme: split.scheme, host: authority.slice(authority.lastIndexOf('@') + 1) };
}

/** Why a text is no absolute URL; nothing where it is one. */
export function notAbsolute(text: string): string | undefined {
  const url = parseGoUrl(text);
  if (typeof url === 'string') return url;
  if (url.scheme === '') return 'has no scheme';
  if (url.host === '') return 'has no host';
  return url.host.includes('..') ? 'has two dots in a row in its host' : undefined;
}
