/** Prints the tables of test/recorded/counts.ts as the program stands now: `npx tsx scripts/recorded-counts.ts`. */
import { type Standing, standingOf } from '../test/recorded/judge.ts';
import { type RecordedController, recordedCases, recordedControllers } from '../test/support/answers.ts';
import { replay } from '../test/support/replay.ts';

for (const controller of recordedControllers) process.stdout.write(`${controller}\n${await tableOf(controller)}`);

async function tableOf(controller: RecordedController): Promise<string> {
  const found: Record<string, Record<Standing, number>> = {};
  for (const entry of recordedCases(controller)) {
    for (const item of await replay(entry)) {
      found[item.topic] ??= { equal: 0, announced: 0, outside: 0, open: 0 };
      (found[item.topic] as Record<Standing, number>)[standingOf(item)] += 1;
    }
  }
  const lines = Object.entries(found).map(([topic, counts]) => {
    const key = /^[a-z]+$/.test(topic) ? topic : `'${topic}'`;
    const cells = Object.entries(counts).map(([standing, count]) => `${standing}: ${count}`);
    return `  ${key}: { ${cells.join(', ')} },\n`;
  });
  return lines.join('');
}
