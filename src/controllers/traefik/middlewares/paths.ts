import * as codes from '../../../diagnostics/traefik.ts';
import { made } from '../../../interpret/combine.ts';
import { diagnose } from '../../../model/diagnostic.ts';
import type { FactId } from '../../../model/fact.ts';
import type { SettingBag } from '../../../model/settings.ts';
import { joined } from './join.ts';
import {
  allFacts,
  type Closing,
  factsOf,
  fieldOf,
  type Notes,
  type Passing,
  type Site,
  type Step,
  type StepReader,
} from './passing.ts';
import type { PathState, Rewritten } from './path-state.ts';
import { type Cut, stripPrefixes, addPrefix as withPrefix } from './prefixes.ts';
import { groupCount, hasAlternatives, literalOf } from './regex-text.ts';
import { replaceRegex } from './replace-regex.ts';

/** Middlewares that change the path of a request to the backend. */

export function unsayable(step: Step): Closing {
  return {
    reason: `${step.kind.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-unsayable`,
    facts: allFacts(step),
  };
}

function withPaths(passing: Passing, step: Step, paths: Rewritten): readonly Passing[] | Closing {
  return paths === 'unsayable' ? unsayable(step) : paths.map((path) => ({ ...passing, path }));
}

export const addPrefix: StepReader = (passing, step) => {
  const prefix = fieldOf<string>(step, 'prefix') ?? '';
  // The API server takes no other prefix (recorded: middlewares/add-prefix-no-slash).
  if (!prefix.startsWith('/')) return { reason: 'middleware-without-prefix', facts: allFacts(step) };
  return withPaths(passing, step, withPrefix(passing.path, prefix, allFacts(step)));
};

export const stripPrefix: StepReader = (passing, step) => {
  const cuts = stripPrefixes(
    passing.path,
    fieldOf<readonly string[]>(step, 'prefixes') ?? [],
    factsOf(step, 'prefixes'),
  );
  if (cuts === 'unsayable') return unsayable(step);
  return cuts.map((cut) => afterCut(passing, cut, factsOf(step, 'prefixes')));
};

/** The backend learns the prefix from a header, after those of other middlewares (pkg/middlewares/stripprefix: Header.Add). */
function afterCut(passing: Passing, { state, prefix }: Cut, facts: readonly FactId[]): Passing {
  if (prefix === undefined) return { ...passing, path: state };
  const before = passing.settings.requestHeaders?.value.set?.find(({ name }) => name.toLowerCase() === forwardedPrefix);
  const value = before === undefined ? prefix : `${before.value}, ${prefix}`;
  const header = made('requestHeaders', { set: [{ name: 'X-Forwarded-Prefix', value }] }, facts);
  return { ...passing, path: state, settings: joined(passing.settings, header) };
}

const forwardedPrefix = 'x-forwarded-prefix';

export const stripPrefixRegex: StepReader = (passing, step, site, notes) => {
  const patterns = (fieldOf<readonly string[]>(step, 'regex') ?? []).map((pattern) => pattern.trim());
  const facts = factsOf(step, 'regex');
  const texts = patterns.map(alternativesOf);
  const prefixes = texts.flatMap((list) => list ?? []);
  if (!texts.includes(undefined)) {
    const cuts = stripPrefixes(passing.path, prefixes, facts);
    return cuts === 'unsayable' ? unsayable(step) : cuts.map((cut) => afterCut(passing, cut, facts));
  }
  const [pattern = '', ...more] = patterns;
  if (more.length > 0) return unsayable(step);
  const bare = pattern.replace(/^\^/, '');
  const cut = hasAlternatives(bare) ? `(?:${bare})` : bare;
  const rewritten = replaceRegex(passing.path, `^${cut}/?(.*)$`, `/\${${groupCount(bare) + 1}}`, facts);
  if (rewritten !== 'unsayable') lost('X-Forwarded-Prefix', step, site, notes);
  return withPaths(passing, step, rewritten);
};

/** `/api`, `^/api`, `/(a|b)`: the texts that an expression stands for, in its order. */
function alternativesOf(pattern: string): readonly string[] | undefined {
  const bare = pattern.replace(/^\^/, '');
  const literal = literalOf(bare);
  if (literal !== undefined) return [literal];
  const [, before = '', list = '', after = ''] = /^([^()]*)\((?:\?:)?([^()]*)\)([^()]*)$/.exec(bare) ?? [];
  const texts = list.split('|').map((item) => literalOf(before + item + after));
  return list === '' || texts.includes(undefined) ? undefined : texts.map((text) => text ?? '');
}

export const replacePath: StepReader = (passing, step, site, notes) => {
  const path = fieldOf<string>(step, 'path');
  if (path === undefined || !path.startsWith('/')) return unsayable(step);
  const facts = factsOf(step, 'path');
  // A question mark is part of the path (recorded: middlewares/replace-path-with-query).
  const head = path.replaceAll('?', '%3F');
  const state: PathState = {
    ...passing.path,
    head,
    tail: { kind: 'none' },
    changed: true,
    facts: [...passing.path.facts, ...facts],
  };
  return [replaced(passing, state, facts, step, site, notes)];
};

export const replacePathRegex: StepReader = (passing, step, site, notes) => {
  const pattern = fieldOf<string>(step, 'regex')?.trim();
  const replacement = fieldOf<string>(step, 'replacement') ?? '';
  if (pattern === undefined) return unsayable(step);
  const facts = factsOf(step, 'regex', 'replacement');
  const paths = replaceRegex(passing.path, pattern, replacement, facts);
  if (paths === 'unsayable') return unsayable(step);
  return paths.map((path) => (path === passing.path ? passing : replaced(passing, path, facts, step, site, notes)));
};

/** The path of before in X-Replaced-Path, where there is just one. */
function replaced(
  passing: Passing,
  path: PathState,
  facts: readonly FactId[],
  step: Step,
  site: Site,
  notes: Notes,
): Passing {
  const { head, tail } = passing.path;
  if (tail.kind !== 'none') {
    lost('X-Replaced-Path', step, site, notes);
    return { ...passing, path };
  }
  const header: SettingBag = made('requestHeaders', { set: [{ name: 'X-Replaced-Path', value: head }] }, facts);
  return { ...passing, path, settings: joined(passing.settings, header) };
}

function lost(header: string, step: Step, site: Site, notes: Notes): void {
  const facts = allFacts(step);
  const context = { at: step.source.at, object: site.owner, facts };
  notes.diagnostics.push(diagnose(codes.pathHeaderLost, { header, middleware: step.source.ref.name }, context));
}
