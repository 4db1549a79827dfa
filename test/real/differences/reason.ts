import type { Reason } from '../../recorded/differences/reason.ts';

/** `sometimes`: it depends on chance. */
export interface EnvoyReason extends Reason {
  readonly sometimes?: true;
}
