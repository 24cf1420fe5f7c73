import { expect, test } from 'vitest';
import { sizeTable, sizeTableIds } from '../../src/site/sizes.ts';
import { readPages } from '../content/read.ts';

function row(id: string, name: string): readonly string[] | undefined {
  return sizeTable(id).rows.find(([first]) => first === name);
}

/** Counted by hand on 2026-11-21. */
test.each([
  ['small', 'pod CIDR of Overlay', ['6 × 256', '1,536', '/21']],
  ['small', 'node subnet of Overlay or Pod Subnet', ['6 + 5', '11', '/28']],
  ['small', 'pod subnet, dynamic', ['6 × 48 + 5', '293', '/23']],
  ['small', 'pod subnet, static block', ['6 × 32 + 5', '197', '/24']],
  ['small', 'the one subnet of Node Subnet', ['6 × (1 + 30) + 5', '191', '/24']],
  ['medium', 'pod CIDR of Overlay', ['266 × 256', '68,096', '/15']],
  ['medium', 'node subnet of Overlay or Pod Subnet', ['266 + 5', '271', '/23']],
  ['medium', 'pod subnet, dynamic', ['266 × 128 + 5', '34,053', '/16']],
  ['medium', 'pod subnet, static block', ['266 × 112 + 5', '29,797', '/17']],
  ['medium', 'the one subnet of Node Subnet', ['266 × (1 + 110) + 5', '29,531', '/17']],
  ['large', 'pod CIDR of Overlay', ['1100 × 256', '281,600', '/13']],
  ['large', 'node subnet of Overlay or Pod Subnet', ['1100 + 5', '1,105', '/21']],
  ['large', 'pod subnet, dynamic', ['1100 × 128 + 5', '140,805', 'too many for this mode']],
  ['large', 'pod subnet, static block', ['1100 × 112 + 5', '123,205', '/15']],
  ['large', 'the one subnet of Node Subnet', ['1100 × (1 + 110) + 5', '122,105', 'too many for this mode']],
  ['pod-cidrs', '/16', ['65,536', '256', '232']],
  ['pod-cidrs', '/13', ['524,288', '2,048', '1,861']],
  ['pod-cidrs', '/11', ['2,097,152', '5,000, the limit (room for 8,192)', '4,545']],
  ['example', 'First and last address', ['10.32.0.0 to 10.39.255.255']],
  ['example', 'Nodes, surge included', ['2,048']],
  ['example', 'Touches a reserved range?', ['no']],
  ['example', 'Touches the network that AKS makes, 10.224.0.0/12?', ['no']],
  ['example', 'Next larger range that contains it', ['10.32.0.0/12, room for 4,096 nodes']],
  ['example', 'Their Services, 10.96.0.0/12: small enough?', ['no']],
] as const)('the table %s says of "%s": %s', (id, name, cells) => {
  expect(row(id, name)).toEqual([name, ...cells]);
});

test('every table has a cell for each heading, and stands on a page', () => {
  for (const id of sizeTableIds) {
    const { columns, rows } = sizeTable(id);
    expect(rows.length).toBeGreaterThan(4);
    expect(rows.map(({ length }) => length)).toEqual(rows.map(() => columns.length));
  }
  const drawn = readPages().flatMap(({ components }) =>
    components.filter(({ value }) => value.name === 'Sizes').map(({ value }) => value.attributes['id']),
  );
  expect(drawn.toSorted()).toEqual(sizeTableIds.toSorted());
});

test('an unknown table is refused with the nearest id', () => {
  expect(() => sizeTable('medum')).toThrow('Did you mean "medium"');
});
