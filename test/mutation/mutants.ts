import ts from 'typescript';

/** What is done to a file: the careless edits that happen in practice. */
export const operators = [
  'change a digit',
  'drop an entry',
  'swap a value',
  'rename a key',
  'flip a switch',
] as const;

export type Operator = (typeof operators)[number];

/** One small change of one source file. */
export interface Mutant {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly operator: Operator;
  readonly before: string;
  readonly after: string;
  /** The file with the change. */
  readonly text: string;
}

interface Edit {
  readonly operator: Operator;
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

/** Every mutant of a TypeScript source, in the order of the text; comments, imports and error texts are left alone. */
export function mutantsOf(file: string, text: string): readonly Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const strings = new Set<string>();
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isThrowStatement(node)) return;
    if (isValue(node) && isWord(node.text)) strings.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const collect = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isThrowStatement(node)) return;
    edits.push(...editsOf(node, source, [...strings]));
    ts.forEachChild(node, collect);
  };
  collect(source);
  return edits
    .sort((a, b) => a.start - b.start)
    .map(({ operator, start, end, after }) => ({
      file,
      line: source.getLineAndCharacterOfPosition(start).line + 1,
      operator,
      before: text.slice(start, end),
      after,
      text: text.slice(0, start) + after + text.slice(end),
    }));
}

function editsOf(node: ts.Node, source: ts.SourceFile, strings: readonly string[]): readonly Edit[] {
  const at = { start: node.getStart(source), end: node.getEnd() };
  const text = node.getText(source);
  if (isValue(node) || ts.isNumericLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateTail(node)) {
    const edits: Edit[] = [];
    const digit = changedDigit(text);
    if (digit !== undefined) edits.push({ operator: 'change a digit', ...at, after: digit });
    const other = isValue(node) ? otherOf(node.text, strings) : undefined;
    if (other !== undefined) edits.push({ operator: 'swap a value', ...at, after: `'${other}'` });
    return edits;
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword)
    return [{ operator: 'flip a switch', ...at, after: text === 'true' ? 'false' : 'true' }];
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node))
    return [
      { operator: 'drop an entry', ...at, end: pastComma(source.text, at.end), after: '' },
      ...renamed(node, source),
    ];
  if (ts.isExpression(node) && ts.isArrayLiteralExpression(node.parent))
    return [{ operator: 'drop an entry', ...at, end: pastComma(source.text, at.end), after: '' }];
  return [];
}

/** A string that is a value: not a key, not an index, not a type. */
function isValue(node: ts.Node): node is ts.StringLiteral {
  if (!ts.isStringLiteral(node)) return false;
  const { parent } = node;
  return (
    !ts.isLiteralTypeNode(parent) &&
    !(ts.isPropertyAssignment(parent) && parent.name === node) &&
    !ts.isElementAccessExpression(parent)
  );
}

function isWord(text: string): boolean {
  return /^[A-Za-z0-9][-./:A-Za-z0-9]{1,40}$/.test(text);
}

/** The next word of the same file: what a slip of the hand puts in its place. */
function otherOf(text: string, strings: readonly string[]): string | undefined {
  if (!isWord(text) || strings.length < 2) return undefined;
  return strings[(strings.indexOf(text) + 1) % strings.length];
}

function changedDigit(text: string): string | undefined {
  const index = text.search(/\d/);
  if (index === -1) return undefined;
  const digit = Number(text[index]);
  return text.slice(0, index) + String((digit + 1) % 10) + text.slice(index + 1);
}

function renamed(
  node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment,
  source: ts.SourceFile,
): readonly Edit[] {
  if (!ts.isPropertyAssignment(node) || ts.isComputedPropertyName(node.name)) return [];
  const name = node.name.getText(source);
  const bare = name.replace(/^'|'$/g, '');
  const at = { start: node.name.getStart(source), end: node.name.getEnd() };
  return [{ operator: 'rename a key', ...at, after: `'${bare.slice(0, -1)}'` }].filter(
    () => bare.length > 1,
  ) as Edit[];
}

function pastComma(text: string, end: number): number {
  const comma = /^\s*,/.exec(text.slice(end));
  return comma ? end + comma[0].length : end;
}
