/** Names that a regular expression for hosts stands for: plain names, and wildcards for one label; undefined where it is no such list. */
export function namesOfExpression(expression: string): readonly string[] | undefined {
  const inner = /^\^(.*)\$$/s.exec(expression)?.[1];
  if (inner === undefined) return undefined;
  const label = /^(?:\(?(?:\[\^\.\]\+|\[a-z0-9-\]\+|\[-a-z0-9\]\+)\)?)\\\./.exec(inner);
  const rest = label === null ? inner : inner.slice(label[0].length);
  const names = expanded(rest);
  const good = names?.every((name) => hostName.test(name)) === true;
  return names === undefined || !good ? undefined : names.map((name) => (label === null ? name : `*.${name}`));
}

const hostName = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** Alternatives in one pair of brackets; every dot has to be a plain one. */
function expanded(text: string): readonly string[] | undefined {
  const [, before = '', list, after = ''] = /^([^()|]*)\((?:\?:)?([^()]*)\)([^()|]*)$/.exec(text) ?? [undefined, text];
  const parts = (list === undefined ? [''] : list.split('|')).map((part) => `${before}${part}${after}`);
  const plain = parts.map((part) => (/^(?:[a-z0-9-]|\\[.-])*$/.test(part) ? part.replaceAll('\\', '') : undefined));
  return plain.some((part) => part === undefined) ? undefined : plain.flatMap((part) => part ?? []);
}

/** A name, or a wildcard for one label. */
export function isHostName(name: string): boolean {
  return hostName.test(name.replace(/^\*\./, ''));
}

/** The wildcard that takes a name. */
export function wildcardOf(name: string): string | undefined {
  return name.startsWith('*.') || !name.includes('.') ? undefined : `*${name.slice(name.indexOf('.'))}`;
}
