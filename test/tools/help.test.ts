import { describe, expect, test } from 'vitest';
import { helmOptions, kubectlOptions, positionalsOf } from '../../src/author/tables/help.ts';

const kubectlHelp = `Do a thing.

Options:
    -A, --all=false:
\tAll of them.

    --level='low':
\tOptions are "low", "middle" or "high".

    -f, --file=[]:
\tWhere to look.

    --address=[localhost]:
\tWhere to listen.

    -v, --v=0:
\tHow much to say.

Usage:
  kubectl do thing NAME [flags] [options]
`;

const helmHelp = `
Usage:
  helm do [NAME] [CHART] [flags]

Flags:
  -h, --help                     help for do
      --dry-run string[="fake"]  pretend. Must be one of: "none" (default), or "fake". '--dry-run=none' does it
      --set stringArray          set a value
      --labels stringToString    labels (default [])
  -o, --output format            how to print. Allowed values: table, json (default table)

Global Flags:
  -n, --namespace string   namespace scope
`;

describe('kubectlOptions', () => {
  test('tells flags, lists and values apart by their default', () => {
    expect(kubectlOptions(kubectlHelp)).toEqual([
      { name: 'all', row: { aliases: ['-A'], flag: true } },
      { name: 'level', row: { choices: ['low', 'middle', 'high'] } },
      { name: 'file', row: { aliases: ['-f'], repeat: true } },
      { name: 'address', row: { repeat: true } },
      { name: 'v', row: { aliases: ['-v'] } },
    ]);
  });

  test('finds nothing in the help of a command without options', () => {
    expect(kubectlOptions('Usage:\n  kubectl config use-context CONTEXT_NAME [options]\n')).toEqual([]);
  });
});

describe('helmOptions', () => {
  test('tells flags, repeatable options and optional values apart by their type', () => {
    expect(helmOptions(helmHelp, 'Flags')).toEqual([
      { name: 'help', row: { aliases: ['-h'], flag: true } },
      { name: 'dry-run', row: { optionalValue: true, attached: true, choices: ['none', 'fake'] } },
      { name: 'set', row: { repeat: true } },
      { name: 'labels', row: { repeat: true } },
      { name: 'output', row: { aliases: ['-o'], choices: ['table', 'json'] } },
    ]);
  });

  test('reads only the section asked for', () => {
    expect(helmOptions(helmHelp, 'Global Flags')).toEqual([{ name: 'namespace', row: { aliases: ['-n'] } }]);
    expect(helmOptions(helmHelp, 'No Such Flags')).toEqual([]);
  });
});

describe('positionalsOf', () => {
  test.each([
    { command: 'do thing', help: kubectlHelp, positionals: ['NAME'], why: 'flags are no positionals' },
    { command: 'do', help: helmHelp, positionals: ['[NAME]', '[CHART]'], why: 'brackets mean optional' },
    { command: 'list', help: '\nUsage:\n  helm list [flags]\n', positionals: [], why: 'none are taken' },
    {
      command: 'logs',
      help: '\nUsage:\n  kubectl logs [-f] [-p] (POD | TYPE/NAME) [options]\n',
      positionals: undefined,
      why: 'alternatives are no plain list',
    },
    { command: 'x', help: 'no usage here', positionals: undefined, why: 'there is no usage line' },
  ])('gives $positionals for $command: $why', ({ command, help, positionals }) => {
    expect(positionalsOf(help, command)).toEqual(positionals);
  });
});
