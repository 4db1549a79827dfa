import { kind } from '../model/diagnostic.ts';

const nothingConverted =
  'Nothing in the document is converted. Its hosts and paths are answered by whatever other rules catch them.';

export const brokenDocument = kind({
  code: 'I2G1001',
  name: 'broken-document',
  severity: 'error',
  text: 'this document is not valid {format}: {reason}. It was not converted; the rest of the file was.',
  cause: 'The text breaks the rules of YAML or JSON, so no reader agrees on what it says.',
  effect: nothingConverted,
  remedy: 'Mend the text at the place named, or render it first if it is a template.',
  unreadable: true,
});

export const unrenderedTemplate = kind({
  code: 'I2G1002',
  name: 'unrendered-template',
  severity: 'error',
  text: 'this document is a template and no YAML as it stands: {reason}. It was not converted; render first: helm template … | ingress2gw convert -',
  cause:
    'The document holds template actions ({{ … }}) that a tool such as Helm replaces before the text is a manifest.',
  effect: nothingConverted,
  remedy: 'Render the template and hand over the result: helm template RELEASE CHART | ingress2gw convert -',
  unreadable: true,
});

export const chartTemplate = kind({
  code: 'I2G1003',
  name: 'chart-template',
  severity: 'warning',
  text: 'this is a template of the Helm chart {chart}: render first. It was not converted; use: helm template {chart} | ingress2gw convert -',
  cause: 'The file lies under templates/ beside a Chart.yaml, and what it says depends on the values of the release.',
  effect: nothingConverted,
  remedy:
    'Render the chart with the values of each release: helm template RELEASE CHART -f VALUES | ingress2gw convert -',
});

export const kustomizePatch = kind({
  code: 'I2G1004',
  name: 'kustomize-patch',
  severity: 'warning',
  text: '{what} is a patch that {kustomization} applies, not an object of its own. It was not converted; use: kubectl kustomize {directory} | ingress2gw convert -',
  cause: 'A kustomization.yaml lists this file as a patch: it holds a part of an object that lies elsewhere.',
  effect: 'What the patch changes is missing from the output, and the object is converted as its base states it.',
  remedy: 'Build the overlay and hand over the result: kubectl kustomize DIRECTORY | ingress2gw convert -',
});

export const duplicateKey = kind({
  code: 'I2G1005',
  name: 'duplicate-key',
  severity: 'error',
  text: 'the key {key} is stated twice in one mapping (first in line {line}), and readers disagree on which one counts. The document was not converted.',
  cause: 'YAML forbids a key to occur twice in one mapping; strict readers refuse the document, others take the last.',
  effect: nothingConverted,
  remedy: 'Remove one of the two entries. Both places are named.',
  unreadable: true,
});

export const missingPath = kind({
  code: 'I2G1006',
  name: 'missing-path',
  severity: 'error',
  text: '{path} does not exist, so nothing was read from it and none of its routes are in the output.',
  cause: 'No file or directory has this name.',
  effect: 'Whatever was meant to be read is not converted.',
  remedy: 'Check the path; relative paths start at the current directory.',
  unreadable: true,
});

export const unreadableFile = kind({
  code: 'I2G1007',
  name: 'unreadable-file',
  severity: 'error',
  text: '{path} could not be read: {reason}. None of its routes are in the output.',
  cause: 'The operating system refused to read the file or directory, or it is not a kind of file that can be read.',
  effect: 'Whatever it holds is not converted.',
  remedy: 'Check the permissions and what the path names.',
  unreadable: true,
});

export const undecodableText = kind({
  code: 'I2G1008',
  name: 'undecodable-text',
  severity: 'error',
  text: 'this document is not valid {encoding}, so its names and hosts cannot be read with certainty. It was not converted.',
  cause: 'The bytes are neither UTF-8 nor UTF-16 with a byte order mark, the encodings YAML and JSON are written in.',
  effect: nothingConverted,
  remedy: 'Save the file as UTF-8.',
  unreadable: true,
});

