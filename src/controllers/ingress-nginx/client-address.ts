import type { PlannedClass } from '../../model/route-plan.ts';
import type { ClassContext } from './class-context.ts';

/** Keys that take the client's address from elsewhere than the connection (behaviour 13.1, "after real-ip processing"). */
const realAddressKeys = ['use-forwarded-headers', 'use-proxy-protocol', 'enable-real-ip'];

/**
 * The PROXY protocol outweighs headers (real_ip_header in nginx.tmpl) where all peers are believed; by default all of IPv4 are.
 * Where several ConfigMaps may be the controller's, nobody knows.
 */
export function clientAddressOf({ interpretations, settings }: ClassContext): Pick<PlannedClass, 'clientAddress'> {
  const elsewhere = interpretations.some(({ statements }) =>
    statements.some(({ row, value }) => realAddressKeys.includes(row.name) && value === true),
  );
  if (!elsewhere) return {};
  const { proxyProtocol, trusted = ['0.0.0.0/0'] } = settings.clientAddress?.value ?? {};
  const said = interpretations.length === 1 && proxyProtocol === true && trusted.includes('0.0.0.0/0');
  return { clientAddress: said ? 'proxy-protocol' : 'forwarded' };
}
