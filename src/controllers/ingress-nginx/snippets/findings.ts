import { redirectUnsayable } from '../../../diagnostics/plan.ts';
import * as codes from '../../../diagnostics/snippets.ts';
import { type Diagnostic, diagnose } from '../../../model/diagnostic.ts';
import type { Answered } from './flow.ts';
import type { Unsaid } from './header-directives.ts';
import { type ReadDirective, type Snippet, withInside } from './read.ts';

/** Directives that are not converted and whose loss changes something. */
export function unsaidFindings(unsaid: readonly Unsaid[]): readonly Diagnostic[] {
  return unsaid
    .filter(({ outcome }) => outcome === 'unsupported')
    .map(({ directive, reason }) => {
      const args = { ...namesOf(directive), way: directive.row?.way ?? 'redesign', reason };
      return diagnose(codes.snippetDirective, args, placeOf(directive));
    });
}

/** Directives that close routes, quoted one by one. */
export function guardFindings(guards: readonly ReadDirective[], why?: string): readonly Diagnostic[] {
  return guards.map((directive) => {
    const { row } = directive;
    const args = { ...namesOf(directive), way: row?.way ?? 'redesign', reason: why ?? whyClosed(directive) };
    return diagnose(codes.snippetGuard, args, placeOf(directive));
  });
}

const reasons: Readonly<Record<string, string>> = {
  accessRule: 'two lists of addresses cannot say these rules in their order',
  flow: 'no match or filter says the same of the same requests',
  location: 'its paths compete with those of the host in an order that no route has',
  variable: 'the controller or nginx itself uses the variable',
  serverName: 'it adds names to every host',
};

function whyClosed({ row }: ReadDirective): string {
  if (row === undefined) return 'nginx as the controller ships it does not know it';
  const { destination } = row;
  if (destination.kind === 'none') return asReason(destination.reason);
  return (destination.kind === 'routing' ? reasons[destination.field] : undefined) ?? 'its values cannot be said';
}

/** A sentence of a row as the end of another. */
export function asReason(sentence: string): string {
  const keeps = /^([A-Z]{2}|nginx)/.test(sentence);
  return `${keeps ? sentence.charAt(0) : sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, '')}`;
}

/** nginx never took the configuration with this text; one that is not whole takes in what the controller writes behind it. */
export function faultFinding({ fact, fault = '', open }: Snippet, what: string): Diagnostic {
  const args = { name: fact.name, reason: fault, emitted: `${what} emitted closed` };
  const place = { at: fact.at, object: fact.object, facts: [fact.id] };
  return open === true ? diagnose(codes.snippetUnwhole, args, place) : diagnose(codes.snippetRefused, args, place);
}

/** A location whose path is one of the host already. */
export function twiceFinding(directive: ReadDirective): Diagnostic {
  const path = directive.arguments.at(-1) ?? '';
  const reason = `location = ${path} is there already, for a path of the host, and nginx does not take it twice`;
  const { name } = namesOf(directive);
  const emitted = 'The routes of the host were emitted closed';
  return diagnose(codes.snippetRefused, { name, reason, emitted }, placeOf(directive));
}

export function leavesFinding({ fact, fault = '' }: Snippet, host: string | undefined): Diagnostic {
  const args = { name: fact.name, reason: fault, host: host ?? '*' };
  return diagnose(codes.snippetLeaves, args, { at: fact.at, object: fact.object, facts: [fact.id] });
}

/** `which`: the requests that get the answer. Redirects are told by what becomes of them. */
export function answerFinding({ directive, action, facts }: Answered, which: string): readonly Diagnostic[] {
  if (action.kind === 'redirect') return [];
  if (action.kind === 'refuse' && action.reason === 'redirect') {
    const { name } = namesOf(directive);
    const value = directive.arguments.at(-1) ?? '';
    const args = { name: `${name}: ${directive.name}`, value, reason: 'the filter has no place for all of its text' };
    return [diagnose(redirectUnsayable, args, { ...placeOf(directive), facts })];
  }
  if (action.kind === 'refuse' && action.answers !== undefined) return [];
  return [diagnose(codes.snippetAnswer, { ...namesOf(directive), which }, { ...placeOf(directive), facts })];
}

/** The same answer with what there is to say of it where it cannot be given: only the target knows whether it can. */
export function told<A extends Answered>(answered: A, which: string): A {
  const { directive, action, facts } = answered;
  if (action.kind !== 'refuse' || action.answers === undefined) return answered;
  const finding = diagnose(codes.snippetAnswer, { ...namesOf(directive), which }, { ...placeOf(directive), facts });
  return { ...answered, action: { ...action, answers: { ...action.answers, facts, whenClosed: [finding] } } };
}

export function namesOf({ fact, name }: ReadDirective): { readonly name: string; readonly directive: string } {
  return { name: fact.name.slice(0, -name.length - 2), directive: fact.value };
}

export function placeOf(directive: ReadDirective) {
  const { at, object } = directive.fact;
  return { at, object, facts: withInside(directive).map(({ fact }) => fact.id) };
}
