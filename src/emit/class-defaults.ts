import { classDefaults } from '../diagnostics/plan.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { PlannedClass, PlannedDefault } from '../model/route-plan.ts';
import type { ClassSettings } from './class-settings.ts';

/** What the source does by default and the output does not: without the defaults that policies of its Gateways say. */
export function defaultsLost(
  { name, defaults }: PlannedClass,
  { kept }: ClassSettings,
  ownGateways: boolean,
): readonly Diagnostic[] {
  const said = ownGateways ? kept : new Set<string>();
  const list = defaults.flatMap((entry) => leftOf(entry, said));
  return list.length === 0 ? [] : [diagnose(classDefaults, { class: name, list: list.join('; ') })];
}

function leftOf({ words, pieces = [] }: PlannedDefault, said: ReadonlySet<string>): readonly string[] {
  const left = pieces.filter(({ group, part }) => !said.has(`${group}.${part}`));
  return left.length === pieces.length ? [words] : left.map((piece) => piece.words);
}
