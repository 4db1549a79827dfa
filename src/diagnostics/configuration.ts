import { kind } from '../model/diagnostic.ts';

/** Files that were named as the configuration of a controller (--controller-config). */

export const configurationUnknown = kind({
  code: 'I2G2090',
  name: 'configuration-unknown',
  severity: 'error',
  text: 'this document was named as the configuration of a controller, and no controller knows a name in it. It changed nothing. What can be read: {readable}.',
  cause: 'The file given with --controller-config is not one of those that a controller is known to be configured by.',
  effect:
    'Everything was converted as if the file had not been given: guards and settings of every route may be missing.',
  remedy:
    'Give the ConfigMap, the Deployment or the values of the controller; write CONTROLLER=FILE to say whose it is.',
});

export const configurationAmbiguous = kind({
  code: 'I2G2091',
  name: 'configuration-ambiguous',
  severity: 'error',
  text: 'this document may be the configuration of {controllers}. It changed nothing.',
  cause: 'Several controllers know equally many of the names in it.',
  effect:
    'Everything was converted as if the file had not been given: guards and settings of every route may be missing.',
  remedy: 'Say whose it is: --controller-config CONTROLLER=FILE.',
});

export const chartValuesRead = kind({
  code: 'I2G2092',
  name: 'chart-values-read',
  severity: 'info',
  text: 'these values were read as those of release {release} of the {chart} chart in namespace {namespace}. What they leave out was taken to be the default of the chart.',
  cause: 'Values do not say what the release is called, nor where it is installed.',
  effect: 'References between objects of the release are made with these names.',
  remedy: 'Say another namespace with -n, or give the rendered chart instead: helm template RELEASE CHART -f VALUES.',
});

export const chartValuesUnread = kind({
  code: 'I2G2093',
  name: 'chart-values-unread',
  severity: 'warning',
  text: 'values of the {chart} chart that were not read: {names}.',
  cause:
    'The value is none that the chart is known to have, or it is a template, or it makes objects that are only there when the chart is rendered.',
  effect: 'What they say is missing in the output.',
  remedy: 'Render the chart, and convert what it gives: helm template RELEASE CHART -f VALUES | ingress2gw convert -.',
});

export const controllerAssumed = kind({
  code: 'I2G2094',
  name: 'controller-assumed',
  severity: 'info',
  text: 'the input holds {shown} of the controller of class {class}. Taken for granted: {assumed}.',
  cause: 'What an Ingress does depends on the ConfigMap and the arguments of its controller as well.',
  effect:
    'Where the controller is set up in another way, routes behave in another way than the output, or are protected today and not in it.',
  remedy:
    'Add the ConfigMap and the Deployment to the input (kubectl get configmap,deployment,service -n NAMESPACE -o yaml), or give them, or the values of the chart, with --controller-config FILE.',
});
