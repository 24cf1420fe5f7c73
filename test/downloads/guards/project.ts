import { parse } from 'yaml';
import type { BundleFile } from '../../../src/site/downloads/file.ts';

interface Project {
  readonly name?: unknown;
  readonly runtime?: unknown;
  readonly config?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Keys and types of a configuration value. Source: https://www.pulumi.com/docs/iac/concepts/projects/project-file/ */
const keys = ['type', 'items', 'description', 'secret', 'default'];
const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  array: (value) => Array.isArray(value),
};

/**
 * Why `pulumi up` would refuse a project or run it with something else than we did: names and types that Pulumi does
 * not know, values the program never reads or reads elsewhere, packages in other versions than `installed` gives.
 */
export function projectFaults(
  files: readonly BundleFile[],
  installed: (name: string) => string,
): readonly string[] {
  const text = (path: string): string => files.find((file) => file.path === `pulumi/${path}`)?.text ?? '';
  const project = (parse(text('Pulumi.yaml')) ?? {}) as Project;
  return [
    ...headFaults(project),
    ...Object.entries(project.config ?? {}).flatMap(([name, value]) => valueFaults(name, value)),
    ...configFaults(Object.keys(project.config ?? {}), text('index.ts')),
    ...versionFaults(text('package.json'), installed),
    ...(text('tsconfig.json') === '' ? ['pulumi/tsconfig.json: is missing.'] : []),
  ];
}

function headFaults({ name, runtime }: Project): string[] {
  const faults: string[] = [];
  if (typeof name !== 'string' || !/^[\w.-]{1,100}$/.test(name))
    faults.push(
      `Pulumi.yaml: name ${JSON.stringify(name)}; expected letters, digits, hyphens, dots, underscores.`,
    );
  if (runtime !== 'nodejs') faults.push(`Pulumi.yaml: runtime ${JSON.stringify(runtime)}; expected nodejs.`);
  return faults;
}

function valueFaults(name: string, value: Readonly<Record<string, unknown>>): string[] {
  const unknown = Object.keys(value).filter((key) => !keys.includes(key));
  const type = String(value['type']);
  const faults = unknown.map((key) => `Pulumi.yaml: ${name} has the unknown key ${key}.`);
  const fits = types[type];
  if (!fits) faults.push(`Pulumi.yaml: ${name} is a ${type}; expected ${Object.keys(types).join(', ')}.`);
  else if (!fits(value['default']))
    faults.push(`Pulumi.yaml: the default of ${name}, ${JSON.stringify(value['default'])}, is no ${type}.`);
  return faults;
}

/** Every parameter the program reads is set, and nothing else. */
function configFaults(set: readonly string[], program: string): string[] {
  const read = new Set([...program.matchAll(/config\.\w+\('(\w+)'\)/g)].map(([, name = '']) => name));
  return [
    ...[...read].filter((name) => !set.includes(name)).map((name) => `Pulumi.yaml: does not set ${name}.`),
    ...set
      .filter((name) => !read.has(name))
      .map((name) => `Pulumi.yaml: sets ${name}, which index.ts never reads.`),
  ];
}

function versionFaults(text: string, installed: (name: string) => string): string[] {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(text || '{}') as Record<
    string,
    Record<string, string> | undefined
  >;
  const pinned = { ...dependencies, ...devDependencies };
  const missing = ['@pulumi/pulumi', '@pulumi/azure-native', 'typescript'].filter(
    (name) => !(name in pinned),
  );
  return [
    ...missing.map((name) => `package.json: ${name} is missing.`),
    ...Object.entries(pinned)
      .filter(([name, version]) => version !== installed(name))
      .map(([name, version]) => `package.json: ${name} ${version}; the tests ran ${installed(name)}.`),
  ];
}
