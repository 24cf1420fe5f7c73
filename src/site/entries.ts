import { parse } from 'yaml';
import type { z } from 'astro/zod';
import { nearest } from '../commands/nearest.ts';

type Issue = z.core.$ZodIssue;

/** Reads YAML; a syntax error names the file and what to look at. */
export function parseYaml(file: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new Error(`${file}: is not YAML. ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** Checks one entry of a data file; every fault is one line that says file, entry, field and what was expected. */
export function parseEntry<T>(schema: z.ZodType<T>, file: string, label: string, value: unknown): T {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  throw new Error(
    result.error.issues.map((issue) => `${file}: entry ${label}: ${explain(issue)}`).join('\n'),
  );
}

function explain(issue: Issue): string {
  const field = issue.path.length > 0 ? `"${issue.path.join('.')}" ` : '';
  if (issue.code === 'unrecognized_keys')
    return `${field}has the unknown key "${issue.keys.join('", "')}". Remove it, or correct its name.`;
  if (issue.code === 'invalid_value') {
    const found = String(issue.input);
    const allowed = issue.values.map(String);
    return `${field}must be one of ${allowed.join(', ')}, found "${found}".${nearest(found, allowed)}`;
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) return `${field}is missing. Add it.`;
  return `${field}${issue.message}${issue.input === undefined ? '' : `, found ${JSON.stringify(issue.input)}`}.`;
}
