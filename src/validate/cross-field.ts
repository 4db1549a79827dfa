import type { JsonObject } from '../model/json.ts';
import type { ObjectRef } from '../model/object-ref.ts';
import type { Channel, Release } from '../model/target.ts';
import { backendRules } from './cross-field-backends.ts';
import { filterRules } from './cross-field-filters.ts';
import { listenerRules } from './cross-field-listeners.ts';
import { parentRules } from './cross-field-parents.ts';
import { pathRules } from './cross-field-paths.ts';
import type { FieldRule } from './field-rule.ts';
import type { Finding } from './finding.ts';
import { limitRules } from './limits.ts';
import { placesIn } from './places.ts';

/** The rules over several fields that an emitter is most likely to break, by hand. */
export const fieldRules: readonly FieldRule[] = [
  ...parentRules,
  ...listenerRules,
  ...filterRules,
  ...pathRules,
  ...backendRules,
  ...limitRules,
];

const rulesByKind = new Map<string, readonly FieldRule[]>();

function rulesOf(kind: string): readonly FieldRule[] {
  const known = rulesByKind.get(kind) ?? fieldRules.filter((rule) => rule.kinds.includes(kind));
  rulesByKind.set(kind, known);
  return known;
}

/** Checks one object whose schema defaults are filled in: many rules read fields that are only there by default. */
export function* checkFields(
  object: ObjectRef,
  defaulted: JsonObject,
  release: Release,
  channel: Channel,
): Iterable<Finding> {
  const places = placesIn(defaulted);
  for (const rule of rulesOf(object.kind)) {
    if (rule.channel !== undefined && rule.channel !== channel) continue;
    if (rule.since !== undefined && release < rule.since) continue;
    for (const place of rule.at.flatMap(places)) {
      if (rule.holds(place.value)) continue;
      const numbers = rule.numbers.join('-');
      yield {
        object,
        pointer: place.pointer,
        rule: rule.limit === true ? 'limit' : 'cross-field',
        check: `rule-${numbers}`,
        message: rule.message,
      };
    }
  }
}
