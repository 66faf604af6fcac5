import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { syncRegistration, watchAutoclean } from '../utils/sites/registration';
import { markButton } from '../utils/background/toolbarButton';
import { inTurn } from '../utils/background/coalesce';
import { createMenus, watchMenus } from '../utils/background/contextMenus';
import { hearTabs } from '../utils/messages/protocol';
import { commandsHere, watchNumbers } from '../utils/browser/platform';
import { forgetPaused, pauseTab, readPaused, renumberPaused } from '../utils/storage/pausedTabs';
import { shareSettings } from '../utils/storage/settings';
import { bringTakes, cleanAtHand, copyIn, toggleIn } from '../utils/background/openInTab';

// Browsers stop this script when it has nothing to do, and start it again for what it listened to in its first turn.
export default defineBackground(() => {
  const sync = inTurn(syncRegistration);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
    void sync();
    void createMenus();
    void forgetPaused();
  });
  browser.runtime.onStartup.addListener(() => {
    void shareSettings();
    void sync();
    void forgetPaused();
  });
  const syncAndClean = inTurn(async () => cleanAtHand(await syncRegistration()));
  watchAutoclean(() => void syncAndClean());
  watchMenus();
  watchNumbers((now, before) => void renumberPaused(now, before));
  commandsHere()?.onCommand.addListener((name, tab) => {
    if (tab?.id !== undefined) void (name === 'copy-article' ? copyIn(tab.id) : toggleIn(tab.id));
  });
  hearTabs(async (what, tabId) => {
    if (what === 'pause') await pauseTab(tabId);
    if (what === 'takes') await bringTakes(tabId);
    else if (what === 'options') await browser.runtime.openOptionsPage();
    else if (what !== 'asks') await markButton(what === 'pause' ? 'paused' : what, tabId);
    return (await readPaused()).includes(tabId);
  });
});
