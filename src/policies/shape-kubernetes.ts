import { labelValue, metadata, selector } from './shape-common.ts';
import { anything, fields, list, text, whole, word, type Shape } from './shape.ts';

const port: Shape = (where, found) => {
  if (typeof found === 'number') whole(1, 65535)(where, found);
  else text(where, found);
};

const ports = list(fields({ port, endPort: whole(1, 65535), protocol: word('TCP', 'UDP', 'SCTP') }));

const peers = list(
  fields({
    podSelector: selector(labelValue),
    namespaceSelector: selector(labelValue),
    ipBlock: fields({ cidr: text, except: list(text) }, { required: ['cidr'] }),
  }),
);

/**
 * The form of a NetworkPolicy:
 * https://github.com/kubernetes/kubernetes/blob/v1.35.4/staging/src/k8s.io/api/networking/v1/types.go
 */
export const networkPolicy: Shape = fields(
  {
    apiVersion: word('networking.k8s.io/v1'),
    kind: word('NetworkPolicy'),
    metadata,
    spec: fields({
      podSelector: selector(labelValue),
      policyTypes: list(word('Ingress', 'Egress')),
      ingress: list(fields({ from: peers, ports })),
      egress: list(fields({ to: peers, ports })),
    }),
    status: anything,
  },
  { required: ['apiVersion', 'metadata'] },
);
