import { expect, test } from 'vitest';
import { snippet, snippetIds } from '../../snippets/registry.ts';
import { describeFindings } from '../content/finding.ts';
import { namesIn, quotedFaults } from '../content/guards/quoted.ts';
import { readPages } from '../content/read.ts';
import { knownClusters } from './clusters.ts';
import { aimsOf, targetFaults } from './targets.ts';

const faces = snippetIds.flatMap((id) => snippet(id).faces.map((face) => ({ ...face, id })));
const clusters = knownClusters(faces.map(({ text }) => text));
const aimed = faces.filter(({ text }) => aimsOf(text).length > 0);

test.each(aimed)('$id ($kind): pod, namespace and container exist on an AKS cluster', ({ text }) => {
  expect(targetFaults(text, clusters)).toEqual([]);
});

test('a workload that another snippet creates is a target, and a node or a variable is none to judge', () => {
  const own = knownClusters(['kubectl create deployment shop --image nginx:1.29 --namespace demo\n']);
  expect(targetFaults('kubectl exec deploy/shop --namespace demo -- curl localhost\n', own)).toEqual([]);
  expect(targetFaults('kubectl exec deploy/shop -- curl localhost\n', own)[0]).toContain(
    'no Deployment "shop" in namespace default',
  );
  expect(
    aimsOf('kubectl debug node/"${NODE:?}" --image x -- ip route\nkubectl exec "${POD:?}" -- ip route\n'),
  ).toEqual([]);
});

test('what a sentence quotes exists: formats, namespaces, labels, workloads, fields, values', () => {
  const names = namesIn(clusters);
  const quoted = readPages().flatMap(({ file, inlineCode }) =>
    inlineCode.flatMap(({ line, value }) =>
      quotedFaults(value, names).map((fault) => ({
        where: `${file}:${line}`,
        message: `\`${value}\`: ${fault}`,
      })),
    ),
  );
  expect(describeFindings(quoted)).toBe('');
});

test('a selector is judged by the pods it finds', () => {
  const logs = (labels: string): string =>
    targetFaults(
      `kubectl logs --namespace kube-system --selector ${labels} --container cilium-agent\n`,
      clusters,
    ).join();
  expect(logs('k8s-app=cilium')).toBe('');
  expect(logs('app=cilium')).toContain('no pod with labels app=cilium in namespace kube-system');
});
