import { type Json, objectOf, pointerKey, textOf } from '../../../model/json.ts';
import type { SourceObject } from '../../../model/source-object.ts';
import { type ChartRelease, controllerName, entriesOf, releaseObject } from './chart-release.ts';
import { isSet, textOfValue } from './chart-text.ts';

/** An argument with the value that makes it. */
type Argument = readonly [text: string, pointer: string];

/** The workload of a release, with the arguments that its values make (templates/_params.tpl); those of the defaults are left out. */
export function chartWorkload(release: ChartRelease): SourceObject {
  const given = [...ownArguments(release), ...extraArguments(release)];
  const args = ['/nginx-ingress-controller', ...given.map(([text]) => text)];
  const containers = '/spec/template/spec/containers';
  const places = given.map(([, pointer], index) => [`${containers}/0/args/${index + 1}`, pointer] as const);
  const container = { name: 'controller', image: 'registry.k8s.io/ingress-nginx/controller', args };
  const pod = { hostNetwork: release.controller.hostNetwork === true, containers: [container] };
  const name = { name: controllerName(release), namespace: release.namespace };
  const body = { spec: { template: { spec: pod } } };
  return releaseObject(release, 'apps/v1', 'Deployment', name, body, {
    '': '/controller',
    ...Object.fromEntries(places),
  });
}

function ownArguments({ controller, values, namespace, fullname }: ChartRelease): readonly Argument[] {
  const scope = objectOf(controller.scope);
  const stream = (protocol: 'tcp' | 'udp'): readonly Argument[] => {
    const where = textOf(objectOf(controller[protocol]).configMapNamespace) ?? namespace;
    return isSet(values[protocol])
      ? [[`--${protocol}-services-configmap=${where}/${fullname}-${protocol}`, `/${protocol}`]]
      : [];
  };
  const backend = `${namespace}/${defaultBackendName(values, fullname)}`;
  return [
    ...(isSet(objectOf(values.defaultBackend).enabled)
      ? one(`default-backend-service=${backend}`, '/defaultBackend/enabled')
      : []),
    ...stated(
      'controller-class',
      objectOf(controller.ingressClassResource).controllerValue,
      '/ingressClassResource/controllerValue',
    ),
    ...stated('ingress-class', controller.ingressClass, '/ingressClass'),
    ...stream('tcp'),
    ...stream('udp'),
    ...(isSet(scope.enabled)
      ? one(`watch-namespace=${textOf(scope.namespace) ?? namespace}`, '/controller/scope')
      : []),
    ...(isSet(scope.enabled)
      ? []
      : stated('watch-namespace-selector', scope.namespaceSelector, '/scope/namespaceSelector')),
    ...(isSet(controller.ingressClassByName)
      ? one('ingress-class-by-name=true', '/controller/ingressClassByName')
      : []),
    ...(isSet(controller.watchIngressWithoutClass)
      ? one('watch-ingress-without-class=true', '/controller/watchIngressWithoutClass')
      : []),
    ...(controller.enableAnnotationValidations === false
      ? one('enable-annotation-validation=false', '/controller/enableAnnotationValidations')
      : []),
  ];
}

/** Keys without a value, or with false, stand alone: as switches they are on. */
function extraArguments({ controller }: ChartRelease): readonly Argument[] {
  return entriesOf(controller.extraArgs).flatMap(([key, value]) => {
    const text = textOfValue(value);
    return one(text === undefined || text === '' ? key : `${key}=${text}`, `/controller/extraArgs/${pointerKey(key)}`);
  });
}

function stated(name: string, value: Json | undefined, pointer: string): readonly Argument[] {
  const text = textOf(value);
  return text === undefined ? [] : one(`${name}=${text}`, `/controller${pointer}`);
}

function one(argument: string, pointer: string): readonly Argument[] {
  return [[`--${argument}`, pointer]];
}

export function defaultBackendName(values: ChartRelease['values'], fullname: string): string {
  return `${fullname}-${textOf(objectOf(values.defaultBackend).name) ?? 'defaultbackend'}`;
}
