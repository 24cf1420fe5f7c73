import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { parameterRules, type ParameterName, type Parameters } from '../../aks/parameters.ts';
import type { Task } from '../../snippet/model.ts';
import type { BundleFile } from './file.ts';
import { programPath, type Step } from './steps.ts';

/** Packages the program imports; the other two let Pulumi's Node host compile it with a TypeScript of our choice. */
const runs = ['@pulumi/azure-native', '@pulumi/pulumi'] as const;
const compiles = ['@types/node', 'typescript'] as const;

/**
 * What Pulumi wants beside the program. A `module` of its own choice makes the host read the project as CommonJS,
 * as its own defaults do; without `typescript` it would compile with the 3.8 it carries (source id pulumi-sdk).
 */
export function projectFiles(
  task: Task,
  steps: readonly Step[],
  parameters: Parameters,
): readonly BundleFile[] {
  const program = steps.find(({ path }) => path === programPath);
  if (!program) return [];
  return [
    { path: 'pulumi/Pulumi.yaml', text: projectFile(task, program, parameters) },
    { path: 'pulumi/package.json', text: json(manifest(task)) },
    { path: 'pulumi/tsconfig.json', text: json(compiler) },
  ];
}

/** The parameters that a program reads from its configuration, in the order of the rules. */
export function configured(program: string): readonly ParameterName[] {
  const read = new Set([...program.matchAll(/\bconfig\.get(?:Number)?\('(\w+)'\)/g)].map(([, name]) => name));
  return (Object.keys(parameterRules) as ParameterName[]).filter((name) => read.has(name));
}

/** The exact versions that this repository has run the programs with. */
export function packageVersions(names: readonly string[]): Readonly<Record<string, string>> {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Readonly<Record<string, string>>;
  };
  return Object.fromEntries(
    names.map((name) => {
      const version = devDependencies[name];
      if (!version)
        throw new Error(`package.json: devDependencies has no ${name}, which downloads pin. Add it.`);
      return [name, version];
    }),
  );
}

const compiler = {
  compilerOptions: {
    strict: true,
    target: 'es2022',
    module: 'nodenext',
    moduleResolution: 'nodenext',
    types: ['node'],
    skipLibCheck: true,
    noEmit: true,
  },
  files: ['index.ts'],
};

/** Sets every parameter, so that one file shows what there is to change. Rules: source id pulumi-project-file. */
function projectFile(task: Task, program: Step, parameters: Parameters): string {
  const config = configured(program.face.text).map((name) => [
    name,
    {
      type: typeof parameters[name] === 'number' ? 'integer' : 'string',
      description: parameterRules[name].about,
      default: parameters[name],
    },
  ]);
  return stringify({
    name: task.id,
    description: program.title,
    runtime: 'nodejs',
    config: Object.fromEntries(config),
  });
}

function manifest(task: Task): object {
  return {
    name: task.id,
    private: true,
    main: 'index.ts',
    dependencies: packageVersions(runs),
    devDependencies: packageVersions(compiles),
  };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
