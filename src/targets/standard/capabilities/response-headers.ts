import { isHeaderValue } from '../../../model/header-value.ts';
import type { Capability } from '../../../model/target.ts';

const headerName = /^[A-Za-z0-9!#$%&'*+\-.^_`|~]{1,256}$/;

/** ResponseHeaderModifier, up to 16 headers; a value the filter cannot hold leaves the group to the next capability. */
export const responseHeaders: Capability<'responseHeaders'> = {
  name: 'ResponseHeaderModifier',
  realize({ set }) {
    if (set === undefined) return undefined;
    const sayable =
      set.length <= 16 &&
      set.every(({ name, value }) => headerName.test(name) && isHeaderValue(value) && !value.includes('$'));
    if (!sayable) return undefined;
    if (set.length === 0) return { parts: { set: 'exact' }, puts: [] };
    return {
      parts: { set: 'exact' },
      puts: [{ slot: 'responseHeaders', set }],
      requires: ['HTTPRouteResponseHeaderModification'],
    };
  },
};
