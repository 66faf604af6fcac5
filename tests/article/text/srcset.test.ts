import { expect, test } from 'vitest';
import { bestOf, candidatesOf } from '../../../utils/article/text/srcset';

test.each([
  ['a.jpg 80w, b.jpg 700w', 'a.jpg b.jpg'],
  ['/w_80,c_fit/a.jpg 80w,/w_90,c_fit/a.jpg 90w', '/w_80,c_fit/a.jpg /w_90,c_fit/a.jpg'],
  ['a.jpg, b.jpg 2x', 'a.jpg b.jpg'],
  ['a.jpg,b.jpg', 'a.jpg,b.jpg'],
  ['  a.jpg   1.5x  ,\n b.jpg 100w 50h,', 'a.jpg b.jpg'],
  ['', ''],
])('%s', (srcset, addresses) =>
  expect(
    candidatesOf(srcset)
      .map(({ address }) => address)
      .join(' '),
  ).toBe(addresses),
);

test.each([
  ['the widest', 'a 80w, b 2000w, c 700w', 'b'],
  ['none wider than is of use', 'a 80w, b 1600w, c 6000w', 'b'],
  ['the least wide of those', 'a 6000w, b 4000w', 'b'],
  ['twice as dense', 'a 2x, b 1x, c 4x', 'a'],
  ['the only one', 'a', 'a'],
])('%s', (_what, srcset, address) => expect(bestOf(candidatesOf(srcset))?.address).toBe(address));
