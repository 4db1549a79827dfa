import { nest } from '../../interpret/combine.ts';
import type { SettingBag } from '../../model/settings.ts';
import { clientCertificates } from './client-certificates.ts';
import { candidatesFor, type HostMaterial } from './host-material.ts';

/** What holds for all requests of a name: certificates of clients, and text for all requests. An alias asks what its host asks. */
export function hostSettings(name: string, overTls: boolean, material: HostMaterial): SettingBag {
  const { words, context, found, settings } = material;
  const alias = candidatesFor(name, material).find((candidate) => candidate.alias);
  const own = clientCertificates(words(name), overTls, context, found);
  const main = alias === undefined ? {} : clientCertificates(words(alias.entry.host), overTls, context, found);
  return nest(settings, { ...main, ...own });
}
