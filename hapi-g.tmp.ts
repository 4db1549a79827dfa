import { recordedCases } from './test/support/answers.ts';
import { replay } from './test/support/replay.ts';
import { aspectsOf } from './test/recorded/judge.ts';
const ranked = (r: string) => ({ paths: 'decoded', regexes: r }) as never;
const vs: [string, object][] = [['ages', { ages: 'unknown' }], ['1.4', { settings: { release: '1.4' } }], ['gw', { settings: { gateway: 'infra/main' } }], ['nogw', { settings: { noGateway: true } }], ['bl', { router: ranked('before-listed') }], ['al', { router: ranked('after-longest') }], ['all', { router: ranked('after-listed') }], ['eg', { settings: { to: 'envoy-gateway' } }]];
for (const [n, v] of vs) for (const c of recordedCases('haproxy-ingress')) {
  if (c.topic === 'limits') continue;
  try { for (const i of await replay(c, v as never)) { const a = aspectsOf(i); if (a.includes('guard-opened') || a.includes('backend') || (['access', 'auth', 'order', 'tls'].includes(c.topic) && a.includes('opened'))) console.log(n, i.key, a.join()); } } catch (e) { console.log(n, c.name, 'THROWS', String((e as Error).stack).slice(0, 300)); }
}
