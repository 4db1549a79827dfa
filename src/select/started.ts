import type { ControllerIdentity, StartedInstance } from '../model/controller.ts';

/** Whether IngressClasses of this `spec.controller` are a controller's: by its usual string, or by how the input starts it. */
export function takesString(identity: ControllerIdentity, wanted: string): boolean {
  const { controllerStrings, controllerStringStarts = [], instances = [] } = identity;
  return (
    controllerStrings.includes(wanted) ||
    controllerStringStarts.some((start) => wanted.startsWith(start)) ||
    instances.some(({ controllerString }) => controllerString === wanted)
  );
}

/** Controllers that the input shows and that take an Ingress, those with the usual string first. */
export function startedWhere(
  controllers: readonly ControllerIdentity[],
  wanted: (instance: StartedInstance) => boolean,
): readonly { readonly controller: string; readonly instance: string; readonly className: string }[] {
  return controllers.flatMap(({ name, controllerStrings, instances = [] }) => {
    const found = instances.filter(wanted);
    const usual = found.filter(({ controllerString }) => controllerStrings.includes(controllerString));
    return [...new Set([...usual, ...found])].map(({ controllerString, className }) => {
      return { controller: name, instance: controllerString, className };
    });
  });
}
