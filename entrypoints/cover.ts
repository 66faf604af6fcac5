import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mayHoldArticle } from '../utils/article/page/likelyArticle';
import { coverPage } from '../utils/overlay/cover';
import { readList } from '../utils/sites/registration';
import { modeOf } from '../utils/sites/siteList';
import { readSettings } from '../utils/storage/settings';

declare global {
  /** Shows the page again that is kept from being seen until its article is there. */
  var ledeLift: (() => void) | undefined;
}

/** Runs before anything else on pages of domains that are cleaned by themselves, and only there. */
export default defineUnlistedScript(() => {
  if (!mayHoldArticle(location.href)) return;
  const cover = coverPage(document);
  globalThis.ledeLift = cover.lift;
  void readSettings().then(({ theme }) => cover.paint(theme));
  void readList().then((list) => modeOf(list, location.href) !== 'clean' && cover.lift());
});
