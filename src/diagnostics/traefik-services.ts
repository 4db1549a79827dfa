import { kind } from '../model/diagnostic.ts';

/** What Services are reached by and how, in Traefik's own words, and no route can say. */

export const transportMissing = kind({
  code: 'I2G2290',
  name: 'servers-transport-missing',
  severity: 'error',
  text: 'Service {service} is reached by ServersTransport {transport}, which is not in the input: how its pods are spoken to is not known. The routes that use it were closed.',
  cause: 'A ServersTransport holds the certificates and timeouts of connections to pods.',
  effect: 'Requests of the routes are answered 500 until this is settled.',
  remedy:
    'Add the ServersTransport to the input. Where there is none, Traefik serves none of the routes today either: delete the reference.',
});

export const hostHeaderKept = kind({
  code: 'I2G2291',
  name: 'host-header-kept',
  severity: 'warning',
  text: 'Service {service} gets the address of a pod as the host of each request (passHostHeader: false); after the move it gets the host that the client asked for.',
  cause: 'No filter of a route can write the address of the pod that a request goes to.',
  effect: 'A backend that decides by the host of a request sees another one.',
  remedy: 'Make sure that the backend takes the host that clients ask for.',
});

export const mirrorUnsaid = kind({
  code: 'I2G2294',
  name: 'mirror-left-out',
  severity: 'warning',
  text: 'TraefikService {name} copies requests to {mirror}, which no route can say: {reason}. Nothing is copied there after the move.',
  cause: 'A copy goes to a port of a Service, in clear text.',
  effect: 'The second place gets no requests any more; answers stay the same.',
  remedy: 'Let the application send the copies, or give the second place a port in clear text.',
});

export const servicesDiffer = kind({
  code: 'I2G2295',
  name: 'services-differ',
  severity: 'warning',
  text: '{what} is not the same for all Services of the route, which one rule cannot say. It was left out for all of them.',
  cause: 'What a rule says holds for all its backends.',
  effect: 'Requests are served without it.',
  remedy: 'Give each Service a route of its own, or the same setting.',
});

export const tlsOptionUneven = kind({
  code: 'I2G2296',
  name: 'tls-option-uneven',
  severity: 'warning',
  text: 'TLSOption {name} says {what} for some of the hosts alone. Listeners of a Gateway share that, so it was left out.',
  cause: 'A target says versions and ciphers of TLS once for all listeners of a Gateway.',
  effect: 'Clients of these hosts are offered what the new gateway offers by itself.',
  remedy:
    'Let all hosts have the same option (the TLSOption default), or set it up in the new gateway for these hosts.',
});
