import type { CohortPlan, PathPlan } from '../model.ts';
import { settings } from '../names.ts';
import type { Random } from '../random.ts';

/** One path to one Service. */
export const root: readonly PathPlan[] = [{ path: '/', pathType: 'Prefix', service: '' }];

const everyday: readonly Readonly<Record<string, string>>[] = [
  { 'proxy-body-size': '50m' },
  { 'proxy-read-timeout': '120' },
  { 'proxy-read-timeout': '300', 'proxy-send-timeout': '300' },
  { 'proxy-body-size': '10m', 'proxy-connect-timeout': '15' },
];

/** One host, one path, and rarely more than a size or a time. */
export function plain(random: Random): CohortPlan {
  const annotations = settings({
    ...(random.chance(0.4) ? random.pick(everyday) : {}),
    ...(random.chance(0.25) ? { 'ssl-redirect': random.pick(['true', 'false']) } : {}),
  });
  return { hosts: 1, paths: root, annotations };
}

/** An application without host, or only a default backend. */
export function hostless(random: Random): CohortPlan {
  const paths: PathPlan[] = [];
  for (let index = random.whole(0, 4); index > 0; index--) {
    paths.push({ path: `/public-${index}`, pathType: 'Prefix', service: '' });
  }
  return { hosts: 0, paths, annotations: {} };
}

/** Own domains: the apex and all below it; a few carry dozens. */
export function vanity(random: Random, nth: number): CohortPlan {
  const hosts = nth % 40 === 20 ? random.whole(20, 60) : 2;
  return {
    hosts,
    apex: hosts === 2,
    paths: root,
    annotations: settings({ 'proxy-buffer-size': '16k', 'proxy-buffers-number': '8' }),
  };
}
