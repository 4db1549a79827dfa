import { configDefaults, defineConfig } from 'vitest/config';

// The properties run hundreds of conversions; the bound is for hangs, not for speed.
// The tests against real components have a configuration of their own (npm run test:real).
export default defineConfig({
  test: { testTimeout: 120_000, hookTimeout: 120_000, exclude: [...configDefaults.exclude, 'test/real/**'] },
});
