import type { PlannedClass } from '../../model/route-plan.ts';
import type { ClassContext } from './class-context.ts';

/** Keys that take the client's address from elsewhere than the connection (behaviour 13.1, "after real-ip processing"). */
const realAddressKeys = ['use-forwarded-headers', 'use-proxy-protocol', 'enable-real-ip'];

const everyone = '0.0.0.0/0';

/**
 * The PROXY protocol outweighs headers (real_ip_header in nginx.tmpl) where all peers are believed; by default all of IPv4 are.
 * Where it is not sure which ConfigMap is the controller's, nobody knows.
 */
export function clientAddressOf(context: ClassContext): Pick<PlannedClass, 'clientAddress'> {
  const elsewhere = context.interpretations.some(({ statements }) =>
    statements.some(({ row, value }) => realAddressKeys.includes(row.name) && value === true),
  );
  if (!elsewhere) return {};
  const { proxyProtocol, trusted = [everyone] } = context.settings.clientAddress?.value ?? {};
  const said = isSure(context) && proxyProtocol === true && trusted.includes(everyone);
  return { clientAddress: said ? 'proxy-protocol' : 'forwarded' };
}

function isSure({ interpretations, guessedConfigMaps, unreadConfigMaps }: ClassContext): boolean {
  return interpretations.length === 1 && guessedConfigMaps.length + unreadConfigMaps.length === 0;
}
