import * as codes from '../diagnostics/select.ts';
import type { ControllerIdentity, Selected } from '../model/controller.ts';
import type { SourceVerdict } from '../model/conversion.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { objectOf, textOf } from '../model/json.ts';
import type { Inventory, SourceObject } from '../model/source-object.ts';
import { controllerOfPrefix } from './other-controllers.ts';
import { type Served, sharedHosts } from './shared-hosts.ts';
import { startedWhere, takesString } from './started.ts';

export interface SelectRequest {
  readonly controllers: readonly ControllerIdentity[];
  /** Only these controllers; also decides for Ingresses whose controller nothing else tells. */
  readonly from?: readonly string[];
  /** Only these classes. */
  readonly className?: readonly string[];
}

/** With the controllers that anything in the input shows: their annotations, or how they are started. */
interface Request extends SelectRequest {
  readonly shown: ReadonlySet<string>;
}

export interface Selection {
  readonly selected: ReadonlyMap<string, readonly Selected[]>;
  /** Every Ingress with its class and controller; those not selected with the reason. */
  readonly sources: readonly SourceVerdict[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Choice {
  readonly className?: string;
  readonly controller?: string;
  readonly instance?: string;
  readonly reason?: string;
  readonly diagnostic?: Diagnostic;
}

export const classAnnotation = 'kubernetes.io/ingress.class';
const defaultClassAnnotation = 'ingressclass.kubernetes.io/is-default-class';

/** Finds the controller and class of each Ingress, as far as the input tells. Knows no controller but by its identity. */
export function selectSources(inventory: Inventory, asked: SelectRequest): Selection {
  const request: Request = { ...asked, shown: shownControllers(inventory, asked) };
  const classes = new Map(ofKind(inventory, 'IngressClass').map((source) => [source.ref.name, source]));
  const selected = new Map<string, Selected[]>();
  const sources: SourceVerdict[] = [];
  const diagnostics: Diagnostic[] = [];
  const served: Served[] = [];
  const ingresses = ofKind(inventory, 'Ingress').map((source) => ({
    source,
    chosen: choose(source, classes, request),
  }));
  for (const { source, chosen } of [...ingresses, ...ownRoutes(inventory, request)]) {
    const choice = narrow(chosen, request);
    if (source.ref.kind === 'Ingress') served.push(...servedBy(source, chosen, choice));
    if (choice.diagnostic !== undefined) diagnostics.push(choice.diagnostic);
    const taken = choice.reason === undefined && choice.controller !== undefined && choice.instance !== undefined;
    if (taken) {
      const list = selected.get(choice.controller) ?? [];
      list.push({ source, className: choice.className ?? '', instance: choice.instance });
      selected.set(choice.controller, list);
    }
    sources.push({
      ref: source.ref,
      at: source.at,
      ...(choice.className === undefined ? {} : { className: choice.className }),
      ...(choice.controller === undefined ? {} : { controller: choice.controller }),
      verdict: taken ? 'not-converted' : 'not-selected',
      ...(choice.reason === undefined ? {} : { reason: choice.reason }),
      objects: [],
    });
  }
  return { selected, sources, diagnostics: [...diagnostics, ...sharedHosts(served)] };
}

function shownControllers(inventory: Inventory, { controllers }: SelectRequest): ReadonlySet<string> {
  const named = new Set(
    inventory.objects.flatMap((source) => annotationNames(source).map((name) => name.slice(0, name.indexOf('/') + 1))),
  );
  const shown = controllers.filter(
    ({ prefixes, instances = [] }) => instances.length > 0 || prefixes.some((prefix) => named.has(prefix)),
  );
  return new Set(shown.map(({ name }) => name));
}

function servedBy(source: SourceObject, chosen: Choice, { reason }: Choice): readonly Served[] {
  const { className = '', controller, instance } = chosen;
  if (chosen.reason !== undefined || controller === undefined || instance === undefined) return [];
  return [{ source, className, controller, instance, taken: reason === undefined }];
}

function ofKind(inventory: Inventory, kind: string): readonly SourceObject[] {
  return inventory.objects.filter((object) => object.ref.kind === kind && object.ref.group === 'networking.k8s.io');
}

/** Routes of a controller's own kinds: its IngressClass objects say nothing of them, only the name of the class does. */
function ownRoutes(
  inventory: Inventory,
  { controllers }: SelectRequest,
): readonly { source: SourceObject; chosen: Choice }[] {
  return controllers.flatMap((identity) => {
    const { routeKinds = [], name, instances = [] } = identity;
    const sources = inventory.objects.filter(({ ref }) =>
      routeKinds.some(({ group, kind }) => group === ref.group && kind === ref.kind),
    );
    return sources.map((source) => {
      const annotation = textOf(objectOf(objectOf(source.body.metadata).annotations)[classAnnotation]);
      const named = textOf(objectOf(source.body.spec).ingressClassName) ?? annotation ?? '';
      const usual = identity.classNames[0] ?? name;
      const className = named === '' ? usual : named;
      if (identity.classNames.includes(className) && instances.length === 0)
        return { source, chosen: { className, controller: name, instance: usualInstance(identity) } };
      const started = instances.find(
        (entry) => entry.className === className || (named === '' && entry.takesClassless),
      );
      if (started !== undefined)
        return { source, chosen: { className, controller: name, instance: started.controllerString } };
      const reason = `no ${name} of the input takes routes of class ${className}`;
      return {
        source,
        chosen:
          instances.length === 0
            ? { className, controller: name, instance: className }
            : { className, controller: name, reason },
      };
    });
  });
}

function narrow(choice: Choice, request: Request): Choice {
  if (choice.reason !== undefined) return choice;
  if (request.from !== undefined && choice.controller !== undefined && !request.from.includes(choice.controller)) {
    return { ...choice, reason: 'its controller was not asked for (--from)' };
  }
  if (request.className !== undefined && !request.className.includes(choice.className ?? '')) {
    return { ...choice, reason: 'its class was not asked for (--class)' };
  }
  return choice;
}

function choose(source: SourceObject, classes: ReadonlyMap<string, SourceObject>, request: Request): Choice {
  const fieldClass = textOf(objectOf(source.body.spec).ingressClassName);
  const annotation = objectOf(objectOf(source.body.metadata).annotations)[classAnnotation];
  const stated = typeof annotation === 'string' ? annotation : undefined;
  // One that reads the annotation first takes it whatever the field says (behaviour-haproxy 2.1).
  const before =
    fieldClass === undefined || stated === fieldClass ? undefined : annotationTaker(source, stated, request);
  if (before !== undefined) return before;
  const named = fieldClass ?? stated;
  if (named !== undefined && named !== '') return byName(source, named, classes, request);
  const defaults = [...classes.values()].filter(
    (entry) => objectOf(objectOf(entry.body.metadata).annotations)[defaultClassAnnotation] === 'true',
  );
  // An empty annotation is a class of its own that no controller takes (behaviour-ingress-nginx 1.1).
  const only = defaults.length === 1 && named === undefined ? defaults[0] : undefined;
  if (only !== undefined) return byName(source, only.ref.name, classes, request);
  return withoutClass(source, request);
}

function byName(
  source: SourceObject,
  className: string,
  classes: ReadonlyMap<string, SourceObject>,
  request: Request,
): Choice {
  const ingressClass = classes.get(className);
  const controllerString = ingressClass && textOf(objectOf(ingressClass.body.spec).controller);
  if (controllerString !== undefined) return byControllerString(source, className, controllerString, request);
  const forced = forcedController(className, request);
  if (forced !== undefined) return { className, controller: forced.name, instance: className };
  const prefixed = controllerOfAnnotations(source, request.controllers);
  const [started] = startedWhere(request.controllers, (instance) => instance.className === className);
  if (started !== undefined) return started;
  const { usual, rivals } = usualOf(className, prefixed, request);
  const foreign = controllerOfPrefix(annotationNames(source));
  if (usual !== undefined && (prefixed !== undefined || foreign === undefined)) {
    const choice = { className, controller: usual.name, instance: usualInstance(usual) };
    if (rivals.length === 0) return choice;
    const names = rivals.map(({ name }) => name).join(' and ');
    const args = { class: className, names, controller: usual.name };
    return { ...choice, diagnostic: diagnose(codes.sharedClass, args, { at: source.at, object: source.ref }) };
  }
  const context = { at: source.at, object: source.ref };
  if (prefixed !== undefined) {
    const diagnostic = diagnose(codes.classByAnnotations, { class: className, controller: prefixed.name }, context);
    return { className, controller: prefixed.name, instance: className, diagnostic };
  }
  if (foreign !== undefined) return notOurs(source, className, foreign);
  const diagnostic = diagnose(codes.unknownClass, { class: className }, context);
  return { className, reason: `no IngressClass ${className} in the input`, diagnostic };
}

/** Controllers with this usual class: of several the one whose annotations are there, else the first that is known. */
function usualOf(
  className: string,
  prefixed: ControllerIdentity | undefined,
  { controllers, from, shown }: Request,
): { readonly usual?: ControllerIdentity; readonly rivals: readonly ControllerIdentity[] } {
  const able = controllers.filter(
    ({ classNames, name }) => classNames.includes(className) && (from === undefined || from.includes(name)),
  );
  const seen = able.filter(({ name }) => shown.has(name));
  const own = able.find((identity) => identity === prefixed) ?? (seen.length === 1 ? seen[0] : undefined);
  const usual = own ?? able[0] ?? controllers.find((identity) => identity.classNames.includes(className));
  return { ...(usual === undefined ? {} : { usual }), rivals: own === undefined && able.length > 1 ? able : [] };
}

/** A controller that takes the class an annotation names, and reads it before the field. */
function annotationTaker(source: SourceObject, named: string | undefined, request: Request): Choice | undefined {
  const identity = request.controllers.find(
    ({ annotationFirst, classNames, instances = [] }) =>
      annotationFirst === true &&
      named !== undefined &&
      (classNames.includes(named) || instances.some(({ className }) => className === named)),
  );
  if (identity === undefined || named === undefined) return undefined;
  const names = annotationNames(source);
  const own = (identity.instances ?? []).some(({ className }) => className === named);
  const prefixed = identity.prefixes.some((prefix) => names.some((name) => name.startsWith(prefix)));
  const asked = request.from?.length === 1 && request.from[0] === identity.name;
  const shared = request.controllers.some((other) => other !== identity && other.classNames.includes(named));
  // Others by the same class name do not read the annotation beside a field.
  if (shared && !own && !prefixed && !asked) return undefined;
  return { className: named, controller: identity.name, instance: usualInstance(identity) };
}

function byControllerString(
  source: SourceObject,
  className: string,
  controllerString: string,
  request: Request,
): Choice {
  const identity =
    request.controllers.find((entry) => takesString(entry, controllerString)) ?? forcedController(className, request);
  if (identity === undefined) return notOurs(source, className, controllerString);
  // All classes with one controller string are served by one controller (recorded class/second-class-same-controller).
  return { className, controller: identity.name, instance: controllerString };
}

/** Without an IngressClass that says otherwise, the usual class is served by the controller with the usual string. */
function usualInstance(identity: ControllerIdentity): string {
  return identity.controllerStrings[0] ?? identity.name;
}

/** `--from X --class Y` says who serves Y. */
function forcedController(className: string, request: Request): ControllerIdentity | undefined {
  if (request.from?.length !== 1 || request.className?.includes(className) !== true) return undefined;
  return request.controllers.find((identity) => identity.name === request.from?.[0]);
}

function notOurs(source: SourceObject, className: string, controller: string): Choice {
  const context = { at: source.at, object: source.ref };
  const diagnostic = diagnose(codes.unknownController, { class: className, controller }, context);
  return { className, controller, reason: `served by ${controller}`, diagnostic };
}

function withoutClass(source: SourceObject, request: Request): Choice {
  const context = { at: source.at, object: source.ref };
  const takers = startedWhere(request.controllers, ({ takesClassless }) => takesClassless);
  const [taker] = takers;
  if (taker !== undefined && new Set(takers.map(({ instance }) => instance)).size === 1) return taker;
  const prefixed = controllerOfAnnotations(source, request.controllers);
  const asked = request.controllers.filter((identity) => request.from?.includes(identity.name) === true);
  const identity = prefixed ?? (asked.length === 1 && request.className === undefined ? asked[0] : undefined);
  const className = identity?.classNames[0];
  if (identity === undefined || className === undefined) {
    return { reason: 'names no class', diagnostic: diagnose(codes.classless, {}, context) };
  }
  const args = { controller: identity.name, class: className };
  const diagnostic = diagnose(codes.classlessByAnnotations, args, context);
  return { controller: identity.name, instance: usualInstance(identity), className, diagnostic };
}

function controllerOfAnnotations(
  source: SourceObject,
  controllers: readonly ControllerIdentity[],
): ControllerIdentity | undefined {
  const names = annotationNames(source);
  const found = controllers.filter((identity) =>
    identity.prefixes.some((prefix) => names.some((name) => name.startsWith(prefix))),
  );
  return found.length === 1 ? found[0] : undefined;
}

function annotationNames(source: SourceObject): readonly string[] {
  return Object.keys(objectOf(objectOf(source.body.metadata).annotations));
}
