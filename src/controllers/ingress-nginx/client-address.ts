import type { ClassContext } from './class-context.ts';

/** Keys that take the client's address from elsewhere than the connection (behaviour 13.1, "after real-ip processing"). */
const realAddressKeys = ['use-forwarded-headers', 'use-proxy-protocol', 'enable-real-ip'];

export function isBehindProxy({ interpretations }: ClassContext): boolean {
  return interpretations.some(({ statements }) =>
    statements.some(({ row, value }) => realAddressKeys.includes(row.name) && value === true),
  );
}
