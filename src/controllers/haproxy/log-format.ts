/** What a text with expressions of HAProxy comes to. */
export type FormatText =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'expression'; readonly reason: string }
  /** HAProxy does not load it. */
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * A log-format string (HAProxy 3.2 configuration manual 8.2.6): `%%` is a percent sign, `%[…]` an expression, `%name` a value of the
 * request; `${NAME}` is taken from the environment. Any other percent sign is refused (recorded headers/request-set-percent).
 */
export function formatText(text: string): FormatText {
  const plain = text.replaceAll('%%', '');
  if (/%(?![[{A-Za-z+-])/.test(plain)) return { kind: 'refused', reason: 'holds a single percent sign' };
  if (plain.includes('%')) return { kind: 'expression', reason: 'HAProxy puts values of the request into it' };
  if (text.includes('${')) return { kind: 'expression', reason: 'HAProxy puts values of its environment into it' };
  return { kind: 'text', value: text.replaceAll('%%', '%') };
}
