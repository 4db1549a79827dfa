import type { CanaryPolicy, Choice } from './canary-policy.ts';

/** What a canary takes, in words: `requests with header X-Canary: always, and 30 of 100 of the others`. */
export function shareWords({ choices, weight, total }: CanaryPolicy): string {
  const taken = choices.filter(({ to }) => to === 'canary').map(choiceWords);
  const kept = choices.filter(({ to }) => to === 'primary').map(choiceWords);
  const decided = taken.length + kept.length > 0;
  const others = decided ? 'the other requests' : 'its requests';
  const part = weight === total ? `all of ${others}` : `${weight} of ${total} of ${others}`;
  const shares = [
    ...(taken.length === 0 ? [] : [`requests with ${taken.join(' or ')}`]),
    ...(weight === 0 ? [] : [part]),
  ];
  const exempt = kept.length === 0 ? '' : `; those with ${kept.join(' or ')} stay with the primary`;
  return `${shares.join(', and ')}${exempt}`;
}

function choiceWords({ header, cookie }: Choice): string {
  if (cookie !== undefined) return `cookie ${cookie.name}=${cookie.value}`;
  if (header === undefined) return 'anything';
  const { name, text } = header;
  if (text.kind === 'any') return `header ${name}`;
  return text.kind === 'exact' ? `header ${name}: ${text.value}` : `header ${name} matching ${text.pattern}`;
}

export const takesNothingNow = 'It takes nothing from its primary at present.';

/** What no longer reaches a canary that is not converted. */
export function policyShare(policy: CanaryPolicy, service: string): string {
  const nothing = policy.weight === 0 && policy.choices.length === 0;
  return nothing
    ? takesNothingNow
    : `Until the tool writes to the new routes, Service ${service} does not get ${shareWords(policy)}.`;
}
