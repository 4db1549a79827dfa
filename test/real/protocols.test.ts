import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { callGrpc } from './grpc-client.ts';
import { protocolEntries } from './real-entries.ts';
import { RealRun } from './real-run.ts';
import { callWebsocket } from './websocket-client.ts';

let run: RealRun;
beforeAll(async () => {
  run = await RealRun.start(inject('components'), protocolEntries);
});
afterAll(async () => run?.stop());

describe('gRPC, with a real client and server', () => {
  const hosts = [
    ['a host of its own, over TLS', 443, 'rpc.example', '/shop.Stock/Count', 'shop/rpc:9000'],
    [
      'a path beside pages, through an HTTPRoute and the patch of the Service',
      80,
      'mixed.example',
      '/shop.Cart/Add',
      'shop/cart:9000',
    ],
  ] as const;

  it.each(hosts)('%s', async (_name, stated, host, path, backend) => {
    const served = run.served('grpc', stated);
    const answer = await callGrpc({ ...served, host, path, messages: ['one', 'two', ''] });
    expect(answer).toEqual({ status: 200, code: '0', messages: ['one', 'two', ''] });
    expect(run.hits('grpc')).toMatchObject([
      { backend, path, host, protocol: 'HTTP/2.0', headers: { te: 'trailers' } },
    ]);
  });
});

describe('websockets', () => {
  const hosts = [
    ['plain', 80, 'chat.example'],
    ['over TLS', 443, 'secure.example'],
  ] as const;

  it.each(hosts)('%s', async (_name, stated, host) => {
    const served = run.served('websocket', stated);
    const answer = await callWebsocket({ ...served, host, path: '/socket?room=1', text: 'hello' });
    expect(answer).toMatchObject({ reply: { status: 101 }, isAccepted: true, isEchoed: true });
    expect(run.hits('websocket')).toMatchObject([{ backend: 'shop/chat:80', path: '/socket?room=1', host }]);
  });

  it('do not get around a guard', async () => {
    const served = run.served('websocket', 80);
    const answer = await callWebsocket({ ...served, host: 'chat.example', path: '/socket/admin', text: 'hello' });
    expect(answer).toMatchObject({ reply: { status: 401 }, isAccepted: false });
    expect(run.hits('websocket')).toEqual([]);
  });
});
