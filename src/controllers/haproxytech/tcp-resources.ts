import * as codes from '../../diagnostics/haproxy.ts';
import { factAt } from '../../interpret/fact-at.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { Fact } from '../../model/fact.ts';
import { listOf, objectOf, textOf } from '../../model/json.ts';
import { compareRefs, objectRef, qualifiedName } from '../../model/object-ref.ts';
import type { Certificate, PlannedStream } from '../../model/route-plan.ts';
import type { Inventory, SourceObject } from '../../model/source-object.ts';
import type { Findings } from '../../plan/findings.ts';
import { type HaproxyContext, ownGroups } from './context.ts';
import { streamsOf } from './streams.ts';

/** TCP objects of the controller: frontends of their own, which hand connections to a Service (behaviour-haproxy 1.20). */
export function tcpResources(
  context: HaproxyContext,
  className: string,
  fallback: Certificate,
  found: Findings,
): readonly PlannedStream[] {
  return tcpObjects(context.inventory)
    .sort((a, b) => compareRefs(a.ref, b.ref))
    .filter((source) => isOfClass(source, context, className))
    .flatMap((source) =>
      listOf(source.body.spec).flatMap((entry, position) =>
        entryStreams(source, entry, position, fallback, context, found),
      ),
    );
}

export function tcpObjects({ objects }: Inventory): SourceObject[] {
  return objects.filter(({ ref }) => ref.kind === 'TCP' && (ownGroups as readonly string[]).includes(ref.group));
}

/** The annotation ingress.class, without any prefix, is compared with --ingress.class (annotations-haproxytech). */
function isOfClass({ body }: SourceObject, { started }: HaproxyContext, className: string): boolean {
  const wanted = textOf(objectOf(objectOf(body.metadata).annotations)['ingress.class']) ?? '';
  return wanted === (started.shown ? started.ingressClass : className);
}

function entryStreams(
  source: SourceObject,
  entry: unknown,
  position: number,
  fallback: Certificate,
  context: HaproxyContext,
  found: Findings,
): readonly PlannedStream[] {
  const { frontend, service, name } = objectOf(entry);
  const pointer = `/spec/${position}`;
  const fact = factAt(
    source,
    pointer,
    `TCP ${qualifiedName(source.ref)} ${textOf(name) ?? position}`,
    JSON.stringify(entry),
  );
  context.textFacts.push(fact);
  const { binds, name: _name, mode: _mode, ...rest } = objectOf(frontend);
  const rules = Object.keys(rest).filter(
    (field) => !/^(tcplog|log.*|client_timeout|maxconn|description|enabled)$/.test(field),
  );
  const { name: target, port } = objectOf(service);
  if (rules.length > 0 || typeof target !== 'string' || (typeof port !== 'number' && typeof port !== 'string')) {
    unsayable(fact, rules.length > 0 ? `frontend.${rules.join(', ')}` : 'service', found);
    return [];
  }
  return Object.values(objectOf(binds)).flatMap((bind) => {
    const { port: listens, ssl, ssl_certificate: certificate } = objectOf(bind);
    if (typeof listens !== 'number') {
      unsayable(fact, 'a bind without a port', found);
      return [];
    }
    const { namespace } = source.ref;
    const secret = textOf(certificate) ?? '';
    const shown: Certificate =
      secret === ''
        ? fallback
        : { kind: 'secret', secret: objectRef('', 'Secret', namespace, secret), facts: [fact.id] };
    const stream = { listens, namespace: namespace ?? '', service: target, port: String(port), fact };
    return streamsOf(ssl === true || secret !== '' ? { ...stream, certificate: shown } : stream, context, found);
  });
}

function unsayable(fact: Fact, field: string, found: Findings): void {
  const args = { resource: fact.name, field, emitted: 'Nothing was emitted for it' };
  found.diagnostics.push(diagnose(codes.tcpUnsayable, args, { at: fact.at, object: fact.object, facts: [fact.id] }));
  found.accounts.push({ fact: fact.id, outcome: 'unsupported', reason: `${field} cannot be said` });
}
