import { factAt } from '../../interpret/fact-at.ts';
import { valueTypes } from '../../interpret/value-types/index.ts';
import type { Fact, FactId } from '../../model/fact.ts';
import type { ResourceName } from '../../model/settings.ts';
import { controllerArguments } from './controller-arguments.ts';
import type { ControllerWorkload, WrittenArgument } from './workload-arguments.ts';

/** What an argument says, or its default where none is written. Unknown where no manifest shows it. */
export type Flag<T> =
  | { readonly known: true; readonly value: T; readonly facts: readonly FactId[] }
  | { readonly known: false; readonly facts: readonly FactId[] };

interface Reader<T> {
  readonly name: string;
  readonly fallback: T;
  /** A value type of the rows. */
  readonly type: string;
}

const reader = <T>(name: string, type: string, fallback: T): Reader<T> => ({ name, type, fallback });
const object = (name: string) => reader<ResourceName | undefined>(name, 'namespaced-ref', undefined);
const port = (name: string, usual: number) => reader<number>(name, 'int', usual);
const toggle = (name: string) => reader<boolean>(name, 'bool', false);

/** The arguments that decide a conversion, with their defaults (pkg/flags/flags.go). */
const readers = {
  configMap: object('configmap'),
  tcpServices: object('tcp-services-configmap'),
  udpServices: object('udp-services-configmap'),
  defaultBackend: object('default-backend-service'),
  defaultCertificate: object('default-ssl-certificate'),
  ingressClass: reader<string>('ingress-class', 'text', 'nginx'),
  controllerClass: reader<string>('controller-class', 'text', 'k8s.io/ingress-nginx'),
  annotationsPrefix: reader<string>('annotations-prefix', 'text', 'nginx.ingress.kubernetes.io'),
  sslPassthrough: toggle('enable-ssl-passthrough'),
  disableCatchAll: toggle('disable-catch-all'),
  watchWithoutClass: toggle('watch-ingress-without-class'),
  httpPort: port('http-port', 80),
  httpsPort: port('https-port', 443),
  passthroughPort: port('ssl-passthrough-proxy-port', 442),
  healthPort: port('healthz-port', 10254),
  defaultPort: port('default-server-port', 8181),
  profilerPort: port('profiler-port', 10245),
  statusPort: port('status-port', 10246),
  streamPort: port('stream-port', 10247),
};

type Readers = typeof readers;
export type FlagName = keyof Readers;
export type ControllerFlags = {
  readonly [Name in FlagName]: Flag<Readers[Name] extends Reader<infer T> ? T : never>;
};

const flagNames = Object.keys(readers) as readonly FlagName[];

/** The flag an argument states, by its name on the command line. */
export function flagNamed(argument: string): FlagName | undefined {
  return flagNames.find((name) => readers[name].name === argument);
}

function flagsBy(flag: (name: FlagName) => Flag<unknown>): ControllerFlags {
  return Object.fromEntries(flagNames.map((name) => [name, flag(name)])) as unknown as ControllerFlags;
}

/** No workload of the controller is in the input. */
export const unknownFlags: ControllerFlags = flagsBy(() => ({ known: false, facts: [] }));

/** An argument as a fact: `mark` tells those of several documents of one name apart. */
export function argumentFact({ source }: ControllerWorkload, argument: WrittenArgument, mark: string): Fact {
  const shown = controllerArguments[argument.name]?.secret === true ? '(not shown)' : argument.written;
  const fact = factAt(source, argument.pointer, `--${argument.name}`, shown);
  return { ...fact, id: `${fact.id}${mark}` };
}

export function flagsOf(workload: ControllerWorkload, mark: string): ControllerFlags {
  return flagsBy((name) => flagOf(readers[name], workload, mark));
}

function flagOf({ name, type, fallback }: Reader<unknown>, workload: ControllerWorkload, mark: string): Flag<unknown> {
  const argument = workload.arguments.findLast((entry) => entry.name === name);
  if (argument === undefined || argument.value === '') return { known: true, value: fallback, facts: [] };
  const facts = [argumentFact(workload, argument, mark).id];
  const parsed = argument.value === undefined ? undefined : valueTypes[type]?.parse(argument.value);
  return parsed?.ok === true ? { known: true, value: parsed.value, facts } : { known: false, facts };
}

/** Of several workloads that serve one class, what all of them say. */
export function agreed(all: readonly ControllerFlags[]): ControllerFlags {
  const [first, ...others] = all;
  if (first === undefined) return unknownFlags;
  if (others.length === 0) return first;
  return flagsBy((name) => {
    const flags = all.map((entry) => entry[name]);
    const facts = flags.flatMap((flag) => flag.facts);
    const [one] = flags;
    const texts = new Set(flags.map((flag) => (flag.known ? JSON.stringify(flag.value ?? null) : 'unknown')));
    return one?.known === true && texts.size === 1 ? { known: true, value: one.value, facts } : { known: false, facts };
  });
}

/** The value where it is known. */
export function known<T>(flag: Flag<T>): T | undefined {
  return flag.known ? flag.value : undefined;
}
