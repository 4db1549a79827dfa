import type { PlannedDefault } from '../../model/route-plan.ts';
import type { Settings } from '../../model/settings.ts';

/** What the controller does by default and the routes do not repeat (behaviour-haproxy 1.3, 1.7, 1.10, 1.11). */
const sentences = [
  'cuts a backend that is silent for 50 s (504), waits 5 s for a connection to a pod and 5 s for the headers of a request',
  'tries a connection to each pod every 2 s, and sends nothing to one that does not answer',
  'has no limit on the size of a body',
  'compares paths as clients write them, without decoding them or joining slashes, and sends them on unchanged',
  'adds the client address to X-Forwarded-For, keeps what clients wrote there, and sets X-Forwarded-Proto over https alone',
  'answers 404 where no rule matches, on a host that has rules too, and 503 where a Service has no endpoints',
  'leaves out a path whose Service is missing, so that a shorter path of the host takes its requests; a gateway answers 500',
  'counts limits in each of its replicas',
];

export const haproxyDefaults: readonly PlannedDefault[] = sentences.map((words) => ({ words }));

/** The same as values (pkg/haproxy/env/defaults.go). */
export const valuesByDefault: Partial<Settings> = { timeouts: { connect: 5, read: 50, send: 50 } };
