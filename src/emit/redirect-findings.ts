import * as codes from '../diagnostics/plan.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { FactId } from '../model/fact.ts';
import { foldEqual } from '../model/fold-diagnostics.ts';
import type { RuleDraft } from './draft.ts';

/** What redirects that really stand in the output do otherwise than the source, once for each Ingress and annotation. */
export function redirectFindings(
  drafts: readonly RuleDraft[],
  nameOfFact: (fact: FactId) => string,
): readonly Diagnostic[] {
  return foldEqual(
    drafts.flatMap(({ action, route }) => {
      if (action.kind !== 'redirect') return [];
      // A redirect nobody states is a default of the source, which is told once for the class.
      const differs = (action.redirect.differs ?? []).filter(({ facts }) => facts.length > 0);
      return differs.map(({ words, facts }) => {
        const name = facts.map(nameOfFact).join(', ');
        return diagnose(codes.redirectDiffers, { name, difference: words }, { object: route.owner, facts });
      });
    }),
  );
}
