/** Deeper than anything a schema describes, and far from where a stack ends. The API server itself stops at 10,000. */
export const deepest = 500;

/** Whether a value is nested deeper than `deepest`. */
export function isTooDeep(value: unknown, left: number = deepest): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (left === 0) return true;
  const items: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  for (const item of items) {
    if (typeof item === 'object' && item !== null && isTooDeep(item, left - 1)) return true;
  }
  return false;
}
