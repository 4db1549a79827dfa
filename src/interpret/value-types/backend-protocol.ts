import { trimSpace } from './go-text.ts';
import { plainType, refused, type ValueType, value } from './value-type.ts';

const names: Readonly<Record<string, string>> = {
  http: 'http',
  https: 'https',
  auto_http: 'auto',
  grpc: 'grpc',
  grpcs: 'grpcs',
  fcgi: 'fastcgi',
};

/** Protocol towards a backend, in any letter case, in the words of the settings. */
export const backendProtocol: ValueType<string> = plainType('text', (raw) => {
  const given = trimSpace(raw).toLowerCase();
  const name = Object.hasOwn(names, given) ? names[given] : undefined;
  return name === undefined ? refused('is no protocol that is known') : value(name);
});
