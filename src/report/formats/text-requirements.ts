import type { Report } from '../model.ts';
import { safeText } from '../safe-text.ts';
import { countOf } from '../summary.ts';
import { indented } from '../width.ts';
import type { Section, TextOptions } from './text.ts';

const supportTexts = { Extended: 'extended', ImplementationSpecific: 'implementation-specific' } as const;

/** Features beyond the core of the Gateway API, which the implementation must have. */
export function requirementSection(report: Report, options: TextOptions): Section {
  if (report.requirements.length === 0) return [];
  const lines = report.requirements.flatMap((requirement) => {
    const { feature, support, meaning, lacking, objects } = requirement;
    const used = `used by ${countOf(objects.length, 'object')}`;
    return [
      `  ${options.style.bold(safeText(feature))} (${supportTexts[support]}, ${used})`,
      ...indented(safeText(meaning), options.width, '    '),
      ...(lacking.length === 0 ? [] : indented(`Known to lack it: ${lacking.join(', ')}.`, options.width, '    ')),
    ];
  });
  return [options.style.bold('The implementation must support, beyond the core:'), ...lines];
}
