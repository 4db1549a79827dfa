import type { RecordedController } from '../../support/answers.ts';
import { canary } from './canary.ts';
import { cors } from './cors.ts';
import { defaults } from './defaults.ts';
import { dropped } from './dropped.ts';
import { findings } from './findings.ts';
import { haproxyIngress } from './haproxy-ingress.ts';
import { haproxytech } from './haproxytech.ts';
import { outside } from './outside.ts';
import type { Reason } from './reason.ts';
import { traefikDefaults } from './traefik-defaults.ts';
import { traefikDropped } from './traefik-dropped.ts';
import { traefikFindings } from './traefik-findings.ts';
import { traefikOutside } from './traefik-outside.ts';

/** Every difference we know the reason of, by controller. An entry nobody needs fails the suite. */
export const reasons: Readonly<Record<RecordedController, readonly Reason[]>> = {
  'ingress-nginx': [...defaults, ...dropped, ...canary, ...cors, ...findings, ...outside],
  haproxytech,
  'haproxy-ingress': haproxyIngress,
  traefik: [...traefikDefaults, ...traefikDropped, ...traefikFindings, ...traefikOutside],
};
