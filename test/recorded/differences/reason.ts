import type { Aspect } from '../../support/compare-backend.ts';

/** Why answers of the output differ from what was recorded, and where the report says so. */
export interface Reason {
  readonly why: string;
  /** What it explains; another difference of the same answer needs a reason of its own. */
  readonly aspects: readonly Aspect[];
  /** The finding that announces it, with a piece of its text; absent only where no manifest can show the difference. */
  readonly announcedBy?: { readonly code: string; readonly text: string };
  /** Case and request. */
  readonly exchanges: readonly string[];
}
