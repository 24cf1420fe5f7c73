import { azTable } from './generated/az.ts';
import { helmTable } from './generated/helm.ts';
import { kubectlTable } from './generated/kubectl.ts';
import { commandOf } from './make.ts';
import type { Capture, Command, Comment, HereDocument, Pipe, Saved, Variable, Word } from './model.ts';
import type { CommandName, Options } from './options.ts';

type AzRows = typeof azTable;
type KubectlRows = typeof kubectlTable;
type HelmRows = typeof helmTable;

/** Interfaces, so that a compiler message names the table in a word instead of printing all of it. */
interface AzTable extends AzRows {}
interface KubectlTable extends KubectlRows {}
interface HelmTable extends HelmRows {}

/** An Azure CLI command; a wrong option or value does not compile against the pinned az command table. */
export function az<C extends CommandName<AzTable>>(path: C, options: Options<AzTable, C>): Command {
  return commandOf(azTable, path, [], options);
}

/**
 * A kubectl command: positionals (`pods`, `ds/cilium`), options, and the inner command after `--`, best as a typed one:
 * `kubectl('exec', ['ds/cilium'], { … }, ciliumDbg('status', [], {}))`.
 */
export function kubectl<C extends CommandName<KubectlTable>>(
  path: C,
  positionals: readonly Word[],
  options: Options<KubectlTable, C>,
  inner: Command | readonly Word[] = [],
): Command {
  return commandOf(kubectlTable, path, positionals, options, inner);
}

/** A helm command with its positionals (release, chart) and options. */
export function helm<C extends CommandName<HelmTable>>(
  path: C,
  positionals: readonly Word[],
  options: Options<HelmTable, C>,
): Command {
  return commandOf(helmTable, path, positionals, options);
}

/** Keeps what a command prints in a shell variable (`UPPER_CASE`), for `variable(name)` in later lines. */
export function capture(name: string, of: Command | Pipe): Capture {
  if (!/^[A-Z][A-Z0-9_]*$/.test(name)) {
    throw new Error(`capture("${name}"): expected an upper-case shell name such as SUBNET_ID.`);
  }
  return { kind: 'capture', name, of };
}

/** Uses a captured variable, inside double quotes and refused by the shell when it is empty. */
export function variable(name: string): Variable {
  return { kind: 'variable', name };
}

/** Joins literals and variables into one word: `joined('node/', variable('NODE'))` is `node/"${NODE:?}"`. */
export function joined(...parts: readonly (string | Variable)[]): Word {
  return { kind: 'joined', parts };
}

/** Connects commands by `|`. */
export function pipe(...commands: readonly Command[]): Pipe {
  return { kind: 'pipe', commands };
}

/** Feeds `body` to a command on standard input, unexpanded. */
export function hereDocument(command: Command, body: string): HereDocument {
  return { kind: 'here-document', command, body };
}

/** Writes what a command prints into a file of the current folder, whose name needs no quotes. */
export function saved(file: string, command: Command): Saved {
  if (!/^[a-z][\w.-]*$/.test(file))
    throw new Error(`saved("${file}"): expected a plain file name such as tls.crt.`);
  return { kind: 'saved', command, file };
}

/**
 * A comment line for the reader; one line, without the `#`. An interactive zsh does not know comments and
 * runs them as words (https://zsh.sourceforge.io/Doc/Release/Options.html, INTERACTIVE_COMMENTS), so
 * characters that would open a quote, expand or redirect there are refused.
 */
export function comment(text: string): Comment {
  const unsafe = /[\r\n'"`$;&|<>(){}[\]!*?\\]/.exec(text);
  if (unsafe) {
    throw new Error(
      `comment(${JSON.stringify(text)}): ${JSON.stringify(unsafe[0])} is unsafe when pasted into zsh. Use plain words.`,
    );
  }
  return { kind: 'comment', text };
}
