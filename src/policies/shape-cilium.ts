import { checkRange } from './range.ts';
import type { Settings } from './settings.ts';
import { labelValue, metadata, selector } from './shape-common.ts';
import { anything, fields, flag, list, mapOf, text, textLike, whole, word, type Shape } from './shape.ts';

/**
 * The form of Cilium's two kinds, as their CRDs have it:
 * https://github.com/cilium/cilium/blob/v1.19.1/pkg/k8s/apis/cilium.io/client/crds/v2/ciliumnetworkpolicies.yaml
 */
export function ciliumPolicy(kind: string, { cilium }: Pick<Settings, 'cilium'>): Shape {
  const rule = rules[cilium];
  return fields(
    {
      apiVersion: word('cilium.io/v2'),
      kind: word(kind),
      metadata,
      spec: rule,
      specs: list(rule),
      status: anything,
    },
    { required: ['apiVersion', 'metadata'] },
  );
}

const labels = selector(labelValue);
const cidr: Shape = (where, found) => {
  text(where, found);
  checkRange(where, found);
};
const entity = word(
  ...['all', 'world', 'cluster', 'host', 'init', 'ingress', 'unmanaged', 'remote-node', 'health', 'none'],
  'kube-apiserver',
);
const secret = fields({ namespace: text, name: text }, { required: ['name'] });
const tls = fields(
  { secret, trustedCA: text, certificate: text, privateKey: text },
  { required: ['secret'] },
);
const filled = textLike(/./, 'text that is not empty');

const cidrSet = fields(
  {
    cidr,
    except: list(cidr),
    cidrGroupRef: textLike(/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/, 'the name of a CiliumCIDRGroup', 253),
    cidrGroupSelector: labels,
  },
  { oneOf: ['cidr', 'cidrGroupRef', 'cidrGroupSelector'] },
);

const dnsName = fields(
  {
    matchName: textLike(
      /^[-\w]+(\.[-\w]+)*\.?$/,
      'a name without wildcards: those belong in matchPattern',
      255,
    ),
    matchPattern: textLike(/^[-\w*]+(\.[-\w*]+)*\.?$/, 'a name with * for wildcards', 255),
  },
  { oneOf: ['matchName', 'matchPattern'] },
);

const header = fields(
  { name: filled, value: text, secret, mismatch: word('LOG', 'ADD', 'DELETE', 'REPLACE') },
  { required: ['name'] },
);
const http = fields({
  path: text,
  method: text,
  host: text,
  headers: list(text),
  headerMatches: list(header),
});
const kafka = fields({
  role: word('produce', 'consume'),
  apiKey: text,
  apiVersion: text,
  clientID: text,
  topic: textLike(/^/, 'a topic of at most 255 characters', 255),
});
const content = fields(
  { http: list(http), kafka: list(kafka), dns: list(dnsName), l7proto: text, l7: list(mapOf(text)) },
  { oneOf: ['http', 'kafka', 'dns', 'l7proto'] },
);

const portName = textLike(
  /^(6553[0-5]|655[0-2][0-9]|65[0-4][0-9]{2}|6[0-4][0-9]{3}|[1-5][0-9]{4}|[0-9]{1,4})|([a-zA-Z0-9]-?)*[a-zA-Z](-?[a-zA-Z0-9])*$/,
  'a port number in quotes or a port name',
  63,
);

function ports(extended: boolean): Shape {
  const protocols = ['TCP', 'UDP', 'SCTP', ...(extended ? ['VRRP', 'IGMP'] : []), 'ANY'];
  const port = fields(
    { port: portName, endPort: whole(0, 65535), protocol: word(...protocols) },
    { required: extended ? [] : ['port'] },
  );
  return list(port, 0, 40);
}

const icmps = list(
  fields({
    fields: list(
      fields(
        {
          family: word('IPv4', 'IPv6'),
          type: (where, found) => {
            if (typeof found === 'number') whole(0, 255)(where, found);
            else textLike(/^[A-Za-z0-9]+$/, 'an ICMP type by number or name')(where, found);
          },
        },
        { required: ['type'] },
      ),
      0,
      40,
    ),
  }),
);

const listener = fields(
  {
    envoyConfig: fields(
      { kind: word('CiliumEnvoyConfig', 'CiliumClusterwideEnvoyConfig'), name: filled },
      { required: ['name'] },
    ),
    name: filled,
    priority: whole(1, 100),
  },
  { required: ['envoyConfig', 'name'] },
);

const authentication = fields(
  { mode: word('disabled', 'required', 'test-always-fail') },
  { required: ['mode'] },
);
const aws = fields({
  labels: mapOf(text),
  region: text,
  securityGroupsIds: list(text),
  securityGroupsNames: list(text),
});
const service = fields({
  k8sService: fields({ serviceName: text, namespace: text }),
  k8sServiceSelector: fields({ selector: labels, namespace: text }, { required: ['selector'] }),
});

function ruleOf({ extended, requirements }: { extended: boolean; requirements: Shape }): Shape {
  const peers = (to: 'from' | 'to'): Readonly<Record<string, Shape>> => ({
    [`${to}Endpoints`]: list(labels),
    [`${to}Entities`]: list(entity),
    [`${to}CIDR`]: list(cidr),
    [`${to}CIDRSet`]: list(cidrSet),
    [`${to}Nodes`]: list(labels),
    [`${to}Groups`]: list(fields({ aws })),
    [`${to}Requires`]: requirements,
    ...(to === 'to' ? { toServices: list(service) } : {}),
  });
  const toPorts = list(
    fields({
      ports: ports(extended),
      rules: content,
      serverNames: list(
        textLike(/^(\*?\*\.)?[-\w]+(\.[-\w]+)*\.?$/, 'a server name, with *. at most in front', 255),
        1,
      ),
      terminatingTLS: tls,
      originatingTLS: tls,
      listener,
    }),
  );
  const denied = list(fields({ ports: ports(extended) }));
  return fields({
    endpointSelector: labels,
    nodeSelector: labels,
    ingress: list(fields({ ...peers('from'), toPorts, icmps, authentication })),
    ingressDeny: list(fields({ ...peers('from'), toPorts: denied, icmps })),
    egress: list(fields({ ...peers('to'), toFQDNs: list(dnsName), toPorts, icmps, authentication })),
    egressDeny: list(fields({ ...peers('to'), toPorts: denied, icmps })),
    enableDefaultDeny: fields({ ingress: flag, egress: flag }),
    description: text,
    labels: list(fields({ key: text, value: text, source: text }, { required: ['key'] })),
    log: fields({ value: textLike(/^[^\p{C}]*$/u, 'text of at most 32 printable characters', 32) }),
  });
}

const rules: Readonly<Record<Settings['cilium'], Shape>> = {
  '1.18': ruleOf({ extended: false, requirements: list(labels) }),
  '1.19': ruleOf({ extended: true, requirements: list(anything, 0, 0) }),
};
