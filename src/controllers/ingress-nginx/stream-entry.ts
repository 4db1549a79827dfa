/** One entry of the ConfigMap of TCP or UDP services: `<port>: <namespace>/<service>:<port>[:PROXY[:PROXY]]`. */
export interface StreamEntry {
  readonly listens: number;
  readonly namespace: string;
  readonly service: string;
  /** Number or name of a Service port. */
  readonly port: string;
  /** The client, or its load balancer, puts the PROXY protocol before the connection. */
  readonly fromClient: boolean;
  /** The Service is told the client in the PROXY protocol. */
  readonly toService: boolean;
}

/** The entry, or why the controller skips it (controller.go getStreamServices; behaviour 18). */
export function streamEntry(
  key: string,
  value: string,
  protocol: 'tcp' | 'udp',
  reserved: ReadonlySet<number>,
): StreamEntry | string {
  if (!/^[+-]?\d+$/.test(key)) return 'its key is no port number';
  const listens = Number(key);
  if (reserved.has(listens)) return 'the controller needs the port for itself';
  if (listens < 1 || listens > 65535) return 'its key is no port number';
  const parts = value.split(':');
  const [name = '', port = ''] = parts;
  const [namespace = '', service = '', ...more] = name.split('/');
  if (parts.length < 2 || port === '') return 'its value names no port of a Service';
  if (namespace === '' || service === '' || more.length > 0) return 'its value does not begin with namespace/name';
  const proxies = (position: number) => protocol === 'tcp' && parts[position]?.toUpperCase() === 'PROXY';
  return { listens, namespace, service, port, fromClient: proxies(2), toService: parts.length === 4 && proxies(3) };
}
