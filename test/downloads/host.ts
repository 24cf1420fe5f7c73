import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** What we use of Pulumi's modules, which are CommonJS. */
interface Tools {
  typeScriptRequireStrings(): { readonly tsnodeRequire: string; readonly typescriptRequire: string };
}
interface Compiler {
  register(options: object): void;
}
interface Mocks {
  newResource(resource: { type: string; name: string; inputs: object }): { id: string; state: object };
  call(): object;
}
interface Sdk {
  readonly runtime: {
    setMocks(mocks: Mocks, project: string, stack: string, preview: boolean): Promise<void>;
  };
}

/**
 * `node test/downloads/host.ts FOLDER`: loads a Pulumi project as the SDK's own host does (cmd/run/run.js of
 * @pulumi/pulumi 3.270.0): CommonJS, compiled and type-checked on the way by the ts-node it carries, with the project's
 * tsconfig.json. Mocks stand in for the engine. Prints the types registered, one a line.
 */
async function main(folder: string): Promise<void> {
  process.chdir(folder);
  const require = createRequire(resolve('index.ts'));
  const sdk = require('@pulumi/pulumi') as Sdk;
  const tools = require('@pulumi/pulumi/tsutils') as Tools;
  const { tsnodeRequire, typescriptRequire } = tools.typeScriptRequireStrings();
  const { compilerOptions } = require(resolve('tsconfig.json')) as { compilerOptions: object };
  const defaults = { target: 'ES2020', module: 'nodenext', moduleResolution: 'nodenext', sourceMap: 'true' };
  (require(tsnodeRequire) as Compiler).register({
    compiler: typescriptRequire,
    project: 'tsconfig.json',
    skipProject: false,
    compilerOptions: { ...defaults, ...compilerOptions },
  });
  await sdk.runtime.setMocks(
    {
      newResource: ({ type, name, inputs }) => {
        console.log(type);
        return { id: name, state: { ...inputs, name } };
      },
      call: () => ({ subscriptionId: 'mock' }),
    },
    'project',
    'stack',
    false,
  );
  require(resolve('index.ts'));
}

await main(process.argv[2] ?? '.');
