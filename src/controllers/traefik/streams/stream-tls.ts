import * as routeCodes from '../../../diagnostics/traefik-routes.ts';
import * as codes from '../../../diagnostics/traefik-streams.ts';
import { diagnose } from '../../../model/diagnostic.ts';
import type { FactId } from '../../../model/fact.ts';
import { isObject, objectOf, textOf } from '../../../model/json.ts';
import { qualifiedName } from '../../../model/object-ref.ts';
import type { TraefikContext } from '../context.ts';
import type { Findings } from '../findings.ts';
import { factOf, type OwnRoute } from '../own-route.ts';
import { clientAuth, defaultTls, optionOf } from '../tls-options.ts';

export interface StreamTls {
  readonly tls?: 'unopened' | 'ends';
  /** What it asks of clients no route can say. */
  readonly closed: boolean;
  readonly facts: readonly FactId[];
}

/** What `tls` of an IngressRouteTCP says; where TLS goes on unopened, Traefik asks nothing of clients. */
export function streamTls(route: OwnRoute, context: TraefikContext, found: Findings): StreamTls {
  const { source } = route;
  const { tls } = objectOf(source.body.spec);
  if (!isObject(tls)) return { closed: false, facts: [] };
  if (tls.passthrough === true) return { tls: 'unopened', closed: false, facts: [] };
  const name = textOf(objectOf(tls.options).name);
  const place = { at: source.locate('/spec/tls'), object: source.ref };
  if (name === undefined) {
    const { option, settings } = defaultTls(context);
    if (option === undefined || Object.keys(settings).length === 0) return { tls: 'ends', closed: false, facts: [] };
    const facts = option.interpretation.facts.map(({ id }) => id);
    found.diagnostics.push(
      diagnose(codes.streamGuarded, guardOf(qualifiedName(option.source.ref)), { ...place, facts }),
    );
    return { tls: 'ends', closed: true, facts };
  }
  const naming = [factOf(route, '/spec/tls/options/name')];
  const namespace = textOf(objectOf(tls.options).namespace) ?? source.ref.namespace;
  const option = optionOf({ name, facts: naming, ...(namespace === undefined ? {} : { namespace }) }, context);
  if (option === undefined) {
    const args = { name, host: 'of the rule' };
    found.diagnostics.push(diagnose(routeCodes.tlsOptionMissing, args, { ...place, facts: naming }));
    return { tls: 'ends', closed: true, facts: naming };
  }
  if (Object.keys(clientAuth(option, naming)).length === 0) return { tls: 'ends', closed: false, facts: [] };
  const facts = [...naming, ...option.interpretation.facts.map(({ id }) => id)];
  found.diagnostics.push(diagnose(codes.streamGuarded, guardOf(qualifiedName(option.source.ref)), { ...place, facts }));
  return { tls: 'ends', closed: true, facts };
}

function guardOf(option: string) {
  return { what: `TLSOption ${option}`, name: 'certificates of clients' };
}
