import { expect, test } from 'vitest';
import * as naiveLikely from '../../../scripts/bench/naive/likelyArticle';
import * as naiveOpen from '../../../scripts/bench/naive/openPage';
import * as likely from '../../../utils/article/page/likelyArticle';
import * as open from '../../../utils/visit/openPage';

test('the naive extension stands in for all that ours asks of the modules it replaces', () => {
  expect(Object.keys(naiveLikely)).toEqual(Object.keys(likely));
  expect(Object.keys(naiveOpen)).toEqual(Object.keys(open));
});
