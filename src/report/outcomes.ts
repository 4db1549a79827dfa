import type { Outcome } from '../model/ledger.ts';

/** Outcomes in words, as the totals of a report explain them. */
export const outcomeTexts: Readonly<Record<Outcome, string>> = {
  exact: 'kept as it is',
  policy: "kept by a kind of the target's own",
  approximate: 'kept, with a difference in detail',
  'no-effect': 'does nothing there today, or needs nothing',
  overridden: 'loses against another, or no request reaches it',
  foreign: "another tool's: moved, copied or left",
  unknown: 'a name nobody knows',
  invalid: 'a value the controller cannot use',
  unsupported: 'not kept',
  closed: 'its route answers 500 instead',
  opened: 'protection given up by request',
};
