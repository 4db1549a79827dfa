import * as codes from '../../diagnostics/envoy-gateway.ts';
import { type Diagnostic, diagnose, type Severity } from '../../model/diagnostic.ts';
import type { FactId } from '../../model/fact.ts';
import type { JsonObject } from '../../model/json.ts';
import type { PlannedClass } from '../../model/route-plan.ts';
import type { ClassGroup } from '../../model/settings.ts';
import type { GatewayPart } from '../../model/target.ts';
import { clientTrafficPolicy } from './kinds.ts';

/** A part of the ClientTrafficPolicy of every Gateway. */
export function clientPart(spec: JsonObject, why: string): GatewayPart {
  return { of: clientTrafficPolicy, spec, why };
}

/** What the policy of a Gateway makes of parts of a group in another way than the source, where these are stated. */
export function classDiffers(
  { settings }: PlannedClass,
  group: ClassGroup,
  parts: readonly string[],
  subject: string,
  list: readonly string[],
  severity: Severity = 'warning',
): readonly Diagnostic[] {
  const stated = (settings[group]?.facts ?? {}) as Readonly<Record<string, readonly FactId[] | undefined>>;
  const facts = parts.flatMap((part) => stated[part] ?? []);
  if (facts.length === 0 || list.length === 0) return [];
  return [diagnose(codes.classSettingDiffers, { subject, list: list.join('; ') }, { facts, severity })];
}
