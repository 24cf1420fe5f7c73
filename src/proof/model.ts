/** What can be proved of a face, weakest first. */
export const levels = ['types', 'parsed', 'table', 'schema', 'ran', 'agrees'] as const;

export type Level = (typeof levels)[number];

/** One sentence a level, for the proof page and the tooltip. */
export const levelMeaning = {
  types:
    'The module compiles with strict TypeScript against the generated option types, the SDK types or the types of the Kubernetes kinds.',
  parsed:
    'bash -n accepts the text, a second parser finds no fault, and shellcheck has nothing to say; for Terraform, the HCL parser accepts the text.',
  table:
    'Every command, option and value stands in the command table that the tool itself gave us; for Terraform, every argument stands in the documentation of the provider.',
  schema:
    'Every object of a manifest passes the published schema of its kind, and holds no field that the schema does not know.',
  ran: 'The real tool ran every line against a test double; for a program, Pulumi ran it under mocks; for a manifest, kubectl applied this very text.',
  agrees:
    'What az sent, what Pulumi registered or what the arguments of Terraform amount to is the cluster that the facts state.',
} as const satisfies Record<Level, string>;

/** What a recording proves of one face: each level with the tools that it passed. It counts for exactly the text with this hash. */
export interface FaceProof {
  readonly sha256: string;
  readonly levels: Readonly<Partial<Record<Level, string>>>;
}

/** What every file in content/recordings has; `npm run record` writes them, nobody edits them. */
export interface Recording {
  /** YYYY-MM-DD of the run. */
  readonly date: string;
  /** By `task/name kind`. */
  readonly faces: Readonly<Record<string, FaceProof>>;
}

/** One level as the site shows it. */
export interface LevelState {
  readonly level: Level;
  readonly state: 'passed' | 'not run';
  readonly tools?: string;
  readonly date?: string;
}

/** The levels that apply to one face. */
export interface Proof {
  readonly levels: readonly LevelState[];
}
