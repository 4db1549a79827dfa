import { type Json, listOf, objectOf, textOf } from '../../../model/json.ts';
import type { SourceObject } from '../../../model/source-object.ts';
import { type ChartRelease, releaseObject } from './chart-release.ts';
import { isSet } from './chart-text.ts';

/** The IngressClass of a release and its aliases (templates/controller-ingressclass*.yaml). */
export function chartClasses(release: ChartRelease): readonly SourceObject[] {
  const resource = objectOf(release.controller.ingressClassResource);
  if (resource.enabled === false) return [];
  const spec = { controller: textOf(resource.controllerValue) ?? 'k8s.io/ingress-nginx' };
  const isDefault = isSet(resource.default) ? { 'ingressclass.kubernetes.io/is-default-class': 'true' } : {};
  const made = (name: string, annotations: Readonly<Record<string, string>>) =>
    releaseObject(
      release,
      'networking.k8s.io/v1',
      'IngressClass',
      { name },
      { metadata: { annotations }, spec },
      {
        '': '/controller/ingressClassResource',
      },
    );
  const aliases = listOf(resource.aliases).flatMap((alias: Json) => textOf(alias) ?? []);
  return [made(textOf(resource.name) ?? 'nginx', isDefault), ...aliases.map((alias) => made(alias, {}))];
}
