import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { clusterSchema, type ClusterSchema } from './cluster-schema.ts';
import { readModels } from './models.ts';
import { readWireNames } from './wire-names.ts';

const packageName = '@azure/arm-containerservice';

/** Builds the schema from the installed package, naming the package's version in `$comment`. */
export function schemaFromPackage(): ClusterSchema {
  const root = packageRoot();
  const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  return clusterSchema(
    readModels(read('dist', 'esm', 'models', 'models.d.ts')),
    readWireNames(read('dist', 'esm', 'models', 'models.js')),
    `Generated from ${packageName} ${version} by test/doubles/arm/schema/generate.ts; do not edit.`,
  );
}

function packageRoot(): string {
  const entry = createRequire(import.meta.url).resolve(packageName);
  return entry.slice(0, entry.lastIndexOf(join(packageName, '')) + packageName.length);
}
