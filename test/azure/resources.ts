import { invocations } from '../../src/commands/invocation.ts';

/** What a command creates, by its words after `az`; the values in braces are options of the call. */
const created: readonly (readonly [command: string, sentence: string])[] = [
  ['group create', 'resource group {name} in {location}'],
  ['network vnet create', 'virtual network {name} ({address-prefixes})'],
  ['network vnet subnet create', 'subnet {name} ({address-prefixes})'],
  [
    'aks create',
    'AKS cluster {name}; in its node resource group virtual machines ({node-count}) with disks, a load balancer and a public IP address, which Azure bills',
  ],
  ['aks nodepool add', 'node pool {name} of virtual machines ({node-count}), which Azure bills'],
];

/** What the scripts of a run create, one sentence a resource, in the order in which it comes. */
export function resourcesOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => invocations(text).calls.flatMap(({ words }) => sentenceOf(words)));
}

/** The value after `--<name>`, or undefined where the call has none. */
export function optionOf(words: readonly string[], name: string): string | undefined {
  const at = words.indexOf(`--${name}`);
  return at < 0 ? undefined : words[at + 1];
}

function sentenceOf(words: readonly string[]): string[] {
  const line = words.join(' ');
  const [, sentence] = created.find(([command]) => line.startsWith(`az ${command} `)) ?? [];
  if (!sentence) return [];
  return [sentence.replace(/\{([\w-]+)\}/g, (_, name: string) => optionOf(words, name) ?? 'default')];
}
