import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Account } from '../../../model/ledger.ts';
import type { NginxIngress } from '../ingress.ts';
import { actingEffect } from './acting.ts';
import { unsaidAccounts } from './effect.ts';
import { asReason, unsaidFindings } from './findings.ts';
import type { Unsaid } from './header-directives.ts';

/** Texts for TCP and UDP, which all Ingresses of the controller share: what they open is not opened any more (behaviour 5). */
export function streamTexts({ snippets, interpretation }: NginxIngress): {
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const effect = actingEffect(snippets, 'stream-snippet', interpretation);
  const unsaid = (effect?.snippet.directives ?? []).map((directive): Unsaid => {
    const destination = directive.row?.destination;
    const isNone = destination?.kind === 'none';
    const reason = isNone ? asReason(destination.reason) : 'it has no counterpart beside the routes of the Gateway API';
    return { directive, outcome: isNone ? destination.outcome : 'unsupported', reason };
  });
  return { accounts: unsaidAccounts(unsaid), diagnostics: unsaidFindings(unsaid) };
}
