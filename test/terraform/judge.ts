import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { taskOf } from '../../snippets/registry.ts';
import { parseParameters } from '../../src/aks/parameters.ts';
import { azurermRelease } from './provider.ts';
import type { Level } from '../../src/proof/model.ts';
import { reduceBody, reduceFacts } from '../agreement/reduce.ts';
import { argumentFaults } from './arguments.ts';
import { clusterOf, variablesOf } from './cluster.ts';
import { readConfiguration, type Configuration } from './read.ts';
import { unstatedArguments } from './unstated.ts';

/** The task whose facts a configuration must amount to: `terraform/overlay` makes the cluster of `create-overlay`. */
export function taskOfConfiguration(id: string): string {
  return id.replace('terraform/', 'create-');
}

/** Where the cluster of a configuration is not the one that the facts state; empty where they agree. */
export function factFaults(
  id: string,
  configuration: Configuration,
  input: Readonly<Record<string, string>> = {},
): readonly string[] {
  const parameters = parseParameters(input);
  const facts = taskOf(taskOfConfiguration(id))?.facts;
  if (!facts) return [`${id}: no task ${taskOfConfiguration(id)} with facts.`];
  const made = reduceBody(clusterOf(configuration, variablesOf(parameters)));
  const stated = reduceFacts(facts(parameters));
  const more = unstatedArguments(configuration).map((fault) => `${id}: ${fault}`);
  return isDeepStrictEqual(made, stated)
    ? more
    : [`${id}: makes ${JSON.stringify(made)}; the facts state ${JSON.stringify(stated)}.`];
}

/** What passes of a Terraform face, level by level, with what; a level that fails is left out. No level is terraform's own. */
export async function terraformLevels(
  id: string,
  text: string,
): Promise<Readonly<Partial<Record<Level, string>>>> {
  const configuration = await readConfiguration(id, text).catch(() => undefined);
  if (!configuration) return {};
  const tools = terraformTools();
  return {
    parsed: tools.parsed,
    ...(argumentFaults(configuration).length === 0 ? { table: tools.table } : {}),
    ...(factFaults(id, configuration).length === 0 ? { agrees: tools.agrees } : {}),
  };
}

/** With what each level of a Terraform face is judged. */
export function terraformTools(): Readonly<Record<'parsed' | 'table' | 'agrees', string>> {
  const manifest = readFileSync('node_modules/@cdktn/hcl2json/package.json', 'utf8');
  return {
    parsed: `hashicorp/hcl in hcl2json ${(JSON.parse(manifest) as { version: string }).version}`,
    table: `documentation of azurerm ${azurermRelease.version}`,
    agrees: 'facts.ts, Terraform',
  };
}
