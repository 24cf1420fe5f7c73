import type { Command, GivenOption, Line, Pipe, Script, Word } from './model.ts';
import { quote } from './quote.ts';
import { innerWords, isList, spelled } from './words.ts';

/** Columns that fit beside a copy button on a laptop without scrolling. */
const LINE_WIDTH = 76;

/**
 * Renders a script as bash, the one canonical text that page, copy button, test and recording share:
 * a command on one line where it fits, else one option a line. Ends with a newline.
 * Throws where a variable is used that no earlier line has captured.
 */
export function render(script: Script): string {
  const known = new Set<string>();
  const lines = script.map((line) => {
    for (const name of variablesOf(line)) {
      if (!known.has(name))
        throw new Error(`"$${name}" is used before any capture('${name}', …) has set it.`);
    }
    if (line.kind === 'capture') known.add(line.name);
    return renderLine(line);
  });
  return `${lines.join('\n')}\n`;
}

function renderLine(line: Line): string {
  switch (line.kind) {
    case 'comment':
      return line.text === '' ? '' : `# ${line.text}`;
    case 'capture':
      return `${line.name}=$(${renderPipe(line.of)})`;
    case 'here-document':
      return renderHereDocument(line.command, line.body);
    case 'saved':
      return `${renderCommand(line.command)} > ${line.file}`;
    case 'command':
    case 'pipe':
      return renderPipe(line);
  }
}

function renderPipe(line: Command | Pipe): string {
  const commands = line.kind === 'pipe' ? line.commands : [line];
  return commands.map(renderCommand).join(' |\n  ');
}

/** Exported for tests: one command, wrapped at options where it is too long. */
export function renderCommand(command: Command): string {
  const words = [...command.path, ...command.positionals.map(renderWord)].join(' ');
  const options = command.options.flatMap(renderOption);
  const inner = command.inner.length > 0 ? [innerWords(command).map(renderWord).join(' ')] : [];
  const pieces = command.optionsFirst
    ? [command.tool, ...options, words, ...inner].filter((piece) => piece !== '')
    : [`${command.tool} ${words}`.trimEnd(), ...options, ...inner];
  const flat = pieces.join(' ');
  return flat.length <= LINE_WIDTH && !flat.includes('\n') ? flat : pieces.join(' \\\n  ');
}

function renderOption({ value, joined, repeated, ...given }: GivenOption): string[] {
  const option = spelled(given);
  if (value === true) return [option];
  const words = (isList(value) ? value : [value]).map(renderWord);
  if (joined) return words.map((word) => `${option}=${word}`);
  return repeated ? words.map((word) => `${option} ${word}`) : [[option, ...words].join(' ')];
}

function renderWord(word: Word): string {
  if (typeof word === 'string') return quote(word);
  if (word.kind === 'variable') return expand(word.name);
  return word.parts.map((part) => (typeof part === 'string' ? quote(part) : expand(part.name))).join('');
}

/**
 * `:?` stops the command when an earlier capture came back empty: az 2.91.0 sends an empty subnet id without
 * complaint, as a run against the ARM double showed, and what the service makes of it is unknown.
 */
function expand(name: string): string {
  return `"\${${name}:?}"`;
}

/** The delimiter is quoted, so that bash expands nothing in the body. */
function renderHereDocument(command: Command, body: string): string {
  const text = body.endsWith('\n') ? body : `${body}\n`;
  let delimiter = 'EOF';
  while (text.split('\n').includes(delimiter)) delimiter += 'F';
  return `${renderCommand(command)} <<'${delimiter}'\n${text}${delimiter}`;
}

function variablesOf(line: Line): string[] {
  if (line.kind === 'comment') return [];
  if (line.kind === 'here-document' || line.kind === 'saved') return commandVariables(line.command);
  const body = line.kind === 'capture' ? line.of : line;
  return (body.kind === 'pipe' ? body.commands : [body]).flatMap(commandVariables);
}

function commandVariables(command: Command): string[] {
  const values = command.options.flatMap(({ value }) =>
    value === true ? [] : isList(value) ? value : [value],
  );
  return [...command.positionals, ...values, ...command.inner].flatMap((word) => {
    if (typeof word === 'string') return [];
    return word.kind === 'variable'
      ? [word.name]
      : word.parts.flatMap((part) => (typeof part === 'string' ? [] : [part.name]));
  });
}
