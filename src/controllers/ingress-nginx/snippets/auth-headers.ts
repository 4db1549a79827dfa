import type { Setting } from '../../../model/settings.ts';
import type { Effect } from './effect.ts';
import type { HeaderReading } from './header-directives.ts';
import type { ReadDirective } from './read.ts';

export interface AuthHeaders {
  /** What is left of the headers of the text. */
  readonly headers: readonly HeaderReading[];
  readonly externalAuth?: Setting<'externalAuth'>;
  /** Directives that set the variables of headers that are handed on. */
  readonly used: readonly ReadDirective[];
}

/**
 * `auth_request_set $user $upstream_http_x_user; proxy_set_header X-User $user;` hands a header of the authentication's answer to the
 * backend, as auth-response-headers does (ngx_http_auth_request_module).
 */
export function authHeaders(
  { headers, unsaid }: Pick<Effect, 'headers' | 'unsaid'>,
  externalAuth: Setting<'externalAuth'> | undefined,
): AuthHeaders {
  const setting = new Map(unsaid.flatMap(({ directive }) => variableOf(directive)));
  const handed = headers.filter((reading) => handedOn(reading, setting) !== undefined);
  if (externalAuth === undefined || handed.length === 0) return { headers, used: [] };
  const names = handed.flatMap((reading) => reading.changes.map(({ name }) => name));
  const used = handed.flatMap((reading) => handedOn(reading, setting)?.directive ?? []);
  const facts = [...handed.flatMap((reading) => reading.changes.map(({ directive }) => directive)), ...used];
  const { value, facts: behind } = externalAuth;
  return {
    headers: headers.filter((reading) => !handed.includes(reading)),
    used,
    externalAuth: {
      ...externalAuth,
      value: { ...value, responseHeaders: [...new Set([...(value.responseHeaders ?? []), ...names])] },
      facts: { ...behind, responseHeaders: [...(behind.responseHeaders ?? []), ...facts.map(({ fact }) => fact.id)] },
    },
  };
}

interface Source {
  readonly header: string;
  readonly directive: ReadDirective;
}

function variableOf(directive: ReadDirective): readonly (readonly [string, Source])[] {
  const [variable = '', value = ''] = directive.arguments;
  const header = /^\$upstream_http_([a-z0-9_]+)$/.exec(value)?.[1]?.replaceAll('_', '-');
  return directive.name === 'auth_request_set' && header !== undefined ? [[variable, { header, directive }]] : [];
}

/** The answer's header of the same name, where the directive hands on just that. */
function handedOn({ family, changes }: HeaderReading, variables: ReadonlyMap<string, Source>): Source | undefined {
  const [change] = changes;
  if (family !== 'proxy_set_header' || change === undefined) return undefined;
  const source = variables.get(change.directive.arguments[1] ?? '');
  return source?.header === change.name.toLowerCase() ? source : undefined;
}
