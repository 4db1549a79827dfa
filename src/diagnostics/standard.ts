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

export const sessionPersistenceDiffers = kind({
  code: 'I2G3045',
  name: 'session-persistence-differs',
  severity: 'warning',
  text: 'clients are kept on one endpoint by the cookie {cookie}, which the gateway writes in a way of its own and for these routes alone. Cookies of the controller mean nothing to it, so each client moves once.',
  cause:
    'sessionPersistence says the name and the age of a cookie; its content and its other attributes are those of the gateway.',
  effect: 'Sessions kept in the memory of an endpoint are lost for clients that move.',
  remedy: 'Move while few sessions are open, or keep sessions outside the endpoints.',
});

export const retryByCode = kind({
  code: 'I2G3046',
  name: 'retry-by-code',
  severity: 'info',
  text: 'answers with {codes} are tried again. Whether a request is tried again for {others} is the affair of the implementation.',
  cause: 'retry names status codes; errors of connections and timeouts have no word in it.',
  effect: 'A request may be answered with the first error where today another endpoint is asked.',
  remedy: 'Look up what your implementation tries again by itself.',
});
