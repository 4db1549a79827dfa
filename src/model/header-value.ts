/** As the CRDs spell it: runs of printable ASCII with single spaces or tabs between them. */
export const headerValuePattern = '^[!-~]+([\\t ]?[!-~]+)*$';

/**
 * What `headerValuePattern` says, in one pass. RegExp needs time exponential in the length for a long value with a bad character
 * at its end (28 characters: seconds), so it must never see this pattern.
 */
export function isHeaderValue(text: string): boolean {
  let gap = true;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const blank = code === 0x20 || code === 0x09;
    if (blank ? gap : code < 0x21 || code > 0x7e) return false;
    gap = blank;
  }
  return !gap;
}
