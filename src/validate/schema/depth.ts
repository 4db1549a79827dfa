/** Deeper than anything a schema describes, and far from where a stack ends. The API server itself stops at 10,000. */
export const deepest = 500;

/** Whether a value is nested deeper than `deepest`, found without recursion. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    const next: unknown[] = [];
    for (const item of level) {
      for (const part of Object.values(item as object)) if (typeof part === 'object' && part !== null) next.push(part);
    }
    level = next;
  }
  return false;
}
