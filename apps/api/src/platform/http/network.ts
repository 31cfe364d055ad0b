import { isIPv4, isIPv6 } from 'node:net';

const GROUPS = 8;
/** The first six groups of ::ffff:0:0/96, under which IPv4 addresses are written as IPv6. */
const IPV4_MAPPED = '0,0,0,0,0,65535';
/** What is no address is kept no longer than an address could be. */
const LONGEST = 64;

/**
 * The part of an address that one household or office shares: IPv4 /24, IPv6 /56. Tries are counted by it, so it must
 * not depend on how an address is written. What is no address is a network of its own.
 */
export function networkOf(ip: string): string {
  const [plain = ''] = ip.split('%');
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  if (!isIPv6(plain)) return plain.slice(0, LONGEST);
  const groups = groupsOf(plain);
  const [high = 0, low = 0] = groups.slice(6);
  if (groups.slice(0, 6).join() === IPV4_MAPPED) return `${high >> 8}.${high & 0xff}.${low >> 8}.0/24`;
  const prefix = groups.slice(0, 4).map((group, at) => (at === 3 ? group & 0xff00 : group));
  return `${prefix.map((group) => group.toString(16)).join(':')}::/56`;
}

/** The eight 16-bit groups of an IPv6 address, the shortened run of zeros written out. */
function groupsOf(address: string): number[] {
  const dotted = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_all, ...bytes: string[]) => {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(0, 4).map(Number);
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });
  const [head = '', tail] = dotted.split('::');
  const read = (part: string) =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const [before, after] = [read(head), read(tail ?? '')];
  return [...before, ...Array.from({ length: GROUPS - before.length - after.length }, () => 0), ...after];
}
