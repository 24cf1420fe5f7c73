import { parameterRules, type ParameterName, type Parameters } from '../../src/aks/parameters.ts';
import { networkProfileNames, nodePoolNames } from './names.ts';
import type { ClusterBody } from '../agreement/reduce.ts';
import type { Surroundings } from '../agreement/surroundings.ts';
import { blockOf, valueOf, type Body, type Configuration } from './read.ts';

/** The default node pool is always a Linux system pool of scale sets (source tf-azurerm-docs), without arguments for it. */
const impliedPool = { mode: 'System', osType: 'Linux', type: 'VirtualMachineScaleSets' };

/** The variable of a parameter: `podCidr` is `pod_cidr`. */
export function variableOf(parameter: string): string {
  return parameter.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The reader's parameters as values of variables. */
export function variablesOf(parameters: Parameters): Body {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [variableOf(name), value]));
}

/** Variables whose default is not the default of their parameter, and those that are no parameter. */
export function defaultFaults({ variables }: Configuration): readonly string[] {
  const names = Object.keys(parameterRules) as ParameterName[];
  return Object.entries(variables).flatMap(([variable, value]) => {
    const parameter = names.find((name) => variableOf(name) === variable);
    if (!parameter) return [`${variable}: no parameter of that name.`];
    const { initial } = parameterRules[parameter];
    return String(value) === initial ? [] : [`${variable}: default ${String(value)}, expected ${initial}.`];
  });
}

/** The cluster in ARM's words, by the table of names; an argument without a row there is named as it stands. */
export function clusterOf(configuration: Configuration, chosen: Body = {}): ClusterBody {
  const cluster = configuration.resources['azurerm_kubernetes_cluster']?.['cluster'];
  const renamed = (block: string, names: Readonly<Record<string, string>>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(blockOf(cluster, block)).map(([name, value]) => [
        names[name] ?? name,
        valueOf(value, configuration, chosen),
      ]),
    );
  return {
    identity: { type: String(blockOf(cluster, 'identity')['type']) },
    properties: {
      networkProfile: renamed('network_profile', networkProfileNames),
      agentPoolProfiles: [{ ...impliedPool, ...renamed('default_node_pool', nodePoolNames) }],
    },
  };
}

/** What the configuration makes around the cluster, in the same words as for az and Pulumi. */
export function surroundingsOfTerraform(configuration: Configuration): Surroundings {
  const value = (given: unknown): unknown => valueOf(given, configuration);
  const each = (type: string): readonly Body[] => Object.values(configuration.resources[type] ?? {});
  const parts: readonly Surroundings[] = [
    ...each('azurerm_resource_group').map((body) => ({
      [`group ${String(value(body['name']))}`]: { location: value(body['location']) },
    })),
    ...each('azurerm_virtual_network').map((body) => ({
      [`network ${String(value(body['name']))}`]: {
        location: value(body['location']),
        ranges: value(body['address_space']),
      },
    })),
    ...each('azurerm_subnet').map((body) => ({
      [`subnet ${String(value(body['name']))}`]: {
        range: (value(body['address_prefixes']) as readonly unknown[])[0],
      },
    })),
    ...each('azurerm_role_assignment').map((body) => ({
      [`role on ${String(value(body['scope']))}`]: {
        role: roles[String(body['role_definition_name'])],
        principalType: body['principal_type'],
      },
    })),
  ];
  return Object.assign({}, ...parts) as Surroundings;
}

/** Built-in roles by name; the id is the same in every tenant, as in the Pulumi program. */
const roles: Readonly<Record<string, string>> = {
  'Network Contributor': '4d97b98b-1d4f-4787-a291-c67834d212e7',
};
