import { expect, test } from 'vitest';
import { chartFaults } from '../../../src/commands/values/check.ts';
import { removedValues } from '../../../src/commands/values/removed.ts';

const install = ['helm', 'install', 'cilium', 'cilium/cilium', '--version', '1.19.6'];
const faults = (...words: string[]): string => chartFaults([...install, ...words]).join('\n');

test.each([
  ['--set', 'aksbyocni.enabled=true'],
  ['--set', 'kubeProxyReplacement=true,k8sServiceHost=10.0.0.1,k8sServicePort=443'],
  ['--set-string', 'kubeProxyReplacement=false'],
  ['--set', 'hubble.metrics.enabled={dns,drop}'],
  ['--set', 'nodePort.range=30000\\,32767'],
  ['--set-json', 'bpf.mapDynamicSizeRatio=0.5'],
  ['--set-literal', 'cluster.name=a,b'],
  ['--set', 'bpf.masquerade=null'],
  ['--set', 'k8sServiceHost=${HOST:?}'],
])('%s %s is accepted', (...words) => {
  expect(faults(...words)).toBe('');
});

test.each([
  ['--set', 'aksbyocni=true', 'aksbyocni is a group in the chart cilium/cilium 1.19.6'],
  ['--set', 'operator.replicas=one', 'takes integer'],
  [
    '--set-string',
    'operator.replicas=1',
    'takes integer in the chart cilium/cilium 1.19.6; found string "1"',
  ],
  ['--set', 'hubble.metrics.enabled={1}', 'Use --set-string'],
  ['--set', 'hostServices.hostNamespaceOnly=true', 'Set instead: socketLB.enabled'],
  ['--set-json', 'operator.replicas={', 'expected key=JSON'],
  ['--set-file', 'cluster.name=name.txt', 'the reader has no such file'],
  ['--values', 'values.yaml', 'the reader has no such file'],
  ['--set', 'aksbyocni.enabled=true,routingMode=native', 'Leave routingMode out'],
  ['--set', 'aksbyocni.enabled=true,azure.enabled=true', 'exclude each other'],
  ['--set', 'hubble.ui.enabled=true', 'needs hubble.relay.enabled=true'],
])('%s %s is refused', (option, value, says) => {
  expect(faults(option, value)).toContain(says);
});

test.each(removedValues)(
  '$key ($only) is refused with what to set instead',
  ({ key, only, instead, since }) => {
    const found = faults('--set', `${key}=${only?.[0] ?? 'x'}`);
    expect(found).toContain(`gone since ${since}`);
    expect(found).toContain(`Set instead: ${instead}`);
  },
);

test('values on standard input are judged by their path', () => {
  const words = [...install, '--values', '-'];
  expect(chartFaults(words, 'aksbyocni:\n  enabled: true\n')).toEqual([]);
  expect(
    chartFaults(words, 'ipam:\n  operator:\n    clusterPoolIPv4PodCIDRs: [10.0.0.0/8]\n').join(),
  ).toContain('Did you mean "ipam.operator.clusterPoolIPv4PodCIDRList"?');
});

test('another version and another chart are refused', () => {
  expect(chartFaults(['helm', 'upgrade', 'cilium', 'cilium/cilium', '--version', '1.18.0'])).toEqual([
    'helm upgrade: expected --version 1.19.6, which the table is of; found 1.18.0.',
  ]);
  expect(chartFaults(['helm', 'install', 'a', 'b/c', '--set', 'd=e']).join()).toContain('no table of values');
  expect(chartFaults(['helm', 'install', 'a', 'b/c'])).toEqual([]);
});
