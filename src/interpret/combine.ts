import { objectOfParts } from '../model/compact.ts';
import type { FactId } from '../model/fact.ts';
import type { Scope } from '../model/row.ts';
import type { Group, Setting, SettingBag } from '../model/settings.ts';
import type { Statement } from './statement.ts';

type Draft = {
  group: Group;
  value: Record<string, unknown>;
  origin: Setting['origin'];
  facts: Record<string, FactId[]>;
};

/** Groups whose parts only make sense together: an inner one replaces an outer one as a whole. */
const units: ReadonlySet<Group> = new Set(['basicAuth', 'externalAuth', 'clientTls', 'backendTls']);

/** Hangs statements of the given scopes up as settings. Of several owners the first that states a group decides it. */
export function combine(owners: readonly (readonly Statement[])[], scopes: readonly Scope[]): SettingBag {
  const drafts = new Map<Group, Draft>();
  for (const statements of owners) {
    const decided = new Set(drafts.keys());
    for (const statement of statements) {
      const { destination, scope } = statement.row;
      if (destination.kind !== 'setting' || !scopes.includes(scope) || decided.has(destination.group)) continue;
      const draft = drafts.get(destination.group) ?? newDraft(destination.group, statement);
      draft.value[destination.part] = added(draft.value[destination.part], statement);
      draft.facts[destination.part] = [...(draft.facts[destination.part] ?? []), statement.fact];
      drafts.set(destination.group, draft);
    }
  }
  return Object.fromEntries(drafts) as SettingBag;
}

/** Two names of one owner may fill the same list of a guard (block-cidrs, denylist-source-range): both hold. */
function added(known: unknown, { row, value }: Statement): unknown {
  return row.guards && Array.isArray(known) && Array.isArray(value) ? [...new Set([...known, ...value])].sort() : value;
}

function newDraft(group: Group, statement: Statement): Draft {
  return { group, value: {}, origin: statement.origin, facts: {} };
}

/** What holds at an inner place: its own settings over those of the place around it. */
export function nest(outer: SettingBag, inner: SettingBag): SettingBag {
  const merged = objectOfParts<Partial<Record<Group, unknown>>>(outer);
  for (const group of Object.keys(inner) as Group[]) {
    const [above, own] = [outer[group], inner[group]];
    merged[group] =
      above === undefined || own === undefined || units.has(group)
        ? own
        : {
            ...own,
            value: objectOfParts<Setting['value']>(above.value, own.value),
            facts: objectOfParts<Setting['facts']>(above.facts, own.facts),
          };
  }
  return merged as SettingBag;
}

/** A bag without the groups named. */
export function without(bag: SettingBag, groups: readonly Group[]): SettingBag {
  return Object.fromEntries(Object.entries(bag).filter(([group]) => !groups.includes(group as Group))) as SettingBag;
}

/** One setting made by code, behind which the given facts stand. */
export function made<G extends Group>(
  group: G,
  value: Setting<G>['value'],
  facts: readonly FactId[],
  origin: Setting['origin'] = 'stated',
): SettingBag {
  const parts = Object.fromEntries(Object.keys(value as object).map((part) => [part, facts]));
  return { [group]: { group, value, origin, facts: parts } } as SettingBag;
}
