import type { BundleFile } from '../../../src/site/downloads/file.ts';
import { invocations } from '../../../src/commands/invocation.ts';

/** Something that a bundle creates in Azure. */
export interface Created {
  /** As ARM names it: `Microsoft.Network/virtualNetworks`. */
  readonly type: string;
  readonly name: string;
  /** Undefined where it lies in no resource group. */
  readonly group: string | undefined;
}

/**
 * Where clean-up and creation are not symmetrical: a resource outside every group that cleanup.sh deletes and not
 * named below "Clean up" of the README, a type the README does not list, a deleted group that nobody created,
 * a deletion that does not ask.
 */
export function cleanupFaults(created: readonly Created[], files: readonly BundleFile[]): readonly string[] {
  const text = (path: string): string => files.find((file) => file.path === path)?.text ?? '';
  const readme = text('README.md');
  const named = /^## Clean up$([\s\S]*?)(?=^## )/m.exec(readme)?.[1] ?? '';
  const calls = invocations(text('cleanup.sh')).calls.map(({ words }) => words);
  const deleted = calls.flatMap(deletedGroup);
  const made = created.filter(({ type }) => /\/resourceGroups$/i.test(type)).map(({ name }) => name);
  return [
    ...created
      .filter(({ group, name }) => !includes(deleted, group) && !named.includes(`\`${name}\``))
      .map(
        ({ type, name, group }) =>
          `${type} ${name} is in ${group === undefined ? 'no group' : `group ${group}`}; cleanup.sh deletes ${deleted.join(', ') || 'none'}, and the README does not say what becomes of it.`,
      ),
    ...created
      .filter(({ type }) => !readme.includes(`\`${type}\``))
      .map(({ type }) => `README.md: does not list ${type}, which costs or grants something.`),
    ...deleted
      .filter((group) => !includes(made, group))
      .map((group) => `cleanup.sh: deletes group ${group}, which the bundle does not create.`),
    ...calls
      .filter((words) => words.includes('--yes') || words.includes('-y'))
      .map((words) => `cleanup.sh: \`${words.join(' ')}\` deletes without asking.`),
  ];
}

function deletedGroup(words: readonly string[]): string[] {
  if (words.slice(0, 3).join(' ') !== 'az group delete') return [];
  return [words[words.indexOf('--name') + 1] ?? ''];
}

/** Azure compares names of groups without regard to case. */
function includes(groups: readonly string[], group: string | undefined): boolean {
  return group !== undefined && groups.some((other) => other.toLowerCase() === group.toLowerCase());
}
