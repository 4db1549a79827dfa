import * as codes from '../../../diagnostics/standard.ts';
import { diagnose } from '../../../model/diagnostic.ts';
import { settingFacts } from '../../../model/settings.ts';
import type { Capability } from '../../../model/target.ts';

/** A Service of the cluster, spoken to in clear text, with the path and query of the request: what a copy can be. */
const clusterService = /^http:\/\/([a-z0-9-]+)\.([a-z0-9-]+)\.svc(?:\.[a-z0-9.-]+)?(?::(\d{1,5}))?\$request_uri$/;

/** RequestMirror: copies with body to a Service beside the Ingress. A fixed path, a host or no body has no field. */
export const mirror: Capability<'mirror'> = {
  name: 'RequestMirror',
  realize({ target = '', body = 'on', host }, { route }) {
    const [, name, namespace, port = '80'] = clusterService.exec(target) ?? [];
    const { action, owner, settings } = route;
    const isKept = body === 'on' && settings.protocol === undefined && settings.rewrite === undefined;
    if (name === undefined || namespace !== owner.namespace || !isKept || action.kind !== 'forward') return undefined;
    const facts = settings.mirror === undefined ? [] : settingFacts(settings.mirror);
    const args = { service: `${namespace}/${name}:${port}`, host: host ?? `${name}.${namespace}.svc` };
    return {
      parts: {
        target: 'approximate',
        ...(settings.mirror?.value.body === undefined ? {} : { body: 'exact' }),
        ...(host === undefined ? {} : { host: 'unsupported' }),
      },
      puts: [{ slot: 'mirror', name, port: Number(port) }],
      requires: ['HTTPRouteRequestMirror'],
      diagnostics: [diagnose(codes.mirrorDiffers, args, { object: owner, facts })],
    };
  },
};
