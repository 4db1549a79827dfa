import { objectOf } from '../../model/json.ts';
import { compareRefs, objectRef, refKey } from '../../model/object-ref.ts';
import type { Inventory, SourceObject } from '../../model/source-object.ts';
import { statedStreamMaps } from './configuration/config-map.ts';
import type { ControllerFlags } from './controller-flags.ts';

/** A ConfigMap of TCP or UDP services. */
export interface StreamConfigMap {
  readonly source: SourceObject;
  readonly protocol: 'tcp' | 'udp';
  /** Of several documents of one name. */
  readonly mark: string;
  /** It has the usual name, but the controller of the input is started without it. */
  readonly idle: boolean;
}

const protocols = ['tcp', 'udp'] as const;

/** Those the controller is started with; where that is not shown, by the names that its manifests and its chart use. */
export function streamConfigMaps(inventory: Inventory, flags: ControllerFlags): readonly StreamConfigMap[] {
  const given = new Set(statedStreamMaps(inventory));
  return protocols.flatMap((protocol) => {
    const flag = protocol === 'tcp' ? flags.tcpServices : flags.udpServices;
    const key =
      flag.known && flag.value !== undefined
        ? refKey(objectRef('', 'ConfigMap', flag.value.namespace, flag.value.name))
        : undefined;
    const wanted = (source: SourceObject) =>
      key === undefined
        ? isUsual(source, protocol) || (given.has(source) && protocolOf(source) === protocol)
        : refKey(source.ref) === key;
    const named = inventory.objects.filter(wanted).sort((a, b) => compareRefs(a.ref, b.ref));
    const variants = (inventory.variants ?? []).filter(wanted);
    const idle = flag.known && flag.value === undefined;
    return [...named, ...variants].map((source, index) => {
      return {
        source,
        protocol,
        mark: index < named.length ? '' : `@${index - named.length + 2}`,
        idle: idle && !given.has(source),
      };
    });
  });
}

/** `tcp-services` of the manifests; `<release>-tcp` of the chart, whose release bears the name of the controller or is labelled with it. */
function isUsual({ ref, body }: SourceObject, protocol: 'tcp' | 'udp'): boolean {
  if (ref.group !== '' || ref.kind !== 'ConfigMap') return false;
  const application = objectOf(objectOf(body.metadata).labels)['app.kubernetes.io/name'];
  if (application !== undefined && application !== 'ingress-nginx') return false;
  if (ref.name === `${protocol}-services`) return true;
  return ref.name.endsWith(`-${protocol}`) && (application === 'ingress-nginx' || /ingress-nginx/.test(ref.name));
}

/** One that was given as configuration may have any name. */
function protocolOf({ ref }: SourceObject): 'tcp' | 'udp' {
  return /(^|-)udp(-|$)/.test(ref.name) ? 'udp' : 'tcp';
}
