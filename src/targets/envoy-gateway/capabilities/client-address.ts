import type { JsonObject } from '../../../model/json.ts';
import type { PlannedClass } from '../../../model/route-plan.ts';
import type { Settings } from '../../../model/settings.ts';
import type { ClassCapability, ClassRealization, PartOutcome } from '../../../model/target.ts';
import { takesProxyProtocol } from '../client-address.ts';
import { classDiffers, clientPart } from '../gateway-part.ts';

type ClientAddress = Settings['clientAddress'];

const everyone = '0.0.0.0/0';
const usualHeader = 'X-Forwarded-For';
const network = /^(\d{1,3}(\.\d{1,3}){3}\/\d{1,2}|[0-9a-f:]*:[0-9a-f:]*\/\d{1,3})$/i;
const subject = 'The address of clients';

/** ClientTrafficPolicy.proxyProtocol and clientIPDetection. The PROXY protocol outweighs headers (real_ip_header of the source). */
export const clientAddress: ClassCapability<'clientAddress'> = {
  name: 'ClientTrafficPolicy.clientIPDetection and proxyProtocol',
  realize(value, planClass) {
    if (value.proxyProtocol === true) return beforeConnection(value, planClass);
    if (value.forwarded === true || value.detect === true) return inHeader(value, planClass);
    return { parts: outcomes(value, {}), policies: [] };
  },
};

/** Parts that are stated: switched off they are exact, and what only goes with another one does nothing. */
function outcomes(
  value: ClientAddress,
  special: { readonly [Part in keyof ClientAddress]?: PartOutcome },
): ClassRealization<'clientAddress'>['parts'] {
  const parts = Object.entries(value).filter(([, stated]) => stated !== undefined);
  return Object.fromEntries(
    parts.flatMap(([part, stated]) => {
      const known = special[part as keyof ClientAddress];
      if (known !== undefined) return [[part, known]];
      if (part === 'forwarded' && stated === true) return [];
      return [[part, stated === false ? 'exact' : 'no-effect']];
    }),
  );
}

function trusts(value: ClientAddress): readonly string[] {
  return value.trusted ?? [everyone];
}

function beforeConnection(
  value: ClientAddress,
  planClass: PlannedClass,
): ClassRealization<'clientAddress'> | undefined {
  if (!takesProxyProtocol(planClass)) return undefined;
  const all = trusts(value).includes(everyone);
  const why =
    'Without the policy Envoy takes the header of the PROXY protocol for a broken request, and answers no client.';
  return {
    parts: outcomes(value, {
      proxyProtocol: all ? 'policy' : 'approximate',
      trusted: all ? 'exact' : 'unsupported',
      ...(value.forwarded === true && value.chain === true ? { chain: 'policy' } : {}),
    }),
    policies: [clientPart({ proxyProtocol: {} }, why)],
    diagnostics: classDiffers(planClass, 'clientAddress', ['proxyProtocol'], subject, [
      'the load balancer of the new Gateway must send the PROXY protocol, as the one of today does: connections without it are closed',
      ...(all ? [] : [`whoever connects is believed, where only ${trusts(value).join(', ')} is today`]),
    ]),
  };
}

function inHeader(value: ClientAddress, planClass: PlannedClass): ClassRealization<'clientAddress'> | undefined {
  const clientIPDetection = detection(value);
  if (clientIPDetection === undefined) return undefined;
  const forwarded = value.forwarded === true;
  return {
    parts: outcomes(value, {
      ...(forwarded ? { forwarded: 'approximate' } : {}),
      ...(value.detect === true ? { detect: 'approximate' } : {}),
      trusted: 'policy',
      header: 'policy',
      ...(forwarded && value.chain !== undefined ? { chain: value.chain ? 'policy' : 'unsupported' } : {}),
    }),
    policies: [
      clientPart(
        { clientIPDetection },
        'Envoy takes the proxy in front for the client where no policy says otherwise.',
      ),
    ],
    diagnostics: classDiffers(planClass, 'clientAddress', ['forwarded', 'detect'], subject, [
      'where Envoy cannot read the header it takes the address of the proxy, so address lists and limits are not compared with it',
      ...(forwarded ? ['backends see the Host of the request, not that of X-Forwarded-Host'] : []),
      ...(value.chain === true
        ? []
        : ['X-Forwarded-For has all addresses, where it has that of the client alone today']),
    ]),
  };
}

/** Any other header than X-Forwarded-For is believed from everybody (custom_header of originalIPDetectionExtensions). */
function detection(value: ClientAddress): JsonObject | undefined {
  const { header = usualHeader } = value;
  const trustedCIDRs = trusts(value);
  if (header.toLowerCase() === usualHeader.toLowerCase())
    return trustedCIDRs.every((entry) => network.test(entry)) ? { xForwardedFor: { trustedCIDRs } } : undefined;
  const sayable = trustedCIDRs.includes(everyone) && /^[A-Za-z0-9-]+$/.test(header);
  return sayable ? { customHeader: { name: header } } : undefined;
}
