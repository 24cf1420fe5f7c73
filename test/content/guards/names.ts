import { nearest } from '../../../src/commands/nearest.ts';

/** A row of a table of names: the names in each cell, in their order; "none" gives no names. */
export interface NameRow {
  readonly arm: readonly string[];
  readonly az: readonly string[];
  readonly python: readonly string[];
  readonly terraform: readonly string[];
}

/** What each tool knows, from the tools' own packages and tables. */
export interface KnownNames {
  /** Properties of Pulumi's type, which has ARM's names. */
  readonly arm: readonly string[];
  /** Options of az, with their dashes. */
  readonly az: readonly string[];
  /** ARM's name by azurerm's. */
  readonly terraform: Readonly<Record<string, string>>;
}

/** The rows of the table whose heading row holds this cell. */
export function nameRows(text: string, heading: string): readonly NameRow[] {
  const lines = text.split('\n');
  const head = lines.findIndex((line) => line.startsWith('| ARM') && line.includes(`| ${heading} |`));
  const rest = head === -1 ? [] : lines.slice(head + 2);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  return rest.slice(0, end === -1 ? undefined : end).map((line) => {
    const [, arm = '', az = '', python = '', terraform = ''] = line.split('|').map(namesIn);
    return { arm, az, python, terraform } as NameRow;
  });
}

/** Names that a tool does not know, or that it writes in another way. */
export function nameFaults(rows: readonly NameRow[], known: KnownNames): readonly string[] {
  return rows.flatMap(({ arm, az, python, terraform }) => {
    const label = arm.join(', ');
    const snake = arm.map(pythonName);
    const azurerm = arm.flatMap((name) =>
      Object.entries(known.terraform).flatMap(([own, of]) => (of === name ? [own] : [])),
    );
    return [
      ...arm
        .filter((name) => !known.arm.includes(name))
        .map((name) => `${name}: no property of Pulumi’s type.${nearest(name, known.arm)}`),
      ...az
        .filter((option) => !isOption(option, known.az))
        .map((option) => `${option}: no option of az aks create or update.${nearest(option, known.az)}`),
      ...(python.join() === snake.join()
        ? []
        : [`${label}: Pulumi for Python writes ${snake.join(', ')}, not ${python.join(', ')}.`]),
      ...(terraform.join() === azurerm.join()
        ? []
        : [`${label}: azurerm has ${azurerm.join(', ') || 'none'}, not ${terraform.join(', ') || 'none'}.`]),
    ];
  });
}

/** ARM's name in snake case, as the package for Python spells it: `dnsServiceIP` is `dns_service_ip`. */
export function pythonName(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}

/** `--load-balancer-…` stands for every option that begins so. */
function isOption(option: string, known: readonly string[]): boolean {
  const start = option.replace('…', '');
  return option.endsWith('…') ? known.some((one) => one.startsWith(start)) : known.includes(option);
}

function namesIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');
}
