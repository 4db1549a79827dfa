/** What can be converted to, the first by default. */
export const targetNames: readonly string[] = ['standard', 'envoy-gateway'];
