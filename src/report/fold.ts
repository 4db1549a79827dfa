import type { Severity } from '../model/diagnostic.ts';
import { qualifiedName } from '../model/object-ref.ts';
import type { Location } from '../model/source-object.ts';
import type { Finding } from './findings.ts';

/** Findings that say the same, with the places they say it of. */
export interface FoldedText {
  readonly text: string;
  readonly places: readonly string[];
}

/** All findings of one code and severity. */
export interface FindingGroup {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly count: number;
  readonly texts: readonly FoldedText[];
}

/** Folds equal findings, in the order in which the first of each came. */
export function foldFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  return [...groupBy(findings, (finding) => `${finding.severity} ${finding.code}`).values()].flatMap(groupOf);
}

function groupOf(findings: readonly Finding[]): readonly FindingGroup[] {
  const [first] = findings;
  if (first === undefined) return [];
  const texts = [...groupBy(findings, (finding) => finding.text)].map(([text, equal]) => ({
    text,
    places: equal.flatMap(placesOf),
  }));
  return [{ code: first.code, name: first.name, severity: first.severity, count: findings.length, texts }];
}

/** `shop.yaml:14:5 Ingress shop/web`, and every further place. */
function placesOf(finding: Finding): readonly string[] {
  const object = finding.object === undefined ? '' : `${finding.object.kind} ${qualifiedName(finding.object)}`;
  const first = finding.at === undefined ? object : `${locationText(finding.at)} ${object}`.trimEnd();
  const also = (finding.also ?? []).map(locationText);
  return first === '' ? also : [first, ...also];
}

export function locationText(location: Location): string {
  return `${location.file}:${location.line}:${location.column}`;
}

/** Items by key, keys in the order in which they came first. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
