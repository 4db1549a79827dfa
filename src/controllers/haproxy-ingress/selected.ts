import * as codes from '../../diagnostics/haproxy-ingress.ts';
import type { Selected } from '../../model/controller.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { objectOf, textOf } from '../../model/json.ts';
import type { SourceObject } from '../../model/source-object.ts';
import type { Findings } from '../../plan/findings.ts';
import type { ProxyContext } from './context.ts';
import { controllerString, startedInstances } from './started.ts';

/** Why the controller does not serve an Ingress of its classes (behaviour-haproxy 2.1; recorded class/*). */
export function notServed(
  { source, className, instance }: Selected,
  context: ProxyContext,
  found: Findings,
): string | undefined {
  const taken = startedInstances(context.inventory).map((one) => one.controllerString);
  if (instance.startsWith(controllerString) && taken.length > 0 && !taken.includes(instance)) {
    const args = { class: className, controller: instance, taken: taken.join(', ') };
    found.diagnostics.push(diagnose(codes.classNotServed, args, { at: source.at, object: source.ref }));
    return `no haproxy-ingress of the input takes classes of ${instance}`;
  }
  const field = textOf(objectOf(source.body.spec).ingressClassName);
  const annotation = textOf(objectOf(objectOf(source.body.metadata).annotations)['kubernetes.io/ingress.class']);
  const { started, inventory } = context;
  if (field !== undefined && annotation !== undefined && annotation !== field) {
    const own = annotation === started.className;
    const decides = started.fieldFirst ? field : annotation;
    const then = started.fieldFirst
      ? ', but it runs with --ingress-class-precedence'
      : own
        ? ', and it serves the Ingress'
        : ', and it does not serve the Ingress';
    const args = { annotation, field, then };
    const place = { at: source.at, object: source.ref };
    found.diagnostics.push(diagnose(codes.classByAnnotation, args, place));
    return decides === annotation && !own
      ? `its class annotation is ${annotation}, which comes before the field`
      : undefined;
  }
  if (field !== undefined || annotation !== undefined || started.takesClassless) return undefined;
  // The API server writes the default class into what is created after it.
  const hasDefault = inventory.objects.some((object) => object.ref.kind === 'IngressClass' && isDefault(object));
  if (hasDefault && !isStored(source)) return undefined;
  if (hasDefault || started.shown) return 'it names no class, and the controller takes no Ingresses without one';
  return undefined;
}

function isDefault({ body }: SourceObject): boolean {
  return objectOf(objectOf(body.metadata).annotations)['ingressclass.kubernetes.io/is-default-class'] === 'true';
}

/** Read from a cluster, where the default class would stand in it. */
function isStored({ body }: SourceObject): boolean {
  const { uid, resourceVersion, creationTimestamp } = objectOf(body.metadata);
  return [uid, resourceVersion, creationTimestamp].some((value) => typeof value === 'string');
}
