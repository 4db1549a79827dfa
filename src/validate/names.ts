/**
 * Names as the API server checks them, in its words (apimachinery, util/validation/validation.go): undefined where the text is one,
 * else what a name of the kind must be.
 */
type NameFault = string | undefined;

const label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const subdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const serviceName = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
const qualified = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;

const labelText =
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')";
const subdomainText =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";
const serviceText =
  "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character (e.g. 'my-name',  or 'abc-123', regex used for validation is '[a-z]([-a-z0-9]*[a-z0-9])?')";
const qualifiedText =
  "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')";
const valueText =
  "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')";

function tooLong(text: string, limit: number): NameFault {
  return text.length > limit ? `must be no more than ${limit} bytes` : undefined;
}

/** Names of Namespaces, and what a namespace field holds. */
export function labelFault(text: string): NameFault {
  return tooLong(text, 63) ?? (label.test(text) ? undefined : labelText);
}

/** Names of most objects. */
export function subdomainFault(text: string): NameFault {
  return tooLong(text, 253) ?? (subdomain.test(text) ? undefined : subdomainText);
}

/** Names of Services begin with a letter. */
export function serviceNameFault(text: string): NameFault {
  return tooLong(text, 63) ?? (serviceName.test(text) ? undefined : serviceText);
}

/** Keys of labels and annotations: an optional DNS prefix with a slash, and a name of at most 63 characters. */
export function qualifiedNameFault(text: string): NameFault {
  const parts = text.split('/');
  const [prefix = '', name = ''] = parts.length === 1 ? ['', text] : parts;
  if (parts.length > 2) {
    return `a qualified name ${qualifiedText} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`;
  }
  if (parts.length === 2 && prefix === '') return 'prefix part must be non-empty';
  const prefixFault = parts.length === 2 ? subdomainFault(prefix) : undefined;
  if (prefixFault !== undefined) return `prefix part ${prefixFault}`;
  if (name === '') return 'name part must be non-empty';
  const nameFault = tooLong(name, 63) ?? (qualified.test(name) ? undefined : qualifiedText);
  return nameFault === undefined ? undefined : `name part ${nameFault}`;
}

export function labelValueFault(text: string): NameFault {
  return text === '' ? undefined : (tooLong(text, 63) ?? (qualified.test(text) ? undefined : valueText));
}
