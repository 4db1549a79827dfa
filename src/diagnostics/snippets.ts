import { kind } from '../model/diagnostic.ts';

export const snippetRefused = kind({
  code: 'I2G2100',
  name: 'snippet-refused',
  severity: 'error',
  text: '{name}: {reason}. nginx refuses the whole configuration for it, so since it was applied no change of any Ingress of the controller was live. {emitted}.',
  cause:
    'The controller puts the text into the configuration as it is. One directive that nginx does not know, does not allow there, or finds twice keeps the configuration before it in force, for all Ingresses.',
  effect:
    'What is served today is older than the input, for every Ingress of the controller. The paths that the text was meant for are answered 500 in the output, because what it was to keep out is not known.',
  remedy:
    'Correct or delete the directive. Where the Ingress is served as written, the controller has further modules or another template: then say what the directive does in another way, and delete it.',
});

export const snippetLeaves = kind({
  code: 'I2G2101',
  name: 'snippet-leaves-its-block',
  severity: 'error',
  text: '{name}: {reason}, so what it does is not bound to its own paths. The routes of host {host} were emitted closed.',
  cause: 'A text that closes the block around it continues in the block outside, and can change anything there.',
  effect: 'Requests to the host are answered 500 until this is settled.',
  remedy: 'Write what the text does as annotations or as routes of its own, and delete it.',
});

export const snippetDirective = kind({
  code: 'I2G2102',
  name: 'snippet-directive',
  severity: 'warning',
  text: "{name}: '{directive}' was not converted ({way}): {reason}.",
  cause:
    'Each directive of a text for nginx is judged by itself. Portable: the Gateway API can say it, but not with these values. Policy: a policy of an implementation can say it. Redesign: nothing says it, so the application or the gateway has to do it in another way. Dead: it does nothing for requests.',
  effect: 'What the directive did is gone; the sentence says what that means for requests.',
  remedy: 'Portable: change the values. Policy: write the policy of your implementation. Redesign: decide who does it.',
});

export const snippetAnswer = kind({
  code: 'I2G2103',
  name: 'snippet-answer',
  severity: 'warning',
  text: "{name}: '{directive}' makes the controller answer {which} itself. A route cannot answer: they were emitted closed, which answers 500.",
  cause: 'HTTPRoute forwards and redirects; a status or a text of its own is no part of it.',
  effect: 'Clients get 500 instead of the answer of today. No request reaches a backend that it does not reach today.',
  remedy: 'Let a small Service give the answer, or use a policy of your implementation.',
});

export const snippetServerName = kind({
  code: 'I2G2104',
  name: 'snippet-server-name',
  severity: 'error',
  text: "{name}: '{directive}' gives host {host} further names. No route was emitted for them.",
  cause: 'A server_name in a text adds to the names of the host, past all checks of the controller.',
  effect:
    'Requests for these names get no route. Where another host of the output would take them instead and the names are guarded, that host was closed.',
  remedy: 'Write the names as server-alias, or as rules of an Ingress.',
});

export const snippetGuard = kind({
  code: 'I2G2105',
  name: 'snippet-guard',
  severity: 'warning',
  text: "{name}: '{directive}' may keep requests out or send them elsewhere, and was not converted ({way}): {reason}. The routes it holds for were closed.",
  cause:
    'A text for nginx can do what no route says. Whatever may restrict, answer or divert requests counts as a guard until it is converted equal or wider.',
  effect: 'Requests to these paths are answered 500 until the directive is dealt with.',
  remedy:
    'Say it with an annotation that is converted, with a policy of your implementation, or in the application; then delete the directive. explain DIRECTIVE says more.',
});

export const snippetUnwhole = kind({
  code: 'I2G2106',
  name: 'snippet-not-whole',
  severity: 'error',
  text: '{name}: {reason}, so it runs on into what the controller writes behind it. nginx refuses that, or does something else than either text says. {emitted}.',
  cause: 'The controller puts the text into the configuration as it is, and its own directives come right behind it.',
  effect:
    'Where nginx refuses the configuration, what is served today is older than the input, for every Ingress of the controller. The paths are answered 500 in the output.',
  remedy: 'Complete the text and convert again.',
});
