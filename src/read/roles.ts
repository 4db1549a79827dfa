/** What a file is in its repository. Chart templates and patches are no manifests as they lie there. */
export type FileRole =
  | { readonly kind: 'plain' }
  | { readonly kind: 'kustomization' }
  | { readonly kind: 'chart-template'; readonly chart: string }
  | { readonly kind: 'patch'; readonly kustomization: string; readonly directory: string };

export const plainFile: FileRole = { kind: 'plain' };

/** The text holds template actions: Helm's, or those of Go templates in general. */
export function hasTemplateActions(text: string): boolean {
  const open = text.indexOf('{{');
  return open !== -1 && text.includes('}}', open);
}
