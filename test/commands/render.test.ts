import { expect, test } from 'vitest';
import {
  az,
  capture,
  comment,
  helm,
  hereDocument,
  joined,
  kubectl,
  pipe,
  saved,
  variable,
} from '../../src/commands/build.ts';
import { render } from '../../src/commands/render.ts';

const show = az('aks show', { name: 'aks', 'resource-group': 'rg' });

test('a short command stays on one line', () => {
  expect(render([show])).toBe('az aks show --name aks --resource-group rg\n');
});

test('a long command takes one line an option, with a continuation that bash joins', () => {
  const text = render([
    az('aks create', {
      name: 'a-cluster-with-a-long-name',
      'resource-group': 'a-group-with-a-long-name',
      'network-plugin': 'azure',
    }),
  ]);
  expect(text).toBe(
    'az aks create \\\n  --name a-cluster-with-a-long-name \\\n  --resource-group a-group-with-a-long-name \\\n  --network-plugin azure\n',
  );
});

test('a captured variable is refused by the shell when it is empty, so that no option is silently dropped', () => {
  const text = render([
    capture('NODE', kubectl('get', ['nodes'], { output: 'jsonpath={.items[0].metadata.name}' })),
    kubectl('describe', [joined('node/', variable('NODE'))], {}),
  ]);
  expect(text).toBe(
    'NODE=$(kubectl get nodes --output \'jsonpath={.items[0].metadata.name}\')\nkubectl describe node/"${NODE:?}"\n',
  );
});

test('a variable that nothing has captured is refused', () => {
  expect(() => render([kubectl('describe', [variable('NODE')], {})])).toThrow(
    '"$NODE" is used before any capture',
  );
});

test('a pipe breaks after the bar, and an inner command follows two dashes', () => {
  const status = kubectl('exec', ['ds/cilium'], { namespace: 'kube-system' }, ['cilium-dbg', 'status']);
  expect(render([pipe(status, show)])).toBe(
    'kubectl exec ds/cilium --namespace kube-system -- cilium-dbg status |\n  az aks show --name aks --resource-group rg\n',
  );
});

test('a here-document expands nothing and chooses a delimiter that its body does not hold', () => {
  const apply = kubectl('apply', [], { filename: '-' });
  expect(render([hereDocument(apply, 'a: $HOME\nEOF\n')])).toBe(
    "kubectl apply --filename - <<'EOFF'\na: $HOME\nEOF\nEOFF\n",
  );
});

test.each(["don't", 'cost $5', 'a; b', 'why?', 'two\nlines', 'a "b"'])(
  'the comment %j is refused: zsh would run it',
  (text) => {
    expect(() => comment(text)).toThrow('Use plain words');
  },
);

test('several values follow one az option, but each has its own helm option, as the two argument parsers want', () => {
  const vnet = az('network vnet create', {
    name: 'v',
    'resource-group': 'r',
    'address-prefixes': ['10.0.0.0/16', '10.1.0.0/16'],
  });
  expect(render([vnet])).toContain('--address-prefixes 10.0.0.0/16 10.1.0.0/16');
  expect(render([helm('install', ['a', 'b/c'], { set: ['x=1', 'y={2}'] })])).toBe(
    "helm install a b/c --set x=1 --set 'y={2}'\n",
  );
});

test('what a command prints becomes a file with a plain name, and no other', () => {
  expect(render([saved('tls.crt', show)])).toBe('az aks show --name aks --resource-group rg > tls.crt\n');
  for (const name of ['../tls.crt', 'a b', '$HOME', '', '.profile', '-n'])
    expect(() => saved(name, show), name).toThrow('plain file name');
});
