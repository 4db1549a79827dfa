import { combine, made } from '../../interpret/combine.ts';
import type { Account } from '../../model/ledger.ts';
import { type Setting, type SettingBag, type Settings, settingFacts } from '../../model/settings.ts';
import type { ClassContext } from './class-context.ts';
import type { NginxIngress } from './ingress.ts';
import { agesKnown } from './order.ts';
import { referenceDenial } from './reference-denials.ts';
import { factsOf } from './routing.ts';
import { secretKeys } from './secret-keys.ts';
import { mayKeepOut } from './snippets.ts';

/** What holds for the whole host, whichever Ingress states it: client certificates, text for the server (behaviour 5). */
export function hostSettings(
  ingresses: readonly NginxIngress[],
  withCanaries: readonly NginxIngress[],
  context: ClassContext,
  accounts: Account[],
): SettingBag {
  return {
    ...clientCertificates(withCanaries, context, accounts),
    ...serverSnippet(ingresses, accounts),
    ...denial(withCanaries, context),
  };
}

/** A failing reference of one Ingress closes the host for all (recorded client-cert/bare-name, secret-missing). */
function denial(ingresses: readonly NginxIngress[], context: ClassContext): SettingBag {
  const [denied] = ingresses.flatMap(
    (ingress) => ingress.interpretation.hostDenied ?? referenceDenial(ingress, context, 'host') ?? [],
  );
  return denied === undefined ? {} : made('denied', { reason: denied.reason, status: 403 }, [denied.fact]);
}

/** The first Ingress whose Secret has a CA, canaries included; without one nothing is checked (recorded client-cert/no-ca-crt). */
function clientCertificates(
  ingresses: readonly NginxIngress[],
  context: ClassContext,
  accounts: Account[],
): SettingBag {
  const candidates = ingresses.map(statedCertificates);
  let chosen: (typeof candidates)[number];
  for (const setting of candidates) {
    if (setting === undefined) continue;
    const inactive = inactiveReason(setting.value, context);
    const reason = inactive ?? (chosen === undefined ? undefined : 'another Ingress of the host comes first');
    if (reason === undefined) chosen = setting;
    else {
      const outcome = inactive === undefined ? ('overridden' as const) : ('no-effect' as const);
      accounts.push(...settingFacts(setting).map((fact) => ({ fact, outcome, reason })));
    }
  }
  return chosen === undefined ? {} : { clientTls: chosen };
}

/** What one Ingress asks of the clients of its hosts. */
export function statedCertificates({ interpretation }: NginxIngress): Setting<'clientTls'> | undefined {
  return combine([interpretation.statements], ['host']).clientTls;
}

/** Why nobody has to show a certificate in spite of all that is stated. */
export function inactiveReason(
  { authority, mode, subject }: Settings['clientTls'],
  context: ClassContext,
): string | undefined {
  if (authority === undefined) return 'no Secret is named';
  // The subject is checked even where certificates are not (catalogue auth-tls-match-cn).
  if (subject !== undefined) return undefined;
  if (mode === 'off') return 'it is switched off';
  // Secrets without data in the input tell nothing: then the check is taken to be in force.
  const keys = secretKeys(authority, context.secrets);
  if (keys === undefined || keys.has('ca.crt')) return undefined;
  return 'its Secret has no ca.crt, so the controller checks nothing';
}

/** Where ages are unknown, the text of any of them may be the one in force, so one that keeps requests out counts. */
function serverSnippet(ingresses: readonly NginxIngress[], accounts: Account[]): SettingBag {
  const stating = ingresses.filter((ingress) => (ingress.record.routing.serverSnippet ?? '') !== '');
  const [first] = stating;
  if (first === undefined) return {};
  const candidates = stating.filter((ingress) => ingress === first || !agesKnown(first, ingress));
  const chosen = candidates.find((ingress) => mayKeepOut(ingress.record.routing.serverSnippet ?? '')) ?? first;
  for (const ingress of stating.filter((other) => other !== chosen))
    push(ingress, accounts, 'overridden', 'the text of another Ingress of the host comes first');
  const text = chosen.record.routing.serverSnippet ?? '';
  if (mayKeepOut(text)) return made('ownRules', { text }, factsOf(chosen.record, 'serverSnippet'));
  push(chosen, accounts, 'unsupported', 'nginx text has no counterpart in the Gateway API');
  return {};
}

function push(ingress: NginxIngress, accounts: Account[], outcome: Account['outcome'], reason: string): void {
  accounts.push(...factsOf(ingress.record, 'serverSnippet').map((fact) => ({ fact, outcome, reason })));
}
