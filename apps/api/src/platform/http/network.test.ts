import { expect, test } from '@jest/globals';
import { networkOf } from './network.js';

test.each([
  ['203.0.113.9', '203.0.113.0/24'],
  ['::ffff:203.0.113.200', '203.0.113.0/24'],
  ['::FFFF:cb00:71c8', '203.0.113.0/24'],
  ['0:0:0:0:0:ffff:203.0.113.200', '203.0.113.0/24'],
  ['2001:db8::1', '2001:db8:0:0::/56'],
  ['2001:db8:0:0:0:0:0:1', '2001:db8:0:0::/56'],
  ['2001:db8:0:ff::7', '2001:db8:0:0::/56'],
  ['2001:db8:0:1ff::7', '2001:db8:0:100::/56'],
  ['fe80::1%eth0', 'fe80:0:0:0::/56'],
  ['::1', '0:0:0:0::/56'],
  ['not an address', 'not an address'],
])('%s belongs to %s', (ip, network) => {
  expect(networkOf(ip)).toBe(network);
});

test('a whole /56 counts as one, however its addresses are written', () => {
  const networks = Array.from({ length: 256 }, (_, n) => networkOf(`2001:db8:0:${n.toString(16)}::${n + 1}`));
  expect(new Set(networks)).toEqual(new Set(['2001:db8:0:0::/56']));
});
