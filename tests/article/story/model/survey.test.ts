import { expect, test } from 'vitest';
import { judgeRules } from '../../../../utils/article';
import { survey } from '../../../../utils/article/story/model/survey';

const TEXT = '<p>The crossing takes nine minutes in a calm, and in a swell nobody has ever measured how long it takes.</p>';
const HEAD = '<head><title>Old hotel opens | Coast</title><meta property="og:title" content="Old hotel opens as a theatre"></head>';

/** The text of the block that is taken for the headline. */
const headlineOf = (body: string): string | undefined => {
  const doc = new DOMParser().parseFromString(`<html>${HEAD}<body>${body}</body></html>`, 'text/html');
  const { blocks, headline } = survey(judgeRules(doc, { url: 'https://paper.example/a' }), new Set());
  return blocks[headline]?.text;
};

const MENU = `<h3>Line 1</h3>${TEXT}`;

test.each([
  ['the heading that says the title', `${MENU}<h3>Old hotel opens as a theatre</h3>${TEXT}`, 'Old hotel opens as a theatre'],
  ['the first of its rank', `${MENU}<h1>A theatre, once more</h1>${TEXT}`, 'A theatre, once more'],
  [
    'the heading that ends with it, below its kicker',
    `${MENU}<h3><span>On the quay</span> <span>Old hotel opens as a theatre</span></h3>${TEXT}`,
    'On the quay Old hotel opens as a theatre',
  ],
  ['none where a paragraph ends with it', `${MENU}<p>On the quay: Old hotel opens as a theatre</p>${TEXT}`, undefined],
])('the headline is %s', (_what, body, headline) => expect(headlineOf(body)).toBe(headline));
