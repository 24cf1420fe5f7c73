import { fileURLToPath } from 'node:url';

/** The pinned version of each command-line tool that snippets are checked against. */
export const versions = { az: '2.91.0', kubectl: '1.35.2', helm: '4.1.4' } as const;

/** A tool that `npm run tools` provides. */
export type ToolName = keyof typeof versions;

/** Absolute path of the folder that `npm run tools` fills; not committed. */
export const toolsFolder = fileURLToPath(new URL('../../../.tools', import.meta.url));

/** Absolute path of a pinned tool, whether or not it has been installed yet. */
export function toolPath(name: ToolName): string {
  return `${toolsFolder}/bin/${name}`;
}

/** The pinned Mermaid, which draws content/diagrams. */
export const mermaidVersion = '12.3.0';

/** Absolute path of Mermaid for a browser, which `npm run tools` puts there. */
export const mermaidPath = `${toolsFolder}/mermaid-${mermaidVersion}.min.js`;
