import * as codes from '../../diagnostics/haproxy.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import type { SettingBag } from '../../model/settings.ts';
import type { Findings } from '../../plan/findings.ts';
import type { BackendParts } from './backend.ts';
import type { HaproxyContext } from './context.ts';
import type { Words } from './words.ts';

/** A Backend object in place of all annotations about a Service (recorded backend/cr-backend); undefined where none is named. */
export function backendResource(
  words: Words,
  service: ObjectRef,
  context: HaproxyContext,
  found: Findings,
): BackendParts | undefined {
  const fact = words.fact('cr-backend');
  const written = words.value('cr-backend') ?? '';
  if (fact === undefined || written === '') return undefined;
  const [first = '', second] = written.split('/');
  const [namespace, name] = second === undefined ? [service.namespace, first] : [first, second];
  const source = context.resource('Backend', namespace, name);
  const facts = [fact.id];
  if (source === undefined) {
    const resource = `Backend ${namespace === undefined ? '' : `${namespace}/`}${name}`;
    const place = { at: fact.at, object: fact.object, facts };
    found.diagnostics.push(diagnose(codes.resourceMissing, { name: fact.name, resource }, place));
    return { settings: {}, facts: [], closing: { reason: 'cr-backend', facts } };
  }
  return { settings: {}, facts: [], closing: { reason: 'cr-backend', facts } };
}

/** Frontend and Defaults objects that the ConfigMap names: they hold for all traffic. */
export function frontendResources(_words: Words, _context: HaproxyContext, _found: Findings): SettingBag {
  return {};
}
