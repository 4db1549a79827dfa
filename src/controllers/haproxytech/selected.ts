import * as codes from '../../diagnostics/haproxy.ts';
import type { Selected } from '../../model/controller.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { objectOf, textOf } from '../../model/json.ts';
import type { SourceObject } from '../../model/source-object.ts';
import type { Findings } from '../../plan/findings.ts';
import type { HaproxyContext } from './context.ts';
import { stringOf } from './started.ts';

export interface SelectedByRule {
  readonly served: ReadonlySet<SourceObject>;
  /** Why the others are not. */
  readonly dropped: ReadonlyMap<SourceObject, string>;
}

/** What controller 3.2 serves of the Ingresses of its classes: the name of the class has to be its own (contradictions 1, 2; recorded class/*). */
export function selectedByRule(entries: readonly Selected[], context: HaproxyContext, found: Findings): SelectedByRule {
  const classes = new Map(
    context.inventory.objects.filter(({ ref }) => ref.kind === 'IngressClass').map((one) => [one.ref.name, one]),
  );
  const served = new Set<SourceObject>();
  const dropped = new Map<SourceObject, string>();
  for (const entry of entries) {
    const reason = notServed(entry, classes.get(entry.className), context, found);
    if (reason === undefined) served.add(entry.source);
    else dropped.set(entry.source, reason);
  }
  return { served, dropped };
}

function notServed(
  { source, className }: Selected,
  ingressClass: SourceObject | undefined,
  { started }: HaproxyContext,
  found: Findings,
): string | undefined {
  const field = textOf(objectOf(source.body.spec).ingressClassName) ?? '';
  const annotated = annotationOf(source);
  const place = { at: source.at, object: source.ref };
  const controller = textOf(objectOf(ingressClass?.body.spec).controller);
  const admitted = annotated === '' && isDefault(ingressClass) && !isStored(source);
  if (field !== '' || admitted) {
    const fits = controller === undefined || controller === stringOf(className);
    if (fits) return undefined;
    found.diagnostics.push(diagnose(codes.classNotServed, { class: className, controller: controller ?? '' }, place));
    return `the controller does not serve class ${className}, whose controller string is ${controller}`;
  }
  if (annotated === '' && ingressClass === undefined && started.shown && !started.takesClassless)
    return 'it names no class, and the controller takes those of its class alone';
  if (annotated === '') return undefined;
  if (started.shown && !started.takesClassless)
    return 'it names its class by annotation alone, which the controller no longer reads';
  found.diagnostics.push(diagnose(codes.classAnnotation, {}, place));
  return undefined;
}

/** Read from a cluster, where the API server has written the default class into what it was to hold for (contradictions 2). */
function isStored({ body }: SourceObject): boolean {
  const { uid, resourceVersion, creationTimestamp } = objectOf(body.metadata);
  return [uid, resourceVersion, creationTimestamp].some((value) => typeof value === 'string');
}

function isDefault(ingressClass: SourceObject | undefined): boolean {
  const { annotations } = objectOf(ingressClass?.body.metadata);
  return objectOf(annotations)['ingressclass.kubernetes.io/is-default-class'] === 'true';
}

function annotationOf({ body }: SourceObject): string {
  const annotations = objectOf(objectOf(body.metadata).annotations);
  return textOf(annotations['kubernetes.io/ingress.class']) ?? textOf(annotations['haproxy.org/ingress.class']) ?? '';
}
