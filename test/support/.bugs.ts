import fc from 'fast-check';
import { convertText, ownBugs } from './convert-text.ts';
import { allHosts, manifestsOf, randomIngresses } from './random-ingress.ts';

const seen = new Map<string, [number, string]>();
for (const seed of [1, 2, 3])
  for (const ings of fc.sample(randomIngresses(allHosts), { numRuns: 1500, seed })) {
    const c = await convertText(manifestsOf(ings));
    for (const b of ownBugs(c)) {
      const k = b
        .replace(/ingress-\d/g, 'I')
        .replace(/(alpha|beta)/g, 'N')
        .replace(/rules\/\d/, 'rules/R')
        .replace(/listener \S+/, 'listener L');
      const t = JSON.stringify(ings);
      const o = seen.get(k);
      seen.set(k, [(o?.[0] ?? 0) + 1, o && o[1].length <= t.length ? o[1] : t]);
    }
  }
for (const [k, [n, t]] of seen) console.log(k, n, t);
