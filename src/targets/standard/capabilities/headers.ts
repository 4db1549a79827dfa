import { isHeaderValue } from '../../../model/header-value.ts';
import type { Header, HeaderChanges } from '../../../model/settings.ts';
import type { Capability, Put, Realization } from '../../../model/target.ts';

const headerName = /^[A-Za-z0-9!#$%&'*+\-.^_`|~]{1,256}$/;

/** Of each list of a header modifier (gateway-api-fields HTTPHeaderFilter). */
const longest = 16;

/** RequestHeaderModifier. */
export const requestHeaders: Capability<'requestHeaders'> = {
  name: 'RequestHeaderModifier',
  realize: (changes) => realized(changes, 'requestHeaders', []),
};

/** ResponseHeaderModifier. */
export const responseHeaders: Capability<'responseHeaders'> = {
  name: 'ResponseHeaderModifier',
  realize: (changes) => realized(changes, 'responseHeaders', ['HTTPRouteResponseHeaderModification']),
};

/** Each list by itself: one that the filter cannot hold is left to the next capability. */
function realized(
  { set, add, remove }: HeaderChanges,
  slot: 'requestHeaders' | 'responseHeaders',
  requires: readonly string[],
): Realization<typeof slot> | undefined {
  const kept: HeaderChanges = {
    ...(set !== undefined && areSayable(set) ? { set } : {}),
    ...(add !== undefined && areSayable(add) ? { add } : {}),
    ...(remove !== undefined && remove.length <= longest && remove.every((name) => headerName.test(name))
      ? { remove }
      : {}),
  };
  if (Object.keys(kept).length === 0) return undefined;
  const parts = Object.fromEntries(Object.keys(kept).map((part) => [part, 'exact' as const]));
  const puts: readonly Put[] = Object.values(kept).some((list) => list.length > 0) ? [{ slot, ...kept }] : [];
  return { parts, puts, ...(puts.length === 0 ? {} : { requires }) };
}

function areSayable(headers: readonly Header[]): boolean {
  return (
    headers.length <= longest &&
    headers.every(({ name, value }) => headerName.test(name) && isHeaderValue(value) && !value.includes('$'))
  );
}
