import { guardGroups, type SettingBag } from '../../model/settings.ts';

/** Whether a request has to pass anything. */
export function isGuardBag(bag: SettingBag): boolean {
  return guardGroups.some((group) => bag[group] !== undefined);
}
