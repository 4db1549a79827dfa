import type { Validation } from '../../model/validation.ts';
import { writeJson } from '../../write/json.ts';
import { validationSummary } from './summary.ts';

/** The validation as a document for programs. */
export function formatValidationJson({ release, channel, objects, findings, ...rest }: Validation): string {
  const summary = validationSummary({ release, channel, objects, findings, ...rest });
  return writeJson({ version: 1, release, channel, summary, findings, objects });
}
