import { made } from '../../../interpret/combine.ts';
import type { FactId } from '../../../model/fact.ts';
import type { ResourceName, SettingBag } from '../../../model/settings.ts';
import { headerChanges } from './headers-merge.ts';
import { joined } from './join.ts';
import { allFacts, type Closing, factsOf, fieldOf, type Passing, type Step, type StepReader } from './passing.ts';

/** Middlewares that keep requests out. What a setting cannot say of them closes the route. */

/** The settings of a passing, with what a guard adds. */
export function guarded(passing: Passing, added: SettingBag): readonly Passing[] {
  return [{ ...passing, settings: joined(passing.settings, added) }];
}

function ownRules(text: string, facts: readonly FactId[]): SettingBag {
  return facts.length === 0 ? {} : made('ownRules', { text }, facts);
}

function unusable(step: Step, what: string): Closing {
  return { reason: `middleware-without-${what}`, facts: allFacts(step) };
}

/** ipAllowList, which v2 calls ipWhiteList: the address is that of the connection, unless a strategy looks elsewhere. */
export const ipAllowList: StepReader = (passing, step) => {
  const allow = fieldOf<readonly string[]>(step, 'sourceRange');
  if (allow === undefined) return unusable(step, 'addresses');
  const access = made('access', { allow }, factsOf(step, 'sourceRange'));
  const strategies = [
    ...(Number(fieldOf(step, 'ipStrategy.depth') ?? 0) > 0 ? ['ipStrategy.depth'] : []),
    ...['ipStrategy.excludedIPs', 'ipStrategy.ipv6Subnet'].filter((name) => fieldOf(step, name) !== undefined),
  ];
  const text = `client addresses by ${strategies.join(', ')}`;
  return guarded(
    { ...passing, settings: joined(passing.settings, access) },
    ownRules(text, factsOf(step, ...strategies)),
  );
};

function users(scheme: 'basic' | 'digest'): StepReader {
  return (passing, step) => {
    const secret = fieldOf<ResourceName>(step, 'secret');
    if (secret === undefined) return unusable(step, 'users');
    const { namespace } = step.source.ref;
    const realm = fieldOf<string>(step, 'realm');
    const named = namespace === undefined ? secret : { namespace, name: secret.name };
    const auth: SettingBag = {
      basicAuth: {
        group: 'basicAuth',
        origin: 'stated',
        // One key of any name holds the users; the header goes on to the backend unless removeHeader says otherwise.
        value: {
          scheme,
          secret: named,
          secretFormat: 'any-key',
          ...(realm === undefined ? {} : { realm }),
          ...(fieldOf(step, 'removeHeader') === true ? {} : { keepsCredentials: true }),
        },
        facts: {
          scheme: factsOf(step, 'secret'),
          secret: factsOf(step, 'secret'),
          secretFormat: factsOf(step, 'secret'),
          keepsCredentials: factsOf(step, 'secret'),
          ...(realm === undefined ? {} : { realm: factsOf(step, 'realm') }),
        },
      },
    };
    const [withAuth = passing] = guarded(passing, auth);
    return guarded(
      withAuth,
      clientsWithout(fieldOf<readonly string[]>(step, 'headerField') ?? [], factsOf(step, 'headerField')),
    );
  };
}

/** Headers that backends trust because Traefik writes them: clients must not send them in its place. */
export function clientsWithout(names: readonly string[], facts: readonly FactId[]): SettingBag {
  if (names.length === 0) return {};
  return made('requestHeaders', headerChanges(names.map((name) => ({ name, value: '' }))), facts);
}

export const basicAuth: StepReader = users('basic');
export const digestAuth: StepReader = users('digest');

export const forwardAuth: StepReader = (passing, step, _site, notes) => {
  const url = fieldOf<string>(step, 'address');
  if (url === undefined || url === '') return unusable(step, 'address');
  const signIn = fieldOf<string>(step, 'authSigninURL');
  const responseHeaders = fieldOf<readonly string[]>(step, 'authResponseHeaders');
  const method = fieldOf<boolean>(step, 'preserveRequestMethod') === true;
  const auth: SettingBag = {
    externalAuth: {
      group: 'externalAuth',
      origin: 'stated',
      value: {
        url,
        ...(signIn === undefined ? {} : { signIn }),
        ...(responseHeaders === undefined ? {} : { responseHeaders }),
      },
      facts: {
        url: factsOf(step, 'address'),
        ...(signIn === undefined ? {} : { signIn: factsOf(step, 'authSigninURL') }),
        ...(responseHeaders === undefined ? {} : { responseHeaders: factsOf(step, 'authResponseHeaders') }),
      },
    },
  };
  const body = fieldOf<boolean>(step, 'forwardBody') === true;
  for (const [name, on, words] of [
    ['forwardBody', body, ''],
    ['preserveRequestMethod', method, 'the service is asked with the method that the new gateway uses'],
  ] as const)
    for (const fact of factsOf(step, name))
      if (!on) notes.accounts.push({ fact, outcome: 'no-effect', reason: 'it is off' });
      else if (words !== '') notes.accounts.push({ fact, outcome: 'approximate', reason: words });
  const closing = ['authResponseHeadersRegex', 'tls.caSecret', 'tls.certSecret', ...(body ? ['forwardBody'] : [])];
  const [withAuth = passing] = guarded(passing, auth);
  return guarded(withAuth, ownRules('forwardAuth beyond an address and a list of headers', factsOf(step, ...closing)));
};

/** Nobody knows what code does that is not here. */
export const plugin: StepReader = (passing, step) => guarded(passing, ownRules('a plugin', allFacts(step)));
