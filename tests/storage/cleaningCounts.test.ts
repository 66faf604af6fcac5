import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test } from 'vitest';
import { forgetPaused, pauseTab, readPaused, renumberPaused, resumeTab } from '../../utils/storage/pausedTabs';
import { countCleaning } from '../../utils/storage/cleaningCounts';

beforeEach(() => fakeBrowser.reset());

test('a site is offered after three cleanings, once', async () => {
  const offers: boolean[] = [];
  for (let index = 0; index < 6; index++) offers.push(await countCleaning('harbour.example'));
  expect(offers).toEqual([false, false, true, false, false, false]);
});

test('each site has a count of its own', async () => {
  await countCleaning('harbour.example');
  await countCleaning('harbour.example');
  expect(await countCleaning('paper.example')).toBe(false);
  expect(await countCleaning('harbour.example')).toBe(true);
});

test('what was left longest ago is forgotten first', async () => {
  await countCleaning('first.example');
  await countCleaning('first.example');
  for (let index = 0; index < 500; index++) await countCleaning(`site-${index}.example`);
  expect(await countCleaning('first.example')).toBe(false);
  expect(Object.keys((await fakeBrowser.storage.local.get('cleaned')).cleaned as object)).toHaveLength(500);
});

test('a paused tab stays paused by another number, and no other becomes it', async () => {
  await pauseTab(3);
  await renumberPaused(9, 3);
  await renumberPaused(12, 4);
  expect(await readPaused()).toEqual([9]);
});

test('tabs are paused one by one, until the browser starts anew', async () => {
  await pauseTab(3);
  await pauseTab(7);
  await pauseTab(3);
  expect(await readPaused()).toEqual([7, 3]);
  await resumeTab(7);
  expect(await readPaused()).toEqual([3]);
  await forgetPaused();
  expect(await readPaused()).toEqual([]);
});

test('what does not belong there pauses nothing', async () => {
  await fakeBrowser.storage.local.set({ pausedTabs: ['3', null] });
  expect(await readPaused()).toEqual([]);
});
