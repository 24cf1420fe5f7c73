import type { ICiliumClusterwideNetworkPolicy } from '@kubernetes-models/cilium/cilium.io/v2/CiliumClusterwideNetworkPolicy';
import type { ICiliumNetworkPolicy } from '@kubernetes-models/cilium/cilium.io/v2/CiliumNetworkPolicy';
import { matchesPeers, type Place } from './cilium-peers.ts';
import { matchesToPorts } from './cilium-ports.ts';
import type { CiliumRule, RuleEntry } from './cilium-rule.ts';
import type { Finding, Question, Ruling } from './finding.ts';
import { selectsSubject } from './identity.ts';
import { namespaceOf } from './kubernetes.ts';
import { allOf } from './match.ts';
import type { Direction, World } from './model.ts';
import { settingsOf } from './settings.ts';

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
    .filter(({ rule }) => concerns(rule, direction))
    .filter(
      ({ rule }) => rule.endpointSelector && selectsSubject(rule.endpointSelector, scope, world, subject),
    )
    .map(({ path, rule }) => ({
      policy: titleOf(policy),
      isolates: isolates(rule, direction, world),
      rulings: rulingsOf(path, { scope, rule }, question),
    }));
}

/** True where a rule says anything about a direction: an empty list is as good as none. */
export function concerns(rule: CiliumRule, direction: Direction): boolean {
  return (rule[direction] ?? []).length > 0 || (rule[`${direction}Deny`] ?? []).length > 0;
}

/**
 * A rule brings default deny for the directions it has entries for, unless `enableDefaultDeny` says otherwise:
 * https://docs.cilium.io/en/stable/security/policy/intro/#endpoint-default-policy. Asked for without an entry it has
 * no effect: RulesToPolicyEntries in https://github.com/cilium/cilium/blob/v1.19.1/pkg/policy/utils/parserules.go
 */
function isolates(rule: CiliumRule, direction: Direction, world: World): boolean {
  return !settingsOf(world).nonDefaultDenyPolicies || (rule.enableDefaultDeny?.[direction] ?? true);
}

function rulingsOf(path: string, place: Place, question: Question): readonly Ruling[] {
  const { direction } = question;
  const ruling = (effect: Ruling['effect'], section: string, entry: RuleEntry, index: number): Ruling => ({
    effect,
    where: `${path}${section}[${index}]`,
    match: allOf([matchesPeers(entry, place, question), matchesToPorts(entry, question)]),
  });
  const denies = (place.rule[`${direction}Deny`] ?? []).map((entry, index) =>
    ruling('deny', `${direction}Deny`, entry, index),
  );
  const allows = (place.rule[direction] ?? []).flatMap((entry, index) => {
    const allow = ruling('allow', direction, entry, index);
    return [allow, ...takesAway(entry, allow)];
  });
  return [...denies, ...allows];
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
  const { match } = ruling;
  if (mode === 'disabled' || match === 'no') return [];
  const unknown = `authentication.mode ${mode}${typeof match === 'object' ? `, ${match.unknown}` : ''}`;
  return [{ effect: 'deny', where, match: { unknown } }];
}
