import { combine } from '../../interpret/combine.ts';
import { factAt } from '../../interpret/fact-at.ts';
import type { RowIndex } from '../../interpret/row-index.ts';
import type { Fact, FactId } from '../../model/fact.ts';
import { listOf, objectOf, textOf } from '../../model/json.ts';
import { refKey } from '../../model/object-ref.ts';
import type { SettingBag } from '../../model/settings.ts';
import type { SourceObject } from '../../model/source-object.ts';
import type { MiddlewareReference } from './middleware-reference.ts';
import { type ReadObject, readObject } from './read-object.ts';

export type { ReadObject } from './read-object.ts';

/** A route of Traefik's own kinds, with a fact for each thing that it says. */
export interface OwnRoute extends ReadObject {
  readonly facts: Fact[];
}

export function readOwnRoute(source: SourceObject, index: RowIndex): OwnRoute {
  const read = readObject(source, index);
  return { ...read, facts: [...read.interpretation.facts] };
}

/** The fact about a piece of the object; where no row made one, it is noted now. */
export function note(route: OwnRoute, pointer: string, name: string, value: string): Fact {
  const known = route.facts.find((fact) => fact.pointer === pointer);
  if (known !== undefined) return known;
  const fact = factAt(route.source, pointer, name, value);
  route.facts.push(fact);
  return fact;
}

/** All facts about what stands below a pointer. */
export function factsBelow({ source, interpretation }: ReadObject, pointer: string): readonly FactId[] {
  const prefix = `${refKey(source.ref)}#${pointer}/`;
  return interpretation.facts.flatMap(({ id }) => (id.startsWith(prefix) ? [id] : []));
}

/** The one fact at a pointer, where there is one. */
export function factOf({ source }: ReadObject, pointer: string): FactId {
  return `${refKey(source.ref)}#${pointer}`;
}

/** What the fields below a pointer say as settings. */
export function settingsBelow(object: ReadObject, pointer: string): SettingBag {
  const below = new Set(factsBelow(object, pointer));
  return combine([object.interpretation.statements.filter(({ fact }) => below.has(fact))], ['route']);
}

/** The middlewares that a route or a service of it names; one namespace is the object's own. */
export function middlewaresOf(object: ReadObject, value: unknown, pointer: string): readonly MiddlewareReference[] {
  return listOf(value).map((entry, position) => {
    const { name, namespace } = objectOf(entry);
    const at = `${pointer}/${position}`;
    const place = textOf(namespace) ?? object.source.ref.namespace;
    return {
      kind: 'named',
      name: textOf(name) ?? '',
      fact: factOf(object, textOf(name) === undefined ? at : `${at}/name`),
      ...(place === undefined ? {} : { namespace: place }),
    };
  });
}
