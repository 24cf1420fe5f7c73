import * as pulumi from '@pulumi/pulumi';
import { resolve } from 'node:path';
import { vi } from 'vitest';
import { subnetId, subscriptionId } from '../agreement/arm.ts';

/** The call by which a program asks for the subscription it runs in. */
const clientConfig = 'azure-native:authorization:getClientConfig';

/** One resource a program registered: its Pulumi type, logical name and inputs, all outputs resolved. */
export interface Registered {
  readonly type: string;
  readonly name: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Logical names of the resources that existed before this one was asked for: it waited for them, or could have. */
  readonly after: readonly string[];
}

/** Milliseconds a resource takes to exist, so that one that does not wait for another is asked for before it. */
const creation = 15;

/**
 * Runs a Pulumi program under the SDK's mocks and gives what it registered, in order of creation.
 * `config` holds reader parameters as `pulumi config set` would; subnets get ids as Azure makes them.
 */
export async function runProgram(
  file: string,
  config: Readonly<Record<string, string>> = {},
): Promise<readonly Registered[]> {
  const registered: Registered[] = [];
  const existing: string[] = [];
  vi.resetModules();
  pulumi.runtime.setAllConfig(
    Object.fromEntries(Object.entries(config).map(([key, value]) => [`project:${key}`, value])),
  );
  await pulumi.runtime.setMocks(
    {
      newResource: async ({ type, name, inputs }) => {
        registered.push({ type, name, inputs: inputs as Record<string, unknown>, after: [...existing] });
        await new Promise((done) => setTimeout(done, creation));
        existing.push(name);
        return {
          id: idOf(inputs as Record<string, unknown>, name),
          state: stateOf(inputs as Record<string, unknown>, name),
        };
      },
      call: ({ token, inputs }) =>
        token === clientConfig ? { subscriptionId } : (inputs as Record<string, unknown>),
    },
    'project',
    'stack',
    false,
  );
  await import(resolve(file));
  await settle(registered);
  return registered;
}

/** Ids as Azure makes them, as far as programs hand them on: those of subnets end up in the cluster. */
function idOf(inputs: Record<string, unknown>, name: string): string {
  const { resourceGroupName: group, virtualNetworkName: network, subnetName: subnet } = inputs;
  return subnet
    ? subnetId(String(group), String(network), String(subnet))
    : `/mock/${String(nameOf(inputs) ?? name)}`;
}

/** What Azure would answer beside the inputs, as far as programs read it. */
function stateOf(inputs: Record<string, unknown>, name: string): Record<string, unknown> {
  const identity = inputs['identity']
    ? { identity: { ...(inputs['identity'] as object), principalId: `${name}-principal` } }
    : {};
  return { ...inputs, name: nameOf(inputs) ?? name, ...identity };
}

function nameOf(inputs: Record<string, unknown>): unknown {
  return ['resourceName', 'subnetName', 'virtualNetworkName', 'resourceGroupName']
    .map((key) => inputs[key])
    .find(Boolean);
}

/** Registration is asynchronous and Pulumi offers no hook for "all done" under mocks: wait until it is quiet. */
async function settle(registered: readonly Registered[]): Promise<void> {
  let seen = -1;
  while (seen !== registered.length) {
    seen = registered.length;
    await new Promise((done) => setTimeout(done, 100));
  }
}
