import { objectRef, refKey } from '../../model/object-ref.ts';
import type { ResourceName } from '../../model/settings.ts';
import type { ClassContext } from './class-context.ts';
import type { Flag, FlagName } from './controller-flags.ts';

/** An object that an argument names and the input does not hold, or not as it is needed. */
export interface MissingObject {
  readonly flag: FlagName;
  readonly kind: string;
  readonly reason: string;
  readonly what: string;
}

/** The Secret of the default certificate is not among them: of Secrets only the name is needed. */
export function missingObjects({
  flags,
  configMaps,
  defaultService,
  configMapGiven,
}: ClassContext): readonly MissingObject[] {
  const reason = 'the object it names is not in the input';
  const map = (flag: FlagName, value: Flag<ResourceName | undefined>, what: string): readonly MissingObject[] =>
    named(value, configMaps) ? [] : [{ flag, kind: 'ConfigMap', reason, what }];
  const service =
    flags.defaultBackend.known && flags.defaultBackend.value !== undefined && defaultService === undefined;
  const answers = 'unknown hosts and paths without a rule are answered 404 by the gateway itself';
  return [
    ...(configMapGiven ? [] : map('configMap', flags.configMap, 'settings and guards of every host may be missing')),
    ...map('tcpServices', flags.tcpServices, 'its TCP ports are missing'),
    ...map('udpServices', flags.udpServices, 'its UDP ports are missing'),
    ...(service ? [{ flag: 'defaultBackend' as const, kind: 'Service', reason, what: answers }] : []),
  ];
}

function named(flag: Flag<ResourceName | undefined>, objects: ReadonlyMap<string, unknown>): boolean {
  if (!flag.known || flag.value === undefined) return true;
  return objects.has(refKey(objectRef('', 'ConfigMap', flag.value.namespace, flag.value.name)));
}
