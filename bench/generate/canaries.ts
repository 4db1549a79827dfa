import type { Draft } from './model.ts';
import { settings } from './names.ts';
import type { Random, Shares } from './random.ts';
import { canaryShare } from './shares.ts';

type By = (random: Random) => Readonly<Record<string, string>>;

const forms: Shares<By> = [
  [(random) => ({ 'canary-weight': random.chance(0.25) ? '0' : String(random.whole(1, 9) * 10) }), 70],
  [() => ({ 'canary-by-header': 'X-Canary' }), 20],
  [() => ({ 'canary-by-cookie': 'canary' }), 10],
];

/** Canaries beside some of the Ingresses, in place of nothing: they come on top. */
export function canariesOf(drafts: readonly Draft[], ingresses: number, random: Random): readonly Draft[] {
  const primaries = random.shuffled(drafts.filter(({ hosts }) => hosts.length > 0));
  return primaries.slice(0, Math.round(ingresses * canaryShare)).map((primary) => ({
    ...primary,
    name: `${primary.name}-canary`,
    paths: primary.paths.map((entry) => ({ ...entry, service: `${entry.service}-canary` })),
    annotations: settings({ canary: 'true', ...random.weighted(forms)(random) }),
  }));
}
