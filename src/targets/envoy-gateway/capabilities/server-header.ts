import type { ClassCapability } from '../../../model/target.ts';
import { clientPart } from '../gateway-part.ts';

/** ClientTrafficPolicy.headers.lateResponseHeaders: Envoy Gateway adds no Server header, and passes that of backends on. */
export const serverHeader: ClassCapability<'serverHeader'> = {
  name: 'ClientTrafficPolicy.headers.lateResponseHeaders',
  realize({ own = false, backends = false }) {
    // Without its own the source clears the header, whoever set it (more_clear_headers Server in nginx.tmpl).
    if (own && backends) return { parts: { own: 'exact', backends: 'exact' }, policies: [] };
    const spec = { headers: { lateResponseHeaders: { remove: ['Server'] } } };
    return {
      parts: { ...(own ? {} : { own: 'policy' }), backends: backends ? 'no-effect' : 'policy' },
      policies: [clientPart(spec, 'Clients see the Server header of backends where no policy takes it out.')],
    };
  },
};
