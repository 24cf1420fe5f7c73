const labels = {
  modes: 'Modes',
  dataplanes: 'Dataplanes',
  kubernetes: 'Kubernetes',
  cilium: 'Cilium',
  acns: 'ACNS',
  status: 'Status',
} as const;

/** What a page holds for, as its front matter says. */
export type Scope = Readonly<Record<keyof typeof labels, string>>;

/** The scope as label and value, in the order in which a reader narrows down. */
export function scopeRows(scope: Scope): readonly { readonly label: string; readonly value: string }[] {
  return (Object.keys(labels) as (keyof Scope)[]).map((key) => ({ label: labels[key], value: scope[key] }));
}
