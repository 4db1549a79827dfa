import type { Rule } from './emitted.ts';

/** Header values by name as written; null: taken away. */
export type HeaderValues = Readonly<Record<string, string | null>>;

type Modifier = NonNullable<NonNullable<Rule['filters']>[number]['requestHeaderModifier']>;

/** Headers after a RequestHeaderModifier or ResponseHeaderModifier. */
export function modified(headers: HeaderValues, modifier: Modifier | undefined): HeaderValues {
  const result: Record<string, string | null> = { ...headers };
  const put = (name: string, value: string | null) => {
    const known = Object.keys(result).find((key) => key.toLowerCase() === name.toLowerCase());
    result[known ?? name] = value;
  };
  for (const { name, value } of modifier?.set ?? []) put(name, value);
  for (const { name, value } of modifier?.add ?? []) {
    const before = headerOf(result, name);
    put(name, before === undefined || before === null ? value : `${before}, ${value}`);
  }
  for (const name of modifier?.remove ?? []) put(name, null);
  return result;
}

/** Undefined where nobody said anything of the header. */
export function headerOf(headers: HeaderValues, name: string): string | null | undefined {
  const found = Object.keys(headers).find((key) => key.toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : headers[found];
}
