import { convertInventory } from '../src/convert.ts';
import { readText } from '../src/read/inputs.ts';
import { controllers } from '../src/registry.ts';
import { checkObjects, loadSchemas } from '../src/validate/index.ts';
import { ingresses } from './ingresses.ts';

/**
 * What checking costs beside a whole conversion: `npx tsx bench/validate.ts [COUNT]`. Figures of one run are compared with each other;
 * alone they say more of the machine than of the program.
 */

const count = Number(process.argv[2] ?? 10_000);

function timed<T>(work: () => T): readonly [result: T, milliseconds: number] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1000];
}

const kinds = controllers.flatMap((controller) => controller.kinds);
const [read, reading] = timed(() => readText(ingresses(count), 'bench.yaml', { kinds }));
const before = process.cpuUsage();
const { objects } = await convertInventory(read, { gatewayNamespace: 'gateways' });
const { user, system } = process.cpuUsage(before);
const converting = (user + system) / 1000;

const schemas = await loadSchemas('1.6', 'standard');
const options = { release: '1.6', channel: 'standard', schemas } as const;
// A second set of schemas would be the same one: its verdicts are kept. Other objects of the same shape are not known to it.
const others = objects.map(({ body }) => JSON.parse(JSON.stringify(body).replaceAll('app-', 'web-')));
const [alone, checking] = timed(() => checkObjects(others, { ...options, references: false }));
const [, again] = timed(() => checkObjects(others, { ...options, references: false }));
const [, together] = timed(() => checkObjects(others, options));

const each = (milliseconds: number) => `${((milliseconds * 1000) / others.length).toFixed(1)} µs an object`;
console.log(`${count} Ingresses, ${others.length} objects, ${alone.violations.length} violations, processor time`);
console.log(`read             ${reading.toFixed(0)} ms`);
console.log(`convert, checked ${converting.toFixed(0)} ms`);
console.log(`check each       ${checking.toFixed(0)} ms, ${each(checking)}; once more ${each(again)}`);
console.log(`check together   ${together.toFixed(0)} ms, ${each(together)}`);
console.log(`checking is ${((100 * together) / (reading + converting)).toFixed(0)} % of reading and converting`);
