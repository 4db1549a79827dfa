import type { Call } from './expression.ts';
import { broken, type Fault } from './fault.ts';
import type { Count, RuleFunction } from './functions.ts';

/**
 * The function that a call means. Right are the exact spelling, all lower, all upper, and the first letter alone in upper
 * case (traefik-own-routes 3; recorded: rule-lower-case-name, rule-odd-case-name).
 */
export function resolve<S>(call: Call, functions: readonly RuleFunction<S>[]): RuleFunction<S> | Fault {
  const found = functions.find(({ name }) => spellings(name).includes(call.name));
  if (found === undefined) {
    const meant = functions.find(({ name }) => name.toLowerCase() === call.name.toLowerCase());
    const hint = meant === undefined ? '' : ` It is spelled ${meant.name}.`;
    return broken(`Traefik does not know a function ${call.name} in this syntax.${hint}`, call.at);
  }
  // Checked for every function alike (pkg/rules/parser.go, CheckRule).
  const empty = call.values.find(({ value }) => value === '');
  if (empty !== undefined) return broken(`${found.name} has an empty value.`, empty.at);
  if (counts(found.takes, call.values.length)) return found;
  return broken(`${found.name} takes ${words(found.takes)}, not ${call.values.length}.`, call.at);
}

function spellings(name: string): readonly string[] {
  const lower = name.toLowerCase();
  return [name, lower, name.toUpperCase(), `${name.charAt(0).toUpperCase()}${lower.slice(1)}`];
}

function counts(takes: Count, given: number): boolean {
  if (takes === 'any') return given > 0;
  return takes === 'pairs' ? given > 0 && given % 2 === 0 : takes.includes(given);
}

function words(takes: Count): string {
  if (takes === 'any') return 'at least one value';
  return takes === 'pairs' ? 'pairs of values' : `${takes.join(' or ')} value${takes.includes(2) ? 's' : ''}`;
}
