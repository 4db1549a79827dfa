import type { JsonObject } from '../../src/model/json.ts';
import type { Draft, PathPlan } from './model.ts';
import { nginx } from './names.ts';
import { defectShare } from './shares.ts';

/** The mistakes of everyday, in turns. What the draft cannot say is done to the object. */
const inDraft: Readonly<Record<string, (draft: Draft, before: Draft) => void>> = {
  'unknown annotation': (draft) => annotate(draft, 'proxy-read-time-out', '60'),
  'time with a unit': (draft) => annotate(draft, 'proxy-read-timeout', '60s'),
  'path with a star': (draft) => onFirstPath(draft, (entry) => ({ ...entry, path: '/*' })),
  'same host and path twice': (draft, before) => {
    draft.hosts = before.hosts;
    draft.paths = before.paths;
  },
  'upper-case host': (draft) => {
    draft.hosts = draft.hosts.map((host) => host.toUpperCase());
  },
  'port name that is a number': () => undefined,
  'host of TLS without rule': () => undefined,
  'missing Service': () => undefined,
  'annotations that are null': () => undefined,
  'empty class': () => undefined,
};

/** Marks some drafts with a defect; the object's own part is done when it is built. */
export function addDefects(drafts: readonly Draft[]): void {
  const kinds = Object.keys(inDraft);
  const step = Math.round(1 / defectShare);
  for (let at = step - 1, turn = 0; at < drafts.length; at += step, turn++) {
    const [before, draft] = [drafts[at - 1], drafts[at]];
    const defect = kinds[turn % kinds.length];
    if (before === undefined || draft === undefined || defect === undefined || draft.hosts.length === 0) continue;
    inDraft[defect]?.(draft, before);
    draft.defect = defect;
  }
}

type Spec = Record<string, unknown>;

export function spoil(body: JsonObject, defect: string | undefined): JsonObject {
  const spec = body.spec as Spec;
  const metadata = body.metadata as Spec;
  switch (defect) {
    case 'annotations that are null':
      return { ...body, metadata: { ...metadata, annotations: null } as JsonObject };
    case 'empty class':
      return { ...body, spec: { ...spec, ingressClassName: '' } as JsonObject };
    case 'host of TLS without rule':
      return {
        ...body,
        spec: { ...spec, tls: [{ hosts: ['nobody.example.com'], secretName: 'nobody' }] } as JsonObject,
      };
    default:
      return body;
  }
}

function annotate(draft: Draft, name: string, value: string): void {
  draft.annotations = { ...draft.annotations, [nginx(name)]: value };
}

function onFirstPath(draft: Draft, change: (entry: PathPlan) => PathPlan): void {
  draft.paths = draft.paths.map((entry, index) => (index === 0 ? change(entry) : entry));
}
