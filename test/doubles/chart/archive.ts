import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The values that our snippets set, with the types of the chart's own values.yaml (Cilium 1.19.6, source id cilium-chart). */
const valuesSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  additionalProperties: false,
  properties: {
    global: { type: 'object' },
    aksbyocni: closed({ enabled: { type: 'boolean' } }),
    ipam: closed({
      operator: closed({ clusterPoolIPv4PodCIDRList: { type: 'array', items: { type: 'string' } } }),
    }),
  },
};

/** Renders what the real chart renders from these values (templates/cilium-configmap.yaml), and nothing else. */
const configMap = `apiVersion: v1
kind: ConfigMap
metadata:
  name: cilium-config
  namespace: {{ .Release.Namespace }}
data:
  ipam: "cluster-pool"
  cluster-pool-ipv4-cidr: {{ .Values.ipam.operator.clusterPoolIPv4PodCIDRList | join " " | quote }}
  routing-mode: "tunnel"
`;

/**
 * Packs a stand-in for the Cilium chart (not the chart: one ConfigMap and a closed values schema) as the real
 * one is packed, so that the real helm reads it and refuses values that do not exist. Gives the .tgz bytes.
 */
export function packChart(dir: string, version: string): Buffer {
  const root = join(dir, 'chart', 'cilium');
  mkdirSync(join(root, 'templates'), { recursive: true });
  writeFileSync(
    join(root, 'Chart.yaml'),
    `apiVersion: v2\nname: cilium\nversion: ${version}\ndescription: test double\n`,
  );
  writeFileSync(
    join(root, 'values.yaml'),
    'aksbyocni:\n  enabled: false\nipam:\n  operator:\n    clusterPoolIPv4PodCIDRList: ["10.0.0.0/8"]\n',
  );
  writeFileSync(join(root, 'values.schema.json'), JSON.stringify(valuesSchema));
  writeFileSync(join(root, 'templates', 'configmap.yaml'), configMap);
  const file = join(dir, 'chart', 'cilium.tgz');
  execFileSync('tar', ['-czf', file, '-C', join(dir, 'chart'), 'cilium']);
  return readFileSync(file);
}

function closed(properties: Readonly<Record<string, object>>): object {
  return { type: 'object', additionalProperties: false, properties };
}
