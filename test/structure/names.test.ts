import { describe, expect, it } from 'vitest';
import { codeOf, sourceFiles } from '../support/source-files.ts';

/** Files outside the controller's folder that may speak of nginx, and why. */
const spoken: Readonly<Record<string, string>> = {
  'registry.ts': 'the one line that hands the controller in',
  'commands/help.ts': 'examples in help texts',
  'commands/controller-names.ts': 'the choices of --from',
  'select/other-controllers.ts': 'names of other controllers that are only listed',
  'emit/feature-facts.ts': 'nginx-gateway-fabric is an implementation of the Gateway API',
  'diagnostics/plan.ts': 'says to people what their controller does',
  'diagnostics/snippets.ts': 'says to people what their controller does',
  'diagnostics/traefik-routes.ts': 'says to people which differences an emulation of it has',
  'diagnostics/emit.ts': 'says to people what their controller does',
};

const outside = sourceFiles().filter(({ path }) => !/^(controllers|generated)\//.test(path));

describe('no controller outside its own folder', () => {
  it('nobody else names nginx', () => {
    const naming = outside.filter((file) => /nginx/i.test(codeOf(file)) && spoken[file.path] === undefined);
    expect(naming.map(({ path }) => path)).toEqual([]);
  });

  it('needs every exception', () => {
    const needed = new Set(outside.filter((file) => /nginx/i.test(codeOf(file))).map(({ path }) => path));
    expect(Object.keys(spoken).filter((path) => !needed.has(path))).toEqual([]);
  });

  it('has no word of an nginx configuration outside', () => {
    const words = /\b(upstreams?|proxy_pass|server block|proxy_\w+)\b/i;
    const using = outside
      .filter(({ path }) => /^(model|emit|targets|validate|select|read|plan)\//.test(path))
      .filter((file) => words.test(codeOf(file)));
    expect(using.map(({ path }) => path)).toEqual([]);
  });
});
