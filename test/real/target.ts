import type { ConvertSettings } from '../support/convert-text.ts';

/** What the inputs are converted for. */
export const conversionSettings: ConvertSettings = { to: 'envoy-gateway', gatewayClass: 'real' };
