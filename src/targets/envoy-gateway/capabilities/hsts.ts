import type { Settings } from '../../../model/settings.ts';
import type { ClassCapability } from '../../../model/target.ts';
import { classDiffers, clientPart } from '../gateway-part.ts';

/**
 * ClientTrafficPolicy.headers.lateResponseHeaders, which takes the place of the backend's header as the source does
 * (recorded headers/response-defaults). Over plain http browsers ignore it (RFC 6797, 8.1).
 */
export const hsts: ClassCapability<'hsts'> = {
  name: 'ClientTrafficPolicy.headers.lateResponseHeaders',
  realize(value, planClass) {
    const stated = Object.keys(value);
    if (value.on === false) {
      const parts = stated.map((part) => [part, part === 'on' ? 'exact' : 'no-effect']);
      return { parts: Object.fromEntries(parts), policies: [] };
    }
    const header = { name: 'Strict-Transport-Security', value: textOf(value) };
    const why = 'Browsers are not told to keep to https any more where no policy says so.';
    return {
      parts: Object.fromEntries(stated.map((part) => [part, 'approximate'])),
      policies: [clientPart({ headers: { lateResponseHeaders: { set: [header] } } }, why)],
      diagnostics: classDiffers(
        planClass,
        'hsts',
        stated,
        'Strict-Transport-Security',
        ['answers over plain http have it as well, where browsers ignore it'],
        'info',
      ),
    };
  },
};

/** What is not stated is as the source has it (behaviour-ingress-nginx 7.5). */
function textOf({ maxAge = 31_536_000, subdomains = true, preload = false }: Settings['hsts']): string {
  return [`max-age=${maxAge}`, ...(subdomains ? ['includeSubDomains'] : []), ...(preload ? ['preload'] : [])].join(
    '; ',
  );
}
