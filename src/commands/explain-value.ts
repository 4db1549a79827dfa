import type { Conversion } from '../model/conversion.ts';
import type { ControllerRows, Row } from '../model/row.ts';
import { messageOf } from '../report/messages.ts';
import type { Context } from './context.ts';
import { type Definition, definitionList } from './explain-kind.ts';
import { targetNames } from './target-names.ts';

/**
 * The verdict on one value of an annotation, for each target: what a conversion says of an Ingress of one path with that value, and
 * with the annotation that it does nothing without.
 */
export async function valueText(
  row: Row,
  value: string,
  controller: ControllerRows,
  context: Context,
  width: number,
): Promise<string> {
  const name = `${controller.prefixes[0] ?? ''}${row.name}`;
  const sample = sampleOf(row, value, controller);
  const verdicts: Definition[] = [];
  for (const to of targetNames) {
    const request = { paths: ['-'], stdin: bytesOf(sample), to, from: [controller.controller] };
    verdicts.push(...verdictOf(name, to, await context.convert(request)));
  }
  const needed = row.needs === undefined ? [] : [['Beside', row.needs] as const];
  return definitionList(`${name}: ${JSON.stringify(value)}`, [...needed, ...folded(verdicts)], width);
}

function sampleOf(row: Row, value: string, { prefixes, rows }: ControllerRows): string {
  const prefix = prefixes[0] ?? '';
  const [sibling, wanted] = row.needs?.split('=') ?? [];
  const example = rows.find((other) => other.on === row.on && other.name === sibling)?.examples.find(isUsable)?.value;
  const annotations = {
    [`${prefix}${row.name}`]: value,
    ...(sibling === undefined ? {} : { [`${prefix}${sibling}`]: wanted ?? example ?? 'true' }),
  };
  const service = { name: 'example', port: { number: 80 } };
  const path = { path: '/', pathType: 'Prefix', backend: { service } };
  return JSON.stringify({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name: 'example', namespace: 'example', annotations },
    spec: { rules: [{ host: 'example.com', http: { paths: [path] } }] },
  });
}

function isUsable({ invalid }: Row['examples'][number]): boolean {
  return invalid !== true;
}

/** What became of the annotation and of each piece of it, and the findings that are about it. */
function verdictOf(name: string, target: string, { ledger, diagnostics }: Conversion): readonly Definition[] {
  const own = ledger.filter(({ fact }) => fact.name === name || fact.name.startsWith(`${name}: `));
  const ids = new Set(own.map(({ fact }) => fact.id));
  const pieces = own.map(({ fact, outcome, parts }) => {
    const reason = parts.find((part) => part.outcome === outcome && part.reason !== undefined)?.reason;
    const piece = fact.within === undefined ? '' : `${fact.value} `;
    return `${piece}${outcome}${reason === undefined || fact.within === undefined ? '' : `, ${reason}`}`;
  });
  const about = diagnostics.filter(({ facts = [] }) => facts.some((fact) => ids.has(fact)));
  return [
    ...pieces.map((text): Definition => [target, text]),
    ...about.map((diagnostic): Definition => [target, `${diagnostic.code} ${messageOf(diagnostic)}`]),
  ];
}

/** What all targets say alike is said once. */
function folded(verdicts: readonly Definition[]): readonly Definition[] {
  const texts = [...new Set(verdicts.map(([, text]) => text))];
  return texts.map((text): Definition => {
    const saying = [...new Set(verdicts.filter(([, other]) => other === text).map(([target]) => target))];
    return [saying.length === targetNames.length ? 'any target' : saying.join(', '), text];
  });
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
