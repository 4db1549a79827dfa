import * as codes from '../../diagnostics/streams.ts';
import { factAt } from '../../interpret/fact-at.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { Fact } from '../../model/fact.ts';
import { objectOf, pointerKey } from '../../model/json.ts';
import { compareText } from '../../model/object-ref.ts';
import type { Certificate, PlannedStream } from '../../model/route-plan.ts';
import type { SourceObject } from '../../model/source-object.ts';
import type { Findings } from '../../plan/findings.ts';
import { isConfigMap, isNamed } from './config-maps.ts';
import type { HaproxyContext } from './context.ts';
import { streamsOf } from './streams.ts';

/** `<port>: <namespace>/<service>:<port>[:ssl]` in the ConfigMap of --configmap-tcp-services (behaviour-haproxy 1.20). */
export function tcpServices(
  context: HaproxyContext,
  certificate: Certificate,
  found: Findings,
): readonly PlannedStream[] {
  return configMaps(context).flatMap((source) =>
    Object.entries(objectOf(source.body.data))
      .sort(([a], [b]) => Number(a) - Number(b) || compareText(a, b))
      .flatMap(([key, value]) => {
        const fact = factAt(source, `/data/${pointerKey(key)}`, `TCP port ${key}`, String(value));
        context.textFacts.push(fact);
        return entryStreams(key, fact, certificate, context, found);
      }),
  );
}

function configMaps({ inventory, started }: HaproxyContext): readonly SourceObject[] {
  const { tcpServices: named, shown } = started;
  const all = inventory.objects.filter(isConfigMap);
  if (named !== undefined) return all.filter(isNamed(named));
  return shown ? [] : all.filter((source) => /haproxy.*tcp/.test(source.ref.name) && holdsPorts(source));
}

function holdsPorts({ body }: SourceObject): boolean {
  const keys = Object.keys(objectOf(body.data));
  return keys.length > 0 && keys.every((key) => /^\d+$/.test(key) || key === 'log-format-tcp');
}

function entryStreams(
  key: string,
  fact: Fact,
  certificate: Certificate,
  context: HaproxyContext,
  found: Findings,
): readonly PlannedStream[] {
  if (key === 'log-format-tcp') {
    const reason = 'how the proxy itself is run is for the new gateway to say';
    found.accounts.push({ fact: fact.id, outcome: 'unsupported', reason });
    return [];
  }
  const [, namespace, service, port, ssl] = /^([^/:]+)\/([^/:]+):([^/:]+)(:ssl)?$/.exec(fact.value) ?? [];
  const listens = /^\d{1,5}$/.test(key) ? Number(key) : 0;
  if (namespace === undefined || service === undefined || port === undefined || listens < 1 || listens > 65_535) {
    const reason = 'it is no port with namespace/service:port';
    const place = { at: fact.at, object: fact.object, facts: [fact.id] };
    found.diagnostics.push(diagnose(codes.streamSkipped, { name: fact.name, value: fact.value, reason }, place));
    found.accounts.push({ fact: fact.id, outcome: 'no-effect', reason });
    return [];
  }
  const shown = ssl === undefined ? {} : { certificate };
  return streamsOf({ listens, namespace, service, port, fact, ...shown }, context, found);
}
