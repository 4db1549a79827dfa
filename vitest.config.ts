import { defineConfig } from 'vitest/config';

// The properties run hundreds of conversions; the bound is for hangs, not for speed.
export default defineConfig({ test: { testTimeout: 120_000, hookTimeout: 120_000 } });
