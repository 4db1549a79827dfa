import { createHash } from 'node:crypto';

/** Readable part of a name: lower case letters, digits and dashes. */
export function slug(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll('*', 'wildcard')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'x'
  );
}

/** The name within a length: cut, with a hash of the whole at the end so that equal beginnings stay apart. */
export function withinLength(name: string, limit: number): string {
  if (name.length <= limit) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return `${name.slice(0, limit - 9).replace(/[-.]+$/, '')}-${hash}`;
}

/** The name with a hash of what tells it apart from others that read alike. */
export function distinct(name: string, subject: string): string {
  return withinLength(`${name}-${createHash('sha256').update(subject).digest('hex').slice(0, 8)}`, 253);
}

/** Hands out each name once in a namespace: a taken one gets a number. */
export class NamePool {
  private readonly taken = new Set<string>();

  claim(scope: string, name: string, limit = 253): string {
    for (let count = 1; ; count += 1) {
      const candidate = withinLength(count === 1 ? name : `${name}-${count}`, limit);
      const key = `${scope}/${candidate}`;
      if (this.taken.has(key)) continue;
      this.taken.add(key);
      return candidate;
    }
  }
}
