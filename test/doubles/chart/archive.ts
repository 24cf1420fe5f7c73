import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ciliumValues } from '../../../src/commands/generated/cilium-values.ts';
import { closedSchema, defaultValues } from './schema.ts';

/** Renders what the real chart renders from these values (templates/cilium-configmap.yaml), and nothing else. */
const configMap = `{{- if and .Values.aksbyocni.enabled (eq .Values.routingMode "native") }}
  {{- fail "aksbyocni.enabled=true: expected routingMode tunnel, found native" }}
{{- end }}
apiVersion: v1
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
  writeChart(join(dir, 'chart', 'cilium'), version, configMap);
  const file = join(dir, 'chart', 'cilium.tgz');
  execFileSync('tar', ['-czf', file, '-C', join(dir, 'chart'), 'cilium']);
  return readFileSync(file);
}

/**
 * Writes the stand-in's folder with one template. Types, choices and defaults are those of the table of chart
 * values; other than the real chart's schema, this one is closed.
 */
export function writeChart(root: string, version: string, template: string): void {
  mkdirSync(join(root, 'templates'), { recursive: true });
  writeFileSync(
    join(root, 'Chart.yaml'),
    `apiVersion: v2\nname: cilium\nversion: ${version}\ndescription: test double\n`,
  );
  writeFileSync(join(root, 'values.yaml'), JSON.stringify(defaultValues(ciliumValues)));
  writeFileSync(join(root, 'values.schema.json'), JSON.stringify(closedSchema(ciliumValues)));
  writeFileSync(join(root, 'templates', 'template.yaml'), template);
}
