import type { Selected } from '../../model/controller.ts';
import { compareText } from '../../model/object-ref.ts';
import type { Inventory } from '../../model/source-object.ts';
import { known } from './controller-flags.ts';
import { type Started, startedControllers, startedFor } from './started-controllers.ts';

/** The Ingresses that one controller serves. */
export interface SelectedInstance {
  readonly name: string;
  readonly entries: readonly Selected[];
}

/** Instances that are started in the same way, so that they share one context. */
export interface StartedGroup {
  readonly started: Started;
  readonly instances: readonly SelectedInstance[];
  /** TCP and UDP services are looked for: a group nothing is known of leaves them to one whose arguments are. */
  readonly streams: boolean;
}

/** Groups in the order of their names. Without any Ingress in the input the controllers alone, for their TCP and UDP services. */
export function startedGroups(selected: readonly Selected[], inventory: Inventory): readonly StartedGroup[] {
  const all = startedControllers(inventory);
  const groups = new Map<string, { started: Started; instances: SelectedInstance[] }>();
  const add = (started: Started, instance: SelectedInstance) => {
    const key = started.controllers.map((controller) => all.indexOf(controller)).join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { started, instances: [instance] });
    else group.instances.push(instance);
  };
  for (const [instance, entries] of byInstance(selected)) {
    const name = entries.map((entry) => entry.className).sort(compareText)[0] ?? 'nginx';
    add(startedFor(instance, all), { name, entries });
  }
  const alone = selected.length === 0 && !inventory.objects.some(({ ref }) => ref.kind === 'Ingress');
  if (alone) {
    for (const instance of new Set(all.map(({ flags }) => known(flags.controllerClass) ?? ''))) {
      const started = startedFor(instance, all);
      add(started, { name: known(started.flags.ingressClass) ?? 'nginx', entries: [] });
    }
  }
  if (groups.size === 0) add(startedFor('', []), { name: 'nginx', entries: [] });
  return [...groups.values()].map(({ started, instances }) => {
    const sorted = instances.sort((a, b) => compareText(a.name, b.name));
    const streams = started.controllers.length > 0 || (all.length === 0 && (alone || selected.length > 0));
    return { started, instances: sorted, streams };
  });
}

function byInstance(selected: readonly Selected[]): ReadonlyMap<string, readonly Selected[]> {
  const groups = new Map<string, Selected[]>();
  for (const entry of selected) {
    const known = groups.get(entry.instance);
    if (known === undefined) groups.set(entry.instance, [entry]);
    else known.push(entry);
  }
  return groups;
}
