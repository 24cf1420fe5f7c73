import type { Finding, Ruling } from './finding.ts';
import type { Decision } from './model.ts';

/** Where one direction of a flow stands before rules: `local` traffic passes unless a rule denies it. */
export interface Standing {
  readonly about: string;
  readonly local?: string;
}

/**
 * The verdict of one direction from what every policy says. Deny rules win; then one allow rule is enough; then
 * default deny decides (https://docs.cilium.io/en/stable/security/policy/intro/#rule-basics). A rule that cannot be
 * evaluated matters only where it could change the outcome. Without default deny rules about content let all of it
 * through (ensureWildcard in https://github.com/cilium/cilium/blob/v1.19.1/pkg/policy/l4.go); what a proxy asks of the
 * connection itself still holds.
 */
export function judge(findings: readonly Finding[], { about, local }: Standing): Decision {
  const rulings = findings.flatMap((finding) => finding.rulings.map((ruling) => ({ ...ruling, finding })));
  const denied = rulings.find(({ effect, match }) => effect === 'deny' && match === 'yes');
  if (denied) return told('deny', about, `denied by ${placed(denied)}`);
  const open = local === undefined ? withoutDenies(findings, rulings, about) : told('allow', about, local);
  const doubt = rulings.find(({ effect, match }) => effect === 'deny' && typeof match === 'object');
  return doubt && open.verdict === 'allow' ? unsettled(about, [doubt]) : open;
}

type Placed = Ruling & { readonly finding: Finding };

function withoutDenies(findings: readonly Finding[], rulings: readonly Placed[], about: string): Decision {
  const allows = rulings.filter(({ effect }) => effect === 'allow');
  const allowed = allows.find(({ match }) => match === 'yes');
  if (allowed) return told('allow', about, `allowed by ${placed(allowed)}`);
  const doubts = allows.filter(({ match }) => typeof match === 'object');
  if (!findings.some(({ isolates }) => isolates)) {
    const held = doubts.filter(({ match }) => typeof match === 'object' && match.proxied === 'connection');
    return held.length > 0 ? unsettled(about, held) : told('allow', about, openness(findings));
  }
  if (doubts.length > 0) return unsettled(about, doubts);
  const names = findings.filter(({ isolates }) => isolates).map(({ policy }) => policy);
  return told('deny', about, `selected by ${names.join(', ')}, and no rule allows it`);
}

function openness(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'no policy selects it';
  return `${findings.map(({ policy }) => policy).join(', ')} brings no default deny`;
}

function unsettled(about: string, rulings: readonly Placed[]): Decision {
  const fields = rulings.map((ruling) =>
    typeof ruling.match === 'object' ? `${placed(ruling)}: ${ruling.match.unknown}` : placed(ruling),
  );
  return told('not evaluated', about, `not evaluated: ${fields.join('; ')}`);
}

function placed({ finding, where }: Placed): string {
  return `${finding.policy}, ${where}`;
}

function told(verdict: Decision['verdict'], about: string, reason: string): Decision {
  return { verdict, because: [`${about}: ${reason}`] };
}
