import { type JsonObject, listOf, objectOf, textOf } from '../model/json.ts';
import { compareRefs, compareText } from '../model/object-ref.ts';
import type { Exposure, KnownExposure } from '../model/route-plan.ts';
import type { SourceObject } from '../model/source-object.ts';
import { annotationKind } from './load-balancer-annotations.ts';

/** Who can reach a controller, from the Services that may stand in front of it (DESIGN 2.2: reach is protection). */
export function exposureOf(services: readonly SourceObject[]): Exposure {
  const known = services.map(serviceExposure);
  const [only] = known;
  if (only !== undefined && known.length === 1) return only;
  const refs = known.map(({ service }) => service).sort(compareRefs);
  return { kind: 'unknown', services: refs, restricted: known.some(isRestricted) };
}

function serviceExposure({ ref, body }: SourceObject): KnownExposure {
  const spec = objectOf(body.spec);
  const annotations = Object.entries(objectOf(objectOf(body.metadata).annotations))
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    .map(([name, value]) => ({ name, value, kind: annotationKind(name) }))
    .sort((a, b) => compareText(a.name, b.name));
  return {
    kind: 'known',
    service: ref,
    type: textOf(spec.type) ?? 'ClusterIP',
    annotations: annotations
      .filter(({ kind }) => kind === 'restricts' || kind === 'shapes')
      .map(({ name, value, kind }) => ({ name, value, restricts: kind === 'restricts' })),
    sourceRanges: listOf(spec.loadBalancerSourceRanges).filter((range): range is string => typeof range === 'string'),
    fields: fieldsOf(spec),
    leftOut: annotations.filter(({ kind }) => kind === 'identity').map(({ name }) => name),
  };
}

const privateAddress =
  /^(10\.|127\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|169\.254\.|f[cd]|fe[89ab])/i;

/** A load balancer class may stand for a private network as a whole (`tailscale`), or for a private default (AWS). */
function fieldsOf(spec: JsonObject): readonly string[] {
  const [className, address] = [textOf(spec.loadBalancerClass) ?? '', textOf(spec.loadBalancerIP) ?? ''];
  return [
    ...(className === '' ? [] : [`spec.loadBalancerClass: ${className}`]),
    ...(privateAddress.test(address) ? [`spec.loadBalancerIP: ${address}`] : []),
  ];
}

function isRestricted({ type, annotations, sourceRanges, fields }: KnownExposure): boolean {
  return type !== 'LoadBalancer' || annotations.length + sourceRanges.length + fields.length > 0;
}
