import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { answerInTab, moveReader, type Reading, report } from '../../utils/messages/protocol';
import { askForArticle, askForReport } from '../../utils/messages/askForArticle';

const reading: Reading = { extraction: { ok: false, reason: 'no-text', title: 'Ferry runs again' }, loading: false };
const own = { id: fakeBrowser.runtime.id };

const handlers = () => ({
  readArticle: vi.fn(() => reading),
  putBack: vi.fn((_request: { readonly ids: readonly string[] }) => reading),
  setAside: vi.fn(() => reading),
  describePage: vi.fn(() => 'kept p 12 words'),
  openReader: vi.fn(async () => ({ open: true })),
  toggleReader: vi.fn(async () => ({ open: false, reason: 'no-text' as const })),
});

beforeEach(() => fakeBrowser.reset());

test('a tab answers our own extension', async () => {
  const tab = handlers();
  answerInTab(tab);
  const [reply] = await fakeBrowser.runtime.onMessage.trigger({ name: 'putBack', request: { ids: ['a'] } }, own, () => {});
  expect(reply).toEqual(reading);
  expect(tab.putBack).toHaveBeenCalledWith({ ids: ['a'] });
});

test.each([
  ['another extension', { name: 'readArticle', request: {} }, { id: 'somebody-else' }],
  ['a sender without a name', { name: 'readArticle', request: {} }, {}],
  ['a message that is not of the protocol', { name: 'constructor', request: {} }, own],
  ['no message', null, own],
])('a tab is silent to %s', async (_who, message, sender) => {
  const tab = handlers();
  answerInTab(tab);
  expect(await fakeBrowser.runtime.onMessage.trigger(message, sender, () => {})).toEqual([undefined]);
  expect(tab.readArticle).not.toHaveBeenCalled();
});

test('a tab that was stopped is silent', async () => {
  answerInTab(handlers())();
  expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
});

test('what the engine throws reaches who asked', async () => {
  answerInTab({
    ...handlers(),
    readArticle: () => {
      throw new Error('too deep');
    },
  });
  await expect(fakeBrowser.runtime.onMessage.trigger({ name: 'readArticle', request: {} }, own, () => {})).rejects.toThrow('too deep');
});

test('a reply of the wrong shape is not passed on', async () => {
  Reflect.set(fakeBrowser.tabs, 'sendMessage', () => Promise.resolve({ extraction: { ok: true, article: { title: 7 } }, loading: false }));
  await expect(askForArticle(1, 'readArticle', {})).rejects.toThrow(TypeError);
});

test('a tab says whether its reader is open', async () => {
  answerInTab(handlers());
  const [reply] = await fakeBrowser.runtime.onMessage.trigger({ name: 'toggleReader', request: {} }, own, () => {});
  Reflect.set(fakeBrowser.tabs, 'sendMessage', () => Promise.resolve(reply));
  expect(await moveReader(1, 'toggleReader')).toEqual({ open: false, reason: 'no-text' });
  Reflect.set(fakeBrowser.tabs, 'sendMessage', () => Promise.resolve({ open: 'yes' }));
  await expect(moveReader(1, 'toggleReader')).rejects.toThrow(TypeError);
});

test('a tab describes its page in words, and not in too many', async () => {
  Reflect.set(fakeBrowser.tabs, 'sendMessage', () => Promise.resolve('kept '.repeat(100_000)));
  expect(await askForReport(1)).toHaveLength(200_000);
  Reflect.set(fakeBrowser.tabs, 'sendMessage', () => Promise.resolve({ html: '<b>' }));
  await expect(askForReport(1)).rejects.toThrow(TypeError);
});

test.each([
  ['does not answer', () => Promise.resolve(undefined)],
  ['is stopped on the way', () => Promise.reject(new Error('the message channel closed'))],
])('a background that %s is told again', async (_what, fails) => {
  const send = vi.fn().mockImplementationOnce(fails).mockResolvedValueOnce(true);
  Reflect.set(fakeBrowser.runtime, 'sendMessage', send);
  expect(await report('pause')).toBe(true);
  expect(send.mock.calls).toEqual([[{ report: 'pause' }], [{ report: 'pause' }]]);
});

test('a background that never answers has nothing paused', async () => {
  Reflect.set(fakeBrowser.runtime, 'sendMessage', () => Promise.reject(new Error('no receiving end')));
  expect(await report('asks')).toBe(false);
});
