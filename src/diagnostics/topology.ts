import { kind } from '../model/diagnostic.ts';

export const splitHost = kind({
  code: 'I2G3018',
  name: 'split-host',
  severity: 'error',
  text: 'host {host} has rules of Ingresses that state a namespace and of Ingresses that do not, so they are on two Gateways. What either of them guards was closed on both; each Gateway lacks the open paths of the other.',
  cause: 'A route without a namespace cannot be admitted by name from another one.',
  effect: 'Whichever of the two addresses the name leads to, some of its paths are not served there.',
  remedy: 'Say which namespace the manifests belong to: -n NAMESPACE.',
});

export const listenerSetsUnserved = kind({
  code: 'I2G3080',
  name: 'listener-sets-unserved',
  severity: 'warning',
  text: 'ListenerSets were asked for class {class}, and {target} does not serve them in Gateway API {release}. All listeners are in the Gateways.',
  cause: 'ListenerSet is served from release 1.5 on, and not by every implementation.',
  effect: 'Certificates of other namespaces are used by way of ReferenceGrants; nothing is answered differently.',
  remedy: 'Use release 1.5 or later (--gateway-api 1.6), or leave --listener-sets out.',
});

export const hostOverGateways = kind({
  code: 'I2G3081',
  name: 'host-over-gateways',
  severity: 'error',
  text: 'host {host} has rules of several namespaces, so with one Gateway a namespace it is on Gateways {gateways}. What one of them guards was closed on all; each lacks the open paths of the others.',
  cause:
    '--gateway-mode namespace gives every namespace a Gateway, and today one proxy serves the host for all of them.',
  effect: 'Whichever of the addresses the name leads to, some of its paths are not served there.',
  remedy: 'Use --gateway-mode class, or give the namespaces hosts of their own.',
});

export const guardsElsewhere = kind({
  code: 'I2G3082',
  name: 'guards-elsewhere',
  severity: 'info',
  text: 'Gateway {gateway} has hosts that would take requests for {hosts}, which are guarded and served by another Gateway. They were closed on it.',
  cause: 'One class is served by several Gateways, and a wider host on one of them takes the names of others.',
  effect: 'A client that sends the name to the wrong address does not get around the guard.',
  remedy: 'Nothing: let the name lead to the Gateway that serves it.',
});

export const sharedCertificate = kind({
  code: 'I2G3083',
  name: 'shared-certificate',
  severity: 'warning',
  text: 'hosts {hosts} share the HTTPS listener of {wildcard} with others, so that the listeners fit on fewer Gateways. It shows the certificate of {secret}, where they show their own today; all of these certificates cover {wildcard}.',
  cause: 'A Gateway takes 64 listeners, and an HTTPS listener has one certificate.',
  effect: 'Clients see another certificate for the same name. Only the Secret that is shown has to be renewed.',
  remedy: 'Nothing, unless clients pin certificates; ListenerSets (release 1.5) need no sharing.',
});

export const issuerUnknown = kind({
  code: 'I2G3084',
  name: 'issuer-unknown',
  severity: 'warning',
  text: '{secret} is made by cert-manager with its default issuer (kubernetes.io/tls-acme), which no manifest names. Nothing was emitted that asks for it after the move.',
  cause: 'The default issuer is an argument of cert-manager, and a Certificate has to name its issuer.',
  effect: 'The certificate is served as it is and no longer renewed once the Ingress is gone.',
  remedy: 'Add cert-manager.io/cluster-issuer to the Ingress and convert again, or write a Certificate for the Secret.',
});

export const dnsTargetsDiffer = kind({
  code: 'I2G3085',
  name: 'dns-targets-differ',
  severity: 'warning',
  text: 'the Ingresses of Gateway {gateway} do not all state the same target for external-dns, which reads it on a Gateway for all its routes. None was copied.',
  cause: 'A target is stated for each Ingress today, and for a Gateway as a whole in the Gateway API.',
  effect: 'Records of all names on the Gateway lead to its own address.',
  remedy:
    'Use one Gateway for each target (--gateway-mode namespace, or convert them apart), or set the target by hand.',
});

export const clientCertificatesApart = kind({
  code: 'I2G3086',
  name: 'client-certificates-apart',
  severity: 'warning',
  text: 'hosts {hosts} ask clients for a certificate, so by request they got a Gateway of their own, {gateway}, which checks it for every host it has.',
  cause: 'Client certificates are checked for each host today, and for a Gateway or port in the Gateway API.',
  effect: 'These hosts have another address than the rest of the class; DNS has to be split.',
  remedy: 'Make the ConfigMap with the authority, and let the names lead to the address of this Gateway.',
});

export const clientCertificatesUnserved = kind({
  code: 'I2G3087',
  name: 'client-certificates-unserved',
  severity: 'warning',
  text: 'a Gateway that checks client certificates was asked for class {class}, and {target} does not serve that in Gateway API {release} ({channel} channel). The hosts stay closed.',
  cause:
    'spec.tls.frontend of a Gateway is in the standard channel since release 1.5, and only in the experimental one before.',
  effect: 'Requests that need a client certificate today are answered 500.',
  remedy: 'Use release 1.5 or later, or --channel experimental.',
});
