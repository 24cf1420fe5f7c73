import type { ToolName } from './versions.ts';

/** The words that make each tool print its own version without asking a server. */
export const versionWords = {
  az: ['version', '--output', 'json'],
  kubectl: ['version', '--client', '--output=json'],
  helm: ['version', '--template={{.Version}}'],
} as const satisfies Record<ToolName, readonly string[]>;

const patterns = {
  az: /"azure-cli": "([^"]+)"/,
  kubectl: /"gitVersion": "v([^"]+)"/,
  helm: /^v(\S+)$/,
} as const satisfies Record<ToolName, RegExp>;

/**
 * The version in what a tool printed for `versionWords`, suffixes included (`1.32.4-dispatcher` is not
 * `1.32.4`), or undefined where it printed none.
 */
export function versionIn(tool: ToolName, printed: string): string | undefined {
  return patterns[tool].exec(printed.trim())?.[1];
}
