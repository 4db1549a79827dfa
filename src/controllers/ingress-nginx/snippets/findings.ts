import * as codes from '../../../diagnostics/snippets.ts';
import { type Diagnostic, diagnose } from '../../../model/diagnostic.ts';
import type { Answered } from './flow.ts';
import type { Unsaid } from './header-directives.ts';
import type { ReadDirective, Snippet } from './read.ts';

/** Directives that are not converted and whose loss changes something. */
export function unsaidFindings(unsaid: readonly Unsaid[]): readonly Diagnostic[] {
  return unsaid
    .filter(({ outcome }) => outcome === 'unsupported')
    .map(({ directive, reason }) => {
      const args = { ...namesOf(directive), way: directive.row?.way ?? 'redesign', reason };
      return diagnose(codes.snippetDirective, args, placeOf(directive));
    });
}

/** nginx never took the configuration with this text. */
export function refusedFinding({ fact, fault = '' }: Snippet, what: string): Diagnostic {
  const args = { name: fact.name, reason: fault, emitted: `${what} emitted closed` };
  return diagnose(codes.snippetRefused, args, { at: fact.at, object: fact.object, facts: [fact.id] });
}

export function leavesFinding({ fact, fault = '' }: Snippet, host: string | undefined): Diagnostic {
  const args = { name: fact.name, reason: fault, host: host ?? '*' };
  return diagnose(codes.snippetLeaves, args, { at: fact.at, object: fact.object, facts: [fact.id] });
}

/** `which`: the requests that get the answer. Redirects are told by what becomes of them. */
export function answerFinding({ directive, action, facts }: Answered, which: string): readonly Diagnostic[] {
  if (action.kind === 'redirect') return [];
  return [diagnose(codes.snippetAnswer, { ...namesOf(directive), which }, { ...placeOf(directive), facts })];
}

export function namesOf({ fact, name }: ReadDirective): { readonly name: string; readonly directive: string } {
  return { name: fact.name.slice(0, -name.length - 2), directive: fact.value };
}

export function placeOf({ fact }: ReadDirective) {
  return { at: fact.at, object: fact.object, facts: [fact.id] };
}
