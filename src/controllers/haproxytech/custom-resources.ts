import * as codes from '../../diagnostics/haproxy.ts';
import { made } from '../../interpret/combine.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { Fact } from '../../model/fact.ts';
import { objectOf, textOf } from '../../model/json.ts';
import { type ObjectRef, qualifiedName } from '../../model/object-ref.ts';
import type { SettingBag } from '../../model/settings.ts';
import type { SourceObject } from '../../model/source-object.ts';
import type { Findings } from '../../plan/findings.ts';
import { balancingOf } from '../haproxy/balancing.ts';
import type { BackendParts } from './backend.ts';
import type { HaproxyContext } from './context.ts';
import { fieldKind, type ResourceField, sectionFields } from './resource-fields.ts';
import type { Words } from './words.ts';

/** A Backend object in place of all annotations about a Service (recorded backend/cr-backend); undefined where none is named. */
export function backendResource(
  words: Words,
  service: ObjectRef,
  owner: ObjectRef,
  context: HaproxyContext,
  found: Findings,
): BackendParts | undefined {
  const fact = words.fact('cr-backend');
  const written = words.value('cr-backend') ?? '';
  if (fact === undefined || written === '') return undefined;
  const source = named(written, 'Backend', service.namespace, context);
  const facts = [fact.id];
  if (source === undefined) {
    missing(fact, `Backend ${written}`, owner, found);
    return { settings: {}, headers: {}, facts: [], closing: { reason: 'cr-backend', facts } };
  }
  unread(words, found);
  let settings: SettingBag = {};
  const guards: ResourceField[] = [];
  for (const field of sectionFields(source)) {
    context.textFacts.push(field.fact);
    const setting = settingOf(field);
    if (setting !== undefined) settings = merged(settings, setting);
    else if (fieldKind(field) === 'guard') guards.push(field);
    else tellField(field, found);
  }
  for (const { fact: own } of guards) {
    const args = { resource: `Backend ${qualifiedName(source.ref)}`, field: own.name };
    const place = { at: own.at, object: owner, facts: [own.id, ...facts] };
    found.diagnostics.push(diagnose(codes.resourceUnsaid, args, place));
  }
  const behind = [...facts, ...guards.map((field) => field.fact.id)];
  return {
    settings,
    headers: {},
    facts: guards.length === 0 ? facts : [],
    ...(guards.length === 0 ? {} : { closing: { reason: 'cr-backend', facts: behind } }),
  };
}

function named(written: string, kind: string, namespace: string | undefined, context: HaproxyContext) {
  const [first = '', second] = written.split('/');
  return second === undefined ? context.resource(kind, namespace, first) : context.resource(kind, first, second);
}

/** Read beside a Backend object all the same. */
const beside = new Set(['cr-backend', 'backend-config-snippet', 'standalone-backend', 'route-acl']);

function unread({ statements }: Words, found: Findings): void {
  const reason = 'a Backend object takes the place of all annotations about the Service';
  const idle = statements.filter(
    ({ row }) => !beside.has(row.name) && row.on !== 'configmap' && row.scope === 'service',
  );
  found.accounts.push(...idle.map(({ fact }) => ({ fact, outcome: 'no-effect' as const, reason })));
}

function missing({ name, at, id }: Fact, resource: string, object: ObjectRef, found: Findings): void {
  found.diagnostics.push(diagnose(codes.resourceMissing, { name, resource }, { at, object, facts: [id] }));
}

/** Fields that are a setting: times in milliseconds, the way requests are spread, TLS without a check. */
function settingOf({ name, value, fact }: ResourceField): SettingBag | undefined {
  const facts = [fact.id];
  if (name === 'server_timeout' && typeof value === 'number') return made('timeouts', { read: value / 1000 }, facts);
  if (name === 'connect_timeout' && typeof value === 'number')
    return made('timeouts', { connect: value / 1000 }, facts);
  if (name === 'balance') {
    const balancing = balancingOf(textOf(objectOf(value).algorithm) ?? '');
    return balancing === undefined ? undefined : made('balancing', balancing, facts);
  }
  return name === 'default_server' ? defaultServer(objectOf(value), facts) : undefined;
}

/** Checks and limits of connections are details; what is left has to be TLS without a check. */
function defaultServer(value: Readonly<Record<string, unknown>>, facts: readonly string[]): SettingBag | undefined {
  const details =
    /^(check|inter|fastinter|downinter|rise|fall|maxconn|maxqueue|slowstart|weight|on_.*|observe|error_limit|resolve.*|init_addr)$/;
  const others = Object.entries(value).filter(([name]) => !details.test(name));
  const known = others.every(
    ([name, text]) => (name === 'ssl' && text === 'enabled') || (name === 'verify' && text === 'none'),
  );
  if (!known) return undefined;
  if (others.length === 0) return {};
  return { ...made('protocol', { name: 'https' }, facts), ...made('backendTls', { verify: false }, facts) };
}

function merged(first: SettingBag, second: SettingBag): SettingBag {
  const { timeouts } = second;
  if (timeouts === undefined || first.timeouts === undefined) return { ...first, ...second };
  const value = { ...first.timeouts.value, ...timeouts.value };
  return { ...first, timeouts: { ...timeouts, value, facts: { ...first.timeouts.facts, ...timeouts.facts } } };
}

function tellField({ fact, ...field }: ResourceField, found: Findings): void {
  const idle = fieldKind({ ...field, fact }) === 'idle';
  const reason = idle ? 'it does nothing to requests' : 'such details are for the new gateway to say';
  found.accounts.push({ fact: fact.id, outcome: idle ? 'no-effect' : 'unsupported', reason });
}

const ofClass = [
  ['cr-frontend-http', 'Frontend'],
  ['cr-frontend-https', 'Frontend'],
  ['cr-defaults', 'Defaults'],
] as const;

/** Frontend and Defaults objects that the ConfigMap names: they hold for all traffic. */
export function frontendResources(words: Words, context: HaproxyContext, found: Findings): SettingBag {
  const guards = ofClass.flatMap(([name, kind]) => {
    const fact = words.fact(name);
    const written = words.value(name) ?? '';
    if (fact === undefined || written === '') return [];
    const source = named(written, kind, context.configMaps[0]?.ref.namespace, context);
    const kept = source === undefined ? undefined : guardsIn(source, context, found);
    const closes = kept === undefined || kept.length > 0;
    const emitted = closes ? 'All routes of the controller were emitted closed' : 'Nothing of it keeps requests out';
    const place = { at: fact.at, object: fact.object, facts: [fact.id, ...(kept ?? [])] };
    const severity = closes ? ('error' as const) : ('warning' as const);
    const args = { name, resource: `${kind} ${written}`, emitted };
    found.diagnostics.push(diagnose(codes.classResource, args, { ...place, severity }));
    return closes ? [fact.id, ...(kept ?? [])] : [];
  });
  return guards.length === 0 ? {} : made('ownRules', { text: '' }, guards, 'configured');
}

function guardsIn(source: SourceObject, context: HaproxyContext, found: Findings): readonly string[] {
  const fields = sectionFields(source);
  context.textFacts.push(...fields.map(({ fact }) => fact));
  const guards = fields.filter((field) => fieldKind(field) === 'guard' && !isTime(field));
  for (const field of fields)
    if (!guards.includes(field)) tellField(isTime(field) ? { ...field, name: 'client_timeout' } : field, found);
  return guards.map(({ fact }) => fact.id);
}

function isTime({ name, value }: ResourceField): boolean {
  return name.endsWith('_timeout') && typeof value === 'number';
}
