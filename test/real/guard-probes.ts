import { type Rule, routesOf } from '../support/emitted.ts';
import { probesOf } from '../support/probe-path.ts';
import type { Request } from '../support/route-request.ts';
import { Router } from '../support/route-request.ts';
import { admitsEveryone } from './admitted.ts';
import type { RealCase } from './real-case.ts';

type Match = NonNullable<Rule['matches']>[number];

/** Requests without credentials for everything that a case guards, with the ways to write a path that get around careless guards. */
export function guardProbes({ conversion: { objects } }: Pick<RealCase, 'conversion'>): readonly Request[] {
  const router = new Router(objects, { paths: 'decoded' });
  const requests = routesOf(objects).flatMap(({ hostnames, rules }) =>
    rules
      .flatMap(({ matches = [{}] }) => matches.flatMap(pathsOf))
      .flatMap((path) => hostsOf(hostnames).flatMap((host) => schemes.map((scheme) => ({ scheme, host, path })))),
  );
  const lists = admitsEveryone(objects);
  return requests.filter((request) => {
    const answer = router.route(request);
    if (answer.kind !== 'backend') return answer.kind === 'closed';
    return answer.guards.some((guard) => guard !== 'authorization' || !lists);
  });
}

const schemes = ['http', 'https'] as const;

function hostsOf(hostnames: readonly string[]): readonly string[] {
  return hostnames.length === 0 ? ['any.example'] : hostnames.map((name) => name.replace('*', 'any'));
}

function pathsOf({ path }: Match): readonly string[] {
  const { type = 'PathPrefix', value = '/' } = path ?? {};
  const plain = probesOf(value, type === 'Exact', type === 'RegularExpression');
  return plain.flatMap((text) => [
    text,
    `${text}/`,
    `/${text}`,
    `/.${text}`,
    `/x/..${text}`,
    `${text}%2Fx`,
    `${text}?a=/b`,
    // Its first character as a code.
    text.replace(/^\/(\w)/, (_all, first: string) => `/%${first.charCodeAt(0).toString(16)}`),
  ]);
}
