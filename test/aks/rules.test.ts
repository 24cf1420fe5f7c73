import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { facts, shown } from '../../src/aks/limits.ts';
import { judge, rules } from '../../src/aks/rules/index.ts';
import { factIdsOf, proseOf, proseParts, sourcesOf } from '../../src/aks/rules/prose.ts';
import { groups, messageOf, type Rule } from '../../src/aks/rules/rule.ts';
import type { Scenario } from '../../src/aks/scenario.ts';
import { exampleText, refusalOf, rulesOf } from '../../src/site/tables/rules.ts';
import { ruleMessages } from './rule-messages.ts';
import { allSources } from '../content/data.ts';

const verdict = (rule: Rule, scenario: Scenario): string => {
  const result = rule.judge(scenario);
  return result.verdict === 'broken' ? messageOf(result.fault) : result.verdict;
};

/** The scenario without one of its parts. */
const without = (scenario: Scenario, part: string): Scenario =>
  Object.fromEntries(Object.entries(scenario).filter(([key]) => key !== part));

test('every rule stands once, in the order of the groups', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(new Set(rules.map(({ title }) => title)).size).toBe(rules.length);
  expect([...new Set(rules.map(({ group }) => group))]).toEqual([...groups]);
  expect(Object.keys(ruleMessages)).toEqual(rules.map(({ id }) => id));
});

test.each(rules)('$id refuses its bad example with exactly its message', (rule) => {
  expect(verdict(rule, rule.bad)).toBe(ruleMessages[rule.id]);
  expect(judge(rule.bad).map(({ message }) => message)).toContain(ruleMessages[rule.id]);
});

test.each(rules)('$id holds in its good example, and no other rule refuses that', (rule) => {
  expect(verdict(rule, rule.good)).toBe('holds');
  expect(judge(rule.good).filter(({ rule: { id } }) => id === rule.id)).toEqual([]);
});

test.each(rules)('$id does not apply without what it judges', (rule) => {
  expect(verdict(rule, {})).toBe('not applicable');
  for (const example of [rule.bad, rule.good]) {
    expect(Object.keys(example).length).toBeGreaterThan(0);
    for (const part of Object.keys(example))
      expect(verdict(rule, without(example, part)), part).toBe('not applicable');
  }
});

test.each(rules)('$id has prose for every question, with numbers and sources that exist', (rule) => {
  for (const prose of proseOf(rule)) expect(prose.trim().length).toBeGreaterThan(10);
  expect(rule.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(sourcesOf(rule).filter((id) => !allSources().has(id))).toEqual([]);
  expect(factIdsOf(rule).filter((id) => !(id in facts))).toEqual([]);
});

test('a prose falls into words, code and numbers, and loses nothing else', () => {
  expect(proseParts('Keep `az` below `{service-cidr-limit}` or {kubenet-max-nodes}.')).toEqual([
    { kind: 'text', text: 'Keep ' },
    { kind: 'code', text: 'az' },
    { kind: 'text', text: ' below ' },
    { kind: 'fact', id: 'service-cidr-limit', text: shown(facts['service-cidr-limit']) },
    { kind: 'text', text: ' or ' },
    { kind: 'fact', id: 'kubenet-max-nodes', text: shown(facts['kubenet-max-nodes']) },
    { kind: 'text', text: '.' },
  ]);
  expect(() => proseParts('{service-cidr-limt}')).toThrow('Did you mean "service-cidr-limit"?');
});

test('an example reads as YAML, with what is short on one line', () => {
  const pools = [{ name: 'system', count: 2 }];
  const bad: Scenario = {
    network: { networkPlugin: 'azure', networkPluginMode: 'overlay', podCidrs: ['10.244.0.0/22'] },
    pools,
  };
  expect(exampleText({ bad })).toBe(
    [
      'network:',
      '  networkPlugin: azure',
      '  networkPluginMode: overlay',
      '  podCidrs: [ 10.244.0.0/22 ]',
      'pools: [ { name: system, count: 2 } ]',
    ].join('\n'),
  );
  for (const rule of rules) expect(parseYaml(exampleText(rule))).toEqual(rule.bad);
});

test('a page cannot show a refusal that the rule does not give', () => {
  const [first] = rules;
  expect(() =>
    refusalOf({ id: 'x', bad: {}, judge: first?.judge ?? (() => ({ verdict: 'holds' })) }),
  ).toThrow('rule "x" does not refuse its bad example: not applicable');
  expect(() => rulesOf('plans')).toThrow('Unknown group of rules "plans". Did you mean "plan"?');
});
