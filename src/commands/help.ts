/** Examples at the end of each help text: what a person most likely came for. */
export function rootExamples(program: string): string {
  return examples([
    ['what would change, and what needs a decision', `${program} scan manifests/`],
    ['Gateway API objects for a directory', `${program} convert manifests/ --output gateway-api.yaml`],
    ['what a finding means, or an annotation', `${program} explain proxy-read-timeout`],
  ]);
}

export function convertExamples(program: string): string {
  return examples([
    ['a directory, to the screen', `${program} convert manifests/`],
    [
      'what a cluster has, for your GatewayClass',
      `kubectl get ingress,service -A -o yaml | ${program} convert - --gateway-class eg`,
    ],
    ['into a repository, and later in CI', `${program} convert manifests/ --output-dir out/ --split namespace`],
    ['', `${program} convert manifests/ --check out/ --split namespace`],
  ]);
}

export function scanExamples(program: string): string {
  return examples([
    ['a directory', `${program} scan manifests/`],
    ['what a cluster has', `kubectl get ingress,service,configmap -A -o yaml | ${program} scan -`],
    ['as JSON, failing from warnings on', `${program} scan manifests/ -o json --fail-on warning`],
  ]);
}

export function validateExamples(program: string): string {
  return examples([
    ['a directory', `${program} validate gateways/`],
    [
      'what is about to be applied, for an older release',
      `kubectl kustomize . | ${program} validate - --gateway-api 1.5`,
    ],
    ['beside the lines of a pull request on GitHub', `${program} validate gateways/ -o github`],
  ]);
}

export function explainExamples(program: string): string {
  return examples([
    ['a finding, by code or name', `${program} explain I2G1001`],
    ['', `${program} explain broken-document`],
    ['an annotation, with or without its prefix', `${program} explain nginx.ingress.kubernetes.io/rewrite-target`],
    ['what becomes of one value of it', `${program} explain proxy-read-timeout=2m`],
  ]);
}

export const exitCodeHelp = `
Exit codes, the highest that applies: 0 done; 1 findings at or above --fail-on, or
--check found a difference; 2 usage; 3 some input could not be read; 5 a bug of ours.`;

function examples(list: readonly (readonly [text: string, command: string])[]): string {
  const lines = list.flatMap(([text, command]) => [...(text === '' ? [] : [`  # ${text}`]), `  ${command}`]);
  return `\nExamples:\n${lines.join('\n')}`;
}
