import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

const ingress = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, namespace: shop }
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example.com
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }
`;

function start(args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], { cwd: root });
}

async function endOf(child: ChildProcessWithoutNullStreams): Promise<{ code: number | null; stderr: string }> {
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdout.resume();
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stderr };
}

describe('the process', () => {
  test('exits with the code of the command', async () => {
    const { code, stderr } = await endOf(start(['convert']));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^ingress2gw: convert needs input/);
  });

  test('is quiet where the reader of its output has gone', async () => {
    const child = start(['convert', '-']);
    child.stdout.destroy();
    child.stdin.end(ingress);
    const { code, stderr } = await endOf(child);
    expect(stderr).not.toMatch(/EPIPE|internal error/);
    expect(stderr).toContain('1 Ingress read');
    expect([0, 1]).toContain(code);
  });

  test('exits with 130 when it is interrupted', async () => {
    const child = start(['convert', '-']);
    const end = endOf(child);
    // More than a pipe holds: once it is taken, the program is at work.
    await new Promise((resolve) => child.stdin.write('# blank\n'.repeat(100_000), resolve));
    child.kill('SIGINT');
    expect((await end).code).toBe(130);
  });
});
