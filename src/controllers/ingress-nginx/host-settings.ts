import { combine, made } from '../../interpret/combine.ts';
import type { Account } from '../../model/ledger.ts';
import { type Setting, type SettingBag, type Settings, settingFacts } from '../../model/settings.ts';
import type { ClassContext } from './class-context.ts';
import type { NginxIngress } from './ingress.ts';
import { referenceDenial } from './reference-denials.ts';
import { secretKeys } from './secret-keys.ts';
import type { OfServer } from './snippets/of-server.ts';

/** What holds for the whole host, whichever Ingress states it: client certificates, text for the server (behaviour 5). */
export function hostSettings(
  snippets: OfServer,
  withCanaries: readonly NginxIngress[],
  context: ClassContext,
  accounts: Account[],
): SettingBag {
  return {
    ...clientCertificates(withCanaries, context, accounts),
    ...ownRules(snippets),
    ...denial(withCanaries, context),
  };
}

/** What a text for the server keeps out in a way that cannot be said closes the host. */
function ownRules({ guards }: OfServer): SettingBag {
  return guards.length === 0 ? {} : made('ownRules', { text: '' }, [...new Set(guards)]);
}

/** A failing reference of one Ingress closes the host for all (recorded client-cert/bare-name, secret-missing). */
function denial(ingresses: readonly NginxIngress[], context: ClassContext): SettingBag {
  const [denied] = ingresses.flatMap(
    (ingress) => ingress.interpretation.hostDenied ?? referenceDenial(ingress, context, 'host') ?? [],
  );
  if (denied === undefined) return {};
  const status = denied.answered === true ? { status: 403 } : {};
  return made('denied', { reason: denied.reason, ...status }, [denied.fact]);
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
