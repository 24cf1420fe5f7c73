import { azurermArguments } from './provider.ts';
import { nearest } from '../../src/commands/nearest.ts';
import type { Body, Configuration } from './read.ts';

/** Arguments that Terraform itself knows in every resource; none of them is the provider's. */
const meta = ['count', 'depends_on', 'for_each', 'lifecycle', 'provider', 'provisioner'];

/** Arguments that the provider's documentation does not list, and those that it requires and the file leaves out. */
export function argumentFaults({ resources, kinds }: Configuration): readonly string[] {
  const strange = kinds.filter((kind) => !['terraform', 'provider', 'variable', 'resource'].includes(kind));
  return [
    ...strange.map((kind) => `${kind}: no table judges such a block.`),
    ...Object.entries(resources).flatMap(([type, byName]) =>
      Object.values(byName).flatMap((body) => bodyFaults(type, body)),
    ),
  ];
}

function bodyFaults(path: string, body: Body): string[] {
  const known = azurermArguments[path];
  if (!known) return [`${path}: test/terraform/provider.ts does not list its arguments.`];
  const names = [...known.required, ...known.optional];
  const given = Object.keys(body).filter((name) => !meta.includes(name));
  return [
    ...given
      .filter((name) => !names.includes(name))
      .map((name) => `${path}: no argument ${name}.${nearest(name, names)}`),
    ...known.required
      .filter((name) => !given.includes(name))
      .map((name) => `${path}: ${name} is required and absent.`),
    ...given
      .filter((name) => isBlock(body[name]) && names.includes(name))
      .flatMap((name) => bodyFaults(`${path}.${name}`, (body[name] as readonly Body[])[0] ?? {})),
  ];
}

/** The parser gives a block as a list of bodies; a list of values holds none. */
function isBlock(value: unknown): boolean {
  return Array.isArray(value) && typeof value[0] === 'object' && value[0] !== null;
}
