import { expect, test } from 'vitest';
import { normaliseDebugPods } from './debug-names.ts';

test('the random end of a debug pod becomes a placeholder, wherever the name stands', () => {
  const name = 'node-debugger-aks-nodepool1-12345678-vmss000000';
  expect(normaliseDebugPods(`pods/${name}-x7k2p/attach and ${name}-4n42d.`)).toBe(
    `pods/${name}-<random>/attach and ${name}-<random>.`,
  );
});
