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
  // A policy that names what the input does not have acts as if it kept everybody out. Grants to the Backends that stand for
  // Services of other namespaces are not looked for in files.
  Invalid: (complaint, found) =>
    isPolicy(complaint) ? lacksNamed(complaint, found) : lacksForListener(complaint, found),
};

function isPolicy({ kind }: Complaint): boolean {
  return kind.endsWith('Policy');
}

function lacksNamed({ message }: Complaint, { missing, prefix, input }: RealCase): boolean {
  const [, secret] = /secret (\S+) does not exist/.exec(message) ?? [];
  if (secret !== undefined) return !input.holds('Secret', secret.slice(prefix.length + 1).replace(/-htpasswd$/, ''));
  const [, backend] = /backend (\S+) not found/.exec(message) ?? [];
  if (backend !== undefined) return missing.some((port) => `${prefix}-${port.replace(':', '-')}` === backend);
  return message.includes('backend ref to Backend') && message.includes('not permitted by any ReferenceGrant');
}

/** Follows from a Secret that is not there. */
function lacksForListener({ type, kind, key }: Complaint, found: RealCase): boolean {
  return type === 'Programmed' && secretsNamed(textOf(found, kind, key), found).length > 0;
}

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
