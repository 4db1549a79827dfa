import * as codes from '../../diagnostics/haproxy-ingress.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { Fact } from '../../model/fact.ts';
import type { HeaderMatch, TextMatch } from '../../model/route-plan.ts';
import type { Findings } from '../../plan/findings.ts';
import { isBroken } from '../haproxy/path-expression.ts';
import type { Closing } from './closing.ts';
import type { ProxyIngress } from './ingress.ts';
import { pairOf } from './pairs.ts';

interface Conditions {
  readonly headers: readonly HeaderMatch[];
  readonly closing?: Closing;
}

const token = /^[A-Za-z0-9!#$%&'*+\-.^_`|~]+$/;

/** Headers that all requests of an Ingress have (annotations-haproxy-ingress, http-header-match; recorded paths/header-match). */
export function headerConditions({ level }: ProxyIngress, found: Findings): Conditions {
  const exact = level.facts.get('http-header-match');
  const regex = level.facts.get('http-header-match-regex');
  const all = [
    ...(exact === undefined ? [] : linesOf(exact, item)),
    ...(regex === undefined ? [] : linesOf(regex, anywhere)),
  ];
  const bad = all.find((one): one is BadLine => 'reason' in one);
  if (bad === undefined) return { headers: all.flatMap((one) => ('reason' in one ? [] : one)) };
  const { fact, line, reason } = bad;
  const { at, object, id, name } = fact;
  found.diagnostics.push(diagnose(codes.headerConditionSkipped, { name, line, reason }, { at, object, facts: [id] }));
  return { headers: [], closing: { reason: 'header-match', facts: [id] } };
}

interface BadLine {
  readonly fact: Fact;
  readonly line: string;
  readonly reason: string;
}

function linesOf(fact: Fact, text: (value: string) => TextMatch | undefined): readonly (HeaderMatch | BadLine)[] {
  return fact.value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const pair = pairOf(line);
      const match = pair === undefined ? undefined : text(pair.value);
      if (pair === undefined || !token.test(pair.name)) return { fact, line, reason: 'is no name and value' };
      if (match === undefined) return { fact, line, reason: 'holds a regular expression that cannot be read' };
      return { name: pair.name, text: match, facts: [fact.id] };
    });
}

/** One of the parts between commas, letter case compared. */
function item(value: string): TextMatch {
  const text = value.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return { kind: 'regex', pattern: `^(.*,)?[ \\t]*${text}[ \\t]*(,.*)?$` };
}

function anywhere(value: string): TextMatch | undefined {
  return isBroken(value) ? undefined : { kind: 'regex', pattern: value };
}
