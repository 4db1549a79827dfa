import { made } from '../../../interpret/combine.ts';
import { intersection } from '../../../interpret/networks.ts';
import { type Group, type Setting, type SettingBag, settingFacts } from '../../../model/settings.ts';
import { mergedHeaders } from './headers-merge.ts';

/** Two settings of one group, of which requests meet the first one first. Both hold. */
type Joiner<G extends Group> = (first: Setting<G>, second: Setting<G>) => SettingBag;

const joiners: { readonly [G in Group]?: Joiner<G> } = {
  access: (first, second) => {
    const allow = intersection(first.value.allow ?? [], second.value.allow ?? []);
    const facts = [...settingFacts(first), ...settingFacts(second)];
    return allow.length === 0
      ? made('denied', { reason: 'allow-lists-without-a-common-address', status: 403 }, facts)
      : made('access', { allow }, facts);
  },
  // One kind of user list is all that a route can have; a second one keeps it closed.
  basicAuth: (first, second) => ({
    basicAuth: first,
    ...made('ownRules', { text: 'a second password' }, settingFacts(second)),
  }),
  externalAuth: (first, second) => {
    const { url, ...rest } = second.value;
    const also = [...(first.value.also ?? []), ...(url === undefined ? [] : [url])];
    const responseHeaders = [...(first.value.responseHeaders ?? []), ...(rest.responseHeaders ?? [])];
    const value = { ...first.value, also, ...(responseHeaders.length === 0 ? {} : { responseHeaders }) };
    return made('externalAuth', value, [...new Set([...settingFacts(first), ...settingFacts(second)])]);
  },
  ownRules: (first, second) =>
    made('ownRules', { text: `${first.value.text}; ${second.value.text}` }, [
      ...settingFacts(first),
      ...settingFacts(second),
    ]),
  // Towards the backend the last one decides, on the way back the first one, which has the answer last.
  requestHeaders: (first, second) => ({ requestHeaders: mergedHeaders(first, second) }),
  responseHeaders: (first, second) => ({ responseHeaders: mergedHeaders(second, first) }),
  rewrite: (first, second) => ({
    rewrite: { ...first, value: { ...first.value, ...second.value }, facts: { ...first.facts, ...second.facts } },
  }),
  rateLimit: (first, second) => {
    const facts = { ...second.facts, ...first.facts };
    const value = { ...second.value, ...first.value };
    for (const part of ['perSecond', 'perMinute', 'connections'] as const) {
      const [a, b] = [first.value[part], second.value[part]];
      if (a !== undefined && b !== undefined) {
        value[part] = Math.min(a, b);
        facts[part] = [...(first.facts[part] ?? []), ...(second.facts[part] ?? [])];
      }
    }
    return { rateLimit: { ...first, value, facts } };
  },
  body: (first, second) => ({ body: Number(first.value.limit) <= Number(second.value.limit) ? first : second }),
};

/** What requests have met after a further middleware. Of groups that cannot be told together, the first one is met. */
export function joined(before: SettingBag, added: SettingBag): SettingBag {
  let bag = before;
  for (const group of Object.keys(added) as Group[]) bag = { ...bag, ...joinedGroup(bag, added, group) };
  return bag;
}

function joinedGroup<G extends Group>(before: SettingBag, added: SettingBag, group: G): SettingBag {
  const [first, second] = [before[group], added[group]] as [Setting<G> | undefined, Setting<G> | undefined];
  if (first === undefined) return { [group]: second };
  if (second === undefined) return { [group]: first };
  const both = joiners[group]?.(first, second) ?? ({ [group]: first } as SettingBag);
  // What a joiner closes the route by may be there already.
  const { ownRules } = both;
  return group !== 'ownRules' && ownRules !== undefined && before.ownRules !== undefined
    ? { ...both, ownRules: before.ownRules }
    : both;
}
