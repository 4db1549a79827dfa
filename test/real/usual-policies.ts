import { type JsonObject, listOf, objectOf } from '../../src/model/json.ts';
import type { Exchange } from '../support/answers.ts';

/**
 * Objects without the two policies that every Gateway gets, in cases whose requests cannot show them: no backend takes its time,
 * no backend names its server, and no header has an underscore in its name. Envoy Gateway compiles these largest of all schemas anew for each object.
 */
export function withoutUsualPolicies(
  objects: readonly JsonObject[],
  assumes: readonly string[],
  exchanges: readonly Exchange[],
): readonly JsonObject[] {
  const shown = new Set([
    ...(assumes.some((text) => text.includes('answers after')) ? ['BackendTrafficPolicy'] : []),
    ...(exchanges.some(hasUnderscore) || assumes.some(namesServer) ? ['ClientTrafficPolicy'] : []),
  ]);
  return objects.filter((object) => !isUsual(object) || shown.has(String(object.kind)));
}

/** Of a whole Gateway, and without anything that a case states. */
function isUsual({ kind, spec }: JsonObject): boolean {
  const { targetRefs, timeout: _t, headers, ...stated } = objectOf(spec);
  const ofGateway = listOf(targetRefs).every((target) => objectOf(target).sectionName === undefined);
  const known = kind === 'BackendTrafficPolicy' || kind === 'ClientTrafficPolicy';
  const drops = headers === undefined || objectOf(headers).withUnderscoresAction === 'DropHeader';
  const whole = listOf(targetRefs).every((target) => objectOf(target).kind === 'Gateway');
  return known && whole && ofGateway && drops && Object.keys(stated).length === 0;
}

function hasUnderscore({ request }: Exchange): boolean {
  return Object.keys(request.headers).some((name) => name.includes('_'));
}

function namesServer(text: string): boolean {
  return text.includes('"Server":');
}
