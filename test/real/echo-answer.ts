import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2ServerResponse } from 'node:http2';
import type { Duplex } from 'node:stream';
import type { Behaviour } from './backend-behaviour.ts';
import { type Hit, hitHeader } from './echo-hit.ts';

type Response = ServerResponse | Http2ServerResponse;

/** Answers as the recorded Service did. */
export function answer(hit: Hit, behaviour: Behaviour, response: Response, body: Buffer): void {
  if (behaviour.closes) {
    response.socket?.destroy();
    return;
  }
  if (hit.headers['content-type']?.startsWith('application/grpc') === true) answerGrpc(hit, response, body);
  else answerHttp(hit, behaviour, response);
}

function answerHttp(hit: Hit, behaviour: Behaviour, response: Response): void {
  const { status, headers } = isAsked(hit, behaviour) ? authorized(hit, behaviour.auth) : ordinary(hit, behaviour);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader(hitHeader, hit.id);
  response.statusCode = status;
  // The types of both kinds of answers have no common signature of `end`.
  (response as ServerResponse).end(hit.method === 'HEAD' ? undefined : JSON.stringify(hit));
}

interface Asked extends Behaviour {
  readonly auth: NonNullable<Behaviour['auth']>;
}

function isAsked({ path }: Hit, behaviour: Behaviour): behaviour is Asked {
  const { auth } = behaviour;
  return auth !== undefined && (auth.paths === undefined || auth.paths.includes(path.replace(/\?.*$/, '')));
}

interface Plain {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

function ordinary({ path }: Hit, { status, statusOn, headers }: Behaviour): Plain {
  return { status: statusOn[path.replace(/\?.*$/, '')] ?? status, headers };
}

function authorized({ headers }: Hit, { granted, cookie }: NonNullable<Behaviour['auth']>): Plain {
  const statuses: Readonly<Record<string, number>> = { good: granted, forbidden: 403, odd: 402 };
  // Envoy asks with few headers of the request, a cookie among them.
  const token = headers['x-token'] ?? /\btoken=(\w+)/.exec(headers.cookie ?? '')?.[1] ?? '';
  return {
    status: statuses[token] ?? 401,
    headers: {
      ...(token === 'good' ? { 'X-Auth-User': 'ada', 'X-Auth-Level': '7' } : {}),
      ...(cookie ? { 'Set-Cookie': 'sess=abc; Path=/' } : {}),
    },
  };
}

/** The messages come back as they were sent, the status in trailers. */
function answerGrpc({ id }: Hit, response: Response, body: Buffer): void {
  if (!('stream' in response)) {
    response.statusCode = 415;
    response.end();
    return;
  }
  response.writeHead(200, { 'content-type': 'application/grpc', [hitHeader]: id });
  response.addTrailers({ 'grpc-status': '0' });
  response.end(body);
}

/** A websocket handshake (RFC 6455), then every byte comes back. */
export function upgrade(id: string, request: IncomingMessage, socket: Duplex): void {
  const key = `${request.headers['sec-websocket-key'] ?? ''}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
  const accept = createHash('sha1').update(key).digest('base64');
  socket.on('error', () => socket.destroy());
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n${hitHeader}: ${id}\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  socket.pipe(socket);
}
