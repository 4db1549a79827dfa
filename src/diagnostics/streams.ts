import { kind } from '../model/diagnostic.ts';

/** TLS that goes on unopened, and ports that are handed to Services as they are. */

export const passthroughUnknown = kind({
  code: 'I2G2060',
  name: 'passthrough-unknown',
  severity: 'error',
  text: '{name} on host {host}: if the controller is started with {argument}, TLS goes unopened to {service} and nothing else of the host counts for it; if it is not, the controller ends TLS itself and every path and guard counts. The input shows neither, so the host was emitted closed over TLS. Plain http is as today.',
  cause:
    'The annotation does nothing without an argument of the controller, which is in its Deployment, not in the Ingress.',
  effect: 'TLS connections to the host reach no backend after the move until this is settled.',
  remedy:
    'Add the Deployment or DaemonSet of the controller to the input (kubectl get deployment -o yaml). If the argument is not there, delete the annotation.',
});

export const passthroughHost = kind({
  code: 'I2G2061',
  name: 'passthrough-host',
  severity: 'info',
  text: 'host {host}: TLS goes unopened to {service}, today and in the output, so over TLS none of these counts: {rest}.',
  cause:
    'Only the Service of the path / gets TLS that is not opened; nothing that needs an opened request can act on it.',
  effect: 'None: the same connections reach the same Service.',
  remedy: 'Nothing.',
});

export const passthroughNowhere = kind({
  code: 'I2G2062',
  name: 'passthrough-nowhere',
  severity: 'error',
  text: 'host {host}: TLS is to go on unopened, but no Service for it can be named: {reason}. The connections are closed in the output.',
  cause:
    'Only the Service of the path / with pathType Prefix gets TLS that is not opened, at a port of its own by number or name.',
  effect: 'TLS connections to the host reach no backend.',
  remedy: 'Add the Service to the input, or name one of its ports by number in the rule for /.',
});

export const passthroughIdle = kind({
  code: 'I2G2063',
  name: 'passthrough-idle',
  severity: 'info',
  text: '{name} on host {host} does nothing today: {reason}. The host was converted as one whose TLS ends at the gateway.',
  cause: 'The annotation needs an argument of the controller, and a host that a server name can equal.',
  effect: 'None: requests are answered as today.',
  remedy: 'Delete the annotation, if it was not meant.',
});

export const streamSkipped = kind({
  code: 'I2G2064',
  name: 'stream-skipped',
  severity: 'info',
  text: '{name} ({value}) leads nowhere today: {reason}. Nothing was emitted for it.',
  cause: 'The controller skips entries it cannot use, and clients reach a port only where its Service has it.',
  effect: 'None: the port answers nobody, today and in the output.',
  remedy: 'Delete the entry, or repair it if it was meant to work.',
});

export const streamProxyProtocol = kind({
  code: 'I2G2065',
  name: 'stream-proxy-protocol',
  severity: 'error',
  text: '{name} ({value}) speaks the PROXY protocol ({sides}), for which the Gateway API has no field. The route was emitted without it.',
  cause: 'The third and fourth part of the entry put the address of the client before the connection.',
  effect:
    'A side that expects the PROXY protocol refuses the connection; a side that does not get it sees the address of the gateway.',
  remedy: 'Set it in the policy of your implementation for this listener and this Service, before clients are moved.',
});

export const streamUnresolved = kind({
  code: 'I2G2066',
  name: 'stream-unresolved',
  severity: 'error',
  text: '{name} ({value}) cannot be written as a backendRef: {reason}. Nothing was emitted for it.',
  cause: 'A backendRef needs the number of a port of a Service.',
  effect: 'Connections to the port are refused after the move.',
  remedy: 'Add the Service to the input (kubectl get service -o yaml), or write the port number into the entry.',
});

export const streamReachUnknown = kind({
  code: 'I2G2067',
  name: 'stream-reach-unknown',
  severity: 'warning',
  text: '{name}: the input shows no Service in front of the controller, so whether clients reach the port today, and under which number, is not known. It was taken to be that of the entry.',
  cause: 'Clients connect to the Service of the controller, which may leave the port out or give it another number.',
  effect: 'A port that is closed to the outside today may be open on the new gateway.',
  remedy: 'Add the Service of the controller to the input.',
});

export const streamUnsayable = kind({
  code: 'I2G3070',
  name: 'stream-unsayable',
  severity: 'error',
  text: '{protocol} port {port} leads to {service} today. {kind}, which would say it, is not served by Gateway API {release} in the {channel} channel. Nothing was emitted for it.',
  cause:
    'TCPRoute and UDPRoute are in the standard channel since release 1.6, and only in the experimental one before.',
  effect: 'Connections to the port are refused after the move.',
  remedy:
    'Convert for a release and channel that serve the kind (--release 1.6, or --channel experimental), or hand the port to a Service of its own.',
});

export const streamPortTaken = kind({
  code: 'I2G3071',
  name: 'stream-port-taken',
  severity: 'error',
  text: '{protocol} port {port} leads to {service} today, but {reason}. Nothing was emitted for it.',
  cause: 'Listeners of a Gateway share a port only where one is UDP, or where host names tell their connections apart.',
  effect: 'Connections to the port are refused or reach another backend after the move.',
  remedy: 'Give one of them another port, or a Gateway of its own.',
});

export const passthroughUnsayable = kind({
  code: 'I2G3072',
  name: 'passthrough-unsayable',
  severity: 'error',
  text: 'host {host}: TLS goes unopened to {service} today. TLSRoute, which would say it, is not served by Gateway API {release} in the {channel} channel. The host was emitted closed over TLS.',
  cause: 'TLSRoute is in the standard channel since release 1.5, and only in the experimental one before.',
  effect: 'TLS connections to the host reach no backend after the move.',
  remedy: 'Convert for a release and channel that serve TLSRoute: --release 1.5 or later, or --channel experimental.',
});

export const streamsApart = kind({
  code: 'I2G3073',
  name: 'streams-apart',
  severity: 'error',
  text: 'class {class}: the listeners for connections that go on unopened ({names}; {count} in all) are on Gateway {gateway}, apart from the others: {reason}. It has an address of its own where there is one today.',
  cause:
    'A Gateway takes 64 listeners, and routes of a stated namespace cannot name one whose namespace is not stated.',
  effect:
    'DNS has to be split over the addresses; for a host whose plain http is on the other one that cannot be done.',
  remedy: 'Convert parts of the input on their own, or say which namespace the manifests belong to: -n NAMESPACE.',
});
