import { expect, test } from 'vitest';
import { memoizeWeak, lazy } from '../../../utils/article/text/memo';

test('a value is made once of each object, be it undefined', () => {
  const asked: object[] = [];
  const [one, other] = [{}, {}];
  const read = memoizeWeak((key: object) => {
    asked.push(key);
    return key === one ? 1 : undefined;
  });
  expect([read(one), read(other), read(one), read(other)]).toEqual([1, undefined, 1, undefined]);
  expect(asked).toEqual([one, other]);
});

test('a value is made when it is first asked for', () => {
  let made = 0;
  const value = lazy(() => ++made);
  expect(made).toBe(0);
  expect([value(), value()]).toEqual([1, 1]);
});
