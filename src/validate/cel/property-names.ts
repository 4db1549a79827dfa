/** Words of CEL that a property can only be reached by under an escaped name (Kubernetes: CRD validation rules, reserved words). */
const reserved: ReadonlySet<string> = new Set(
  'true false null in as break const continue else for function if import let loop package namespace return'.split(' '),
);

/** The property a rule means by a name. */
export function propertyName(name: string): string {
  const word = /^__(.+)__$/.exec(name)?.[1];
  if (word !== undefined && reserved.has(word)) return word;
  return name
    .replaceAll('__slash__', '/')
    .replaceAll('__dash__', '-')
    .replaceAll('__dot__', '.')
    .replaceAll('__underscores__', '__');
}

/** The name by which a rule reaches a declared property; keys of maps keep theirs. */
export function celName(property: string): string {
  if (reserved.has(property)) return `__${property}__`;
  return property
    .replaceAll('__', '__underscores__')
    .replaceAll('.', '__dot__')
    .replaceAll('-', '__dash__')
    .replaceAll('/', '__slash__');
}
