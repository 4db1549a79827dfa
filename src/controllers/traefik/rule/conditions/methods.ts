import { blank } from '../draft.ts';
import type { Call } from '../expression.ts';
import { type Meaning, oneOf, unsayable } from '../meaning.ts';

/** The verbs that a route can name (gateway-api-fields, HTTPMethod). */
const standard = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH'];

/** `Method`, compared in upper case. */
export function readMethods(call: Call, text: string): Meaning {
  return oneOf(
    call.values.map(({ value, at }) => {
      const method = value.toUpperCase();
      if (standard.includes(method)) return { drafts: [{ ...blank, method }] };
      return unsayable(text, 'a route can name the nine standard methods only', at);
    }),
  );
}

/** All other methods, as far as a route can name them (traefik-own-routes 4.7). */
export function otherMethods(call: Call, text: string): Meaning {
  const named = call.values.map(({ value }) => value.toUpperCase());
  if (!named.every((method) => standard.includes(method))) {
    return unsayable(text, 'a route can name the nine standard methods only', call.at);
  }
  const words = `${text} is also true for methods that are no standard ones; the routes name the standard ones.`;
  return {
    drafts: standard.filter((method) => !named.includes(method)).map((method) => ({ ...blank, method })),
    cover: [blank],
    notes: [{ kind: 'other-methods', words }],
  };
}
