import { kind } from '../model/diagnostic.ts';

/** What Traefik does with connections of which it reads no requests, and a Gateway does not. */

export const streamEntryPoint = kind({
  code: 'I2G2280',
  name: 'entry-point-port-unknown',
  severity: 'error',
  text: 'the port of entry point {names} is not known, because the input does not show how Traefik is started. Nothing was emitted for what listens there.',
  cause: 'A listener needs the number of its port, and entry points are set up in the static configuration.',
  effect: 'Connections to the port are refused after the move.',
  remedy: 'Show how Traefik is started: --controller-config with its values or static configuration.',
});

export const streamHidden = kind({
  code: 'I2G2281',
  name: 'stream-hidden',
  severity: 'warning',
  text: 'no connection reaches the rule {rule} on entry point {entryPoint} today: {why}. Nothing was emitted for it.',
  cause:
    'HTTPS routes that name a host are asked before TCP routes, and of several TCP routes the one with the highest priority answers.',
  effect: 'None: the same connections go to the same place.',
  remedy: 'Delete the route, if it was not meant.',
});

export const requestsHidden = kind({
  code: 'I2G2282',
  name: 'requests-hidden',
  severity: 'warning',
  text: 'HostSNI(`*`) without TLS takes every connection of entry point {entryPoint}, so {count} of its HTTP routes get no request there today, and were left out.',
  cause: 'TCP routes are asked before HTTP routes where a connection is not TLS.',
  effect: 'None: the same connections go to the same place.',
  remedy: 'Give the TCP route an entry point of its own, if the HTTP routes were meant to work.',
});

export const streamNeverServed = kind({
  code: 'I2G2283',
  name: 'stream-never-served',
  severity: 'info',
  text: 'Traefik serves no connection by the rule {rule}: {reason}. Nothing was emitted for it.',
  cause: 'The server name is a part of TLS, and a route needs a Service that there is.',
  effect: 'None: connections are refused, today and after the move.',
  remedy: 'Delete the route, or mend it and convert again.',
});

export const streamGuarded = kind({
  code: 'I2G2284',
  name: 'stream-guarded',
  severity: 'error',
  text: '{what} keeps connections out by {name}, which no route of connections can say. The route was closed.',
  cause: 'TCPRoute and TLSRoute have neither filters nor anything else that looks at clients.',
  effect: 'Connections reach no backend until this is settled.',
  remedy:
    'Keep clients out with a NetworkPolicy, or with a policy of your implementation, and write the route by hand.',
});

export const streamMiddlewareMissing = kind({
  code: 'I2G2285',
  name: 'stream-middleware-missing',
  severity: 'error',
  text: 'MiddlewareTCP {name} is not in the input: what it keeps out is not known. The route was closed.',
  cause: 'A MiddlewareTCP may keep clients out.',
  effect: 'Connections reach no backend until this is settled.',
  remedy:
    'Add it to the input. Where there is none, Traefik serves nothing of the route today either: delete the reference.',
});

export const streamNameless = kind({
  code: 'I2G2286',
  name: 'stream-nameless',
  severity: 'error',
  text: 'HostSNI(`*`) on entry point {entryPoint} has TLS of every name end at Traefik, which no TLSRoute can say: it names its hosts. Nothing was emitted for it.',
  cause: 'A TLSRoute needs host names, and no other route comes after TLS that ended at the gateway.',
  effect: 'TLS connections that no other route names are refused after the move.',
  remedy: 'Name the hosts in the rule, and convert again.',
});

export const streamClosed = kind({
  code: 'I2G2287',
  name: 'stream-closed',
  severity: 'error',
  text: 'the connections of the rule {rule} cannot be handed on: {reason}. The route was closed.',
  cause: 'A route of connections names a port of a Service, and speaks to it as the client speaks.',
  effect: 'Connections reach no backend until this is settled.',
  remedy: 'Add what is missing to the input, or write the route by hand.',
});
