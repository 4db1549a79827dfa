import { jsonParts, writeJson } from '../../write/json.ts';
import type { Report } from '../model.ts';

/** The report as a document for programs, described by `schema.json`. */
export function formatJson(report: Report): string {
  return writeJson(report);
}

/** The same text in parts. */
export function jsonReportParts(report: Report): Iterable<string> {
  return jsonParts(report);
}
