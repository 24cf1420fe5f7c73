import type { ICiliumClusterwideNetworkPolicy } from '@kubernetes-models/cilium/cilium.io/v2/CiliumClusterwideNetworkPolicy';
import type { ICiliumNetworkPolicy } from '@kubernetes-models/cilium/cilium.io/v2/CiliumNetworkPolicy';
import { matchesPeers } from './cilium-peers.ts';
import { matchesToPorts } from './cilium-ports.ts';
import type { CiliumRule, RuleEntry } from './cilium-rule.ts';
import type { Finding, Question, Ruling } from './finding.ts';
import { selectsSubject } from './identity.ts';
import { namespaceOf } from './kubernetes.ts';
import { allOf, type Match } from './match.ts';
import type { Direction } from './model.ts';

/** A policy of one of Cilium's two kinds. */
export type CiliumPolicy = ICiliumNetworkPolicy | ICiliumClusterwideNetworkPolicy;

/** The rules of a policy: its `spec`, its `specs` or both, each with its field path. */
export function rulesOf(
  policy: CiliumPolicy,
): readonly { readonly path: string; readonly rule: CiliumRule }[] {
  const specs = (policy.specs ?? []).map((rule, index) => ({ path: `specs[${index}].`, rule }));
  return policy.spec ? [{ path: '', rule: policy.spec }, ...specs] : specs;
}

/** The namespace whose pods a policy selects, or nothing where it is clusterwide. */
export function scopeOf(policy: CiliumPolicy): string | undefined {
  return policy.kind === 'CiliumNetworkPolicy' ? namespaceOf(policy) : undefined;
}

/** What to call a policy in reasons and errors. */
export function titleOf(policy: CiliumPolicy): string {
  const scope = scopeOf(policy);
  return `${policy.kind} ${scope === undefined ? '' : `${scope}/`}${policy.metadata.name}`;
}

/** What each rule of a Cilium policy says to a question; nothing from rules that do not select the subject. */
export function ciliumFindings(policy: CiliumPolicy, question: Question): readonly Finding[] {
  const scope = scopeOf(policy);
  const { world, subject, direction } = question;
  return rulesOf(policy)
    .filter(
      ({ rule }) => rule.endpointSelector && selectsSubject(rule.endpointSelector, scope, world, subject),
    )
    .filter(({ rule }) => concerns(rule, direction))
    .map(({ path, rule }) => ({
      policy: titleOf(policy),
      isolates: isolates(rule, direction),
      rulings: rulingsOf(rule, path, scope, question),
    }));
}

/** True where a rule says anything about a direction: an empty list is as good as none. */
export function concerns(rule: CiliumRule, direction: Direction): boolean {
  const entries = [...(rule[direction] ?? []), ...(rule[`${direction}Deny`] ?? [])];
  return entries.length > 0 || rule.enableDefaultDeny?.[direction] === true;
}

/**
 * A rule brings default deny where it has entries for the direction, unless `enableDefaultDeny` says otherwise:
 * https://docs.cilium.io/en/stable/security/policy/intro/#endpoint-default-policy. Default deny asked for without any
 * entry is left open: releases differ in whether such a rule has an effect.
 */
function isolates(rule: CiliumRule, direction: Direction): Match {
  const asked = rule.enableDefaultDeny?.[direction];
  if (asked === false) return 'no';
  const entries = (rule[direction]?.length ?? 0) + (rule[`${direction}Deny`]?.length ?? 0);
  return entries > 0 ? 'yes' : { unknown: `enableDefaultDeny.${direction} without ${direction} rules` };
}

function rulingsOf(
  rule: CiliumRule,
  path: string,
  scope: string | undefined,
  question: Question,
): readonly Ruling[] {
  const { direction } = question;
  const place = (section: string, index: number): string => `${path}${section}[${index}]`;
  const denies = (rule[`${direction}Deny`] ?? []).map((entry, index): Ruling => {
    const where = place(`${direction}Deny`, index);
    return { effect: 'deny', where, ...matchesEntry(entry, scope, question) };
  });
  const allows = (rule[direction] ?? []).flatMap((entry, index): readonly Ruling[] => {
    const where = place(direction, index);
    const ruling = { effect: 'allow' as const, where, ...matchesEntry(entry, scope, question) };
    return [ruling, ...takesAway(entry, ruling)];
  });
  return [...denies, ...allows];
}

function matchesEntry(
  entry: RuleEntry,
  scope: string | undefined,
  question: Question,
): Pick<Ruling, 'match' | 'redirects'> {
  const { match, redirects } = matchesToPorts(entry, question);
  return { match: allOf([matchesPeers(entry, scope, question), match]), redirects };
}

/**
 * Fields that can take away what other rules allow: label requirements (gone in Cilium 1.19) limit all rules of the
 * pod (https://docs.cilium.io/en/v1.18/security/policy/layer3/#additional-label-requirements), and authentication
 * asked for by one rule also holds for traffic that another allows.
 */
function takesAway(entry: RuleEntry, ruling: Ruling): readonly Ruling[] {
  const { where } = ruling;
  const field = (['fromRequires', 'toRequires'] as const).find((name) => (entry[name] ?? []).length > 0);
  if (field) return [{ effect: 'deny', where, match: { unknown: field } }];
  const mode = entry.authentication?.mode ?? 'disabled';
  if (mode === 'disabled' || ruling.match === 'no') return [];
  return [{ effect: 'deny', where, match: { unknown: `authentication.mode ${mode}` } }];
}
