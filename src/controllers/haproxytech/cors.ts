import * as codes from '../../diagnostics/haproxy.ts';
import { made } from '../../interpret/combine.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { FactId } from '../../model/fact.ts';
import type { SettingBag } from '../../model/settings.ts';
import type { Findings } from '../../plan/findings.ts';
import { originsOf } from '../haproxy/origins.ts';
import { isBroken } from '../haproxy/path-expression.ts';
import { type Closing, refusedConfiguration } from './closing.ts';
import type { Words } from './words.ts';

const names = [
  'cors-enable',
  'cors-allow-origin',
  'cors-allow-methods',
  'cors-allow-headers',
  'cors-allow-credentials',
  'cors-max-age',
  'cors-respond-to-options',
];

const known = new Set(['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH']);

/** CORS headers on every answer to a request with an Origin (behaviour-haproxy 1.15; recorded cors/*). */
export function corsOf(words: Words, found: Findings): { readonly settings: SettingBag; readonly closing?: Closing } {
  const facts = words.facts(...names);
  if (words.value('cors-enable') !== true) {
    const reason = 'it does nothing without cors-enable';
    found.accounts.push(...facts.map((fact) => ({ fact, outcome: 'no-effect' as const, reason })));
    return { settings: {} };
  }
  const written = words.value('cors-allow-origin') ?? '*';
  const fact = words.fact('cors-allow-origin');
  if (fact !== undefined && written !== '*' && isBroken(written)) {
    const reason = 'is a regular expression that cannot be read';
    return { settings: {}, closing: refusedConfiguration(fact, reason, found) };
  }
  const origins = originsOf(written);
  if (origins === undefined) {
    tell(codes.corsUnsayable, { value: written }, words.facts('cors-allow-origin'), words, found);
    const reason = 'the expression of its origins cannot be said as a list';
    found.accounts.push(...facts.map((fact) => ({ fact, outcome: 'unsupported' as const, reason })));
    return { settings: {} };
  }
  if (!origins.exact) {
    const args = { value: written, origins: origins.list.join(', ') };
    tell(codes.corsNarrower, args, [], words, found);
  }
  if (words.value('cors-respond-to-options') !== true) tell(codes.corsOptions, {}, [], words, found);
  const maxAge = words.value('cors-max-age');
  const value = {
    enabled: true,
    origins: origins.list,
    methods: methodsOf(words.value('cors-allow-methods') ?? '*'),
    requestHeaders: (words.value('cors-allow-headers') ?? '*').replaceAll(' ', '').split(','),
    credentials: words.value('cors-allow-credentials') ?? false,
    // One that is no time takes the header away, and browsers keep the answer for 5 s (recorded cors/max-age-bare).
    maxAge: Math.floor(words.isBad('cors-max-age') ? 5 : (maxAge ?? 5)),
  };
  return { settings: made('cors', value, facts) };
}

/** An unknown method takes the header away: only what needs no permission is left (recorded cors/invalid-method). */
function methodsOf(text: string): readonly string[] {
  const methods = text.split(',').map((item) => item.trim().toUpperCase());
  if (methods.includes('*')) return ['*'];
  return methods.every((method) => known.has(method)) ? methods : ['GET', 'HEAD', 'POST'];
}

function tell(
  code: Parameters<typeof diagnose>[0],
  args: Readonly<Record<string, string>>,
  facts: readonly FactId[],
  words: Words,
  found: Findings,
): void {
  const fact = words.fact('cors-enable');
  if (fact !== undefined) found.diagnostics.push(diagnose(code, args, { at: fact.at, object: fact.object, facts }));
}
