import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snippet, snippetIds } from '../../snippets/registry.ts';
import { facts } from '../../src/aks/limits.ts';
import {
  ParameterError,
  parameterRules,
  parseParameters,
  type ParameterName,
} from '../../src/aks/parameters.ts';
import { invocations } from '../../src/commands/invocation.ts';

const names = Object.keys(parameterRules) as ParameterName[];

test('every default passes its own rule', () => {
  expect(() => parseParameters()).not.toThrow();
});

test.each([
  ['resourceGroup', 'rg; rm -rf /', 'expected 1 to 90 characters'],
  ['resourceGroup', 'ends-with-a-dot.', 'expected 1 to 90 characters'],
  ['clusterName', '-starts-with-a-dash', 'expected 1 to 63 characters'],
  ['clusterName', '$(curl evil)', 'expected 1 to 63 characters'],
  ['clusterName', 'a'.repeat(64), 'expected 1 to 63 characters'],
  ['vnetName', 'v', 'expected 1 to 63 characters'],
  ['location', 'West Europe', 'expected 1 to 40 characters'],
  ['nodeCount', '0', `expected a whole number from 1 to ${facts['pool-max-nodes'].value}`],
  ['nodeCount', '1e3', 'expected a whole number'],
  ['podCidr', '10.244.0.1/16', 'has host bits set; the range is 10.244.0.0/16'],
  ['podCidr', '010.0.0.0/8', 'expected an IPv4 range'],
  ['podCidr', '10.1/16', 'expected an IPv4 range'],
  ['podCidr', '300.0.0.0/8', 'expected an IPv4 range'],
  ['podCidr', '172.16.0.0/12', `overlaps ${facts['reserved-172-30'].value}, which AKS reserves`],
  ['podCidr', '10.0.0.0/12', `found 10.0.0.0/12, which overlaps ${facts['default-service-cidr'].value}`],
  ['podCidr', '10.242.0.0/16', 'expected a range outside the virtual network (10.240.0.0/14)'],
  ['vnetCidr', '10.240.0.0/12', 'podCidr: expected a range outside the virtual network (10.240.0.0/12)'],
  ['nodeSubnetCidr', '10.9.0.0/24', 'expected a part of vnetCidr 10.240.0.0/14'],
  ['podSubnetCidr', '10.240.0.0/24', 'expected no overlap with nodeSubnetCidr'],
  ['podSubnet', 'NODES', 'expected another name than nodeSubnet'],
])('%s = %j is refused: %s', (name, value, message) => {
  expect(() => parseParameters({ [name]: value })).toThrow(ParameterError);
  expect(() => parseParameters({ [name]: value })).toThrow(message);
});

test('an unknown parameter is refused and the known ones are named', () => {
  expect(() => parseParameters({ cluster: 'x' })).toThrow(
    'cluster: no such parameter; there are resourceGroup',
  );
});

test('whatever a link carries, it is refused or it reaches a command as exactly one word', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.stringMatching(/^[\w.()-]{1,40}$/),
    fc.constantFrom("'", '"; id; "', '$(id)', '`id`', '\n', '--yes', 'a b', '${IFS}', '(x)', '..'),
  );
  fc.assert(
    fc.property(fc.constantFrom(...names), hostile, (name, value) => {
      let parameters;
      try {
        parameters = parseParameters({ [name]: value });
      } catch (error) {
        expect(error).toBeInstanceOf(ParameterError);
        return;
      }
      for (const id of snippetIds) {
        const plain = snippet(id).faces;
        for (const [index, face] of snippet(id, parameters).faces.entries()) {
          if (face.language !== 'bash') continue;
          const before = invocations(plain[index]?.text ?? '').calls.map(({ words }) => words.length);
          const after = invocations(face.text);
          expect(after.faults).toEqual([]);
          expect(after.calls.map(({ words }) => words.length)).toEqual(before);
        }
      }
    }),
  );
});

test('accepted values survive a real bash unchanged', () => {
  const resourceGroup = '(rg).with-odd_characters(1)';
  const text = snippet('clean-up/delete-group', parseParameters({ resourceGroup })).faces[0]?.text ?? '';
  const printed = execFileSync('bash', ['-c', `az() { printf '%s\\n' "$@"; }\n${text}`], {
    encoding: 'utf8',
  });
  expect(printed.split('\n')).toContain(resourceGroup);
});
