import { allFacts, fieldOf, type Passing, type StepReader } from './passing.ts';
import { unsayable } from './paths.ts';
import { regexRedirect } from './redirect-regex.ts';
import { schemeRedirect } from './redirect-scheme.ts';

/** Middlewares that send clients elsewhere. What a redirect does not take goes on. */

export const redirectScheme: StepReader = (passing, step) => {
  const scheme = fieldOf<string>(step, 'scheme');
  if (scheme === undefined || scheme === '') return { reason: 'middleware-without-scheme', facts: allFacts(step) };
  const port = fieldOf<string>(step, 'port') ?? '';
  const permanent = fieldOf<boolean>(step, 'permanent') ?? false;
  const found = schemeRedirect(scheme, port, permanent, passing.path, allFacts(step));
  if (found === 'unsayable') return unsayable(step);
  const taken = passing.schemes.filter((one) => found.schemes.includes(one));
  const others = passing.schemes.filter((one) => !found.schemes.includes(one));
  return [
    ...(taken.length === 0 ? [] : [{ ...passing, schemes: taken, redirect: found.redirect }]),
    ...(others.length === 0 ? [] : [{ ...passing, schemes: others }]),
  ];
};

export const redirectRegex: StepReader = (passing, step, site) => {
  const pattern = fieldOf<string>(step, 'regex')?.trim();
  const replacement = fieldOf<string>(step, 'replacement');
  if (pattern === undefined || replacement === undefined) return unsayable(step);
  const permanent = fieldOf<boolean>(step, 'permanent') ?? false;
  const results: Passing[] = [];
  for (const scheme of passing.schemes) {
    const origin = site.hostname === undefined ? { scheme } : { scheme, hostname: site.hostname };
    const found = regexRedirect(pattern, replacement, permanent, passing.path, origin, allFacts(step));
    if (found.kind === 'unsayable') return unsayable(step);
    const one = { ...passing, schemes: [scheme] };
    if (found.kind === 'redirect') results.push({ ...one, path: found.state, redirect: found.redirect });
    // What the redirect takes whole leaves nothing for a route behind it.
    if (found.kind === 'none' || found.state.match !== passing.path.match) results.push(one);
  }
  return foldSchemes(results);
};

/** One for both schemes where they are treated alike. */
function foldSchemes(list: readonly Passing[]): readonly Passing[] {
  const folded: Passing[] = [];
  for (const item of list) {
    const same = folded.findIndex((other) => alike(other, item));
    const other = folded[same];
    if (other === undefined) folded.push(item);
    else folded[same] = { ...other, schemes: [...other.schemes, ...item.schemes] };
  }
  return folded;
}

function alike(a: Passing, b: Passing): boolean {
  const text = ({ path, redirect }: Passing) => JSON.stringify([path, redirect]);
  return a.settings === b.settings && text(a) === text(b);
}
