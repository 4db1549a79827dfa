import { controllerAssumed } from '../../diagnostics/configuration.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { ClassContext } from './class-context.ts';
import type { Started } from './started-controllers.ts';

/** Where nothing shows the ConfigMap: the defaults of the last release (internal/ingress/controller/config/config.go). */
const ofConfigMap =
  'every key of the ConfigMap has its default in release 1.15, so nothing in it keeps requests out of all hosts, and http goes to https on hosts with a certificate';
/** Where nothing shows the arguments: theirs (pkg/flags/flags.go). */
const ofArguments =
  'the controller watches all namespaces, reads annotations by their usual prefix, and has neither a default certificate nor a default backend of its own';

/** What was taken for granted of a controller that the input does not show, told once for its classes. */
export function assumptions(
  classes: readonly string[],
  { controllers }: Started,
  { interpretations, flags, unreadConfigMaps }: ClassContext,
): readonly Diagnostic[] {
  const none = flags.configMap.known && flags.configMap.value === undefined;
  const unknown = [
    ...(none || interpretations.length > 0 || unreadConfigMaps.length > 0 ? [] : [['ConfigMap', ofConfigMap] as const]),
    ...(controllers.length > 0 ? [] : [['Deployment', ofArguments] as const]),
  ];
  if (classes.length === 0 || unknown.length === 0) return [];
  const missing = unknown.map(([kind]) => kind).join(' nor a ');
  const assumed = unknown.map(([, text]) => text).join('; ');
  const shown = `${unknown.length > 1 ? 'neither a' : 'no'} ${missing}`;
  return [diagnose(controllerAssumed, { class: classes.join(', '), shown, assumed })];
}
