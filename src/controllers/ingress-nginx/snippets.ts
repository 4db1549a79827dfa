import * as codes from '../../diagnostics/plan.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { NginxIngress } from './ingress.ts';
import { routingOf } from './routing.ts';

/**
 * Directives that answer, refuse, redirect or send a request elsewhere. Until snippets are read directive by directive, any
 * of these words makes the whole text a guard: closing too much is the safe side.
 */
const keepsOut =
  /(^|[\s;{}"'])(allow|deny|auth_\w+|satisfy|return|if|limit_except|\w*_by_lua\w*|internal|ssl_verify_\w+|error_page|valid_referers|secure_link\w*|modsecurity\w*|SecRule\w*|rewrite|\w+_pass|ssl_reject_handshake|include|location|limit_req|limit_conn|js_\w+|perl\w*|map|geo|set|break|try_files|more_clear_input_headers)(?=[\s;{"']|$)/i;

/** Whether nginx text may keep requests out. Comments count too: what a `#` inside quotes hides is no comment. */
export function mayKeepOut(text: string): boolean {
  return keepsOut.test(text);
}

/** Annotations with nginx text; the admission webhook knows them by this ending (controller.go CheckIngress). */
export function isSnippet(name: string): boolean {
  return name.endsWith('-snippet');
}

/** An Ingress served without the text of its snippets (controller.go dropSnippetDirectives; recorded snippets/risk-only). */
export function withoutSnippets(ingress: NginxIngress): NginxIngress {
  const { interpretation, ref } = ingress;
  const texts = interpretation.statements.filter(({ row }) => isSnippet(row.name));
  if (texts.length === 0) return ingress;
  const facts = texts.map(({ fact }) => fact);
  const statements = interpretation.statements.filter((statement) => !texts.includes(statement));
  const open = texts.some(({ value }) => mayKeepOut(String(value)));
  const guard = open ? ', so what it was to keep out gets in, as it does today' : '';
  const reason = 'allow-snippet-annotations is false, so the controller leaves the text out';
  const named = interpretation.facts.filter(({ id }) => facts.includes(id)).map(({ name }) => name);
  const args = { names: named.join(', '), guard };
  return {
    ...ingress,
    record: routingOf(statements),
    interpretation: {
      ...interpretation,
      statements,
      accounts: [
        ...interpretation.accounts.filter(({ fact }) => !facts.includes(fact)),
        ...facts.map((fact) => ({ fact, outcome: 'no-effect' as const, reason })),
      ],
      diagnostics: [...interpretation.diagnostics, diagnose(codes.snippetLeftOut, args, { object: ref, facts })],
    },
  };
}
