import * as guards from './guards.ts';
import { headers } from './headers.ts';
import * as limits from './limits.ts';
import { passTlsClientCert } from './pass-certificate.ts';
import type { Step, StepReader } from './passing.ts';
import { allFacts, fieldOf } from './passing.ts';
import * as paths from './paths.ts';
import * as redirects from './redirects.ts';

/** What their rows say of each field is all there is to them: requests go on as they are. */
const passes: StepReader = (passing) => [passing];

const functions =
  /^(?:NetworkErrorRatio\(\)|ResponseCodeRatio\([\d\s,]+\)|LatencyAtQuantileMS\([\d.\s]+\)|[\s\d.()<>=!]|&&|\|\|)+$/;

/** An expression that Traefik cannot read takes the route away (recorded: middlewares/circuit-breaker-bad). */
const circuitBreaker: StepReader = (passing, step) =>
  functions.test(fieldOf<string>(step, 'expression') ?? '') ? [passing] : unusable(step, 'expression');

/** So do two lists, of which one at a time may be there (recorded: middlewares/compress-both-lists). */
const compress: StepReader = (passing, step) => {
  const lists = ['includedContentTypes', 'excludedContentTypes'].map(
    (name) => fieldOf<readonly string[]>(step, name) ?? [],
  );
  return lists.every((list) => list.length > 0) ? unusable(step, 'one-list') : [passing];
};

/** And a status that is neither a number nor a range (recorded: middlewares/errors-comma). */
const errors: StepReader = (passing, step) => {
  const status = fieldOf<readonly string[]>(step, 'status') ?? [];
  const readable = status.length > 0 && status.every((item) => /^[1-5]\d\d(?:-[1-5]\d\d)?$/.test(item));
  return readable && fieldOf(step, 'service') !== undefined ? [passing] : unusable(step, 'statuses');
};

function unusable(step: Step, what: string) {
  return { reason: `middleware-without-${what}`, facts: allFacts(step) };
}

/** Every kind of Middleware but `chain`, which is taken apart before. */
export const stepReaders: Readonly<Record<string, StepReader>> = {
  addPrefix: paths.addPrefix,
  basicAuth: guards.basicAuth,
  buffering: limits.buffering,
  circuitBreaker,
  compress,
  contentType: passes,
  digestAuth: guards.digestAuth,
  encodedCharacters: passes,
  errors,
  forwardAuth: guards.forwardAuth,
  grpcWeb: passes,
  headers,
  inFlightReq: limits.inFlightReq,
  ipAllowList: guards.ipAllowList,
  passTLSClientCert: passTlsClientCert,
  plugin: guards.plugin,
  rateLimit: limits.rateLimit,
  redirectRegex: redirects.redirectRegex,
  redirectScheme: redirects.redirectScheme,
  replacePath: paths.replacePath,
  replacePathRegex: paths.replacePathRegex,
  retry: limits.retry,
  stripPrefix: paths.stripPrefix,
  stripPrefixRegex: paths.stripPrefixRegex,
};
