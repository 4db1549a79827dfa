import * as codes from '../../../diagnostics/envoy-gateway.ts';
import type { Prerequisite } from '../../../model/conversion.ts';
import { diagnose } from '../../../model/diagnostic.ts';
import type { ResourceName } from '../../../model/settings.ts';
import type { Capability } from '../../../model/target.ts';
import { securityPolicy } from '../kinds.ts';

/**
 * SecurityPolicy.basicAuth. The users are read from the key `.htpasswd` of a Secret, with {SHA} hashes alone
 * (validateHtpasswdFormat in internal/gatewayapi/securitypolicy.go), so a Secret of the source never works as it is. Until
 * there is one, the rule answers 500 (translateSecurityPolicyForRoute there).
 */
export const basicAuth: Capability<'basicAuth'> = {
  name: 'SecurityPolicy.basicAuth',
  realize({ scheme, secret, secretFormat, realm, keepsCredentials }, { route }) {
    if (scheme !== 'basic' || secret === undefined) return undefined;
    const { namespace } = route.owner;
    if (![secret.name, secret.namespace, namespace].every(isName)) return undefined;
    const users = `${secret.name}-htpasswd`;
    const facts = route.settings.basicAuth?.facts.realm ?? [];
    const lost = realm === undefined ? [] : [diagnose(codes.realmLost, { realm }, { object: route.owner, facts })];
    return {
      parts: {
        scheme: 'policy',
        secret: 'policy',
        ...(secretFormat === undefined ? {} : { secretFormat: 'policy' }),
        ...(realm === undefined ? {} : { realm: 'approximate' }),
        ...(keepsCredentials === undefined ? {} : { keepsCredentials: 'policy' }),
      },
      puts: [
        {
          slot: 'policy',
          of: securityPolicy,
          attaches: 'rule',
          guards: true,
          spec: { basicAuth: { users: { name: users } } },
        },
        // A source may clear the header before it asks the backend (behaviour-ingress-nginx 13.2); Envoy keeps it.
        ...(keepsCredentials === true ? [] : [{ slot: 'requestHeaders' as const, remove: ['Authorization'] }]),
        { slot: 'prerequisite', prerequisite: usersStep(secret, users, secretFormat, namespace) },
      ],
      diagnostics: lost,
    };
  },
};

const text =
  'Passwords: Envoy Gateway reads users from the key .htpasswd of a Secret, and takes {SHA} hashes alone. Between the two commands, look at the file: lines with other hashes (bcrypt, apr1, crypt) cannot be turned into {SHA}, so give those users a password again with `htpasswd -nbs USER PASSWORD`. {SHA} is weak where the Secret leaks: choose long passwords. Until the Secret is there, the routes answer 500.';

/** Reads what there is into a file, and makes the Secret of the file: the hashes between are a person's to change. */
function usersStep(
  secret: ResourceName,
  users: string,
  format: string | undefined,
  home: string | undefined,
): Prerequisite {
  const read = `kubectl get secret ${secret.name}${option(secret.namespace ?? home)} -o`;
  const file =
    format === 'auth-map'
      ? `${read} go-template='{{range $user, $hash := .data}}{{$user}}:{{$hash | base64decode}}{{"\\n"}}{{end}}' > ${users}`
      : format === 'any-key'
        ? `${read} go-template='{{range .data}}{{. | base64decode}}{{"\\n"}}{{end}}' > ${users}`
        : `${read} jsonpath='{.data.auth}' | base64 -d > ${users}`;
  const make = `kubectl create secret generic ${users}${option(home)} --from-file=.htpasswd=${users}`;
  return { name: 'basic-auth-users', text, commands: [file, make] };
}

function option(namespace: string | undefined): string {
  return namespace === undefined ? '' : ` -n ${namespace}`;
}

/** Names stand in commands too, so a shell must read nothing else in them; no Secret has another name. */
function isName(name: string | undefined): boolean {
  return name === undefined || /^[a-z0-9.-]{1,240}$/.test(name);
}
