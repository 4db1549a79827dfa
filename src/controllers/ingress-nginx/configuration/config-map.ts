import { ingressNginxRows } from '../../../generated/rows-ingress-nginx.ts';
import { indexRows } from '../../../interpret/row-index.ts';
import type { ConfigurationReader } from '../../../model/controller.ts';
import { objectOf } from '../../../model/json.ts';
import type { Inventory, SourceObject } from '../../../model/source-object.ts';
import { stated } from './stated.ts';

const { keys } = indexRows(ingressNginxRows);

/** A ConfigMap of any name: that of the controller by its keys, or one of TCP or UDP services. */
export const configMapReader: ConfigurationReader = {
  what: 'a ConfigMap',
  knows: (document) => (isConfigMap(document) ? knownKeys(document) : 0),
  read: (document) => ({ objects: [document], diagnostics: [] }),
};

/** The ConfigMaps that were given as the controller's own, whatever they are called. */
export function statedConfigMaps(inventory: Inventory): readonly SourceObject[] {
  return stated(inventory).filter((source) => isConfigMap(source) && isOfController(source));
}

/** Those of TCP and UDP services: their keys are ports. */
export function statedStreamMaps(inventory: Inventory): readonly SourceObject[] {
  return stated(inventory).filter((source) => isConfigMap(source) && isOfStreams(source));
}

function isConfigMap({ ref }: SourceObject): boolean {
  return ref.group === '' && ref.kind === 'ConfigMap';
}

function keysOf({ body }: SourceObject): readonly string[] {
  return Object.keys(objectOf(body.data));
}

/** One without keys leaves everything to the defaults. */
function isOfController(source: SourceObject): boolean {
  const written = keysOf(source);
  return written.length === 0 || written.some((key) => keys.has(key));
}

function isOfStreams(source: SourceObject): boolean {
  const written = keysOf(source);
  return written.length > 0 && written.every((key) => /^\d+$/.test(key));
}

function knownKeys(source: SourceObject): number {
  const written = keysOf(source);
  if (written.length === 0) return 1;
  return isOfStreams(source) ? written.length : written.filter((key) => keys.has(key)).length;
}
