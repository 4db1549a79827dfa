import { describe, expect, it } from 'vitest';
import { unknownFlags } from '../../src/controllers/ingress-nginx/controller-flags.ts';
import { startedControllers, startedFor } from '../../src/controllers/ingress-nginx/started-controllers.ts';
import { readInventoryOf } from '../support/read-inventory.ts';

const usual = 'k8s.io/ingress-nginx';

function workload(args: readonly string[], more = '', name = 'controller'): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: edge }
spec:
  template:
    spec:
      containers:
        - name: controller
          args: ${JSON.stringify(['/nginx-ingress-controller', ...args])}
          env: [{ name: POD_NAMESPACE, valueFrom: { fieldRef: { fieldPath: metadata.namespace } } }, { name: OTHER, valueFrom: { secretKeyRef: { name: s, key: k } } }]
${more}`;
}

async function flagsOf(instance: string, ...documents: readonly string[]) {
  return startedFor(instance, startedControllers(await readInventoryOf(documents.join('\n---\n')))).flags;
}

describe('arguments of the controller', () => {
  it('are read with `=`, with a space, and as switches, and the last one counts', async () => {
    const flags = await flagsOf(
      usual,
      workload(['--enable-ssl-passthrough', '--configmap', 'a/b', '--http-port=81', '--http-port=82']),
    );
    expect(flags.sslPassthrough).toMatchObject({ known: true, value: true });
    expect(flags.configMap).toMatchObject({ known: true, value: { namespace: 'a', name: 'b' } });
    expect(flags.httpPort).toMatchObject({ known: true, value: 82 });
  });

  it('have the defaults of the controller where none is written', async () => {
    const flags = await flagsOf(usual, workload([]));
    expect(flags.sslPassthrough).toEqual({ known: true, value: false, facts: [] });
    expect(flags.tcpServices).toEqual({ known: true, value: undefined, facts: [] });
  });

  it('take the namespace of the pod for its variable, and are unknown where another one is not in the manifest', async () => {
    const flags = await flagsOf(
      usual,
      workload(['--configmap=$(POD_NAMESPACE)/c', '--default-ssl-certificate=$(OTHER)/c']),
    );
    expect(flags.configMap).toMatchObject({ value: { namespace: 'edge', name: 'c' } });
    expect(flags.defaultCertificate).toMatchObject({ known: false });
  });

  it('are unknown where the value is none that the controller takes', async () => {
    const flags = await flagsOf(usual, workload(['--enable-ssl-passthrough=on', '--configmap=no-namespace']));
    expect([flags.sslPassthrough.known, flags.configMap.known]).toEqual([false, false]);
  });

  it('belong to the class they name', async () => {
    const inside = workload(['--controller-class=example.com/inside', '--ingress-class=inside'], '', 'inside');
    expect(await flagsOf(usual, inside)).toBe(unknownFlags);
    expect((await flagsOf('example.com/inside', inside)).sslPassthrough.known).toBe(true);
    expect((await flagsOf('inside', inside)).sslPassthrough.known).toBe(true);
  });

  it('are unknown where workloads of one class differ, and known where they agree', async () => {
    const flags = await flagsOf(
      usual,
      workload(['--enable-ssl-passthrough', '--http-port=81']),
      workload(['--http-port=81'], '', 'second'),
    );
    expect(flags.sslPassthrough.known).toBe(false);
    expect(flags.httpPort).toMatchObject({ known: true, value: 81 });
  });

  it('are not told by a patch that names an image alone', async () => {
    const image = 'image: registry.k8s.io/ingress-nginx/controller:v1.15.1';
    const text = workload([]).replace('args: ["/nginx-ingress-controller"]', image);
    expect(text).toContain(image);
    expect(await flagsOf(usual, text)).toBe(unknownFlags);
  });

  it('are not read out of a shell script', async () => {
    const text = workload(['--x']).replace('["/nginx-ingress-controller"', '["sh","-c","/nginx-ingress-controller"');
    expect(await flagsOf(usual, text)).toBe(unknownFlags);
  });
});
