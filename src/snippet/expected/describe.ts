import type { Cell, Line, Part, Row, Tree } from './model.ts';
import { isShape, shapeText } from './shape.ts';

/** An expectation in a few words, the same for pages and for messages. */
export function describePart(part: Part): string {
  switch (part.form) {
    case 'lines':
      return `${part.alone ? 'only ' : ''}${part.lines.map(describeLine).join(' · ')}`;
    case 'repeated line':
      return `${part.every ? 'every line' : 'a line'}: ${describeLine(part.line)}`;
    case 'no line':
      return `no line: ${describeLine(part.line)}`;
    case 'no words':
      return `no word ${part.words.join(' or ')}`;
    case 'rows':
      return part.rows.map((row) => `a row ${describeRow(row)}`).join(', ');
    case 'every row':
      return `in every row ${describeRow(part.row)}`;
    case 'no row':
      return `no row ${describeRow(part.row)}`;
    case 'json':
    case 'yaml':
      return describeTree(part.holds);
    case 'every entry':
      return `in every entry ${describeTree(part.entry)}`;
    case 'silence':
      return `nothing printed by … ${part.of}`;
  }
}

/** A line as it reads, with the kinds of its values in angle brackets. */
export function describeLine(line: Line): string {
  return typeof line === 'string' ? line : line.map(describeCell).join('');
}

function describeCell(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return cell.kind === 'rest' ? shapeText(cell) : `<${shapeText(cell)}>`;
}

function describeRow(row: Row): string {
  return Object.entries(row)
    .map(([column, cell]) => `${column} ${describeCell(cell)}`)
    .join(', ');
}

function describeTree(tree: Tree, path = ''): string {
  if (typeof tree !== 'object' || tree === null) return `${path}: ${String(tree)}`;
  if (isShape(tree)) return `${path}: <${shapeText(tree)}>`;
  if (Array.isArray(tree))
    return `${path}: ${tree.map((one: Tree) => describeTree(one).replace(/^: /, '')).join(', ')}`;
  return Object.entries(tree)
    .map(([key, value]: [string, Tree]) => describeTree(value, path === '' ? key : `${path}.${key}`))
    .join(', ');
}
