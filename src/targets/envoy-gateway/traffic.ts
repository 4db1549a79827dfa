import type { JsonObject } from '../../model/json.ts';
import type { Put } from '../../model/target.ts';
import { backendTrafficPolicy } from './kinds.ts';

/** Without a merge the policy of a rule replaces that of its Gateway as a whole (api/v1alpha1/shared_types.go, MergeType). */
export function trafficPut(spec: JsonObject): Put {
  return { slot: 'policy', of: backendTrafficPolicy, attaches: 'rule', spec: { mergeType: 'StrategicMerge', ...spec } };
}

/** A number of each unit has five digits at most, and no fraction. */
export function duration(seconds: number): string {
  const exact = Math.min(Math.max(0, seconds), 99_999 * 3600);
  const [whole, milliseconds] = [Math.floor(exact), Math.round((exact % 1) * 1000) % 1000];
  if (milliseconds > 0 && whole < 99) return `${whole * 1000 + milliseconds}ms`;
  if (milliseconds > 0 && whole <= 99_999) return `${whole}s${milliseconds}ms`;
  const most = milliseconds > 0 ? whole : Math.round(exact);
  const [hours, rest] = [Math.floor(most / 3600), most % 3600];
  if (most <= 99_999) return `${most}s`;
  return rest === 0 ? `${hours}h` : `${hours}h${rest}s`;
}
