import { regexShape } from '../../model/regex-text.ts';
import type { Channel, Profile, Release, TopologyFeature } from '../../model/target.ts';

/** By release and channel (gateway-api-fields, What moved): XListenerSet of 1.4 is of another group and was never stable. */
const served: Readonly<Record<TopologyFeature, (release: Release, channel: Channel) => boolean>> = {
  ListenerSet: (release) => release !== '1.4',
  GatewayFrontendClientCertificateValidation: (release, channel) => release !== '1.4' || channel === 'experimental',
};

/**
 * What every conformant implementation shares, and nothing more. A regular expression is written so that engines that
 * match the whole path and engines that search agree on it (behaviour-ingress-nginx 24.5); `(?i)` is refused by some.
 */
export const profile: Profile = {
  name: 'standard',
  listenerPort: (port) => port,
  order: () => 'unspecified',
  // What the API serves; the report lists it with the implementations that lack it.
  serves: (feature, release, channel) => served[feature](release, channel),
  regex: ({ pattern, anchor, ignoreCase }) => {
    if (!isPortable(pattern)) return undefined;
    const whole = `(${pattern})`;
    // What is found anywhere, or is all of the path, is said so that it is the same for engines of either kind.
    if (anchor !== 'start') return `${ignoreCase ? '(?i)' : ''}^${anchor === 'none' ? `.*${whole}.*` : whole}$`;
    const [first = '', ...others] = regexShape(pattern).alternatives;
    const texts = [openEnd(first), ...others.map(anywhere)];
    return `${ignoreCase ? '(?i)' : ''}^${others.length === 0 ? texts[0] : `(${texts.join('|')})`}`;
  },
  headerRegex: (pattern) => {
    if (!isPortable(pattern)) return undefined;
    if (regexShape(pattern).alternatives.length > 1) return `.*(${pattern}).*`;
    return `${pattern.startsWith('^') ? '' : '.*'}${pattern}${/(?<!\\)\$$/.test(pattern) ? '' : '.*'}`;
  },
};

/** Written so that it matches to the end of the path. */
function openEnd(pattern: string): string {
  return closesItself(pattern) ? pattern : `${pattern}.*`;
}

/** The anchor of the source belongs to the first alternative; it looks for the others anywhere (behaviour 24.4). */
function anywhere(alternative: string): string {
  return alternative.startsWith('^') ? openEnd(alternative.slice(1)) : `.*${openEnd(alternative)}`;
}

/** Text that PCRE and RE2 read alike: no look-around, back reference, possessive or lazy quantifier, no empty alternative. */
function isPortable(pattern: string): boolean {
  if (/\(\?|\\[1-9ZGKQEk]|[*+?}]\+|\[\[/.test(pattern)) return false;
  const { balanced, alternatives } = regexShape(pattern);
  return balanced && (alternatives.length === 1 || alternatives.every((text) => text !== '' && text !== '^'));
}

/** Whether nothing can follow a match anyway: `$`, `.*` or `(.*)` as its last piece. `(a|b.*)` is none of them. */
function closesItself(pattern: string): boolean {
  return /(?<!\\)(\$|\.\*|\(\.\*\))$/.test(pattern);
}
