import GithubSlugger from 'github-slugger';
import { invocations } from '../../../src/commands/invocation.ts';
import type { BundleFile } from '../../../src/site/downloads/file.ts';
import { allSources } from '../../content/data.ts';

/** The one address outside content/sources.yaml: where the provider's package sends its readers. */
const elsewhere = ['https://www.pulumi.com/registry/packages/azure-native/installation-configuration/'];

/** What a README lacks: a file or a tool it does not name, a link that leads nowhere, the notice of cost, how to remove it all. */
export function readmeFaults(files: readonly BundleFile[]): readonly string[] {
  const text = files.find(({ path }) => path === 'README.md')?.text ?? '';
  const paths = files.map(({ path }) => path);
  const known = new Set([...paths, ...anchorsOf(text), ...elsewhere, ...urls()]);
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return [
    ...paths
      .filter((path) => path !== 'README.md' && !links.includes(path))
      .map((path) => `README.md: does not name ${path}.`),
    ...links
      .filter((target) => !known.has(target))
      .map((target) => `README.md: links to ${target}, which is no file, heading or source.`),
    ...toolsOf(files)
      .filter((tool) => tool !== 'az' && !text.includes(`- **${tool}**`))
      .map((tool) => `README.md: does not say that you need ${tool}.`),
    ...required
      .filter((words) => !text.includes(words))
      .map((words) => `README.md: does not say "${words}".`),
  ];
}

const required = [
  'creates billable resources',
  'Nothing here has run on Azure',
  './cleanup.sh',
  'pulumi destroy',
];

/** Every program that a script of the bundle calls; `set` is bash's own. */
function toolsOf(files: readonly BundleFile[]): readonly string[] {
  const scripts = files.filter(({ path }) => path.endsWith('.sh'));
  const names = scripts.flatMap(({ text }) => invocations(text).calls.map(({ words }) => words[0] ?? ''));
  return [...new Set(names)].filter((name) => name !== 'set');
}

function urls(): readonly string[] {
  return [...allSources().values()].map(({ url }) => url);
}

function anchorsOf(text: string): readonly string[] {
  const slugger = new GithubSlugger();
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) => `#${slugger.slug(words)}`);
}
