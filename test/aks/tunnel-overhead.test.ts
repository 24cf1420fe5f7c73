import { expect, test } from 'vitest';
import { facts } from '../../src/aks/limits.ts';
import { largestGeneveHeader, tunnelOverhead } from '../../src/aks/tunnel-overhead.ts';
import { tunnelOverheadTable } from '../../src/site/tables/tunnel-overhead.ts';

test('the parts add up to what Cilium subtracts from the MTU', () => {
  for (const header of ['vxlan-header-bytes', 'geneve-header-bytes'] as const) {
    expect(tunnelOverhead('ipv4', facts[header].value)).toBe(facts['tunnel-overhead-ipv4'].value);
  }
});

/** RFC 8926 gives the largest header itself; the length field counts up to 63 words of 4 bytes. */
test('the largest Geneve header is that of its specification', () => {
  expect(largestGeneveHeader()).toBe(260);
  expect(largestGeneveHeader()).toBe(8 + (2 ** 6 - 1) * 4);
});

/** Counted by hand on 2026-11-21. */
test.each([
  ['Outer IP header', '20', '40'],
  ['Outer UDP header', '8', '8'],
  ['VXLAN or Geneve header', '8', '8'],
  ['Inner Ethernet header', '14', '14'],
  ['Together', '50', '70'],
  ['MTU left where the node has 1500', '1450', '1430'],
  ['Share of a full packet of 1500', '3.3 %', '4.7 %'],
  ['On top of a small packet of 200', '25.0 %', '35.0 %'],
  ['Geneve with all options', '302', '322'],
])('%s: %s over IPv4, %s over IPv6', (...row) => {
  expect(tunnelOverheadTable().rows.find(([name]) => name === row[0])).toEqual(row);
});
