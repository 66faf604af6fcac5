import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const manifest = JSON.parse(readFileSync('.output/firefox-mv3/manifest.json', 'utf8')) as Readonly<Record<string, unknown>>;

test('it is of the third kind, has an id, and says that it collects nothing', () => {
  expect(manifest['manifest_version']).toBe(3);
  expect(manifest['browser_specific_settings']).toEqual({
    gecko: {
      id: expect.stringMatching(/^\{[\da-f-]{36}\}$/) as unknown,
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  });
});

test('it asks at install for what it asks for in Chromium, and for no site', () => {
  expect(manifest['permissions']).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
  expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
  for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'minimum_chrome_version']) {
    expect(manifest).not.toHaveProperty(key);
  }
});

test('the background ends when it has nothing to do, and the button stands beside the address', () => {
  expect(manifest['background']).toEqual({ scripts: ['background.js'] });
  expect(manifest['action']).toMatchObject({ default_area: 'navbar', default_popup: 'popup.html' });
});
