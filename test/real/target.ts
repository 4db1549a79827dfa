import type { ConvertSettings } from '../support/convert-text.ts';

/** What the recorded inputs are converted for. */
export const conversionSettings: ConvertSettings = { gatewayClass: 'real' };
