import { kind } from '../model/diagnostic.ts';

export const unknownAnnotation = kind({
  code: 'I2G1201',
  name: 'unknown-annotation',
  severity: 'warning',
  text: '{name} is no name that {controller} knows, so it does nothing today{near}. Nothing was emitted for it.',
  cause:
    "The prefix is the controller's, the name is not: a typing error, a name of another release, or of another tool.",
  effect:
    'The controller ignores it. What it was meant to do does not happen today, and will not happen after the move.',
  remedy: 'Correct the name if the setting is wanted, or delete the annotation.',
});

export const deadAnnotation = kind({
  code: 'I2G1202',
  name: 'dead-annotation',
  severity: 'info',
  text: '{name} was removed from {controller} in an earlier release and does nothing today{replaced}. Nothing was emitted for it.',
  cause: 'The annotation belongs to an old release of the controller.',
  effect: 'It has no effect on traffic, today and after the move.',
  remedy: 'Delete it, or use the annotation that replaced it if the setting is wanted.',
});

export const invalidValue = kind({
  code: 'I2G1203',
  name: 'invalid-value',
  severity: 'warning',
  text: "{name}: '{value}' {reason}. The controller {treatment}, and so does the output.",
  cause: 'The controller checks the value of each annotation and does not use one that fails the check.',
  effect: 'Traffic is handled as if the annotation were absent or had its default.',
  remedy: 'Correct the value if the setting is wanted.',
});

export const invalidActs = kind({
  code: 'I2G1208',
  name: 'invalid-value-acts',
  severity: 'warning',
  text: "{name}: '{value}' {reason}. The controller {instead}. The output does not.",
  cause: 'The controller checks the value, does not use it, and yet does something because the annotation is there.',
  effect: 'What nobody meant to happen stops.',
  remedy: 'Delete the annotation, or correct its value if the setting is wanted.',
});

export const groupDropped = kind({
  code: 'I2G1204',
  name: 'group-dropped',
  severity: 'warning',
  text: "{name}: '{value}' {reason}. The controller then drops all annotations of this group ({group}), which are off today; nothing was emitted for them.",
  cause: 'One bad value makes the controller skip a whole group of annotations without a word.',
  effect: 'The group has no effect today. Where it is authentication, the routes are open today.',
  remedy: 'Correct the value and convert again; check who could reach the routes until now.',
});

export const routesDenied = kind({
  code: 'I2G1205',
  name: 'routes-denied',
  severity: 'error',
  text: "{name}: '{value}' {reason}. The controller answers 503 on every path of this Ingress today; its routes are emitted closed.",
  cause: 'The controller denies the routes of an Ingress whose protection it cannot set up.',
  effect: 'No request reaches a backend through this Ingress, today and in the output.',
  remedy: 'Correct the value and convert again.',
});

export const hostDenied = kind({
  code: 'I2G1206',
  name: 'host-denied',
  severity: 'error',
  text: "{name}: '{value}' {reason}. The controller answers 403 on every path of the host today, those of other Ingresses included; all its routes are emitted closed.",
  cause: 'The controller closes a host whose client certificate check it cannot set up.',
  effect: 'No request reaches a backend through this host, today and in the output.',
  remedy: 'Correct the value and convert again.',
});

export const objectRejected = kind({
  code: 'I2G1207',
  name: 'ingress-rejected',
  severity: 'error',
  text: "{name}: '{value}' {reason}. The controller refuses the whole Ingress for it, so it is not served as written today; the version before it may be in force. Its routes were emitted closed rather than left to others.",
  cause: 'The controller does not load an Ingress with a value that fails this check, and keeps what it loaded before.',
  effect: 'Requests to its paths are answered 500 until this is settled.',
  remedy: 'Correct the value and convert again.',
});

export const guardUnusable = kind({
  code: 'I2G1210',
  name: 'guard-unusable',
  severity: 'error',
  text: "{name}: '{value}' {reason}. It keeps requests out for the whole controller, so it was not taken to be absent: all routes were emitted closed.",
  cause:
    'Guards in the ConfigMap of a controller are handed on with few checks; a value that this program cannot use may still keep requests out, or be the reason that the configuration before it is in force.',
  effect: 'Requests to every route of the controller are answered 500 until this is settled.',
  remedy: 'Correct the value, or delete the key if nobody is kept out by it today, and convert again.',
});

export const annotationsUnread = kind({
  code: 'I2G1211',
  name: 'annotations-unread',
  severity: 'error',
  text: 'metadata.annotations is no mapping, so none of them was read. It names {names}, which may keep requests out of the version that is in force: the routes were emitted closed.',
  cause: 'The annotations are written as a text or a list. No API server takes such an object.',
  effect: 'Requests to its paths are answered 500 until this is settled.',
  remedy: 'Write the annotations as a mapping of names to texts, or export the object from the cluster.',
});

export const guardElsewhere = kind({
  code: 'I2G1212',
  name: 'guard-under-other-prefix',
  severity: 'warning',
  text: '{name} has the name of an annotation of {controller} that can keep requests out, under another prefix than {prefix}. It was not read, so it guards nothing in the output.',
  cause:
    'The prefix of annotations is an argument of the controller, so this may be in force; or it belongs to another controller, or to an old release.',
  effect: 'Nothing, if the controller reads the usual prefix. Else the routes are open that are guarded today.',
  remedy: 'If it is in force, write it under the usual prefix in a copy of the manifests; else delete it.',
});

export const unknownDrops = kind({
  code: 'I2G1213',
  name: 'unknown-name-drops-object',
  severity: 'error',
  text: '{name} is no name that {controller} knows{near}. {consequence}.',
  cause:
    'The controller reads all names of this family as one, and gives up where one of them is a typing error or belongs to another release.',
  effect: 'What the object describes is not in force today. Requests reach whatever else matches them, or get 404.',
  remedy:
    'Correct or delete the annotation if the object is meant to be in force, and convert again; check which release runs, for a later one may know the name.',
});

export const objectDropped = kind({
  code: 'I2G1214',
  name: 'object-dropped',
  severity: 'error',
  text: "{name}: '{value}' {reason}. {consequence}.",
  cause: 'The controller reads the values of an object as one, and gives up where one of them cannot be used.',
  effect: 'What the object describes is not in force today. Requests reach whatever else matches them, or get 404.',
  remedy: 'Correct the value if the object is meant to be in force, and convert again.',
});

export const misplacedAnnotation = kind({
  code: 'I2G1215',
  name: 'misplaced-annotation',
  severity: 'warning',
  text: '{name} does nothing here: {controller} reads it on {place} only. Nothing was emitted for it.',
  cause: 'The name is known, and stands on an object of the wrong kind.',
  effect: 'What it was meant to do does not happen today, and will not happen after the move.',
  remedy: 'Move it to the object that is meant, if the setting is wanted, or delete it.',
});

export const unknownField = kind({
  code: 'I2G1216',
  name: 'unknown-field',
  severity: 'warning',
  text: '{name} is no field that {controller} knows{near}, so the API server drops it. Nothing was emitted for it.',
  cause: 'A typing error, or a field of a release that is not known here.',
  effect: 'What it was meant to do does not happen today, and will not happen after the move.',
  remedy: 'Correct the name if the setting is wanted, or delete the field.',
});
