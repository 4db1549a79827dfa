import { objectOf, textOf } from '../../model/json.ts';
import { qualifiedName } from '../../model/object-ref.ts';
import type { ControllerConfigMap } from './controller-config-maps.ts';
import { routingOf } from './routing.ts';

/** How much an annotation can break, the more the higher (internal/ingress/annotations/parser, AnnotationRisk). */
export const risks = ['Low', 'Medium', 'High', 'Critical'] as const;
export type Risk = (typeof risks)[number];

/** What one ConfigMap lets Ingresses say (behaviour 21). */
export interface SafetySwitches {
  /** Absent: the input shows no ConfigMap. */
  readonly configMap?: string;
  readonly risk: Risk;
  readonly stated: boolean;
  /** The level does not hang on the release of the controller, or the release is known. */
  readonly certain: boolean;
  readonly snippets: boolean;
  /** Words that no value may contain. */
  readonly words: readonly string[];
}

/** Of the last release, with no key stated. */
export const lastRelease: SafetySwitches = { risk: 'High', stated: false, certain: false, snippets: false, words: [] };

/** Defaults of releases before the one named (changelog/controller-1.9.0.md, controller-1.12.0.md). */
const earlier: readonly { readonly before: readonly [number, number]; readonly switches: SafetySwitches }[] = [
  { before: [1, 9], switches: { ...lastRelease, risk: 'Critical', snippets: true } },
  { before: [1, 12], switches: { ...lastRelease, risk: 'Critical' } },
];

export function switchesOf({ source, interpretation }: ControllerConfigMap): SafetySwitches {
  const defaults = defaultsOf(textOf(objectOf(objectOf(source.body.metadata).labels)['app.kubernetes.io/version']));
  const raw = new Map(interpretation.facts.map(({ name, value }) => [name, value]));
  const level = raw.get('annotations-risk-level');
  const words = raw.get('annotation-value-word-blocklist') ?? '';
  const { allowSnippetAnnotations } = routingOf(interpretation.statements).routing;
  return {
    configMap: qualifiedName(source.ref),
    risk: level === undefined ? defaults.risk : riskOf(level),
    stated: level !== undefined,
    certain: level !== undefined || defaults.certain,
    snippets: allowSnippetAnnotations ?? defaults.snippets,
    // Words are neither trimmed nor may they be empty: an empty one is in every value (store.go checkBadAnnotationValue).
    words: words === '' ? [] : words.trim().split(','),
  };
}

/** Every other text means Low (recorded snippets/risk-level-unknown). */
function riskOf(text: string): Risk {
  return risks.find((risk) => risk.toLowerCase() === text.toLowerCase()) ?? 'Low';
}

/** The chart writes the release of the controller into a label of the ConfigMap. */
function defaultsOf(version: string | undefined): SafetySwitches {
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(version ?? '') ?? [];
  if (major === undefined || minor === undefined) return lastRelease;
  const isBefore = ([wantedMajor, wantedMinor]: readonly [number, number]) =>
    Number(major) < wantedMajor || (Number(major) === wantedMajor && Number(minor) < wantedMinor);
  return { ...(earlier.find(({ before }) => isBefore(before))?.switches ?? lastRelease), certain: true };
}
