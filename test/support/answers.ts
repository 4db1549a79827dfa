import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isObject } from '../../src/model/json.ts';
import { type Reader, Strict } from './strict.ts';

export interface RecordedRequest {
  /** `tcp` and `tls`: a line of text is sent, and nothing of HTTP. */
  readonly scheme: 'http' | 'https' | 'tcp' | 'tls';
  readonly host: string;
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Size of the body, `2KiB`. */
  readonly body?: string;
  /** Source address. */
  readonly client?: string;
  readonly clientCert?: string;
  readonly sni?: string;
  readonly port?: number;
  readonly repeat?: number;
  readonly parallel?: boolean;
  readonly tlsMax?: string;
  /** The line of text. */
  readonly sends?: string;
  readonly alpn?: readonly string[];
  /** `kept`: the client sends back what it gets. */
  readonly cookies?: string;
  readonly proxyProtocol?: string;
}

/** What the backend received. A header that is null was absent. */
export interface Seen {
  readonly path: string;
  readonly host?: string;
  readonly method?: string;
  readonly headers: Readonly<Record<string, string | null>>;
  readonly protocol?: string;
  readonly tls?: boolean;
  readonly sni?: string | null;
  readonly clientCertificate?: boolean;
  readonly bodyBytes?: number;
  readonly body?: string;
  /** The PROXY protocol before the request. */
  readonly proxy?: string;
}

export interface AlsoSent {
  readonly backend: string;
  readonly method?: string;
  readonly sees?: Seen;
}

export interface RecordedAnswer {
  readonly status?: number;
  readonly statuses?: Readonly<Record<string, number>>;
  /** `namespace/service:port`; absent where the controller itself answered. */
  readonly backend?: string;
  readonly sees?: Seen;
  readonly headers: Readonly<Record<string, string | null>>;
  readonly location?: string;
  readonly tls?: { readonly certificate?: string; readonly version?: string };
  readonly share?: Readonly<Record<string, number>>;
  /** No HTTP answer: refused, reset, tls-error, timeout, not-http. */
  readonly connection?: string;
  readonly also: readonly AlsoSent[];
  readonly requests?: number;
  readonly tookSeconds?: number;
  readonly body?: string;
  /** How many pods of one Service answered the repeated request. */
  readonly distinctBackends?: number;
  /** The line of text that the backend got. */
  readonly received?: string;
  /** What came back instead of HTTP. */
  readonly bytes?: string;
}

export interface Exchange {
  readonly request: RecordedRequest;
  readonly answer: RecordedAnswer;
  readonly note?: string;
}

export interface Recording {
  readonly controller: string;
  readonly about: string;
  readonly assumes: readonly string[];
  readonly note?: string;
  /** Reasoned from the reference by us, not recorded. */
  readonly reasoned: boolean;
  readonly answers: readonly Exchange[];
}

/** Controllers whose answers were recorded. */
export type RecordedController = 'ingress-nginx' | 'traefik' | 'haproxytech' | 'haproxy-ingress';

export interface RecordedCase {
  readonly controller: RecordedController;
  /** `topic/case`; unique for the controller. */
  readonly name: string;
  readonly topic: string;
  readonly folder: string;
}

export const recordedControllers: readonly RecordedController[] = [
  'ingress-nginx',
  'traefik',
  'haproxytech',
  'haproxy-ingress',
];

/** Topics whose input is no input of ours. */
export const leftOut: Readonly<Record<RecordedController, Readonly<Record<string, string>>>> = {
  'ingress-nginx': {},
  haproxytech: {},
  'haproxy-ingress': {},
  traefik: {
    'gateway-provider': 'The input is Gateway API already: what Traefik makes of it as a target.',
    'ingressnginx-provider':
      'Ingresses of ingress-nginx that Traefik serves by a provider of its own, which we do not convert.',
    tcp: 'The router of the replay reads no TCPRoute.',
  },
};

/** The cases of a controller that are input of ours. */
export function recordedCases(controller: RecordedController): readonly RecordedCase[] {
  return allRecordedCases(controller).filter(({ topic }) => leftOut[controller][topic] === undefined);
}

