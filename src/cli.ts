#!/usr/bin/env node
import module from 'node:module';

// Node 22 and later keep compiled code between runs; Node 20 has no such function.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();

process.once('SIGINT', () => process.exit(130));

const { processContext } = await import('./commands/context.ts');
const { run } = await import('./commands/program.ts');

process.exitCode = await run(process.argv.slice(2), processContext());
