/** Cases whose recorded answers the output does not give yet, by a bug of ours. An entry that passes fails the suite. */
export const openBugs: Readonly<Record<string, string>> = {
  'headers/custom-headers-not-allowed':
    'a header that global-allowed-response-headers does not list denies the route (503); we serve it',
  'invalid/custom-headers': 'a ConfigMap that does not exist denies the route (503); we serve it',
};
