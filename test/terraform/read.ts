import { parse } from '@cdktn/hcl2json';

/** The body of a block: arguments and blocks by name. */
export type Body = Readonly<Record<string, unknown>>;

/** A configuration as HashiCorp's own parser reads it. */
export interface Configuration {
  readonly variables: Readonly<Record<string, unknown>>;
  /** By type, then by name. */
  readonly resources: Readonly<Record<string, Readonly<Record<string, Body>>>>;
  /** Blocks of the top level, by kind. */
  readonly kinds: readonly string[];
}

/** Parses HCL with hashicorp/hcl; throws with file, line and column where the text is no HCL. */
export async function readConfiguration(file: string, text: string): Promise<Configuration> {
  const top = (await parse(file, text)) as Record<string, Record<string, unknown>>;
  const variables = Object.entries(top['variable'] ?? {}).map(([name, blocks]) => [
    name,
    (blocks as readonly Body[])[0]?.['default'],
  ]);
  const resources = Object.entries(top['resource'] ?? {}).map(([type, byName]) => [
    type,
    Object.fromEntries(
      Object.entries(byName as Record<string, readonly Body[]>).map(([name, blocks]) => [name, blocks[0]]),
    ),
  ]);
  return {
    variables: Object.fromEntries(variables) as Configuration['variables'],
    resources: Object.fromEntries(resources) as Configuration['resources'],
    kinds: Object.keys(top),
  };
}

/**
 * The value of an argument: variables take the reader's value or their default, a reference to a resource's name or
 * id becomes the name that the resource has. Throws where a reference leads nowhere.
 */
export function valueOf(value: unknown, configuration: Configuration, chosen: Body = {}): unknown {
  if (Array.isArray(value)) return value.map((one) => valueOf(one, configuration, chosen));
  const reference = /^\$\{(.+)\}$/.exec(String(value))?.[1];
  if (typeof value !== 'string' || reference === undefined) return value;
  return referred(reference, configuration, chosen);
}

function referred(reference: string, configuration: Configuration, chosen: Body): unknown {
  const [first = '', name = '', attribute = ''] = reference.split('.');
  const { variables, resources } = configuration;
  if (first === 'var' && name in variables) return chosen[name] ?? variables[name];
  const resource = resources[first]?.[name];
  if (!resource) throw new Error(`${reference}: refers to nothing in this file.`);
  return valueOf(resource[attribute === 'id' ? 'name' : attribute], configuration, chosen);
}

/** A block that stands once in a body; empty where it is absent. */
export function blockOf(body: Body | undefined, name: string): Body {
  return (body?.[name] as readonly Body[] | undefined)?.[0] ?? {};
}
