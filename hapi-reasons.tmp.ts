import { writeFileSync } from 'node:fs';
import { recordedCases } from './test/support/answers.ts';
import { replay } from './test/support/replay.ts';
import { aspectsOf } from './test/recorded/judge.ts';
import { messageOf } from './src/report/messages.ts';
type Rule = [cases: RegExp, why: string, aspects: string[], code?: string, text?: string];
const rules: Rule[] = [
  [/^(access|auth|backend|blue-green)\//, 'Closed, and the report says why.', [], '', ''],
  [/^cors\/origin-regex|cors/, 'Expressions for origins that are no list.', ['response-headers'], 'I2G2411', 'no CORS filter was emitted'],
  [/cors/, 'A CORS filter writes its headers in answers to preflights alone, and what a gateway adds is its own.', ['response-headers'], 'I2G3042', 'The CORS filter was emitted'],
  [/^cors\//, 'OPTIONS requests that are no preflights reach the backend.', ['opened'], 'I2G2014', 'answers OPTIONS requests of paths with CORS'],
  [/^affinity\//, 'No field of the standard channel keeps a client with a pod.', ['response-headers', 'request-headers', 'affinity'], 'I2G3005', 'affinity was not converted'],
  [/./, 'A backend that is silent for longer than its time is cut; a route has a timeout for the whole request alone.', ['unanswered'], 'I2G3043', 'is cut today'],
  [/./, 'One value that HAProxy refuses keeps the changes of all Ingresses out.', ['opened'], 'I2G2307', 'HAProxy refuses the whole configuration'],
  [/^backend\/snippet-invalid/, 'A line that HAProxy refuses keeps the changes of all Ingresses out.', ['opened'], 'I2G2329', 'this is no directive'],
  [/^backend\/snippet/, 'A line with an expression.', ['request-headers'], 'I2G2328', 'X-Late'],
  [/^backend\/custom-errors/, 'Errors of the new gateway have texts of its own.', ['opened'], 'I2G3005', 'http-response-503 was not converted'],
  [/^backend\/proxy-protocol/, 'A value that the controller passes over as well; the pod refuses the connection.', ['opened'], 'I2G1203', 'is none of v1'],
  [/^(default-backend|redirects)\//, 'A redirect filter keeps the query, and names scheme and host.', ['location-query', 'location'], 'I2G2006', 'its address names'],
  [/^frontends\/http-frontends/, 'Ports of their own have no listener.', ['answer'], 'I2G2416', 'ports of their own'],
  [/^frontends\/http-passthrough/, 'The further port has no listener.', ['answer'], 'I2G3005', 'http-passthrough-port was not converted'],
  [/^frontends\/config-frontend/, 'An answer of a snippet to names without a route.', ['answer'], 'I2G2329', 'http-request return'],
  [/^frontends\/tcp-service/, 'A TCPRoute leads to the Service; the rules that are asked here are those of HTTP.', ['answer']],
  [/^headers\/header-names/, 'Headers with the address of the client.', ['request-headers'], 'I2G3005', 'real-ip-hdr was not converted'],
  [/^headers\/request-add-del/, 'Two lines of one header become one.', ['request-headers'], 'I2G2428', 'one line with both values'],
  [/^headers\/request-set/, 'A header line with an expression.', ['request-headers'], 'I2G2311', 'X-Src'],
  [/^tls\/x-ssl/, 'Headers with a client certificate are taken out of all requests.', ['request-headers'], 'I2G2014', 'takes X-SSL-Client-* out of all requests'],
  [/^tls\/redirect-automatic/, 'Headers that the controller adds by default.', ['request-headers', 'response-headers'], 'I2G2014', 'Strict-Transport-Security: max-age=15768000'],
  [/./, 'Headers that the controller adds by default.', ['request-headers'], 'I2G2014', 'replaces X-Forwarded-For'],
  [/./, 'Names by a regular expression.', ['answer'], 'I2G2414', 'is no plain host name'],
  [/./, 'A wildcard of the Gateway API takes deeper names.', ['opened', 'answer'], 'I2G2004', 'means exactly one label'],
  [/./, 'A path takes text, and was emitted as a prefix of elements.', ['answer'], 'I2G3022', 'A prefix takes text today'],
  [/./, 'A rewrite by characters.', ['answer'], 'I2G2409', 'replaced by characters'],
  [/./, 'The beginning of a text beside a prefix.', ['answer'], 'I2G2425', 'stands beside one of type Prefix'],
  [/./, 'A prefix of elements takes the path without its slash as well.', ['opened'], 'I2G3017', 'which takes'],
  [/./, 'The rewrite of a prefix joins elements.', ['path'], 'I2G2426', 'two slashes'],
  [/./, 'Slashes are joined.', ['path'], 'I2G2014', 'without decoding them or joining slashes'],
  [/^limits\/body/, 'No field of the standard channel limits a body.', ['opened'], 'I2G3005', 'proxy-body-size was not converted'],
  [/^limits\/rps/, 'No field of the standard channel limits requests.', ['opened', 'limited'], 'I2G3005', 'limit-rps was not converted'],
  [/./, 'The Service is missing.', ['fallback'], 'I2G2427', 'is not in the input'],
  [/^services\/service-upstream/, 'The recorder had nothing behind the address of a Service.', ['unanswered'], 'I2G3005', 'service-upstream was not converted'],
  [/./, 'The default certificate of the controller.', ['certificate'], 'I2G2003', "controller's default certificate"],
  [/^tls\/missing-secret/, 'The Secret that the listener names is missing.', ['certificate']],
  [/./, 'Clients without a server name.', ['answer'], 'I2G2014', 'clients that send no server name'],
  [/./, 'A port of the Host header.', ['location-port'], 'I2G2014', 'keeps a port of the Host header'],
];
const out = new Map<string, { rule: Rule; aspects: Set<string>; keys: string[] }>();
for (const c of recordedCases('haproxy-ingress')) for (const i of await replay(c)) {
  if (i.comparison.verdict !== 'different') continue;
  for (const a of aspectsOf(i)) {
    const rule = rules.find(([r, , as, code, text]) => as.includes(a) && r.test(i.key) && (code === undefined || i.conversion.diagnostics.some((d) => d.code === code && messageOf(d).includes(text!))));
    if (!rule) { console.log('UNMATCHED', i.key, a, i.ours.kind, i.conversion.diagnostics.map((d) => d.code).join()); continue; }
    const k = rule[1]; const e = out.get(k) ?? { rule, aspects: new Set(), keys: [] }; e.aspects.add(a); if (!e.keys.includes(i.key)) e.keys.push(i.key); out.set(k, e);
  }
}
const q = (s: string) => (s.includes("'") ? JSON.stringify(s) : `'${s}'`);
const text = [...out.values()].map(({ rule: [, why, , code, t], aspects, keys }) => `  {\n    why: ${q(why)},\n    aspects: [${[...aspects].map(q).join(', ')}],\n${code ? `    announcedBy: { code: ${q(code)}, text: ${q(t!)} },\n` : ''}    exchanges: [\n${keys.map((k) => `      ${q(k)},\n`).join('')}    ],\n  },\n`).join('');
writeFileSync('test/recorded/differences/haproxy-ingress.ts', `import type { Reason } from './reason.ts';\n\n/** In what our answers differ from those of haproxy-ingress, and what says so. */\nexport const haproxyIngress: readonly Reason[] = [\n${text}];\n`);
