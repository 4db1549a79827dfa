import * as codes from '../../../diagnostics/envoy-gateway.ts';
import { diagnose } from '../../../model/diagnostic.ts';
import { settingFacts } from '../../../model/settings.ts';
import type { Capability } from '../../../model/target.ts';
import { trafficPut } from '../traffic.ts';

const units: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };
const most = 1024 ** 2;

/**
 * BackendTrafficPolicy.requestBuffer keeps each body in memory, where the source keeps large ones in files: limits above the
 * 1 MiB that the source has by default are left out, since they were set to let more through.
 */
export const body: Capability<'body'> = {
  name: 'BackendTrafficPolicy.requestBuffer',
  realize({ limit = '' }, { route }) {
    const bytes = bytesOf(limit);
    if (bytes === 0) return { parts: { limit: 'exact' }, puts: [] };
    // A stream has no end to wait for.
    const streams = route.settings.protocol?.value.name?.startsWith('grpc') === true;
    if (bytes === undefined || bytes > most || streams) return undefined;
    const facts = route.settings.body === undefined ? [] : settingFacts(route.settings.body);
    return {
      parts: { limit: 'policy' },
      puts: [trafficPut({ requestBuffer: { limit: String(bytes) } })],
      diagnostics: [diagnose(codes.bodyRead, { limit }, { object: route.owner, facts })],
    };
  },
};

function bytesOf(text: string): number | undefined {
  const [, count, unit = ''] = /^(\d+)\s*([kmg]?)$/i.exec(text.trim()) ?? [];
  const factor = units[unit.toLowerCase()];
  return count === undefined || factor === undefined ? undefined : Number(count) * factor;
}
