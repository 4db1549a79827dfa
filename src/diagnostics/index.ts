import type { DiagnosticKind } from '../model/diagnostic.ts';
import * as read from './read.ts';

/** Every kind of finding, by code: what `explain`, the report and the docs read. */
export const diagnosticKinds: ReadonlyMap<string, DiagnosticKind> = new Map(
  [read].flatMap((area) => Object.values(area)).map((entry) => [entry.code, entry]),
);
