import { type Components, prepareComponents } from './components.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly components: Components;
  }
}

/** Runs once, before the tests: a component that cannot be had fails the suite. */
export default function prepare({ provide }: { provide(key: 'components', value: Components): void }): void {
  provide('components', prepareComponents());
}
