import { readFileSync } from 'node:fs';

/** The version of a package that is installed here, with which the tests run. */
export function installedVersion(name: string): string {
  return (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string })
    .version;
}
