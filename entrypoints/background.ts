import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { syncRegistration, watchAutoclean } from '../utils/autoclean';
import { markButton } from '../utils/button';
import { inTurn } from '../utils/inTurn';
import { createMenus, watchMenus } from '../utils/menus';
import { hearTabs } from '../utils/messages';
import { commandsHere, watchNumbers } from '../utils/platform';
import { forgetPaused, pauseTab, readPaused, renumberPaused } from '../utils/paused';
import { shareSettings } from '../utils/settings';
import { bringTakes, copyIn, toggleIn } from '../utils/tabs';

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
  watchAutoclean(() => void sync());
  watchMenus();
  watchNumbers((now, before) => void renumberPaused(now, before));
  commandsHere()?.onCommand.addListener((name, tab) => {
    if (tab?.id !== undefined) void (name === 'copy-article' ? copyIn(tab.id) : toggleIn(tab.id));
  });
  hearTabs(async (what, tabId) => {
    if (what === 'pause') await pauseTab(tabId);
    if (what === 'takes') await bringTakes(tabId);
    else if (what !== 'asks') await markButton(what === 'pause' ? 'paused' : what, tabId);
    return (await readPaused()).includes(tabId);
  });
});
