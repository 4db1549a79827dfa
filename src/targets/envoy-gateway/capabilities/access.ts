import type { SettingBag } from '../../../model/settings.ts';
import type { Capability, Put } from '../../../model/target.ts';
import { seesClients } from '../client-address.ts';
import { securityPolicy } from '../kinds.ts';

const network = /^[0-9a-f.:]+\/\d{1,3}$/;

/**
 * SecurityPolicy.authorization: rules in order, the first that matches decides (api/v1alpha1/authorization_types.go), so deny
 * comes before allow as in the source. The address is that of the connection, or of its PROXY protocol.
 */
export const access: Capability<'access'> = {
  name: 'SecurityPolicy.authorization',
  realize({ allow, deny, satisfy, agents, referers }, site) {
    const { route } = site;
    if (!seesClients(site) || agents !== undefined || referers !== undefined) return undefined;
    if (satisfy === 'any' && checksOf(route.settings) > 1) return undefined;
    const said = satisfy === undefined ? {} : { satisfy: 'exact' as const };
    if (allow === undefined && deny === undefined) return { parts: said, puts: [] };
    const put = authorization(allow?.map(asNetwork), deny?.map(asNetwork) ?? []);
    if (put === undefined) return undefined;
    const lists = { ...(allow === undefined ? {} : { allow }), ...(deny === undefined ? {} : { deny }) };
    return {
      parts: { ...said, ...Object.fromEntries(Object.keys(lists).map((part) => [part, 'policy'])) },
      puts: [put],
    };
  },
};

/** Checks of which one is enough where the source says so: of a single one that is the same as all. */
function checksOf({ access: lists, basicAuth, externalAuth }: SettingBag): number {
  const listed = lists?.value.allow !== undefined || lists?.value.deny !== undefined;
  return [listed, basicAuth !== undefined, externalAuth !== undefined].filter(Boolean).length;
}

function authorization(allowed: readonly string[] | undefined, denied: readonly string[]): Put | undefined {
  if (![...(allowed ?? []), ...denied].every((entry) => network.test(entry))) return undefined;
  const rules = [...ruleFor('Deny', denied), ...ruleFor('Allow', allowed ?? [])];
  return {
    slot: 'policy',
    of: securityPolicy,
    attaches: 'rule',
    guards: true,
    spec: {
      authorization: {
        defaultAction: allowed === undefined ? 'Allow' : 'Deny',
        ...(rules.length === 0 ? {} : { rules }),
      },
    },
  };
}

function ruleFor(action: 'Allow' | 'Deny', clientCIDRs: readonly string[]) {
  return clientCIDRs.length === 0 ? [] : [{ action, principal: { clientCIDRs } }];
}

function asNetwork(entry: string): string {
  if (entry.includes('/')) return entry;
  return `${entry}/${entry.includes(':') ? 128 : 32}`;
}
