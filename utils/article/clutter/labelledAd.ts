import type { Finder } from '../ledger/types';
import { linksOf } from '../page/links';
import { isElement } from '../page/tree/tree';
import type { Block, Measured } from '../page/types';
import { bitOf, matchWordings } from '../text/phrases';
import { isSameSite, otherPage } from '../text/urls';
import { amid } from './proof';

/** A longer text is more than an offer. */
const MAX_WORDS = 25;

/** A line whose first words, in an element of their own, are an advertisement's label, and which leads to another site. */
export const labelledAd: Finder = {
  name: 'labelled-ad',
  kind: 'ad',
  why: 'An advertisement by its label, which leads to another site.',
  find: ({ page }) => page.blocks.filter((block) => block.words <= MAX_WORDS && opensAsAd(block) && leadsAway(page, block)),
  removes: amid('<p><span>Advertisement</span> <a href="https://coats.example/winter">Winter coats at half price, until Sunday</a></p>'),
  keeps: amid(
    '<p><b>Advertisement</b> was the word for it in <a href="/archive/1890">the paper of that year</a>.</p><p><i>Ad</i> hoc, said the judge.</p>',
  ),
};

function opensAsAd({ nodes }: Block): boolean {
  const label = nodes.find((node) => isElement(node) || node.data.trim() !== '');
  return label !== undefined && isElement(label) && (matchWordings(label.textContent ?? '') & bitOf('ad')) !== 0;
}

const leadsAway = (page: Measured, block: Block): boolean =>
  linksOf(block).some((link) => {
    const url = otherPage(link.getAttribute('href') ?? '', page.url);
    return url !== undefined && !isSameSite(url, page.url);
  });
