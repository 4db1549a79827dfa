import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { FactId } from '../../../model/fact.ts';
import type { Action } from '../../../model/route-plan.ts';
import type { NginxLocation, NginxServer } from '../servers.ts';
import { factsOfAll } from './effect.ts';
import { answerFinding, told } from './findings.ts';
import { answerOf } from './flow.ts';
import type { ReadDirective } from './read.ts';

/** A path that the text of a server answers by itself, before all paths of Ingresses. */
export interface OwnLocation {
  readonly path: string;
  readonly action: Action;
  readonly facts: readonly FactId[];
  readonly diagnostics: readonly Diagnostic[];
}

interface OwnLocations {
  readonly locations: readonly OwnLocation[];
  readonly others: readonly ReadDirective[];
  /** Of the others, those whose path is there already, which nginx refuses. */
  readonly twice: readonly ReadDirective[];
}

/**
 * `location = /path { … }` comes before all others, in nginx and in the Gateway API, so it is a route of its own. Others compete
 * with the paths of the host: a regular expression wins over every prefix, and a prefix matches text, not elements.
 */
export function exactLocations(
  directives: readonly ReadDirective[],
  { locations }: NginxServer,
  regex: boolean,
  known: readonly OwnLocation[] = [],
): OwnLocations {
  const taken = new Set([...locations.filter(isRenderedExact), ...known].map(({ path }) => path));
  const own: OwnLocation[] = [];
  const others: ReadDirective[] = [];
  const twice: ReadDirective[] = [];
  for (const directive of directives) {
    const [modifier, path = ''] = directive.arguments;
    const isExact = modifier === '=' && /^\/[A-Za-z0-9._~\-/]*$/.test(path) && path.length <= 1024;
    if (isExact && !regex && taken.has(path)) twice.push(directive);
    // A path with // or /.. is never asked for (gateway-api-rules).
    if (regex || !isExact || taken.has(path) || /\/\/|\/\.{1,2}(\/|$)/.test(path)) others.push(directive);
    else {
      taken.add(path);
      own.push(locationOf(directive, path));
    }
  }
  return { locations: own, others, twice };
}

/** A Prefix path is rendered as an exact location too, but for `/` (behaviour 2.5). */
function isRenderedExact({ type, path }: NginxLocation): boolean {
  return type === 'Exact' || path !== '/';
}

function locationOf(directive: ReadDirective, path: string): OwnLocation {
  const [inner, ...more] = directive.inside;
  const answer = inner === undefined || more.length > 0 ? undefined : answerOf(inner);
  const facts = factsOfAll([directive]);
  const which = `requests for ${path}`;
  if (answer !== undefined) {
    const { action } = told({ ...answer, facts }, which);
    return { path, action, facts, diagnostics: answerFinding({ ...answer, facts }, which) };
  }
  const action: Action = { kind: 'refuse', reason: 'snippet-location', guard: true };
  const closed = { action, directive, facts };
  return { path, action, facts, diagnostics: answerFinding(closed, which) };
}
