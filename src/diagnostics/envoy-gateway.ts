import { kind } from '../model/diagnostic.ts';

export const realmLost = kind({
  code: 'I2G5001',
  name: 'realm-lost',
  severity: 'info',
  text: "the realm '{realm}' is not shown any more where a password is asked for: Envoy names the address of the request in its place.",
  cause: 'The basicAuth of a SecurityPolicy has no field for the realm.',
  effect: 'Browsers show another text, and remember passwords for the new realm.',
  remedy: 'Nothing.',
});
