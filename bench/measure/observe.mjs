/** Preloaded into the measured process: notes time and memory at the end of each stage, and tells its parent at the end. */
import { subscribe } from 'node:diagnostics_channel';
import { writeFileSync } from 'node:fs';

const begin = performance.now();
const stages = [];

subscribe('ingress2gw.stage', (stage) => {
  // Where the program runs with --expose-gc, memory is what is really held.
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  const cpu = process.cpuUsage();
  stages.push({
    stage,
    time: performance.now() - begin,
    cpu: (cpu.user + cpu.system) / 1000,
    held: heapUsed + external,
  });
});

process.on('exit', () => {
  const file = process.env.BENCH_FIGURES;
  if (file === undefined) return;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const total = { time: performance.now() - begin, cpu: (userCPUTime + systemCPUTime) / 1000, rss: maxRSS * 1024 };
  writeFileSync(file, JSON.stringify({ stages, total }));
});
