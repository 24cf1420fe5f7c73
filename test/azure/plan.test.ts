import { expect, test } from 'vitest';
import { invocations } from '../../src/commands/invocation.ts';
import { parseOrder } from './arguments.ts';
import { describeAccount, describePlan } from './describe.ts';
import { examplePlan, someone, stamp } from './example.ts';
import { isOwnGroup, planFaults } from './plan-faults.ts';
import { liveTasks, pageGroup, planRun } from './plan.ts';

/** A longer name moves a command's options to lines of their own; the words are what counts. */
const wordsOf = (text: string): unknown => invocations(text).calls.map(({ words }) => words);

test('there are tasks to run, each with a group of its own, a clean-up at the end and no fault', () => {
  expect(liveTasks.length).toBeGreaterThanOrEqual(5);
  for (const task of liveTasks) {
    const plan = planRun(task, {}, stamp);
    expect(planFaults(plan)).toEqual([]);
    expect(plan.group).toBe(`rg-live-${task}-20261121-a1b2c3`);
    expect(plan.steps.at(-1)?.step.snippet).toBe('clean-up/delete-group');
    expect(plan.resources.length).toBeGreaterThanOrEqual(2);
    for (const { text, pageText } of plan.steps) {
      expect(text).not.toContain(pageGroup);
      expect(wordsOf(text.replaceAll(plan.group, pageGroup))).toEqual(wordsOf(pageText));
    }
  }
});

test('the reader is told the task, the group, what costs money and what comes after', () => {
  const plan = examplePlan();
  const steps = plan.steps.length;
  const text = describePlan(plan, { az: '2.91.0' }).join('\n');
  for (const part of [
    'rg-live-create-overlay-20261121-a1b2c3',
    'westeurope',
    'BILLABLE',
    'AKS cluster aks-network',
    'virtual machines (2)',
    `${steps}. clean-up/delete-group (az)`,
    'az 2.91.0',
  ])
    expect(text).toContain(part);
});

test('tenant and user are shown on a terminal and not in a public log', () => {
  expect(describeAccount(someone, false).join()).toContain(someone.user);
  expect(describeAccount(someone, true).join()).not.toMatch(/contoso\.example|9a8b7c6d/);
});

test.each([
  ['rg-aks-network', false],
  ['rg-live-', false],
  ['rg-live-create-overlay', false],
  ['rg-live-create-overlay-20261121-a1b2c', false],
  ['rg-production', false],
  ['rg-live-create-overlay-20261121-a1b2c3', true],
])('%s is a group of a run: %s', (group, own) => {
  expect(isOwnGroup(group)).toBe(own);
});

test.each([
  [[], 'expected a task, found nothing'],
  [['create-overley'], 'Did you mean "create-overlay"?'],
  [['connect'], 'unknown task "connect"'],
  [['create-overlay', 'location'], 'expected name=value, found "location"'],
  [['create-overlay', 'locatoin=x'], 'Did you mean "location"?'],
  [['create-overlay', 'resourceGroup=rg-mine'], 'makes a group of its own'],
  [['create-overlay', '--yes'], 'expected name=value, found "--yes"'],
  [['--yes'], 'Nothing but you can say yes for you'],
  [['--claen'], 'Did you mean "--clean"?'],
  [['--clean', 'rg-production'], 'expected no further words, found "rg-production"'],
])('%j is refused: %s', (words, says) => {
  expect(parseOrder(words, liveTasks)).toMatchObject({
    kind: 'fault',
    says: expect.stringContaining(says) as string,
  });
});

test('words that are in order are read', () => {
  expect(parseOrder(['--left'], liveTasks)).toEqual({ kind: 'left' });
  expect(parseOrder(['--clean'], liveTasks)).toEqual({ kind: 'clean' });
  expect(parseOrder(['create-overlay', 'location=northeurope', 'nodeCount=1'], liveTasks)).toEqual({
    kind: 'run',
    task: 'create-overlay',
    given: { location: 'northeurope', nodeCount: '1' },
  });
});

test('a parameter that AKS would refuse stops the plan', () => {
  expect(() => planRun('create-overlay', { podCidr: '10.0.0.0/16' }, stamp)).toThrow('podCidr');
  expect(() => planRun('create-overlay', { location: '$(id)' }, stamp)).toThrow('location: expected');
});
