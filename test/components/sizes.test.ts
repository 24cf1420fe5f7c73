import { expect, test } from 'vitest';
import { facts } from '../../src/aks/limits.ts';
import { sizeTable, sizeTableIds } from '../../src/site/tables/sizes.ts';
import { readPages } from '../content/read.ts';

function row(id: string, name: string): readonly string[] | undefined {
  return sizeTable(id).rows.find(([first]) => first === name);
}

const kept = facts['subnet-reserved-addresses'].value;
const grouped = (value: number): string => value.toLocaleString('en-US');

/** Counted by hand on 2026-11-21. */
test.each([
  ['small', 'pod CIDR of Overlay', ['6 × 256', '1,536', '/21']],
  ['small', 'pod subnet, static block', [`6 × 32 + ${kept}`, grouped(192 + kept), '/24']],
  ['medium', 'pod subnet, dynamic', [`266 × 128 + ${kept}`, grouped(34_048 + kept), '/16']],
  ['medium', 'the one subnet of Node Subnet', [`266 × (1 + 110) + ${kept}`, grouped(29_526 + kept), '/17']],
  ['large', 'node subnet of Overlay or Pod Subnet', [`1100 + ${kept}`, grouped(1100 + kept), '/21']],
  [
    'large',
    'pod subnet, dynamic',
    [`1100 × 128 + ${kept}`, grouped(140_800 + kept), 'too many for this mode'],
  ],
  ['pod-cidrs', '/16', ['65,536', '256', '232']],
  ['example', 'First and last address', ['10.32.0.0 to 10.39.255.255']],
  ['example', 'Nodes, surge included', ['2,048']],
  ['example', 'Touches a reserved range?', ['no']],
  ['example', 'Next larger range that contains it', ['10.32.0.0/12, room for 4,096 nodes']],
  ['example', 'Their Services, 10.96.0.0/12: small enough?', ['no']],
] as const)('the table %s says of "%s": %s', (id, name, cells) => {
  expect(row(id, name)).toEqual([name, ...cells]);
});

test('a range with room for more nodes than Overlay takes shows both numbers', () => {
  const limit = grouped(facts['overlay-max-nodes'].value);
  expect(row('pod-cidrs', '/11')?.[2]).toBe(`${limit}, the limit (room for 8,192)`);
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
