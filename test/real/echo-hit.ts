import type { IncomingMessage } from 'node:http';
import type { Http2ServerRequest } from 'node:http2';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

/** A request as a backend received it. */
export interface Hit {
  /** Unique in a run; the answer names it. */
  readonly id: string;
  /** `namespace/service:port`. */
  readonly backend: string;
  readonly endpoint: number;
  readonly method: string;
  readonly path: string;
  readonly host: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly protocol: string;
  readonly tls: boolean;
  readonly sni: string | null;
  readonly clientCertificate: boolean;
  readonly bodyBytes: number;
}

/** Header of an answer with the id of the hit that gave it. */
export const hitHeader = 'x-echo-hit';

export type Received = IncomingMessage | Http2ServerRequest;

export function hitOf(request: Received, bodyBytes: number): Omit<Hit, 'id' | 'backend' | 'endpoint'> {
  const {
    ':path': path,
    ':authority': authority,
    ':method': _m,
    ':scheme': _s,
    ...headers
  } = joined(request.rawHeaders);
  const socket = request.socket as Socket;
  const secure = socket instanceof TLSSocket ? socket : undefined;
  const name = secure?.servername;
  return {
    method: request.method ?? '',
    path: path ?? request.url ?? '',
    host: authority ?? headers.host ?? '',
    headers,
    protocol: `HTTP/${request.httpVersion}`,
    tls: secure !== undefined,
    sni: typeof name === 'string' && name !== '' ? name : null,
    clientCertificate: secure !== undefined && Object.keys(secure.getPeerCertificate()).length > 0,
    bodyBytes,
  };
}

/** Names in lower case; values of one name joined, as the recorder did. */
function joined(raw: readonly string[]): Readonly<Record<string, string>> {
  const result: Record<string, string> = {};
  for (let index = 0; index < raw.length; index += 2) {
    const name = (raw[index] ?? '').toLowerCase();
    const value = raw[index + 1] ?? '';
    result[name] = result[name] === undefined ? value : `${result[name]}, ${value}`;
  }
  return result;
}
