/** What a reader may say about their cluster, and the values that a block can hold for. */
export const clusterFields = {
  modes: {
    label: 'Addresses',
    values: {
      overlay: 'Overlay',
      'pod-subnet': 'Pod Subnet',
      'node-subnet': 'Node Subnet',
      kubenet: 'kubenet',
      byo: 'BYO CNI',
    },
  },
  dataplanes: { label: 'Dataplane', values: { azure: 'Azure', cilium: 'Cilium' } },
  engine: {
    label: 'Policy engine',
    values: { none: 'no policy engine', azure: 'Azure NPM', calico: 'Calico', cilium: 'Cilium policies' },
  },
  acns: { label: 'ACNS', values: { on: 'ACNS on', off: 'ACNS off' } },
  version: {
    label: 'Kubernetes',
    values: { 'before-1.32': 'before 1.32', '1.32': '1.32 or later' },
  },
  os: { label: 'Nodes', values: { linux: 'Linux', windows: 'Windows' } },
} as const;

export type ClusterField = keyof typeof clusterFields;

/** What a block holds for: a list of values a field, separated by blanks. */
export type CaseOf = Readonly<Partial<Record<ClusterField, string>>>;

/** The data attributes that a script compares with the reader's cluster; throws on a value that is none. */
export function caseAttributes(holds: CaseOf): Readonly<Record<string, string>> {
  return Object.fromEntries(entriesOf(holds).map(([field, values]) => [`data-${field}`, values.join(' ')]));
}

/** What a block holds for, in words: "Overlay or Pod Subnet, Cilium". */
export function caseWords(holds: CaseOf): string {
  return entriesOf(holds)
    .map(([field, values]) =>
      values.map((value) => (clusterFields[field].values as Record<string, string>)[value]).join(' or '),
    )
    .join(', ');
}

function entriesOf(holds: CaseOf): readonly (readonly [ClusterField, readonly string[]])[] {
  return (Object.keys(clusterFields) as ClusterField[]).flatMap((field) => {
    const values = holds[field]?.split(' ').filter((value) => value !== '') ?? [];
    const known = Object.keys(clusterFields[field].values);
    const wrong = values.find((value) => !known.includes(value));
    if (wrong !== undefined)
      throw new Error(`<Case ${field}="${holds[field]}">: "${wrong}" is none of ${known.join(', ')}.`);
    return values.length > 0 ? [[field, values] as const] : [];
  });
}
