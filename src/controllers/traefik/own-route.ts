import { factAt } from '../../interpret/fact-at.ts';
import type { Fact } from '../../model/fact.ts';
import { listOf, objectOf, textOf } from '../../model/json.ts';
import type { SourceObject } from '../../model/source-object.ts';
import type { MiddlewareReference } from './middleware-reference.ts';

/** An IngressRoute with a fact for each thing that it says. */
export interface OwnRoute {
  readonly source: SourceObject;
  readonly facts: Fact[];
}

/** Notes a piece of the object as a fact. */
export function note(route: OwnRoute, pointer: string, name: string, value: string): Fact {
  const fact = factAt(route.source, pointer, name, value);
  route.facts.push(fact);
  return fact;
}

/** The middlewares that a route or a service of it names; one namespace is the object's own. */
export function middlewaresOf(route: OwnRoute, value: unknown, pointer: string): readonly MiddlewareReference[] {
  return listOf(value).map((entry, position) => {
    const { name, namespace } = objectOf(entry);
    const written = [textOf(namespace), textOf(name)].filter((part) => part !== undefined).join('/');
    const at = `${pointer}/${position}`;
    const fact = note(
      route,
      at,
      at
        .slice(1)
        .replaceAll(/\/(\d+)/g, '[$1]')
        .replaceAll('/', '.'),
      written,
    );
    const place = textOf(namespace) ?? route.source.ref.namespace;
    return {
      kind: 'named',
      name: textOf(name) ?? '',
      fact: fact.id,
      ...(place === undefined ? {} : { namespace: place }),
    };
  });
}
