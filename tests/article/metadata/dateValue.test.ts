import { expect, test } from 'vitest';
import { isDateValue } from '../../../utils/article/metadata/dates/dateValue';

test.each([
  '2025-03-30',
  '2024-02-29',
  '2025-03-30T10:00',
  '2025-03-30T10:00:00',
  '2025-03-30T10:00:00Z',
  '2025-03-30T10:00:00+05:45',
  '2025-03-30T23:59:59-11:00',
])('%s can be shown', (value) => expect(isDateValue(value)).toBe(true));

test.each([
  '',
  '2025-02-29',
  '2025-04-31',
  '2025-13-01',
  '2025-00-10',
  '2025-3-30',
  '30 March 2025',
  '2025-03-30T25:00:00',
  '2025-03-30T10:60:00',
  '2025-03-30T10:00:00+05:60',
  '2025-03-30T20:00:00-24:00',
  '2025-03-30T10:00:00+0560',
  '2025-03-30T10:00:00Z<img>',
  'T10:00',
  'NaN',
  '9'.repeat(300),
])('%.40s cannot', (value) => expect(isDateValue(value)).toBe(false));
