import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setValues, setWord } from '../../../src/commands/values/set.ts';
import { readSettings } from '../../../src/commands/values/syntax.ts';
import { chartData, nested } from './data.ts';

describe('a --set word is read as helm reads it', () => {
  test.each([
    ['a=', { a: '' }],
    ['a={}', { a: [''] }],
    ['a={x,}', { a: ['x', ''] }],
    ['a=,b=1', { a: '', b: 1 }],
    ['a=True', { a: true }],
    ['a=nUll', { a: null }],
    ['a=0', { a: 0 }],
    ['a=-0', { a: 0 }],
    ['a=00', { a: '00' }],
    ['a=+1', { a: 1 }],
    ['a=1.5', { a: '1.5' }],
    ['a=99999999999999999999', { a: '99999999999999999999' }],
    ['a=\\{x', { a: '{x' }],
    ['a={x\\,y,z}', { a: ['x,y', 'z'] }],
    ['a= x ', { a: ' x ' }],
    ['a={1,true, y}', { a: [1, true, ' y'] }],
    ['a.b\\.c=1', { a: { 'b.c': 1 } }],
    ['a=b=c', { a: 'b=c' }],
    ['a={x},b=2', { a: ['x'], b: 2 }],
    ['a=x}y{', { a: 'x}y{' }],
    ['a=1,', { a: 1 }],
  ])('%s', (word, expected) => {
    const { settings, faults } = readSettings(word);
    expect(faults).toEqual([]);
    expect(nested(settings)).toEqual(expected);
  });

  test('--set-string keeps every text', () => {
    expect(nested(readSettings('a=true,b={1,null}', true).settings)).toEqual({ a: 'true', b: ['1', 'null'] });
  });

  test.each([
    ['a', 'key "a" has no value'],
    ['a=x,y', 'key "y" has no value'],
    ['a={x', 'does not end'],
    ['a={x}}', 'key "}" has no value'],
    ['=1', 'an empty key'],
    ['a..b=1', 'an empty key'],
    ['a[0]=1', 'an index'],
  ])('%s is a fault', (word, says) => {
    expect(readSettings(word).faults.join()).toContain(says);
  });
});

describe('setValues', () => {
  test('writes the words that a reader would', () => {
    expect(
      setValues({
        'aksbyocni.enabled': true,
        'ipam.operator.clusterPoolIPv4PodCIDRList': ['10.244.0.0/16', '10.245.0.0/16'],
        'operator.replicas': 1,
      }),
    ).toEqual({
      set: [
        'aksbyocni.enabled=true',
        'ipam.operator.clusterPoolIPv4PodCIDRList={10.244.0.0/16,10.245.0.0/16}',
        'operator.replicas=1',
      ],
    });
  });

  test('gives another option where helm would read another type', () => {
    expect(
      setValues({
        'nodePort.range': '30000,32767',
        'cluster.name': '1234',
        kubeProxyReplacement: 'true',
        'hubble.metrics.enabled': [],
        'bpf.mapDynamicSizeRatio': 0.5,
      }),
    ).toEqual({
      set: ['nodePort.range=30000\\,32767'],
      'set-string': ['cluster.name=1234', 'kubeProxyReplacement=true'],
      'set-json': ['hubble.metrics.enabled=[]', 'bpf.mapDynamicSizeRatio=0.5'],
    });
  });

  test('any value comes back from its word unchanged', () => {
    fc.assert(
      fc.property(chartData, (value) => {
        const { option, text } = setWord('a.b', value);
        const read =
          option === 'set-json'
            ? { a: { b: JSON.parse(text.slice('a.b='.length)) as unknown } }
            : nested(readSettings(text, option === 'set-string').settings);
        expect(read).toEqual({ a: { b: value } });
      }),
    );
  });
});
