import { nearest } from '../../commands/nearest.ts';
import { rules } from '../../aks/rules/index.ts';
import { groups, messageOf, type Rule } from '../../aks/rules/rule.ts';
import { Document, isCollection, visit } from 'yaml';

/** Characters, as JSON, up to which a part of an example stands on one line. */
const lineLength = 72;

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

/** A bad example as a reader sees it: YAML, with what is short on one line. */
export function exampleText({ bad }: Pick<Rule, 'bad'>): string {
  const document = new Document(bad);
  visit(document, (_, node) => {
    if (isCollection(node) && node !== document.contents && JSON.stringify(node).length <= lineLength)
      node.flow = true;
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd();
}

/** What a rule says of its bad example, asked anew in every build; throws where it accepts it. */
export function refusalOf({ id, bad, judge }: Pick<Rule, 'id' | 'bad' | 'judge'>): string {
  const result = judge(bad);
  if (result.verdict === 'broken') return messageOf(result.fault);
  throw new Error(
    `src/aks/rules: rule "${id}" does not refuse its bad example: ${result.verdict}. Mend one of the two.`,
  );
}
