import { choicesOf } from '../../../src/commands/values/judge.ts';
import type { ChartData, ChartRow, ChartTable } from '../../../src/commands/values/model.ts';

type Tree = { readonly [key: string]: Tree | Leaf };
type Leaf = { readonly leaf: ChartRow };

/** A closed JSON schema of a table: other than the chart's own schema, it refuses a value that the table does not hold. */
export function closedSchema(table: ChartTable): object {
  const schema = group(tree(table)) as { properties: object };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...schema,
    properties: { ...schema.properties, global: { type: 'object' } },
  };
}

/** The defaults of a table, nested as in values.yaml. */
export function defaultValues(table: ChartTable): object {
  return defaults(tree(table)) as object;
}

function group(node: Tree): object {
  const properties = Object.fromEntries(
    Object.entries(node).map(([key, child]) => [key, isLeaf(child) ? leaf(child.leaf) : group(child)]),
  );
  return { type: 'object', additionalProperties: false, properties };
}

function leaf(row: ChartRow): object {
  const allowed = choicesOf(row);
  return {
    type: row.type,
    ...(allowed ? { enum: allowed } : {}),
    ...(row.type.includes('array') ? { items: { type: 'string' } } : {}),
  };
}

function defaults(node: Tree): unknown {
  const entries = Object.entries(node).flatMap(([key, child]): [string, unknown][] => {
    if (!isLeaf(child)) return [[key, defaults(child)]];
    return child.leaf.default === undefined ? [] : [[key, child.leaf.default as ChartData]];
  });
  return Object.fromEntries(entries);
}

function isLeaf(node: Tree | Leaf): node is Leaf {
  return 'leaf' in node && 'type' in (node as Leaf).leaf;
}

function tree(table: ChartTable): Tree {
  const root: Record<string, unknown> = {};
  for (const [path, row] of Object.entries(table.values)) {
    const parts = path.split('.');
    const last = parts.pop() ?? '';
    let node = root;
    for (const part of parts) node = (node[part] ??= {}) as Record<string, unknown>;
    node[last] = { leaf: row };
  }
  return root as Tree;
}
