import { recordedCases } from './test/support/answers.ts';
import { replay } from './test/support/replay.ts';
import { unexplained, standingOf } from './test/recorded/judge.ts';
import { messageOf } from './src/report/messages.ts';
const want = process.argv.slice(2);
const n: Record<string, number> = {};
for (const c of recordedCases('haproxy-ingress')) {
  if (want.length && !want.some((w) => c.name.startsWith(w))) continue;
  try {
    for (const item of await replay(c)) {
      const st = standingOf(item); n[st] = (n[st] ?? 0) + 1;
      const bad = unexplained(item);
      if (bad.length) console.log(item.key, '=>', bad.join(','), JSON.stringify(item.exchange.answer).slice(0,300), 'OURS', JSON.stringify(item.ours).slice(0,260), '\n      ', item.conversion.diagnostics.filter(d=>!['I2G2014','I2G4001'].includes(d.code)).map((d) => d.code+':'+messageOf(d).slice(0,90)).join(' | '));
    }
  } catch (e) { console.log(c.name, 'THROWS', String((e as Error).stack).slice(0, 600)); }
}
console.log(n);