export const binaryFile = kind({
  code: 'I2G1009',
  name: 'binary-file',
  severity: 'error',
  text: '{path} holds NUL bytes: it is no text, so no route was read from it. It was skipped.',
  cause: 'The file has the name of a manifest, or was named directly, but holds binary data.',
  effect: 'Whatever it was meant to hold is not converted.',
  remedy: 'Check what the file is; compressed files must be unpacked first.',
  unreadable: true,
});

export const fileTooLarge = kind({
  code: 'I2G1010',
  name: 'file-too-large',
  severity: 'error',
  text: '{path} is larger than {limit} MiB. It was not read, and none of its routes are in the output.',
  cause: 'A file of this size would not fit into memory together with what is read from it.',
  effect: 'Nothing in the file is converted.',
  remedy: 'Split the file, or export fewer objects at once.',
  unreadable: true,
});

export const documentTooLarge = kind({
  code: 'I2G1011',
  name: 'document-too-large',
  severity: 'error',
  text: 'this one document is larger than {limit}, more than any object the API server stores. It was not converted.',
  cause: 'The API server stores objects of about 1.5 MiB at most; a document of this size is something else.',
  effect: nothingConverted,
  remedy: 'Export lists as JSON (kubectl get … -o json), or put --- between the objects.',
  unreadable: true,
});

export const excessiveAliases = kind({
  code: 'I2G1012',
  name: 'excessive-aliases',
  severity: 'error',
  text: 'the aliases of this document expand to more than {limit} Mi values and characters. It was not converted.',
  cause: 'Aliases that refer to lists of aliases multiply (a "billion laughs" document).',
  effect: nothingConverted,
  remedy: 'Write the values out, or remove the aliases.',
  unreadable: true,
});

export const nestedTooDeep = kind({
  code: 'I2G1013',
  name: 'nested-too-deep',
  severity: 'error',
  text: 'this document is nested deeper than {limit} levels, deeper than any Kubernetes object. It was not converted.',
  cause: 'Lists or mappings lie within each other far beyond what any kind of object has.',
  effect: nothingConverted,
  remedy: 'Check where the text comes from; no Kubernetes object looks like this.',
  unreadable: true,
});

export const notAnObject = kind({
  code: 'I2G1014',
  name: 'not-an-object',
  severity: 'warning',
  text: 'this document is {found}, where a Kubernetes object is a mapping with apiVersion and kind. It holds no route and was passed over.',
  cause: 'The document is valid YAML or JSON, but not an object.',
  effect: 'None: there is nothing to convert in it.',
  remedy: 'Nothing, unless an object was meant to be here.',
});

export const incompleteIdentity = kind({
  code: 'I2G1015',
  name: 'incomplete-identity',
  severity: 'warning',
  text: 'this document has no {missing}: it looks like a patch or a fragment. It was not converted, so what it sets is not in the output.',
  cause:
    'The document has fields of a Kubernetes object but does not say of which kind. Kustomize patches look like this.',
  effect: 'Whatever it sets or changes is missing from the output.',
  remedy:
    'Render patches first (kubectl kustomize DIRECTORY | ingress2gw convert -), or add what is missing to the document.',
});

export const missingApiVersion = kind({
  code: 'I2G1016',
  name: 'missing-api-version',
  severity: 'error',
  text: '{kind} has the apiVersion {found}, under which no {kind} exists: the API server refuses it. It was not converted.',
  cause: 'apiVersion is absent, or names the core group ("v1"), which has no such kind.',
  effect: 'The routes of the object are not in the output.',
  remedy: 'State the apiVersion of the kind; for an Ingress that is networking.k8s.io/v1.',
  unreadable: true,
});

export const foreignIngress = kind({
  code: 'I2G1017',
  name: 'foreign-ingress',
  severity: 'info',
  text: 'this Ingress belongs to {group}, another API than networking.k8s.io, and no Ingress controller routes by it. It was only counted.',
  cause: 'Other projects have kinds that are called Ingress as well: Knative, OpenShift.',
  effect: 'None: it is not an Ingress that an Ingress controller reads.',
  remedy: 'Nothing.',
});

