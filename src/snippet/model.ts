import type { Parameters } from '../aks/parameters.ts';
import type { ClusterFacts } from '../aks/facts.ts';
import type { CiliumMinor } from '../commands/minors.ts';
import type { Script } from '../commands/model.ts';
import type { Expected } from './expected/model.ts';

/** The languages a face is copied as. */
export type FaceKind = 'az' | 'kubectl' | 'helm' | 'pulumi' | 'terraform' | 'manifest';

/** Where a shown output comes from; a page never shows one without it. */
export interface SampleOutput {
  /** The journey (test/journeys.ts) whose recording holds the text. */
  readonly journey: string;
  /** What the recording rests on, as one sentence for the reader. */
  readonly basis: string;
  /** Id in content/sources.yaml of the file that the test double's answer was derived from. */
  readonly source?: string;
  /** What of it must hold on the reader's cluster too; the rest is an example. */
  readonly expects: (parameters: Parameters) => readonly Expected[];
}

/** A script as an author writes it: a function of the reader's parameters. */
export interface ShellFace {
  readonly script: (parameters: Parameters) => Script;
  /** Set where the commands need a preview feature; the snippet's prose must announce it. */
  readonly preview?: true;
  /** The Cilium minors that the commands are for; all that AKS ships, without this. */
  readonly cilium?: readonly CiliumMinor[];
  readonly output?: SampleOutput;
}

/** Any Kubernetes object, as far as rendering needs to know it; authors write each with the type of its kind. */
export interface ManifestObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata?: { readonly name?: string; readonly namespace?: string };
}

/** Kubernetes objects as an author writes them: a function of the reader's parameters. */
export interface ManifestFace {
  readonly objects: (parameters: Parameters) => readonly ManifestObject[];
}

/** A whole program file, shown as it stands. */
export interface ProgramFace {
  readonly file: string;
}

/** A face of any sort, as a task module lists it. */
export type AnyFace = ShellFace | ManifestFace | ProgramFace;

/** One thing a reader copies, in one or more faces that do the same. */
export interface SnippetSource {
  readonly title: string;
  readonly faces: Readonly<Partial<Record<FaceKind, AnyFace>>>;
}

/** A folder of `snippets/`: what one task needs. */
export interface Task {
  readonly id: string;
  /** What the `cluster` snippet of this task must amount to, in every face. */
  readonly facts?: (parameters: Parameters) => ClusterFacts;
  readonly snippets: Readonly<Record<string, SnippetSource>>;
}

/** One face, rendered: what page, copy button, download and test share. */
export interface Face {
  readonly kind: FaceKind;
  /** The label of its tab. */
  readonly label: string;
  readonly language: 'bash' | 'ts' | 'hcl' | 'yaml';
  /** The module, from the root of the repository. */
  readonly file: string;
  /** Ends with a newline. */
  readonly text: string;
  readonly preview: boolean;
  /** As in `ShellFace`. */
  readonly cilium?: readonly CiliumMinor[];
  readonly output?: Output;
}

/** A sample output with what must hold of it, for the parameters that the face was rendered with. */
export interface Output extends Omit<SampleOutput, 'expects'> {
  readonly expects: readonly Expected[];
}

/** One snippet, rendered with the reader's or the default parameters. */
export interface Snippet {
  readonly id: string;
  readonly title: string;
  readonly faces: readonly Face[];
}
