/** `Name: value` or `Name value`: the first colon or blank ends the name (annotations-haproxy-ingress, request-set-headers). */
export function pairOf(line: string): { readonly name: string; readonly value: string } | undefined {
  const [, name, value] = /^([^:\s]+)(?::\s*|\s+)(.*)$/s.exec(line.trim()) ?? [];
  return name === undefined || value === undefined || value === '' ? undefined : { name, value };
}