export const unknownVersion = kind({
  code: 'I2G1018',
  name: 'unknown-version',
  severity: 'error',
  text: '{kind} has the apiVersion {found}, which no release of Kubernetes serves. It was not converted, and its routes are not in the output.',
  cause: 'Ingress exists as networking.k8s.io/v1, networking.k8s.io/v1beta1 and extensions/v1beta1 only.',
  effect: 'The routes of the object are not in the output.',
  remedy: 'Correct the apiVersion.',
  unreadable: true,
});

export const missingName = kind({
  code: 'I2G1019',
  name: 'missing-name',
  severity: 'error',
  text: '{kind} has no metadata.name{detail}, so it cannot be told from others. It was not converted, and its routes are not in the output.',
  cause: 'metadata.name is absent, empty or not a text. metadata.generateName leaves the name to the API server.',
  effect: 'The routes of the object are not in the output.',
  remedy: 'Give the object a name, or read it from the cluster, where it has one.',
  unreadable: true,
});

export const notText = kind({
  code: 'I2G1020',
  name: 'not-text',
  severity: 'warning',
  text: '{field} must be a text, but is {found}: the API server refuses the object as written. It was read as the text {text}.',
  cause:
    'YAML reads an unquoted yes, true, 5 or null as another type than text, and the API server wants a text there.',
  effect: 'The object is converted as if the value were quoted. As it stands it cannot be applied to a cluster.',
  remedy: 'Put the value in quotes.',
});

export const emptyText = kind({
  code: 'I2G1021',
  name: 'empty-text',
  severity: 'info',
  text: '{field} is null where a text belongs: the API server stores it as an empty text. It was read as an empty text.',
  cause: 'A key without a value is null in YAML.',
  effect: 'None beyond what an empty value means for the controller.',
  remedy: 'Write "" where an empty text is meant, or remove the key.',
});

export const wrongShape = kind({
  code: 'I2G1022',
  name: 'wrong-shape',
  severity: 'error',
  text: '{field} must be {expected}, but is {found}: the API server refuses the object. What the field says was not converted.',
  cause: 'The field has another type than the API has, often through a missing dash or a wrong indentation.',
  effect: 'Routes or settings stated in the field are not in the output.',
  remedy: 'Correct the field; kubectl explain shows its type.',
});

export const fieldOfOtherVersion = kind({
  code: 'I2G1023',
  name: 'field-of-other-version',
  severity: 'warning',
  text: '{field} is no field of {version}: the API server refuses or ignores it. It was read as what it means in the other version of Ingress.',
  cause: 'backend, serviceName and servicePort belong to v1beta1; defaultBackend and service belong to v1.',
  effect: 'The object is converted as it was meant. As it stands it cannot be applied to a cluster.',
  remedy: 'Use the fields of the apiVersion that the object states.',
});

export const placeholder = kind({
  code: 'I2G1024',
  name: 'placeholder',
  severity: 'warning',
  text: '{field} is {value}, a placeholder that another tool fills in: no request has this value. It was read as it stands.',
  cause: 'The manifest is a template (Helm, envsubst, Kustomize vars) whose placeholders happen to be valid YAML.',
  effect:
    'The output holds the placeholder where the Gateway API can hold it, and routes nothing until it is replaced. A host with a placeholder is not emitted; a finding of its own says so.',
  remedy: 'Render the template first and convert the result.',
});

export const differingDuplicates = kind({
  code: 'I2G1025',
  name: 'differing-duplicates',
  severity: 'error',
  text: '{object} is defined {count} times with different content; a cluster holds only one of them. The first was converted, the others were not.',
  cause: 'Several documents have the same kind, namespace and name: often a base and its overlays read together.',
  effect: 'If the cluster runs one of the others, requests are routed or protected differently than the output says.',
  remedy: 'Read one environment at a time, or leave files out with --exclude.',
});

export const foldedDuplicates = kind({
  code: 'I2G1026',
  name: 'folded-duplicates',
  severity: 'info',
  text: '{object} is defined {count} times with the same content, which routes the same. It was converted once.',
  cause: 'Several documents state the same object.',
  effect: 'None.',
  remedy: 'Nothing.',
});
