import type { JsonObject } from '../../model/json.ts';
import type { Put } from '../../model/target.ts';
import { backendTrafficPolicy } from './kinds.ts';

/** Without a merge the policy of a rule replaces that of its Gateway as a whole (api/v1alpha1/shared_types.go, MergeType). */
export function trafficPut(spec: JsonObject): Put {
  return { slot: 'policy', of: backendTrafficPolicy, attaches: 'rule', spec: { mergeType: 'StrategicMerge', ...spec } };
}

/** A number of each unit has five digits at most. */
export function duration(seconds: number): string {
  const most = Math.min(Math.max(0, seconds), 99_999 * 3600);
  const [hours, rest] = [Math.floor(most / 3600), most % 3600];
  if (most <= 99_999) return `${most}s`;
  return rest === 0 ? `${hours}h` : `${hours}h${rest}s`;
}
