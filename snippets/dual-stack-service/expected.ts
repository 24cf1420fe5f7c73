import type { Expected } from '../../src/snippet/expected/model.ts';
import { ip, name, rest } from '../../src/snippet/expected/shape.ts';
import type { Parameters } from '../../src/aks/parameters.ts';

/** One family without a word about it, two where the Service asks for them. */
export function list(): readonly Expected[] {
  return [
    {
      part: {
        form: 'rows',
        rows: [
          { NAME: 'one-family', POLICY: 'SingleStack', FAMILIES: 'IPv4', ADDRESSES: ip() },
          { NAME: 'both-families', POLICY: 'RequireDualStack', FAMILIES: 'IPv4,IPv6' },
        ],
      },
      origin: { kind: 'documented', source: 'k8s-dual-stack' },
    },
  ];
}

/** An address out of each range, IPv4 first. */
export function pods(p: Parameters): readonly Expected[] {
  return [
    {
      part: { form: 'repeated line', line: [name('web-'), ' ', ip(p.podCidr), ',fd12:', rest()] },
      origin: { kind: 'documented', source: 'aks-dual-stack' },
    },
  ];
}
