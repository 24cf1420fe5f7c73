/** A reference to a shell variable that an earlier `capture` has set; rendered as `"${NAME:?}"`. */
export interface Variable {
  readonly kind: 'variable';
  readonly name: string;
}

/** One shell word: a literal (quoted when rendered), a captured variable, or several of both joined. */
export type Word =
  string | Variable | { readonly kind: 'joined'; readonly parts: readonly (string | Variable)[] };

/** What an option holds: `true` for a flag, one word, or several words. */
export type OptionValue = true | Word | readonly Word[];

/** An option as it will be rendered: `joined` writes `--name=value`, `repeated` the option before every value. */
export interface GivenOption {
  readonly name: string;
  readonly value: OptionValue;
  readonly joined: boolean;
  readonly repeated: boolean;
  /** Where a long name has one dash, as in `ip -details`. */
  readonly oneDash?: true;
}

/** One call of a tool: `tool path… positionals… --option value… -- inner…`. */
export interface Command {
  readonly kind: 'command';
  readonly tool: string;
  readonly path: readonly string[];
  readonly positionals: readonly Word[];
  readonly options: readonly GivenOption[];
  /** The command after `--`, which runs somewhere else: in a container or on a node. */
  readonly inner: readonly Word[];
  /** `tool --option value path… positionals…`: for tools that stop reading options at the first word. */
  readonly optionsFirst?: true;
}

/** Commands joined by `|`. */
export interface Pipe {
  readonly kind: 'pipe';
  readonly commands: readonly Command[];
}

/** `NAME=$(…)`: keeps what a command prints for later lines. */
export interface Capture {
  readonly kind: 'capture';
  readonly name: string;
  readonly of: Command | Pipe;
}

/** A command that reads `body` on standard input, as a here-document that expands nothing. */
export interface HereDocument {
  readonly kind: 'here-document';
  readonly command: Command;
  readonly body: string;
}

/** A command whose output becomes a file in the current folder: `command > file`. */
export interface Saved {
  readonly kind: 'saved';
  readonly command: Command;
  readonly file: string;
}

/** A `# …` line. */
export interface Comment {
  readonly kind: 'comment';
  readonly text: string;
}

/** One entry of a script, rendered as one logical line. */
export type Line = Command | Pipe | Capture | HereDocument | Saved | Comment;

/** A sequence of lines, run top to bottom. */
export type Script = readonly Line[];
