import { kind } from '../model/diagnostic.ts';

export const corsDiffers = kind({
  code: 'I2G3042',
  name: 'cors-differs',
  severity: 'info',
  text: 'the CORS filter was emitted; {difference}.',
  cause:
    'The controller sets the headers on every answer and answers every OPTIONS; a CORS filter goes by the Origin header.',
  effect: 'Browsers get what they get today. Requests that no browser sends for CORS are answered in another way.',
  remedy: 'Nothing, unless a client relies on it.',
});

export const mirrorDiffers = kind({
  code: 'I2G3044',
  name: 'mirror-differs',
  severity: 'info',
  text: 'a RequestMirror filter was emitted; {difference}.',
  cause:
    'Today the copy is a request of its own, to the address written. A RequestMirror filter copies the request as it is.',
  effect: 'The receiver of the copies sees other headers. Clients notice nothing.',
  remedy: 'Let the receiver take any Host header.',
});

export const idleTimeoutOff = kind({
  code: 'I2G3043',
  name: 'idle-timeout-off',
  severity: 'warning',
  text: 'a backend that {silence} is cut today (504). The Gateway API has a timeout for the whole request alone, which would cut long answers too, so timeouts.request was emitted as 0s: nothing cuts a silent backend any more.',
  cause: 'The controller counts the time between two reads or writes; timeouts.request counts the whole request.',
  effect: 'Requests to a backend that hangs stay open until the client gives up.',
  remedy: 'Set an idle timeout in a policy of the implementation, or timeouts.request where answers are short.',
});
