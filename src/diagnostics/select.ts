import { kind } from '../model/diagnostic.ts';

export const unknownController = kind({
  code: 'I2G1101',
  name: 'unknown-controller',
  severity: 'info',
  text: 'class {class} belongs to {controller}, which this program does not convert. The Ingress was listed and left alone.',
  cause: 'The class of the Ingress leads to a controller this release does not know, or was not asked for.',
  effect: 'Nothing was emitted for it; its controller goes on serving it.',
  remedy: 'If the class is served by a controller this program knows, name both: --from CONTROLLER --class NAME.',
});

export const unknownClass = kind({
  code: 'I2G1102',
  name: 'unknown-class',
  severity: 'warning',
  text: 'nothing in the input says which controller serves class {class}. The Ingress was not converted.',
  cause: 'There is no IngressClass of this name in the input, and no annotation of the Ingress tells the controller.',
  effect: 'Nothing was emitted for it.',
  remedy: 'Add the IngressClass to the input, or say it: --from CONTROLLER --class NAME.',
});

export const classless = kind({
  code: 'I2G1103',
  name: 'class-less',
  severity: 'warning',
  text: 'this Ingress names no class: whether anything serves it depends on the cluster (a default IngressClass, a flag of the controller). It was not converted.',
  cause:
    'Neither spec.ingressClassName nor the annotation kubernetes.io/ingress.class is there, and no default IngressClass is in the input.',
  effect: 'Nothing was emitted for it. If a cluster serves it, its hosts are missing from the output.',
  remedy: 'Name a class in the manifest, add the default IngressClass to the input, or say it with --from CONTROLLER.',
});

export const classlessByAnnotations = kind({
  code: 'I2G1104',
  name: 'class-less-by-annotations',
  severity: 'warning',
  text: 'this Ingress names no class; its annotations are those of {controller}, so it was converted as class {class}. Today it is served only where a default IngressClass or a flag makes it so.',
  cause: 'The API server fills in a default class that files do not show.',
  effect: 'If nothing serves the Ingress today, the output publishes something new.',
  remedy: 'Check that the Ingress is served today (kubectl get ingress shows its class and address), or name a class.',
});

export const classByAnnotations = kind({
  code: 'I2G1105',
  name: 'class-by-annotations',
  severity: 'info',
  text: 'class {class} is not in the input; the annotations are those of {controller}, and the Ingress was converted as one of its.',
  cause: 'The IngressClass is not among the files.',
  effect: 'If another controller serves the class, the output describes traffic that does not exist.',
  remedy: 'Add the IngressClass to the input.',
});

export const hostLeftOut = kind({
  code: 'I2G1106',
  name: 'host-left-out',
  severity: 'error',
  text: 'host {host} is served by this Ingress of class {class} and by Ingress {other} together, and --class leaves this one out. What it guards is not guarded in the output, and its paths go to the other.',
  cause: 'One controller serves both classes, so their rules for a host work together.',
  effect: 'Requests that this Ingress keeps out today may reach the backends of the other one.',
  remedy: 'Convert both classes together, or give them hosts of their own first.',
});

export const hostInTwoClasses = kind({
  code: 'I2G1107',
  name: 'host-in-two-classes',
  severity: 'error',
  text: 'host {host} stands in the classes {first} and {second}, and no IngressClass of the input says whether one controller serves both. They were converted as two, each with a Gateway of its own, and what one guards is open at the other.',
  cause: 'Without the IngressClass objects the controllers behind two class names are not known.',
  effect: 'If one controller serves both, requests that meet a guard of one class today may go around it.',
  remedy: 'Add the IngressClasses to the input (kubectl get ingressclass -o yaml).',
});

export const sharedClass = kind({
  code: 'I2G1108',
  name: 'class-of-several-controllers',
  severity: 'warning',
  text: 'class {class} is the usual class of {names}, and neither an IngressClass nor an annotation of the input says which of them serves the Ingress. It was taken to be {controller}.',
  cause:
    'The controllers read the same manifests in different ways: which paths match, what is redirected, which keys count.',
  effect: 'Where another one serves it, requests may be answered in another way than today.',
  remedy: 'Add the IngressClass to the input, or name the controller with --from.',
});
