import type { Interpretation } from '../../../interpret/statement.ts';
import type { Fact } from '../../../model/fact.ts';

/** Directives whose actions can refuse a request (ModSecurity reference manual v3: SecRule, SecAction, SecDefaultAction). */
const rule = /^\s*(SecRule|SecAction|SecDefaultAction)\s/i;
const refuses = /(^|["',\s])(deny|drop|block|redirect:|proxy:)/i;
const engine = /^\s*SecRuleEngine\s+["']?(\w+)/i;

/**
 * The text of modsecurity-snippet where its own rules keep requests out: access control that no gateway has. The rules of the
 * firewall at large are no guard; these name what is refused. Without `SecRuleEngine On` they may be in force all the same.
 */
export function firewallGuard(
  { statements, facts }: Pick<Interpretation, 'statements' | 'facts'>,
  on: boolean,
): Fact | undefined {
  const text = statements.find(({ row }) => row.name === 'modsecurity-snippet');
  const switched = statements.find(({ row }) => row.name === 'enable-modsecurity')?.value;
  if (text === undefined || (switched ?? on) !== true || !keepsOut(String(text.value))) return undefined;
  return facts.find(({ id }) => id === text.fact);
}

/** Whether the firewall looks at the requests of all hosts. */
export function isFirewallOn({ statements }: Pick<Interpretation, 'statements'>): boolean {
  return statements.some(({ row, value }) => row.name === 'enable-modsecurity' && value === true);
}

function keepsOut(text: string): boolean {
  // A backslash at the end of a line goes on with it.
  const lines = text.replaceAll(/\\\r?\n/g, ' ').split('\n');
  const state = lines.flatMap((line) => engine.exec(line)?.[1]?.toLowerCase() ?? []).at(-1);
  if (state === 'off' || state === 'detectiononly') return false;
  return lines.some((line) => rule.test(line) && refuses.test(line));
}
