import type { SourceVerdict } from './conversion.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Fact, FactId } from './fact.ts';
import type { Account } from './ledger.ts';
import type { RoutePlan } from './route-plan.ts';
import type { ControllerRows } from './row.ts';
import type { Inventory, SourceObject } from './source-object.ts';

/** By what an Ingress is known to be a controller's, in the order the controller itself asks. */
export interface ControllerIdentity {
  readonly name: string;
  /** `spec.controller` of its IngressClasses. */
  readonly controllerStrings: readonly string[];
  /** What further ones begin with: the rest names a class or an instance. */
  readonly controllerStringStarts?: readonly string[];
  /** Class names it takes without an IngressClass object. */
  readonly classNames: readonly string[];
  readonly prefixes: readonly string[];
  readonly instances?: readonly StartedInstance[];
  /** It reads the class annotation before the field, where both are there. */
  readonly annotationFirst?: true;
  /** Kinds beside Ingress whose objects are routes of its own. */
  readonly routeKinds?: readonly { readonly group: string; readonly kind: string }[];
}

/** A controller of the input, as its own arguments start it. */
export interface StartedInstance {
  /** `spec.controller` of the IngressClasses it takes. */
  readonly controllerString: string;
  /** The class name it takes without an IngressClass object. */
  readonly className: string;
  /** It takes Ingresses that name no class. */
  readonly takesClassless: boolean;
}

/** An Ingress of a controller, or a route of its own kinds, with the class it was selected by. */
export interface Selected {
  readonly source: SourceObject;
  readonly className: string;
  /** Ingresses with one instance are served by one proxy. */
  readonly instance: string;
}

export interface ControllerPlan {
  readonly plan: RoutePlan;
  readonly facts: readonly Fact[];
  readonly accounts: readonly Account[];
  /** What it means for traffic where a fact is lost, in the words of its row. */
  readonly lostTexts: ReadonlyMap<FactId, string>;
  readonly diagnostics: readonly Diagnostic[];
  /** Selected Ingresses that give no route, with the reason. */
  readonly unplanned: readonly Pick<SourceVerdict, 'ref' | 'reason'>[];
}

/** What a document of a controller's configuration says. */
export interface ConfigurationReading {
  /** The objects it stands for, as they would lie in the cluster; their places are places in the document. */
  readonly objects: readonly SourceObject[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * One way in which the configuration of a controller is written down, beside what its `kinds` find anywhere: a manifest of any name,
 * values of a chart, a file of its own. Only documents that were named as such (`--controller-config`) are shown to it.
 */
export interface ConfigurationReader {
  /** What it reads, in words: `values of the … chart`. */
  readonly what: string;
  /** Kinds that it reads, beside those of the controller; a document that is no object of Kubernetes has no kind and comes anyway. */
  readonly kinds?: readonly { readonly group: string; readonly kind: string }[];
  /** How many of the names in the document it knows: the reader that knows most reads it. 0: not one of its own. */
  knows(document: SourceObject): number;
  read(document: SourceObject): ConfigurationReading;
}

/** One source controller: its names as data, and its own way from Ingresses to a plan. */
export interface Controller {
  readonly identity: ControllerIdentity;
  readonly rows: ControllerRows;
  /** `mentions`: only objects whose text matches are kept. */
  readonly kinds: readonly { readonly group: string; readonly kind: string; readonly mentions?: RegExp }[];
  /** How its configuration is written down; what they read is in `Inventory.configuration` under the name of the controller. */
  readonly configuration?: readonly ConfigurationReader[];
  /** How the controllers of the input were started, as far as it shows them. */
  instances?(inventory: Inventory): readonly StartedInstance[];
  plan(selected: readonly Selected[], inventory: Inventory): ControllerPlan;
}
