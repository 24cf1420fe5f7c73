import { readCall } from '../../../src/commands/arguments.ts';
import { tables } from '../../../src/commands/tables/index.ts';
import { invocations } from '../../../src/commands/invocation.ts';
import type { Finding } from '../finding.ts';
import type { Page } from '../page.ts';
import type { Run } from './order.ts';

/** A kind of cluster, in the words of the scope lines; a CNI of one's own has no dataplane of AKS. */
export interface Kind {
  readonly mode: 'Overlay' | 'Pod Subnet' | 'Node Subnet' | 'kubenet' | 'BYO CNI';
  readonly dataplane?: 'Azure' | 'Cilium';
}

/** Snippets that run on no kind of cluster that the page says it is about. */
export function scopeFaults(page: Page, kinds: ReadonlyMap<string, readonly Kind[]>): readonly Finding[] {
  const scope = page.frontMatter['scope'] as { modes?: string; dataplanes?: string } | undefined;
  if (!scope) return [];
  return page.components.flatMap(({ line, value }) => {
    const ran = value.name === 'Snippet' ? (kinds.get(value.attributes['id'] ?? '') ?? []) : [];
    if (ran.length === 0 || ran.some((kind) => isNamed(kind, scope))) return [];
    const found = [
      ...new Set(ran.map(({ mode, dataplane }) => `${mode} with ${dataplane ?? 'a CNI of its own'}`)),
    ];
    return [
      {
        where: `${page.file}:${line}`,
        message: `"${value.attributes['id']}" ran on ${found.join(', ')}; the scope says "${scope.modes}" and "${scope.dataplanes}". Correct the scope or the snippet.`,
      },
    ];
  });
}

function isNamed({ mode, dataplane }: Kind, scope: { modes?: string; dataplanes?: string }): boolean {
  const named = (text: string | undefined, word: string): boolean => text?.includes(word) ?? false;
  return (
    (named(scope.modes, mode) || /^all\b/.test(scope.modes ?? '')) &&
    (dataplane === undefined || mode === 'kubenet' || named(scope.dataplanes, dataplane))
  );
}

/** On which kinds of cluster the journeys run each snippet: read from the commands that make and change the clusters. */
export function kindsOf(runs: readonly (Run & { readonly before?: Kind })[]): Map<string, readonly Kind[]> {
  const kinds = new Map<string, Kind[]>();
  for (const { before, steps } of runs) {
    const now = new Map<string, Kind>(before ? [['', before]] : []);
    for (const { snippet, text } of steps) {
      const earlier = [...now.values()];
      for (const { words } of invocations(text).calls) change(now, words);
      kinds.set(snippet, [...(kinds.get(snippet) ?? []), ...earlier, ...now.values()]);
    }
  }
  return kinds;
}

function change(now: Map<string, Kind>, words: readonly string[]): void {
  const call = words.slice(0, 3).join(' ');
  if (!tables['az'] || (call !== 'az aks create' && call !== 'az aks update')) return;
  const { options } = readCall(words, tables['az']);
  const value = (name: string): string | undefined => options.get(name)?.[0];
  const cilium = value('network-dataplane') === 'cilium';
  if (call === 'az aks create') {
    const own = value('network-plugin') === 'none';
    now.set(value('name') ?? '', {
      mode: own ? 'BYO CNI' : modeOf(value('network-plugin-mode'), value('pod-subnet-id')),
      ...(own ? {} : { dataplane: cilium ? 'Cilium' : 'Azure' }),
    });
    return;
  }
  const overlay = value('network-plugin-mode') === 'overlay';
  for (const [name, kind] of now)
    now.set(name, {
      ...kind,
      ...(overlay ? { mode: 'Overlay', dataplane: kind.dataplane ?? 'Azure' } : {}),
      ...(cilium ? { dataplane: 'Cilium' } : {}),
    });
}

function modeOf(mode: string | undefined, podSubnet: string | undefined): Kind['mode'] {
  if (mode === 'overlay') return 'Overlay';
  return podSubnet === undefined ? 'Node Subnet' : 'Pod Subnet';
}

/** The kind of a cluster that a journey begins with. */
export function kindOfProfile(profile: Readonly<Record<string, string>>): Kind {
  const { networkPlugin, networkPluginMode, networkDataplane } = profile;
  if (networkPlugin === 'kubenet') return { mode: 'kubenet' };
  return {
    mode: modeOf(networkPluginMode, undefined),
    dataplane: networkDataplane === 'cilium' ? 'Cilium' : 'Azure',
  };
}
