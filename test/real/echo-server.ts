import { randomUUID } from 'node:crypto';
import { createServer as createHttp, type RequestListener } from 'node:http';
import { createServer as createHttp2 } from 'node:http2';
import { createServer, type Server, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Certificate } from './authority.ts';
import type { Behaviour } from './backend-behaviour.ts';
import { answer, upgrade } from './echo-answer.ts';
import { type Hit, hitOf, type Received } from './echo-hit.ts';

export interface EchoOptions {
  readonly backend: string;
  readonly endpoint: number;
  readonly behaviour: Behaviour;
  readonly certificate: Certificate;
  readonly onHit: (hit: Hit) => void;
}

/** What a client that speaks HTTP/2 without TLS sends first. */
const http2Begins = 'PRI * HT';

/**
 * One endpoint. It answers HTTP/1 and HTTP/2, whichever the client begins with, so that the protocol is observed; TLS only where
 * the recorded Service spoke it.
 */
export class EchoServer {
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();

  constructor(options: EchoOptions) {
    const onRequest = requestListener(options);
    const http1 = createHttp({ keepAliveTimeout: 60_000 }, onRequest as RequestListener);
    http1.on('upgrade', (request, socket) => {
      const { backend, endpoint } = options;
      const id = randomUUID();
      options.onHit({ id, backend, endpoint, ...hitOf(request, 0) });
      upgrade(id, request, socket);
    });
    const http2 = createHttp2(onRequest);
    this.server = createServer((socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
      const { behaviour, certificate } = options;
      const stream = behaviour.tls ? terminate(socket, certificate) : socket;
      stream.on('error', () => socket.destroy());
      stream.once('readable', () => {
        const first: unknown = stream.read();
        if (!Buffer.isBuffer(first)) return;
        stream.unshift(first);
        const isHttp2 = first.toString('latin1', 0, http2Begins.length) === http2Begins;
        if (behaviour.http2 && !isHttp2) socket.destroy();
        else (isHttp2 ? http2 : http1).emit('connection', stream);
      });
    });
  }

  async listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, '127.0.0.1', resolve);
    });
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

function terminate(socket: Socket, { certificate, key }: Certificate): TLSSocket {
  return new TLSSocket(socket, {
    isServer: true,
    cert: certificate,
    key,
    requestCert: true,
    rejectUnauthorized: false,
    ALPNProtocols: ['h2', 'http/1.1'],
  });
}

function requestListener({ backend, endpoint, behaviour, onHit }: EchoOptions) {
  return (request: Received, response: Parameters<typeof answer>[2]) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const hit = { id: randomUUID(), backend, endpoint, ...hitOf(request, body.length) };
      onHit(hit);
      setTimeout(() => answer(hit, behaviour, response, body), behaviour.delay);
    });
  };
}
