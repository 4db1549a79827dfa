import { interpretFields } from '../../../interpret/fields.ts';
import type { RowIndex } from '../../../interpret/row-index.ts';
import type { Interpretation } from '../../../interpret/statement.ts';
import { objectOf } from '../../../model/json.ts';
import type { Inventory, SourceObject } from '../../../model/source-object.ts';
import type { Step } from './passing.ts';
import { stepReaders } from './steps.ts';

/** Traefik 3 reads the first group alone, Traefik 2 both. */
const groups = ['traefik.io', 'traefik.containo.us'];

/** A Middleware of the input, read once however many routes use it. */
export interface KnownMiddleware {
  readonly source: SourceObject;
  readonly interpretation: Interpretation;
  readonly content: Content;
}

export type Content =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'chain'; readonly members: readonly { readonly name: string; readonly namespace?: string }[] }
  /** Traefik is known to build nothing of it. */
  | { readonly kind: 'broken'; readonly why: string }
  | { readonly kind: 'unusable'; readonly reason: string };

/** All Middlewares of the input; of one namespace and name in both groups, that of the newer group. */
export function knownMiddlewares(inventory: Inventory, index: RowIndex): readonly KnownMiddleware[] {
  const sources = inventory.objects.filter(({ ref }) => ref.kind === 'Middleware' && groups.includes(ref.group));
  const newer = new Set(
    sources.filter(({ ref }) => ref.group === groups[0]).map(({ ref }) => `${ref.namespace}/${ref.name}`),
  );
  return sources
    .filter(({ ref }) => ref.group === groups[0] || !newer.has(`${ref.namespace}/${ref.name}`))
    .map((source) => {
      const interpretation = interpretFields(source, index, 'Middleware');
      const content = contentOf(source, interpretation);
      return { source, interpretation, content: pagesAreMissing(content, inventory) ?? content };
    });
}

/** Where Services of the namespace were read and not this one, Traefik has no place to fetch error pages from. */
function pagesAreMissing(content: Content, { objects }: Inventory): Content | undefined {
  if (content.kind !== 'step' || content.step.kind !== 'errors') return undefined;
  const { source, fields } = content.step;
  const { name, namespace = source.ref.namespace } = objectOf(fields.get('errors.service')?.value);
  const services = objects.filter(
    ({ ref }) => ref.kind === 'Service' && ref.group === '' && ref.namespace === namespace,
  );
  const missing = services.length > 0 && !services.some(({ ref }) => ref.name === name);
  return missing ? { kind: 'unusable', reason: 'errors.service is no Service of the input' } : undefined;
}

const aliases: Readonly<Record<string, string>> = { ipWhiteList: 'ipAllowList' };

function contentOf(source: SourceObject, { statements, dropped }: Interpretation): Content {
  const spec = objectOf(source.body.spec);
  const kinds = Object.keys(spec).filter((kind) => spec[kind] !== undefined && spec[kind] !== null);
  const [kind = '', ...more] = kinds.map((name) => aliases[name] ?? name);
  if (kinds.length === 0) return { kind: 'broken', why: 'has nothing in it' };
  if (kind !== 'chain' && stepReaders[kind] === undefined)
    return { kind: 'unusable', reason: `${kind} is no kind known here` };
  if (more.length > 0) return { kind: 'broken', why: `has ${kinds.length} kinds, where one at a time may be there` };
  if (dropped !== undefined) return { kind: 'unusable', reason: dropped.reason };
  const fields = new Map(statements.map((statement) => [statement.row.name, statement]));
  if (kind === 'chain') return chainOf(fields.get('chain.middlewares')?.value);
  if (kind === 'headers' && fields.has('headers')) return { kind: 'broken', why: 'has headers without a field' };
  return { kind: 'step', step: { kind, source, fields } };
}

function chainOf(value: unknown): Content {
  if (value === undefined) return { kind: 'chain', members: [] };
  const list = Array.isArray(value) ? value.map(objectOf) : [];
  const members = list.flatMap(({ name, namespace }) =>
    typeof name === 'string' && name !== '' ? [{ name, ...(typeof namespace === 'string' ? { namespace } : {}) }] : [],
  );
  return Array.isArray(value) && members.length === value.length
    ? { kind: 'chain', members }
    : { kind: 'unusable', reason: 'chain.middlewares' };
}
