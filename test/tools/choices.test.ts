import { describe, expect, test } from 'vitest';
import { choicesIn } from '../../src/author/tables/choices.ts';

describe('choicesIn', () => {
  test.each([
    {
      text: 'Must be "none", "server", or "client". If client, it only prints.',
      words: 'none server client',
    },
    {
      text: 'Must be one of: strict (or true), warn, ignore (or false). More.',
      words: 'strict true warn ignore false',
    },
    { text: 'Options are "legacy", "general" or "sysadmin".', words: 'legacy general sysadmin' },
    { text: 'Name of profile. One of (none|cpu|heap)', words: 'none cpu heap' },
    { text: 'Must be either: "client", or "server". Then text.', words: 'client server' },
    { text: 'must be "true", "false" or "auto". Then text ("auto" defaults)', words: 'true false auto' },
    { text: 'how to print. Allowed values: table, json, yaml (default table)', words: 'table json yaml' },
    {
      text: "if given. Values: 'watcher', 'hookOnly', and 'legacy'. (default hookOnly)",
      words: 'watcher hookOnly legacy',
    },
  ])('reads the list in $text', ({ text, words }) => {
    expect(choicesIn(text)).toEqual(words.split(' '));
  });

  test.each([
    { text: 'Output format. One of: (json, yaml, go-template, jsonpath).', why: 'templates follow after =' },
    { text: 'The field must be an integer or a string.', why: 'nothing is quoted' },
    {
      text: 'Defaults to all logs. Only one of since-time / since may be used.',
      why: 'it speaks of options',
    },
    { text: 'Output format. For example: (json, yaml).', why: 'examples are not all' },
  ])('finds no closed list in "$text": $why', ({ text }) => {
    expect(choicesIn(text)).toBeUndefined();
  });
});
