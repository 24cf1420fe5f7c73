import { nearest } from '../commands/nearest.ts';
import { rules } from '../aks/rules/index.ts';
import { groups, messageOf, type Rule } from '../aks/rules/rule.ts';
import { stringify } from 'yaml';

/** The rules of a group, in their order; throws with the nearest group where there is none. */
export function rulesOf(group: string): readonly Rule[] {
  const found = rules.filter((rule) => rule.group === group);
  if (found.length > 0) return found;
  throw new Error(
    `Unknown group of rules "${group}".${nearest(group, groups)} There are ${groups.join(', ')}.`,
  );
}

/** The anchor of a rule on its page. */
export function ruleAnchor({ id }: Pick<Rule, 'id'>): string {
  return `rule-${id}`;
}

/** The anchors that a group draws; none where the group does not exist, which another guard reports. */
export function ruleAnchorsOf(group: string): readonly string[] {
  return rules.filter((rule) => rule.group === group).map(ruleAnchor);
}

/** A bad example as a reader sees it: YAML, short lists on one line. */
export function exampleText({ bad }: Pick<Rule, 'bad'>): string {
  return stringify(bad, { lineWidth: 0, collectionStyle: 'any' }).trimEnd();
}

/** What a rule says of its bad example, asked anew in every build; throws where it accepts it. */
export function refusalOf({ id, bad, judge }: Pick<Rule, 'id' | 'bad' | 'judge'>): string {
  const result = judge(bad);
  if (result.verdict === 'broken') return messageOf(result.fault);
  throw new Error(
    `src/aks/rules: rule "${id}" does not refuse its bad example: ${result.verdict}. Mend one of the two.`,
  );
}
