import * as codes from '../diagnostics/emit.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { PlannedRoute } from '../model/route-plan.ts';
import type { Release } from '../model/target.ts';

const later = [301, 302, 303, 307, 308];
const allowedCodes: Readonly<Record<Release, readonly number[]>> = { '1.4': [301, 302], '1.5': later, '1.6': later };

/** The status code a RequestRedirect of the release can say: the same, else the one that browsers treat most alike. */
export function redirectStatus(
  code: number,
  release: Release,
  route: PlannedRoute,
): { readonly statusCode: number; readonly diagnostic?: Diagnostic } {
  const allowed = allowedCodes[release];
  if (allowed.includes(code)) return { statusCode: code };
  const instead = code === 308 ? 301 : 302;
  const args = { code, instead, release, allowed: allowed.join(', ') };
  return {
    statusCode: instead,
    diagnostic: diagnose(codes.redirectCode, args, { object: route.owner, facts: route.facts }),
  };
}
