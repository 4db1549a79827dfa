import { pointerKey } from '../../model/json.ts';

/** Where a value stands in its object, from the leaf up: texts are only made of it where something is wrong. */
export interface Path {
  readonly parent: Path | undefined;
  readonly key: string | number;
}

/** The path of a field or item; `undefined` is the object itself. */
export function below(parent: Path | undefined, key: string | number): Path {
  return { parent, key };
}

/** As a JSON pointer. */
export function pointerOf(path: Path | undefined): string {
  return keysOf(path)
    .map((key) => `/${pointerKey(String(key))}`)
    .join('');
}

/** As the API server writes it: `spec.rules[0].matches`. */
export function fieldPathOf(path: Path | undefined): string {
  return keysOf(path)
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join('');
}

function keysOf(path: Path | undefined): readonly (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at = path; at !== undefined; at = at.parent) keys.push(at.key);
  return keys.reverse();
}
