import { createServer } from 'node:net';

/**
 * Ports of the loopback address that nobody listens on. They lie below those that the system gives to outgoing connections,
 * so that none is taken between the question and its use.
 */
export class FreePorts {
  private next = 20_000 + Math.floor(Math.random() * 2_000);

  async take(): Promise<number> {
    for (; this.next < 32_000; ) {
      const port = this.next;
      this.next += 1;
      if (await isFree(port)) return port;
    }
    throw new Error('no free port left between 20000 and 32000');
  }
}

export async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '0.0.0.0', () => server.close(() => resolve(true)));
  });
}
