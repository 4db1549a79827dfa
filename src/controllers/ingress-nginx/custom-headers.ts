import * as codes from '../../diagnostics/plan.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import { objectOf } from '../../model/json.ts';
import { compareText, objectRef, qualifiedName, refKey } from '../../model/object-ref.ts';
import type { Header } from '../../model/settings.ts';
import type { ClassContext } from './class-context.ts';
import type { NginxIngress } from './ingress.ts';
import { factsOf } from './routing.ts';

export type CustomHeaders =
  | { readonly kind: 'headers'; readonly headers: readonly Header[] }
  | { readonly kind: 'denied'; readonly configmap: string; readonly reason: string };

/** customheaders/main.go headerRegexp and valueRegexp, on the text as it stands. */
const headerName = /^[a-zA-Z\d\-_]+$/;
const headerValue = /^[a-zA-Z\d_ :;.,\\/"'?!(){}[\]@<>=\-+*#$&`|~^%]+$/;

/**
 * The headers of the ConfigMap that custom-headers names. A missing ConfigMap, a header that the controller's own
 * ConfigMap does not allow, or a bad name or value denies the routes; what the input does not show counts as missing, which is the safe side.
 */
export function readCustomHeaders(ingress: NginxIngress, context: ClassContext): CustomHeaders | undefined {
  const name = ingress.record.routing.customHeaders;
  if (name === undefined) return undefined;
  const configmap = qualifiedName(name);
  const source = context.configMaps.get(refKey(objectRef('', 'ConfigMap', name.namespace, name.name)));
  if (source === undefined) return { kind: 'denied', configmap, reason: 'it is not in the input' };
  const entries = Object.entries(objectOf(source.body.data)).sort(([a], [b]) => compareText(a, b));
  const bad = entries.find(([header, value]) => !(headerName.test(header) && headerValue.test(String(value))));
  if (bad !== undefined)
    return { kind: 'denied', configmap, reason: `its header ${bad[0]} has a name or value that is not allowed` };
  const headers = entries.map(([header, value]) => ({ name: header, value: String(value).trim() }));
  const refused = headers.find((header) => !context.allowedHeaders.includes(header.name));
  if (refused === undefined) return { kind: 'headers', headers };
  const maps = context.configMapNames.length < 2 ? 'no ConfigMap' : 'not every ConfigMap';
  const reason = `${maps} of the controller in the input lists its header ${refused.name} in global-allowed-response-headers`;
  return { kind: 'denied', configmap, reason };
}

/** Says why custom-headers closes an Ingress. */
export function customHeadersDiagnostics(ingress: NginxIngress, context: ClassContext): readonly Diagnostic[] {
  const found = readCustomHeaders(ingress, context);
  if (found?.kind !== 'denied') return [];
  const { configmap, reason } = found;
  const facts = factsOf(ingress.record, 'customHeaders');
  return [diagnose(codes.customHeadersDenied, { configmap, reason }, { object: ingress.ref, facts })];
}
