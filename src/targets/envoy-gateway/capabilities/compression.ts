import type { JsonObject } from '../../../model/json.ts';
import type { Settings } from '../../../model/settings.ts';
import type { Capability, PartOutcome } from '../../../model/target.ts';
import { backendTrafficPolicy } from '../kinds.ts';

type Compression = Settings['compression'];

/** BackendTrafficPolicy.compressor of the whole Gateway. Which content types are compressed, Envoy decides by itself. */
export const compression: Capability<'compression'> = {
  name: 'BackendTrafficPolicy.compressor',
  realize(value, { ownGateways }) {
    if (!ownGateways) return undefined;
    const compressor = compressors(value);
    const used: PartOutcome = compressor.length === 0 ? 'no-effect' : 'policy';
    return {
      parts: {
        ...(value.gzip === undefined ? {} : { gzip: value.gzip ? used : 'exact' }),
        ...(value.brotli === undefined ? {} : { brotli: value.brotli ? used : 'exact' }),
        ...(value.minLength === undefined ? {} : { minLength: used }),
        ...(value.types === undefined ? {} : { types: compressor.length === 0 ? 'no-effect' : 'unsupported' }),
      },
      puts:
        compressor.length === 0
          ? []
          : [{ slot: 'policy', of: backendTrafficPolicy, attaches: 'gateway', spec: { compressor } }],
    };
  },
};

/** 30 bytes at least (api/v1alpha1/compression_types.go). */
function compressors({ gzip, brotli, minLength = 256 }: Compression): readonly JsonObject[] {
  const minContentLength = String(Math.max(30, minLength));
  return [
    ...(brotli === true ? [{ type: 'Brotli', brotli: {}, minContentLength }] : []),
    ...(gzip === true ? [{ type: 'Gzip', gzip: {}, minContentLength }] : []),
  ];
}
