import { defineConfig } from 'vitest/config';

// One file at a time: Envoy Gateway listens on ports that cannot be chosen.
export default defineConfig({
  test: {
    include: ['test/real/**/*.test.ts'],
    globalSetup: ['test/real/prepare.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 900_000,
  },
});
