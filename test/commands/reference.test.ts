import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ciliumOnAks, ciliumReleases } from '../../src/aks/calendar/cilium.ts';
import { ciliumMinors, minorsOf, type Span } from '../../src/commands/minors.ts';
import type { CommandRow, CommandTable, OptionRow } from '../../src/commands/table.ts';
import { ciliumDbgTable } from '../../src/commands/tables/cilium-dbg.ts';
import { ciliumTable } from '../../src/commands/tables/cilium.ts';
import { hubbleTable } from '../../src/commands/tables/hubble.ts';
import { tables } from '../../src/commands/tables/index.ts';
import { allSources } from '../content/data.ts';

interface ReferenceOption {
  /** Indexes of the states that list it, as digits. */
  readonly states?: string;
  readonly short?: string;
  readonly value?: string;
}
type Options = Readonly<Record<string, ReferenceOption>>;

const read = (name: string): unknown =>
  JSON.parse(readFileSync(`test/commands/reference/${name}.json`, 'utf8'));
const agent = (read('cilium-dbg') as { commands: Record<string, { states: string; options: Options }> })
  .commands;
const cli = (read('cilium') as { commands: Record<string, Options> }).commands;
const observe = (read('hubble-observe') as { options: Options }).options;

/** Minors that the states around them leave open, and the source that settles them. */
const settled: Readonly<Record<string, readonly [minor: string, source: string]>> = {
  'bpf frag list': ['1.17', 'cilium-pr-frag-list'],
  'bpf tunnel list': ['1.17', 'cilium-pr-tunnel-list'],
  shell: ['1.17', 'cilium-pr-shell'],
  'statedb dump': ['1.18', 'cilium-pr-40917'],
};

/** A minor was branched between two states of the main branch; what both list, it has. */
function surelyIn(states: string, command: string): readonly string[] {
  return ciliumMinors.filter(
    (minor, at) =>
      (states.includes(String(at)) && states.includes(String(at + 1))) || settled[command]?.[0] === minor,
  );
}

/** The minors of an option: those of its command, narrowed by its own bounds. */
function minorsWithin(command: Span, option: Span): readonly string[] {
  return minorsOf(command).filter((minor) => minorsOf(option).includes(minor));
}

const agentRows: readonly (readonly [string, CommandRow])[] = Object.entries<CommandRow>(
  ciliumDbgTable.commands,
);
const cliRows: readonly (readonly [string, CommandRow])[] = Object.entries<CommandRow>(ciliumTable.commands);

test('every command of cilium-dbg in our table stands in the reference, and the other way round', () => {
  expect(Object.keys(agent).sort()).toEqual(agentRows.map(([name]) => name).sort());
});

test.each(agentRows)('cilium-dbg %s: minors and options are those of the reference', (name, row) => {
  const { states = '', options = {} } = agent[name] ?? {};
  expect(minorsOf(row)).toEqual(surelyIn(states, name));
  for (const [option, own] of Object.entries(row.options)) {
    const listed = options[option]?.states ?? '';
    // An option as old as its command is settled with it.
    expect(minorsWithin(row, own), option).toEqual(surelyIn(listed, listed === states ? name : ''));
    expect(shapeOf(own), option).toEqual(expectedShape(options[option]));
  }
  const missing = Object.entries(options).filter(
    ([option, { states: listed = '' }]) => surelyIn(listed, '').length > 0 && !row.options[option],
  );
  expect(missing.map(([option]) => option)).toEqual([]);
});

test.each(cliRows)('cilium %s: every option is one of the reference', (name, row) => {
  expect(Object.keys(cli)).toContain(name);
  for (const [option, own] of Object.entries(row.options))
    expect(shapeOf(own), option).toEqual(expectedShape(cli[name]?.[option]));
});

test('hubble observe: options and minors are those of the releases', () => {
  const table: CommandTable = hubbleTable;
  const rows = { ...table.globals, ...table.commands['observe']?.options };
  expect(Object.keys(rows).sort()).toEqual(Object.keys(observe).sort());
  for (const [option, own] of Object.entries(rows)) {
    const listed = ciliumMinors.filter((_, at) => observe[option]?.states?.includes(String(at)));
    expect(minorsOf(own), option).toEqual(listed);
    expect(shapeOf(own), option).toEqual(expectedShape(observe[option]));
  }
});

test('the minors are those of the calendar, and each was released between the two states that judge it', () => {
  const shipped = ciliumOnAks.flatMap(({ floor, shipped: { version } }) => [floor, version]);
  const minors = shipped.map((version) => version.replace(/\.\d+$/, ''));
  expect([...new Set(minors)].sort()).toEqual([...ciliumMinors]);
  const { states } = read('cilium-dbg') as { states: { date: string }[] };
  for (const [at, minor] of ciliumMinors.entries()) {
    const released = ciliumReleases.find((release) => release.minor === minor)?.released ?? '';
    expect([states[at]?.date, released, states[at + 1]?.date].sort(), minor).toEqual([
      states[at]?.date,
      released,
      states[at + 1]?.date,
    ]);
  }
});

test('every table typed by hand names its source, and so does every minor that a pull request settled', () => {
  const sources = [...allSources().keys()];
  const typed = Object.values(tables).filter(({ source }) => source !== undefined);
  for (const { tool, source } of typed) expect(sources, tool).toContain(source);
  for (const [, source] of Object.values(settled)) expect(sources).toContain(source);
});

test('every table stands under the name of its tool', () => {
  for (const [name, { tool }] of Object.entries(tables)) expect(tool).toBe(name);
});

function shapeOf({ aliases = [], flag }: OptionRow): unknown {
  return { aliases, flag: flag === true };
}

function expectedShape(option: ReferenceOption | undefined): unknown {
  const { short, value } = option ?? { value: 'not in the reference' };
  return { aliases: short === undefined ? [] : [short], flag: value === undefined };
}
