import { listOf, objectOf, textOf } from '../../model/json.ts';
import type { Exposure } from '../../model/route-plan.ts';
import type { Inventory, SourceObject } from '../../model/source-object.ts';

/** Annotations by which clouds keep a load balancer off the internet, or narrow who reaches it. */
const reachAnnotation =
  /(internal|private|load-balancer-scheme|load-balancer-source-ranges|load-balancer-type|nlb-target-type|subnet|security-group)/i;

/** Who can reach the controller today, from its Service, where the input has exactly one such Service (DESIGN 2.2). */
export function exposureOf(inventory: Inventory): Exposure {
  const services = inventory.objects.filter(isControllerService);
  const [service] = services;
  if (service === undefined || services.length > 1) return { kind: 'unknown' };
  const spec = objectOf(service.body.spec);
  const annotations = Object.entries(objectOf(objectOf(service.body.metadata).annotations)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && reachAnnotation.test(entry[0]),
  );
  return {
    kind: 'known',
    service: service.ref,
    type: textOf(spec.type) ?? 'ClusterIP',
    annotations: Object.fromEntries(annotations.sort(([a], [b]) => (a < b ? -1 : 1))),
    sourceRanges: listOf(spec.loadBalancerSourceRanges).filter((range): range is string => typeof range === 'string'),
  };
}

function isControllerService({ ref, body }: SourceObject): boolean {
  if (
    ref.group !== '' ||
    ref.kind !== 'Service' ||
    /(admission|metrics|defaultbackend|default-backend)$/.test(ref.name)
  )
    return false;
  const labels = objectOf(objectOf(body.metadata).labels);
  const named = /^(ingress-nginx-controller|nginx-ingress-controller|ingress-nginx)(-internal)?$/.test(ref.name);
  const component = labels['app.kubernetes.io/component'];
  const labelled =
    labels['app.kubernetes.io/name'] === 'ingress-nginx' && (component === 'controller' || component === undefined);
  return named || labelled;
}
