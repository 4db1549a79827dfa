import { kind } from '../model/diagnostic.ts';

/** Paths that are compared in another way than a path of the Gateway API. */

export const openPrefix = kind({
  code: 'I2G3022',
  name: 'open-prefix',
  severity: 'warning',
  text: 'a prefix takes text today, not path elements: on host {host}, {path} takes {example} as well. {form}',
  cause: 'A prefix of the Gateway API takes whole path elements; that of the source takes whatever begins with it.',
  effect: 'Paths that go on with other text than a slash may be answered differently.',
  remedy: 'Nothing, unless clients request such paths. Compare with what they really request.',
});
