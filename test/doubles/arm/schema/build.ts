import ts from 'typescript';
import { readProperties, type Models, type ModelProperty } from './models.ts';
import type { WireNames } from './wire-names.ts';

/** The part of JSON Schema that the generated file uses. */
export interface JsonSchema {
  $ref?: string;
  type?: string;
  enum?: readonly string[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: readonly string[];
  additionalProperties?: boolean | JsonSchema;
}

/** What a conversion needs: the models, their JSON names, and a list to which it adds the models it meets. */
interface Conversion {
  readonly models: Models;
  readonly wireNames: WireNames;
  readonly met: string[];
}

/**
 * Builds closed JSON Schemas, by model name, for `root` and every model it reaches. Throws where the
 * declarations use a type that this conversion does not know, so that nothing is left unchecked unnoticed.
 */
export function buildDefinitions(
  models: Models,
  wireNames: WireNames,
  root: string,
): Record<string, JsonSchema> {
  const definitions: Record<string, JsonSchema> = {};
  const conversion = { models, wireNames, met: [root] };
  for (const name of conversion.met) definitions[name] ??= objectSchema(name, conversion);
  return definitions;
}

function objectSchema(name: string, conversion: Conversion): JsonSchema {
  return closedObject(lineage(name, conversion.models), conversion);
}

/** A property list together with the model under whose name its JSON names are kept. */
type Part = readonly [owner: string, properties: readonly ModelProperty[]];

/** The properties of a model, after those of the models it extends. */
function lineage(name: string, models: Models): Part[] {
  const model = models.interfaces.get(name);
  if (!model) throw new Error(`Expected an interface named ${name} in the declarations, found none.`);
  return [...model.parents.flatMap((parent) => lineage(parent, models)), [name, model.properties]];
}

function closedObject(parts: readonly Part[], conversion: Conversion): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  for (const [owner, list] of parts) {
    for (const property of list) {
      const wire = conversion.wireNames.get(owner.toLowerCase())?.get(property.name) ?? property.name;
      properties[wire] = typeSchema(property.type, `${owner}.${property.name}`, conversion);
      if (property.required) required.push(wire);
    }
  }
  const closed = { type: 'object', properties, additionalProperties: false };
  return required.length ? { ...closed, required } : closed;
}

function typeSchema(node: ts.TypeNode, where: string, conversion: Conversion): JsonSchema {
  if (node.kind === ts.SyntaxKind.StringKeyword) return { type: 'string' };
  if (node.kind === ts.SyntaxKind.NumberKeyword) return { type: 'number' };
  if (node.kind === ts.SyntaxKind.BooleanKeyword) return { type: 'boolean' };
  if (node.kind === ts.SyntaxKind.AnyKeyword) return {};
  if (ts.isArrayTypeNode(node)) return arrayOf(node.elementType, where, conversion);
  if (ts.isTypeLiteralNode(node)) return closedObject([[where, readProperties(node)]], conversion);
  if (ts.isTypeReferenceNode(node)) return referenceSchema(node, where, conversion);
  throw new Error(`${where}: expected a type this generator knows, found ${node.getText()}.`);
}

function arrayOf(element: ts.TypeNode, where: string, conversion: Conversion): JsonSchema {
  return { type: 'array', items: typeSchema(element, where, conversion) };
}

/** SDK types that are text in JSON: points in time and base64. */
const textualTypes = new Set(['Date', 'Uint8Array']);

function referenceSchema(node: ts.TypeReferenceNode, where: string, conversion: Conversion): JsonSchema {
  const name = node.typeName.getText();
  const values = conversion.models.enums.get(`Known${name}`);
  const alias = conversion.models.aliases.get(name);
  const [first, second] = node.typeArguments ?? [];
  if (textualTypes.has(name)) return { type: 'string' };
  if (name === 'Array' && first) return arrayOf(first, where, conversion);
  if (name === 'Record' && second)
    return { type: 'object', additionalProperties: typeSchema(second, where, conversion) };
  if (values) return { type: 'string', enum: values };
  if (alias) return typeSchema(alias, where, conversion);
  conversion.met.push(name);
  return { $ref: `#/definitions/${name}` };
}
