import { objectOf } from '../../src/model/json.ts';
import type { Complaint } from './object-status.ts';
import type { RealCase } from './real-case.ts';

/** What an object may lack, by the reason that Envoy Gateway gives. */
const allowances: Readonly<Record<string, (complaint: Complaint, found: RealCase) => boolean>> = {
  // The closed form: a backend of a kind that nobody knows.
  InvalidKind: ({ type, kind, key }, found) =>
    type === 'ResolvedRefs' && textOf(found, kind, key).includes('"kind":"Closed"'),
  BackendNotFound: ({ message }, { missing, prefix }) =>
    missing.some((port) => message.includes(` ${prefix}-${port.replace(':', '-')} `)),
  InvalidCertificateRef: ({ message }, found) => lacksSecret(message, found),
  // Follows from a Secret that is not there.
  Invalid: ({ type, kind, key }, found) =>
    type === 'Programmed' && secretsNamed(textOf(found, kind, key), found).length > 0,
};

/** Whether a case is meant to give the complaint: by the closed form, or by what its input does not have. */
export function isExpected(complaint: Complaint, found: RealCase): boolean {
  return allowances[complaint.reason]?.(complaint, found) ?? false;
}

function textOf({ objects }: RealCase, kind: string, key: string): string {
  const found = objects.find((object) => {
    const { namespace, name } = objectOf(object.metadata);
    return object.kind === kind && `${namespace}/${name}` === key;
  });
  return JSON.stringify(found ?? {});
}

function lacksSecret(message: string, { prefix, certificates }: RealCase): boolean {
  const [, secret] = / Secret (\S+) does not exist/.exec(message) ?? [];
  return secret?.startsWith(`${prefix}-`) === true && !certificates.has(secret.slice(prefix.length + 1));
}

/** Names of Secrets in a Gateway that the case does not have. */
function secretsNamed(gateway: string, { certificates }: RealCase): readonly string[] {
  const present = new Set([...certificates.keys()].map((key) => key.replace(/^.*\//, '')));
  const named = [...gateway.matchAll(/"certificateRefs":\[(.*?)\]/g)].flatMap(([, list = '']) => [
    ...list.matchAll(/"name":"([^"]+)"/g),
  ]);
  return named.map(([, name = '']) => name).filter((name) => !present.has(name));
}
