import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Conversion, EmittedObject } from '../../src/model/conversion.ts';
import { settingsFor } from '../recorded/settings/index.ts';
import { agedInput } from './aged-input.ts';
import {
  type Exchange,
  type RecordedCase,
  type RecordedController,
  type RecordedRequest,
  type Recording,
  readRecording,
} from './answers.ts';
import { type Comparison, compareAnswer } from './compare-answer.ts';
import { type ConvertSettings, convertText } from './convert-text.ts';
import { ofController } from './of-controller.ts';
import { RecordedServices } from './recorded-services.ts';
import { withoutRefused } from './refused-objects.ts';
import { type Answer, type Request, Router, type RouterOptions } from './route-request.ts';
import { startedHaproxy, startedHaproxyIngress, startedInput } from './started-input.ts';

export interface Variant {
  /** `known`: the Ingresses have the ages they had when they were recorded; `unknown`: none has one, as in files. */
  readonly ages?: 'known' | 'unknown';
  readonly settings?: ConvertSettings;
  readonly router?: RouterOptions;
  /** Puts a fault into the output, to show whether it would be seen. */
  readonly spoil?: (object: EmittedObject) => EmittedObject;
}

export interface Replayed {
  readonly controller: RecordedController;
  readonly topic: string;
  /** Case and request; unique over all recordings of the controller. */
  readonly key: string;
  readonly exchange: Exchange;
  readonly ours: Answer;
  readonly comparison: Comparison;
  readonly conversion: Conversion;
}

/** Every request of a case, answered by the objects we emit for its input. */
export async function replay(
  { controller, name, topic, folder }: RecordedCase,
  variant: Variant = {},
): Promise<readonly Replayed[]> {
  const { ages = 'known', settings, spoil = (object) => object } = variant;
  const recording = readRecording(folder);
  const input =
    ages === 'known' && isAged(controller, recording)
      ? agedInput(folder, recording)
      : readFileSync(join(folder, 'input.yaml'), 'utf8');
  const controllerConfig = settingsFor(controller, recording.assumes);
  const all = await convertText(`${withoutRefused(input, recording)}${started(controller, recording)}`, {
    // The others that may be in the input were not run.
    ...(controllerConfig === undefined ? {} : { controllerConfig }),
    ...(controllerConfig === undefined && controller !== 'haproxytech' ? {} : { from: [controller] }),
    ...settings,
  });
  const converted = ofController(all, controller);
  const conversion = { ...converted, objects: converted.objects.map(spoil) };
  const services = new RecordedServices(folder, recording);
  const router = new Router(conversion.objects, variant.router ?? { paths: comparedPaths(controller, recording) });
  const keys = keysOf(name, recording.answers);
  return recording.answers.map((exchange, index) => {
    const ours = router.route(asRouted(exchange.request));
    const comparison = compareAnswer({ exchange, services }, ours, conversion);
    return { controller, topic, key: keys[index] as string, exchange, ours, comparison, conversion };
  });
}

/**
 * The controller of HAProxy Technologies asks no age; who was there before a default class has none of it. What haproxy-ingress was
 * recorded with came at once, unless it says otherwise.
 */
function isAged(controller: RecordedController, { assumes }: Recording): boolean {
  if (controller !== 'haproxytech' && controller !== 'haproxy-ingress') return true;
  const inOrder = controller === 'haproxy-ingress' && assumes.some((text) => text.includes('created in the order'));
  return inOrder || assumes.some((text) => text.includes('created after the controller had served'));
}

function started(controller: RecordedController, recording: Recording): string {
  if (controller === 'haproxy-ingress') return startedHaproxyIngress(recording);
  return controller === 'haproxytech' ? startedHaproxy(recording) : startedInput(recording);
}

/** The report asks for a gateway that does to paths before it compares them what the source does (I2G2014). */
function comparedPaths(controller: RecordedController, { assumes }: Recording): NonNullable<RouterOptions['paths']> {
  if (controller === 'haproxytech' || controller === 'haproxy-ingress') return 'raw';
  if (controller !== 'traefik') return 'decoded';
  return assumes.some((text) => text.includes('http.sanitizePath=false')) ? 'raw' : 'unreserved';
}

function asRouted({ sni, ...request }: RecordedRequest): Request {
  return { ...request, ...(sni === undefined ? {} : { sni: sni === 'none' ? '' : sni }) };
}

/** The same request sent twice gets a number. */
function keysOf(name: string, answers: readonly Exchange[]): readonly string[] {
  const seen = new Map<string, number>();
  return answers.map(({ request }) => {
    const key = `${name} ${textOf(request)}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key} #${count}`;
  });
}

function textOf(request: RecordedRequest): string {
  const { method, scheme, host, path, headers, client, clientCert, sni, body, tlsMax, port } = request;
  const more = Object.entries({ ...headers, client, clientCert, sni, body, tlsMax, port })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value}`);
  return `${method} ${scheme}://${host}${path}${more.length === 0 ? '' : ` [${more.join(', ')}]`}`;
}
