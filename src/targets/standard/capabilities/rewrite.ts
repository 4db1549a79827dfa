import type { Settings } from '../../../model/settings.ts';
import type { Capability, Put } from '../../../model/target.ts';

const preciseHostname = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** URLRewrite: a fixed path, a replaced prefix, a host name. Groups of a regular expression cannot be said. */
export const rewrite: Capability<'rewrite'> = {
  name: 'URLRewrite',
  realize(value) {
    const puts: Put[] = [];
    const parts: { -readonly [Part in keyof Settings['rewrite']]?: 'exact' | 'approximate' } = {};
    const requires: string[] = [];
    if (
      value.path !== undefined &&
      value.path.kind !== 'groups' &&
      value.path.value.startsWith('/') &&
      value.path.value.length <= 1024
    ) {
      puts.push({ slot: 'rewrite', path: value.path });
      parts.path = 'approximate';
      requires.push('HTTPRoutePathRewrite');
    }
    if (value.hostname !== undefined && preciseHostname.test(value.hostname) && value.hostname.length <= 253) {
      puts.push({ slot: 'rewrite', hostname: value.hostname });
      parts.hostname = 'exact';
      requires.push('HTTPRouteHostRewrite');
    }
    if (value.prefixHeader !== undefined && !value.prefixHeader.includes('$') && value.prefixHeader !== '') {
      puts.push({ slot: 'requestHeaders', set: [{ name: 'X-Forwarded-Prefix', value: value.prefixHeader }] });
      parts.prefixHeader = 'exact';
    }
    return { parts, puts, requires };
  },
};
