import type { ObjectRef } from '../../model/object-ref.ts';
import type { SettingBag } from '../../model/settings.ts';
import type { Findings } from '../../plan/findings.ts';
import type { Closing } from './closing.ts';
import type { HaproxyContext } from './context.ts';
import type { Level } from './words.ts';

export interface SnippetParts {
  readonly settings: SettingBag;
  readonly closing?: Closing;
}

export function backendSnippets(
  levels: readonly Level[],
  _service: ObjectRef,
  _context: HaproxyContext,
  _found: Findings,
): SnippetParts {
  const facts = levels
    .flatMap((level) => level.facts.get('backend-config-snippet') ?? [])
    .filter(({ value }) => value.trim() !== '');
  if (facts.length === 0) return { settings: {} };
  return { settings: {}, closing: { reason: 'snippet', facts: facts.map(({ id }) => id) } };
}

export function frontendSnippets(_context: HaproxyContext, _found: Findings): SettingBag {
  return {};
}
