import { kind } from '../model/diagnostic.ts';

/** Arguments a controller is started with. */

export const argumentUnread = kind({
  code: 'I2G2070',
  name: 'argument-unread',
  severity: 'warning',
  text: "{name}: its value '{value}' cannot be read from the manifest. Everything was converted as if nobody knew how the controller is started in this.",
  cause: 'The value hangs on a variable that something else fills, or is none that the controller takes.',
  effect: 'What the argument decides may be converted in another way than it is today; guards were kept.',
  remedy: 'Write the value out in the manifest that you convert.',
});

export const argumentsDiffer = kind({
  code: 'I2G2071',
  name: 'arguments-differ',
  severity: 'warning',
  text: '{name}: several workloads of the same class are started differently in this. Everything was converted as if nobody knew.',
  cause: 'The input holds more than one Deployment or DaemonSet of the controller for one class, or versions of one.',
  effect: 'What the argument decides may be converted in another way than it is today; guards were kept.',
  remedy: 'Leave only the workload in the input that serves the class today.',
});

export const annotationsPrefix = kind({
  code: 'I2G2072',
  name: 'annotations-prefix',
  severity: 'error',
  text: '{name}: the controller reads annotations under {value}/. This program does not: they were left out, the guards among them, and those under the usual prefix were taken to act.',
  cause: 'The prefix of annotations can be changed by an argument of the controller.',
  effect: 'Routes may be open that are guarded today.',
  remedy: 'Rename the annotations in a copy of the manifests before you convert them.',
});

export const argumentObjectMissing = kind({
  code: 'I2G2073',
  name: 'argument-object-missing',
  severity: 'warning',
  text: '{name}: {object} is not in the input, so what it says was not converted: {what}.',
  cause: 'An argument of the controller names an object that the input does not hold.',
  effect: 'What the object decides today is missing in the output.',
  remedy: 'Add the object to the input.',
});

export const refusedCatchAll = kind({
  code: 'I2G2074',
  name: 'refused-catch-all',
  severity: 'warning',
  text: 'the controller is started with {argument} and does not load an Ingress with spec.defaultBackend, its rules included. It was not converted.',
  cause: 'The argument refuses every Ingress with spec.defaultBackend.',
  effect: 'None of its hosts and paths is served by it, today and in the output.',
  remedy: 'Delete spec.defaultBackend, if the rules of the Ingress are meant to be served.',
});

export const configMapIdle = kind({
  code: 'I2G2075',
  name: 'config-map-idle',
  severity: 'info',
  text: 'ConfigMap {name} is named like that of the controller, which reads another one or none: by its arguments, or by the file given as its configuration. It was not read.',
  cause: 'The argument that names the ConfigMap decides, or --controller-config, not the name.',
  effect: 'None: the ConfigMap does nothing today.',
  remedy: 'If it is in force, the Deployment in the input is not the one that serves the class: leave it out.',
});

export const defaultBackendLost = kind({
  code: 'I2G2076',
  name: 'default-backend-lost',
  severity: 'warning',
  text: 'host {host}: paths without a rule are answered by Service {service} today. The host has regular expressions, and which of them and of a rule for / comes first is the affair of the gateway: none was emitted, so these paths are answered 404.',
  cause:
    'The default backend of the controller answers where no rule does; the Gateway API does not say where regular expressions rank.',
  effect: 'Requests that no rule takes are answered by the gateway instead of the Service.',
  remedy: 'Where your gateway tries regular expressions before prefixes, add a rule for / by hand.',
});
