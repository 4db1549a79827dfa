import type { FactId } from '../model/fact.ts';
import type { Match, PlannedClass } from '../model/route-plan.ts';
import { classGroups, type SettingBag, settingFacts } from '../model/settings.ts';

/** Facts that stand behind a route, a host, a stream or a setting of the plan: they are accounted where it is emitted. */
export function carriedFacts(classes: readonly PlannedClass[]): Set<FactId> {
  const carried = new Set<FactId>();
  const add = (facts: readonly FactId[]) => {
    for (const fact of facts) carried.add(fact);
  };
  const addBag = (bag: SettingBag) => {
    for (const setting of Object.values(bag)) if (setting !== undefined) add(settingFacts(setting));
  };
  for (const { hosts, streams, defaultCertificate, otherTools, settings } of classes) {
    for (const group of classGroups) addBag({ [group]: settings[group] });
    for (const { annotations } of otherTools) add(annotations.map(({ fact }) => fact));
    add(defaultCertificate?.facts ?? []);
    for (const { facts, certificate } of streams) add([...facts, ...(certificate?.facts ?? [])]);
    for (const host of hosts) {
      addBag(host.settings);
      add(host.certificate?.facts ?? []);
      for (const route of host.routes) {
        addBag(route.settings);
        add(route.facts);
        add(conditionFacts(route.match));
      }
    }
  }
  return carried;
}

function conditionFacts({ method, headers = [], cookies = [], query = [] }: Match): readonly FactId[] {
  return [...(method === undefined ? [] : [method]), ...headers, ...cookies, ...query].flatMap(({ facts }) => facts);
}
