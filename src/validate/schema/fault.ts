import { fieldPathOf, type Path, pointerOf } from './path.ts';

/** What the schema says is wrong at one place, in the words of the API server. */
export interface Fault {
  readonly path: Path | undefined;
  /** Keyword of the schema that is broken. */
  readonly keyword: string;
  /** Without the place: `Required value`. */
  readonly text: string;
  /** The value that is wrong stands elsewhere than the place the API server names (an item of a map). */
  readonly pointer?: string;
}

/** Faults after which the API server does not look at CEL rules (apiextensions-apiserver, customresource/validator.go). */
const blocking: ReadonlySet<string> = new Set([
  'type',
  'format',
  'required',
  'enum',
  'maxLength',
  'maxItems',
  'maxProperties',
]);

export function isBlocking(fault: Fault): boolean {
  return blocking.has(fault.keyword);
}

/** `spec.rules: Too many: 17: must have at most 16 items`. */
export function faultText({ path, text }: Fault): string {
  return `${path === undefined ? '<nil>' : fieldPathOf(path)}: ${text}`;
}

export function faultPointer(fault: Fault): string {
  return fault.pointer ?? pointerOf(fault.path);
}
