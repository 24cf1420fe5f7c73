import { chmodSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quote } from '../../src/commands/quote.ts';
import type { ToolCall } from './recording.ts';

/** A real tool and what only this tool's environment needs. */
export interface Tool {
  readonly name: string;
  readonly path: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Writes one small script a tool into `bin`: it runs the real tool with the same words and notes words,
 * output and status in `log`, so that a failure in the middle of a pasted script cannot hide.
 */
export function writeShims(bin: string, log: string, tools: readonly Tool[]): void {
  mkdirSync(bin, { recursive: true });
  mkdirSync(log, { recursive: true });
  for (const tool of tools) {
    const exports = Object.entries(tool.env ?? {}).map(([name, value]) => `export ${name}=${quote(value)}`);
    const script = [
      '#!/bin/bash',
      `call=${quote(log)}/$(date +%s%N)`,
      `printf '%s\\0' ${tool.name} "$@" > "$call.words"`,
      ...exports,
      `${quote(tool.path)} "$@" > "$call.stdout" 2> "$call.stderr"`,
      'status=$?',
      'echo "$status" > "$call.status"',
      'cat "$call.stdout"',
      'cat "$call.stderr" >&2',
      'exit "$status"',
    ];
    writeFileSync(join(bin, tool.name), `${script.join('\n')}\n`);
    chmodSync(join(bin, tool.name), 0o755);
  }
}

/** The calls noted so far, in the order they began. */
export function readCalls(log: string): readonly ToolCall[] {
  const stems = readdirSync(log)
    .filter((file) => file.endsWith('.words'))
    .sort();
  return stems.map((file) => {
    const part = (name: string): string => readFileSync(join(log, file.replace(/words$/, name)), 'utf8');
    return {
      words: part('words').split('\0').slice(0, -1),
      status: Number(part('status')),
      printed: part('stdout').trim() !== '',
      stderr: part('stderr'),
    };
  });
}
