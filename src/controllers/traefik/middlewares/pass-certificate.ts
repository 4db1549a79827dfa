import { clientsWithout, guarded } from './guards.ts';
import { factsOf, fieldOf, type StepReader } from './passing.ts';

/**
 * passTLSClientCert: no setting hands the certificate on in this form. Traefik takes the headers away from clients (behaviour 7),
 * and so does the output, for backends that go by them.
 */
export const passTlsClientCert: StepReader = (passing, step, _site, notes) => {
  const names = [
    ...(fieldOf<boolean>(step, 'pem') === true ? ['X-Forwarded-Tls-Client-Cert'] : []),
    ...(step.fields.has('passTLSClientCert.info') ? ['X-Forwarded-Tls-Client-Cert-Info'] : []),
  ];
  const facts = factsOf(step, 'pem', 'info');
  const reason = 'the backend no longer learns of the certificate of the client';
  if (names.length > 0)
    notes.accounts.push(...facts.map((fact) => ({ fact, outcome: 'unsupported' as const, reason })));
  return guarded(passing, clientsWithout(names, facts));
};
