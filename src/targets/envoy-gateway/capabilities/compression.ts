import type { Settings } from '../../../model/settings.ts';
import type { ClassCapability, PartOutcome } from '../../../model/target.ts';
import { classDiffers } from '../gateway-part.ts';
import { backendTrafficPolicy } from '../kinds.ts';

type Compression = Settings['compression'];

/** What each way takes by default in the source: bytes from which an answer is compressed (gzip_min_length, brotli_min_length). */
const ways = [
  { name: 'brotli', type: 'Brotli', usual: 20 },
  { name: 'gzip', type: 'Gzip', usual: 256 },
] as const;

/** The least that Envoy takes (the field's description). */
const least = 30;

/**
 * BackendTrafficPolicy.compressor of the Gateway. The first way is preferred, in the source brotli; one without its own empty
 * field is not taken (buildCompression in internal/gatewayapi/backendtrafficpolicy.go).
 */
export const compression: ClassCapability<'compression'> = {
  name: 'BackendTrafficPolicy.compressor',
  realize(value, planClass) {
    const on = ways.filter(({ name }) => value[name] === true);
    const compressor = on.map(({ name, type, usual }) => ({
      type,
      [name]: {},
      minContentLength: Math.max(least, value[`${name}MinLength`] ?? usual),
    }));
    const why = 'Envoy compresses nothing where no policy says so.';
    return {
      parts: Object.assign({}, ...ways.map(({ name }) => partsOf(name, value))),
      policies: on.length === 0 ? [] : [{ of: backendTrafficPolicy, spec: { compressor }, why }],
      diagnostics: classDiffers(
        planClass,
        'compression',
        ['gzip', 'brotli'],
        'Compression',
        on.length === 0 ? [] : differences,
      ),
    };
  },
};

const differences = [
  'the content types are those of the list that Envoy has',
  'the level is the one that Envoy has',
  'backends get no Accept-Encoding any more, so they compress nothing themselves',
];

function partsOf(name: 'gzip' | 'brotli', value: Compression): Readonly<Record<string, PartOutcome>> {
  const stated = Object.keys(value).filter(
    (part) => part.startsWith(name) && value[part as keyof Compression] !== undefined,
  );
  if (value[name] !== true)
    return Object.fromEntries(stated.map((part) => [part, part === name ? 'exact' : 'no-effect']));
  const length = value[`${name}MinLength`];
  return {
    [name]: 'approximate',
    ...(length === undefined ? {} : { [`${name}MinLength`]: length < least ? 'approximate' : 'policy' }),
  };
}
