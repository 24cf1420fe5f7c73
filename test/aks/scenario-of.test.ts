import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tasks } from '../../snippets/registry.ts';
import { facts } from '../../src/aks/limits.ts';
import { ParameterError, parseParameters, type Parameters } from '../../src/aks/parameters.ts';
import { judge } from '../../src/aks/rules/index.ts';
import { scenarioOf } from './scenario-of.ts';
import type { Task } from '../../src/snippet/model.ts';

const managed = facts['managed-vnet-cidr'].value;

const creating = (tasks as readonly Task[]).flatMap(({ id, facts: of }) => (of ? [{ id, of }] : []));

const faults = (of: NonNullable<Task['facts']>, p: Parameters): readonly string[] =>
  judge(scenarioOf(of(p), p)).map(({ message }) => message);

test.each(creating)('$id breaks no rule with the defaults', ({ of }) => {
  expect(faults(of, parseParameters())).toEqual([]);
});

/** Ranges in and around the private blocks that the snippets use, so that many of them meet. */
const range = fc
  .tuple(fc.constantFrom(10, 172, 192, 11, 100), fc.nat(255), fc.nat(255), fc.integer({ min: 8, max: 29 }))
  .map(([a, b, c, prefix]) => network(`${a}.${b}.${c}.0`, prefix));
const near = fc
  .integer({ min: 14, max: 29 })
  .chain((prefix) =>
    fc
      .tuple(fc.constantFrom(0, 1, 224, 230, 240, 241, 244), fc.nat(255))
      .map(([b, c]) => network(`10.${b}.${c}.0`, prefix)),
  );
const some = fc.oneof(range, near);
/** Mostly inside every VNet that is drawn, or nothing would ever be accepted. */
const subnet = fc.oneof(
  near,
  ...[18, 22, 24, 28].map((prefix) =>
    fc
      .tuple(fc.constantFrom(240, 240, 240, 241), fc.nat(255))
      .map(([b, c]) => network(`10.${b}.${c}.0`, prefix)),
  ),
);

function network(address: string, prefix: number): string {
  const bits = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const size = 2 ** (32 - prefix);
  const start = Math.floor(bits / size) * size;
  return `${[24, 16, 8, 0].map((shift) => Math.floor(start / 2 ** shift) % 256).join('.')}/${prefix}`;
}

/** The parameters where they are accepted; few of those drawn here are. */
function accepted(values: Readonly<Record<string, string>>): Parameters | undefined {
  try {
    return parseParameters(values);
  } catch (error) {
    expect(error).toBeInstanceOf(ParameterError);
    return undefined;
  }
}

test('whatever parameters are accepted, no cluster made of them breaks a rule', () => {
  const input = fc.record(
    {
      nodeCount: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 1000 })).map(String),
      podCidr: some,
      nodeSubnetCidr: subnet,
      podSubnetCidr: subnet,
      vnetCidr: fc.constantFrom('10.240.0.0/14', '10.0.0.0/8', '10.224.0.0/11', '10.240.0.0/16'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(input, (values) => {
      const p = accepted(values);
      fc.pre(p !== undefined);
      for (const { of } of creating) expect(faults(of, p)).toEqual([]);
    }),
  );
});

test.each([
  [
    { nodeCount: '300' },
    'podCidr: expected 77056 addresses for 301 nodes, surge included, found 10.244.0.0/16 with 65536',
  ],
  [{ podCidr: managed }, `podCidr: expected a range outside the virtual network (${managed})`],
  [
    { podCidr: '11.0.0.0/16' },
    'podCidr: expected a part of private or shared address space, found 11.0.0.0/16',
  ],
  [{ podCidr: '10.244.0.0/8' }, 'has host bits set'],
  [
    { vnetCidr: '10.0.0.0/8', nodeSubnetCidr: '10.0.4.0/22' },
    `nodeSubnetCidr, podSubnetCidr: expected no address of another range of the cluster, found ${facts['default-service-cidr'].value}, which overlaps 10.0.4.0/22`,
  ],
  [
    { nodeCount: '30', nodeSubnetCidr: '10.240.0.0/27' },
    'nodeSubnetCidr: expected 31 usable addresses for nodes, surge included, found 10.240.0.0/27 with 27',
  ],
  [
    { podSubnetCidr: '10.241.0.0/27' },
    'podSubnetCidr: expected 48 usable addresses in batches of 16, surge included, found 10.241.0.0/27 with 27',
  ],
])('parameters %j are refused: %s', (values, message) => {
  expect(() => parseParameters(values)).toThrow(message);
});
