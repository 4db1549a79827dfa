import { cidrList } from './cidr-list.ts';
import { trimSpace } from './go-text.ts';
import { plainType, refused, type ValueType, value } from './value-type.ts';

const patternFile = /^patterns\/\S+$/;

/**
 * Comma separated addresses, networks and names of lists (`patterns/office`). One bad item spoils all (haproxytech
 * pkg/annotations/ingress/accessControl.go).
 */
export const addressItems: ValueType<readonly string[]> = plainType('list', (raw) => {
  const items = raw.split(',').map(trimSpace);
  const named = items.filter((item) => patternFile.test(item));
  const addresses = items.filter((item) => !patternFile.test(item));
  if (addresses.length === 0) return value([...new Set(named)].sort());
  const parsed = cidrList.parse(addresses.join(','));
  if (!parsed.ok) return parsed.fault === 'empty' ? refused('has an empty entry') : parsed;
  return value([...new Set([...parsed.value, ...named])].sort());
});
