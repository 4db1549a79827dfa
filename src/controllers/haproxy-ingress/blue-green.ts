import * as codes from '../../diagnostics/haproxy-ingress.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { Fact, FactId } from '../../model/fact.ts';
import { objectOf } from '../../model/json.ts';
import { type ObjectRef, qualifiedName, refKey } from '../../model/object-ref.ts';
import type { Backend } from '../../model/route-plan.ts';
import type { Findings } from '../../plan/findings.ts';
import type { Closing } from './closing.ts';
import type { ProxyContext } from './context.ts';
import { portOf } from './targets.ts';
import type { Words } from './words.ts';

export interface Groups {
  readonly backends?: readonly Backend[];
  readonly closing?: Closing;
  readonly facts: readonly FactId[];
}

interface PodGroup {
  readonly label: string;
  readonly value: string;
  readonly weight: number;
}

const others = ['blue-green-mode', 'blue-green-header', 'blue-green-cookie'];

/**
 * Groups of the pods of one Service (behaviour-haproxy 2.18; recorded blue-green/*). Where the input has a Service for each group, its
 * weights are said; else pods that get no request today would get some.
 */
export function blueGreenBackends(
  words: Words,
  service: ObjectRef,
  plain: Backend,
  context: ProxyContext,
  found: Findings,
): Groups {
  const newer = words.fact('blue-green-balance');
  const fact = newer !== undefined && newer.value !== '' ? newer : words.fact('blue-green-deploy');
  if (fact !== newer || fact === undefined)
    idle(words, fact === undefined ? others : [], 'there is no balance of groups', found);
  if (newer !== undefined && fact === newer)
    idle(words, ['blue-green-deploy'], 'blue-green-balance comes first', found);
  if (fact === undefined || fact.value === '') return { facts: [] };
  const groups = groupsOf(fact.value);
  if (groups === undefined) {
    idle(
      words,
      [fact === newer ? 'blue-green-balance' : 'blue-green-deploy', ...others],
      'a bad item drops the whole value',
      found,
    );
    return { facts: [] };
  }
  const facts = [fact.id, ...words.facts(...others)];
  const reason = unsayable(words);
  if (reason !== undefined) return closed(fact, service, reason, facts, found);
  const backends = groups.filter(({ weight }) => weight > 0).map((group) => backendOf(group, service, plain, context));
  if (backends.length === 0 || backends.some((one) => one === undefined))
    return closed(fact, service, 'the input has no Service for each group', facts, found);
  const known = backends.flatMap((one) => one ?? []);
  const services = known.map((one) => `${qualifiedName(one.service)} (${one.weight})`).join(', ');
  const place = { at: fact.at, object: fact.object, facts: [fact.id] };
  found.diagnostics.push(diagnose(codes.blueGreenServices, { name: fact.name, value: fact.value, services }, place));
  return { backends: known, facts };
}

function idle(words: Words, names: readonly string[], reason: string, found: Findings): void {
  found.accounts.push(...words.facts(...names).map((fact) => ({ fact, outcome: 'no-effect' as const, reason })));
}

/** `label=value=weight,…`; weights end at 0 and 256. */
function groupsOf(text: string): readonly PodGroup[] | undefined {
  const items = text.split(',').map((item) => /^\s*([^=\s]+)=([^=\s]*)=(-?\d+)\s*$/.exec(item));
  if (items.some((item) => item === null)) return undefined;
  return items.flatMap((item) => {
    const [, label = '', value = '', weight = '0'] = item ?? [];
    return [{ label, value, weight: Math.min(256, Math.max(0, Number(weight))) }];
  });
}

function unsayable(words: Words): string | undefined {
  if (words.value('blue-green-mode') === 'pod') return 'the weights are for each pod, whose number changes';
  const chosen = words.facts('blue-green-header', 'blue-green-cookie').length > 0;
  return chosen ? 'a header or cookie chooses among the groups' : undefined;
}

function closed(fact: Fact, service: ObjectRef, reason: string, facts: readonly FactId[], found: Findings): Groups {
  const { name, value, at, object } = fact;
  const args = { name, value, service: qualifiedName(service), reason };
  found.diagnostics.push(diagnose(codes.blueGreen, args, { at, object, facts: [fact.id] }));
  return { closing: { reason: 'blue-green', facts }, facts };
}

/** A Service of the namespace that selects what the other one does, and the group besides. */
function backendOf(
  { label, value, weight }: PodGroup,
  service: ObjectRef,
  plain: Backend,
  { services, inventory }: ProxyContext,
): Backend | undefined {
  const selector = Object.entries(objectOf(objectOf(services.get(refKey(service))?.body.spec).selector));
  const wanted: Record<string, unknown> = { ...Object.fromEntries(selector), [label]: value };
  const same = (own: Readonly<Record<string, unknown>>) =>
    Object.keys(own).length === Object.keys(wanted).length &&
    Object.entries(wanted).every(([key, text]) => own[key] === text);
  const found = inventory.objects.find(
    ({ ref, body }) =>
      ref.kind === 'Service' &&
      ref.group === '' &&
      ref.namespace === service.namespace &&
      same(objectOf(objectOf(body.spec).selector)),
  );
  const port = found === undefined ? undefined : portOf(found.ref, plain.portText, services);
  return found === undefined || port === undefined
    ? undefined
    : { service: found.ref, port: port.port, portText: plain.portText, weight };
}