/** Every case folder of a controller, in a stable order. */
export function allRecordedCases(controller: RecordedController): readonly RecordedCase[] {
  const root = join('fixtures/recorded', controller);
  const folders = (path: string) => readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders(root)
    .flatMap((topic) => folders(join(root, topic.name)).map((entry) => ({ topic: topic.name, entry: entry.name })))
    .map(({ topic, entry }) => ({ controller, name: `${topic}/${entry}`, topic, folder: join(root, topic, entry) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function readRecording(folder: string): Recording {
  return parseRecording(readFileSync(join(folder, 'answers.yaml'), 'utf8'));
}

/** Reads answers.yaml. A key or a type that the format does not know throws: nothing recorded may be passed over unread. */
export function parseRecording(text: string): Recording {
  const reader = Strict.of(parse(text), 'answers.yaml');
  const note = reader.optional('note', Strict.text);
  const recording: Recording = {
    controller: reader.required('controller', Strict.text),
    about: reader.required('about', Strict.text),
    assumes: reader.optional('assumes', Strict.list(Strict.text)) ?? [],
    reasoned: reader.optional('reasoned', Strict.flag) ?? false,
    answers: reader.required('answers', Strict.list(exchange)),
    ...(note === undefined ? {} : { note }),
  };
  reader.finish();
  return recording;
}

const exchange: Reader<Exchange> = (value, place) => {
  const reader = Strict.of(value, place);
  const note = reader.optional('note', Strict.text);
  const result = {
    request: reader.required('request', request),
    answer: reader.required('answer', answer),
    ...(note === undefined ? {} : { note }),
  };
  reader.finish();
  return result;
};

/** null: the client names no server. */
const serverName: Reader<Pick<RecordedRequest, 'sni'>> = (value, place) => ({
  sni: Strict.nullable(Strict.text)(value, place) ?? 'none',
});

/** `0.3s` */
const seconds: Reader<number> = (value, place) => Number(Strict.text(value, place).replace(/s$/, ''));

/** Several lines of one header are written as one, as in the answers. */
const lines: Reader<string> = (value, place) =>
  Array.isArray(value) ? Strict.list(Strict.text)(value, place).join(' | ') : Strict.text(value, place);

/** How the body of a request was sent, or over how many connections the requests came: a route is the same for all. */
function ways(reader: Strict): void {
  reader.optional('chunked', (value) => value);
  reader.optional('connections', Strict.number);
}

const request: Reader<RecordedRequest> = (value, place) => {
  const reader = Strict.of(value, place);
  const result: RecordedRequest = {
    scheme: reader.required('scheme', Strict.oneOf('http', 'https', 'tcp', 'tls')),
    host: reader.required('host', Strict.text),
    path: reader.required('path', Strict.text),
    method: reader.optional('method', Strict.text) ?? 'GET',
    headers: reader.optional('headers', Strict.map(lines)) ?? {},
    ...reader.some({
      body: Strict.text,
      client: Strict.text,
      clientCert: Strict.text,
      port: Strict.number,
      repeat: Strict.number,
      parallel: Strict.flag,
      tlsMax: Strict.text,
      sends: Strict.text,
      alpn: Strict.list(Strict.text),
      cookies: Strict.text,
      proxyProtocol: Strict.text,
    }),
    ...reader.optional('sni', serverName),
    // The same under the names of the second recorder.
    ...reader.some({ maxTLS: Strict.text, concurrent: Strict.number }, { maxTLS: 'tlsMax', concurrent: 'repeat' }),
  };
  ways(reader);
  reader.finish();
  return result;
};

/** Whether there was TLS, or what the backend saw of it; an empty server name is none. */
const seenTls: Reader<Pick<Seen, 'tls' | 'sni' | 'clientCertificate'>> = (value, place) => {
  if (!isObject(value)) return { tls: Strict.flag(value, place) };
  const reader = Strict.of(value, place);
  const sni = reader.optional('sni', Strict.text) ?? '';
  reader.optional('alpn', Strict.text);
  const client = reader.optional('client', Strict.text);
  reader.finish();
  return { tls: true, sni: sni === '' ? null : sni, clientCertificate: client !== undefined };
};

/** The text of a body, or its length. */
const seenBody: Reader<Pick<Seen, 'body' | 'bodyBytes'>> = (value, place) =>
  typeof value === 'number' ? { bodyBytes: value } : { body: Strict.text(value, place) };

const seen: Reader<Seen> = (value, place) => {
  const reader = Strict.of(value, place);
  const result: Seen = {
    path: reader.required('path', Strict.text),
    headers: reader.optional('headers', Strict.map(Strict.nullable(Strict.text))) ?? {},
    ...reader.some({
      host: Strict.text,
      method: Strict.text,
      protocol: Strict.text,
      sni: Strict.nullable(Strict.text),
      clientCertificate: Strict.flag,
      bodyBytes: Strict.number,
      proxy: Strict.text,
    }),
    ...reader.some({ bodyLength: Strict.number }, { bodyLength: 'bodyBytes' }),
    ...reader.optional('body', seenBody),
    ...reader.optional('tls', seenTls),
  };
  reader.finish();
  return result;
};

const alsoSent: Reader<AlsoSent> = (value, place) => {
  const reader = Strict.of(value, place);
  const result: AlsoSent = {
    backend: reader.required('backend', Strict.text),
    ...reader.some({ method: Strict.text, sees: seen }),
  };
  reader.finish();
  return result;
};

/** Requests that this one caused: a list of them, or their number alone. */
const also: Reader<Pick<RecordedAnswer, 'also' | 'requests'>> = (value, place) => {
  if (!isObject(value)) return { also: Strict.list(alsoSent)(value, place) };
  const reader = Strict.of(value, place);
  const requests = reader.required('requests', Strict.number);
  reader.finish();
  return { also: [], requests };
};

const certificate: Reader<NonNullable<RecordedAnswer['tls']>> = (value, place) => {
  const reader = Strict.of(value, place);
  const result = reader.some({ certificate: Strict.text, version: Strict.text, alpn: Strict.text });
  reader.finish();
  return result;
};

/** All requests that this one caused by backend, and what those received that did not answer it. */
function calledBackends(reader: Strict): readonly AlsoSent[] {
  const calls = reader.optional('calls', Strict.map(Strict.number)) ?? {};
  const sees = reader.optional('alsoSees', Strict.map(seen)) ?? {};
  const answering = reader.optional('backend', Strict.text) ?? soleCalled(reader);
  // Of several requests that one backend got, each is one of them.
  if (soleCalled(reader) !== undefined) return [];
  return Object.entries(calls).flatMap(([backend, count]) =>
    Array.from({ length: count - (backend === answering ? 1 : 0) }, () => ({
      backend,
      ...(sees[backend] === undefined ? {} : { sees: sees[backend] }),
    })),
  );
}

function calledAlone(reader: Strict): Pick<RecordedAnswer, 'backend'> {
  const backend = soleCalled(reader);
  return backend === undefined ? {} : { backend };
}

/** Of an answer that tells nothing but the calls: the one backend that was called. */
function soleCalled(reader: Strict): string | undefined {
  const [sole, ...more] = Object.keys(reader.optional('calls', Strict.map(Strict.number)) ?? {});
  return reader.optional('status', Strict.number) === undefined && more.length === 0 ? sole : undefined;
}

const answer: Reader<RecordedAnswer> = (value, place) => {
  const reader = Strict.of(value, place);
  const { also: caused, ...counted } = reader.optional('also', also) ?? { also: [] };
  const result: RecordedAnswer = {
    headers: reader.optional('headers', Strict.map(Strict.nullable(Strict.text))) ?? {},
    also: [...caused, ...calledBackends(reader)],
    ...calledAlone(reader),
    ...counted,
    ...reader.some({ seconds: Strict.number }, { seconds: 'tookSeconds' }),
    ...reader.some(
      { after: seconds, differentPods: Strict.number },
      { after: 'tookSeconds', differentPods: 'distinctBackends' },
    ),
    ...reader.some({
      status: Strict.number,
      statuses: Strict.map(Strict.number),
      backend: Strict.text,
      sees: seen,
      location: Strict.text,
      tls: certificate,
      share: Strict.map(Strict.number),
      connection: Strict.text,
      tookSeconds: Strict.number,
      body: Strict.text,
      distinctBackends: Strict.number,
      received: Strict.text,
      bytes: Strict.text,
    }),
  };
  reader.finish();
  return result;
};
