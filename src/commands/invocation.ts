import { forEachChild, parse, type Command, type SyntaxNode } from 'unbash';

/** One call of a program found in shell text, at a 1-based line; words as bash would pass them. */
export interface Invocation {
  readonly line: number;
  readonly words: readonly string[];
  /** What a here-document feeds it on standard input. */
  readonly input?: string;
}

/** What the parser says is wrong with a piece of shell text, at a 1-based line. */
export interface ShellFault {
  readonly line: number;
  readonly message: string;
}

/**
 * Parses bash text with a real shell parser and lists every command in it, those inside `$(…)` and
 * pipes included, together with the syntax errors. Expansions keep their source text as the word.
 */
export function invocations(text: string): {
  readonly calls: readonly Invocation[];
  readonly faults: readonly ShellFault[];
} {
  const calls: Invocation[] = [];
  const faults: ShellFault[] = [];
  const lineOf = (position: number): number => text.slice(0, position).split('\n').length;
  const visit = (node: SyntaxNode): void => {
    if ('errors' in node && Array.isArray(node.errors)) {
      for (const error of node.errors as { message: string; pos: number }[]) {
        faults.push({ line: lineOf(error.pos), message: error.message });
      }
    }
    if (node.type === 'Command') {
      calls.push({ line: lineOf(node.pos), words: wordsOf(node), ...inputOf(node) });
    }
    forEachChild(node, visit);
  };
  visit(parse(text));
  return { calls: calls.filter((call) => call.words.length > 0), faults };
}

function wordsOf(node: Command): string[] {
  const suffix = node.suffix.flatMap((item) => (item.type === 'Word' ? [item.value] : []));
  return node.name ? [node.name.value, ...suffix] : [];
}

function inputOf(node: Command): Pick<Invocation, 'input'> {
  const document = node.redirects.find((redirection) => redirection.type === 'HereDoc');
  return document ? { input: document.body.text } : {};
}
