const label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const subdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const name = /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/;

/** DNS-1123 label: names of Namespaces, and what a namespace field holds. */
export function isDnsLabel(text: string): boolean {
  return text.length <= 63 && label.test(text);
}

/** DNS-1123 subdomain: names of most objects. */
export function isDnsSubdomain(text: string): boolean {
  return text.length <= 253 && subdomain.test(text);
}

/** Names of Services begin with a letter (DNS-1035). */
export function isServiceName(text: string): boolean {
  return isDnsLabel(text) && /^[a-z]/.test(text);
}

/** Key of a label or annotation: an optional DNS prefix with a slash, and a name of at most 63 characters. */
export function isQualifiedName(text: string): boolean {
  const parts = text.split('/');
  const last = parts.at(-1) ?? '';
  if (parts.length > 2 || last.length > 63 || !name.test(last)) return false;
  return parts.length === 1 || isDnsSubdomain(parts[0] ?? '');
}

export function isLabelValue(text: string): boolean {
  return text === '' || (text.length <= 63 && name.test(text));
}
