import { diagnosticKinds } from '../diagnostics/index.ts';
import type { ArgumentValue, Diagnostic, DiagnosticKind } from '../model/diagnostic.ts';

export type KindRegistry = ReadonlyMap<string, DiagnosticKind>;

/** The name of a code, as `explain` takes it; the code itself where nobody registered it. */
export function nameOf(code: string, kinds: KindRegistry = diagnosticKinds): string {
  return kinds.get(code)?.name ?? code;
}

/** The sentence of a finding, as data: nothing is neutralised here, whoever prints it does that. */
export function messageOf(diagnostic: Diagnostic, kinds: KindRegistry = diagnosticKinds): string {
  const kind = kinds.get(diagnostic.code);
  if (kind === undefined) return unknownKind(diagnostic);
  return fillIn(capitalised(kind.text), diagnostic.arguments);
}

/** Puts arguments into the `{name}` places of a text; a place without an argument stays as it is. */
export function fillIn(text: string, args: Readonly<Record<string, ArgumentValue>>): string {
  return text.replace(/\{([^{}]*)\}/g, (place, name: string) => {
    const value = Object.hasOwn(args, name) ? args[name] : undefined;
    return value === undefined ? place : String(value);
  });
}

function unknownKind(diagnostic: Diagnostic): string {
  const args = Object.entries(diagnostic.arguments).map(([name, value]) => `${name} ${value}`);
  return args.length === 0 ? `Finding ${diagnostic.code}.` : `Finding ${diagnostic.code}: ${args.join(', ')}.`;
}

/** A text that starts with a place starts with a name of the manifest, and those keep their letters. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What to do about a code, where its kind is registered. */
export function remedyOf(code: string, kinds: KindRegistry = diagnosticKinds): string | undefined {
  return kinds.get(code)?.remedy;
}
