import type { ClassCapability } from '../../../model/target.ts';
import { classDiffers, clientPart } from '../gateway-part.ts';

/**
 * ClientTrafficPolicy.headers.withUnderscoresAction. Envoy Gateway refuses such requests by default
 * (buildHeadersWithUnderscoresAction in internal/xds/translator/listener.go), so it is said even where nothing is stated.
 */
export const headerNames: ClassCapability<'headerNames'> = {
  name: 'ClientTrafficPolicy.headers.withUnderscoresAction',
  realize({ underscores = false, dropOdd = true }, planClass) {
    // An underscore makes a name odd, and where odd names are not dropped they pass (ngx_http_process_request_headers).
    const withUnderscoresAction = underscores || !dropOdd ? 'Allow' : 'DropHeader';
    const why =
      'Envoy answers 400 to requests with an underscore in the name of a header where no policy says otherwise.';
    return {
      parts: { underscores: 'policy', dropOdd: dropOdd ? 'approximate' : 'policy' },
      policies: [clientPart({ headers: { withUnderscoresAction } }, why)],
      diagnostics: classDiffers(
        planClass,
        'headerNames',
        ['dropOdd'],
        'Names of request headers',
        dropOdd ? ['names with dots and the like reach backends'] : [],
      ),
    };
  },
};
