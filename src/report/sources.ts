import type { Conversion, SourceVerdict, Verdict } from '../model/conversion.ts';
import { type ObjectRef, refKey } from '../model/object-ref.ts';
import type { Location } from '../model/source-object.ts';
import type { Finding } from './findings.ts';

/** What became of one Ingress. */
export interface SourceReport {
  readonly ref: ObjectRef;
  readonly at: Location;
  readonly className?: string;
  readonly controller?: string;
  readonly verdict: Verdict;
  readonly reason?: string;
  /** Codes of the errors and warnings about it, the gravest first. */
  readonly codes: readonly string[];
  readonly objects: readonly ObjectRef[];
}

export function sourcesOf(conversion: Conversion, findings: readonly Finding[]): readonly SourceReport[] {
  const codes = codesBySource(findings);
  return conversion.sources.map((source) => sourceReport(source, [...(codes.get(refKey(source.ref)) ?? [])]));
}

function sourceReport(source: SourceVerdict, codes: readonly string[]): SourceReport {
  const { ref, at, className, controller, verdict, reason, objects } = source;
  return {
    ref,
    at,
    ...(className === undefined ? {} : { className }),
    ...(controller === undefined ? {} : { controller }),
    verdict,
    ...(reason === undefined ? {} : { reason }),
    codes,
    objects,
  };
}

/** A finding is about the object it names and about every object one of its facts was read from. */
function codesBySource(findings: readonly Finding[]): ReadonlyMap<string, ReadonlySet<string>> {
  const codes = new Map<string, Set<string>>();
  for (const finding of findings) {
    if (finding.severity === 'info') continue;
    const named = finding.object === undefined ? [] : [refKey(finding.object)];
    for (const key of [...named, ...(finding.facts ?? []).map(objectKeyOf)]) {
      codes.set(key, (codes.get(key) ?? new Set()).add(finding.code));
    }
  }
  return codes;
}

/** The object's part of `<object key>#<pointer>`. */
function objectKeyOf(fact: string): string {
  const end = fact.indexOf('#');
  return end < 0 ? fact : fact.slice(0, end);
}
