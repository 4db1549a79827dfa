export interface OpenBug {
  readonly cause: string;
  /** Where it is to be mended. */
  readonly where: string;
  /** Case and request. */
  readonly exchanges: readonly string[];
}

/** Recorded answers the output does not give yet, by a bug of ours. An entry that passes fails the suite. */
export const openBugs: readonly OpenBug[] = [
  {
    cause:
      'With a bad mirror-target nginx sends a copy to the / of the host; the finding says that it ignores the value.',
    where: 'annotation-maps/ingress-nginx/mirror.yaml',
    exchanges: [
      'mirror/invalid-target GET http://shop.example/a',
      'mirror/invalid-target-neighbour GET http://shop.example/app/x',
    ],
  },
];
