import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const FOLDER = '.output/chrome-mv3';

interface Manifest {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly content_security_policy?: { readonly extension_pages?: string };
}

const manifest = JSON.parse(readFileSync(`${FOLDER}/manifest.json`, 'utf8')) as Manifest;

/** What a reader grants by installing. None of these makes a browser warn. */
const PERMITTED = ['activeTab', 'contextMenus', 'scripting', 'storage'];

test('it asks for no more at install than it may', () => {
  expect((manifest.permissions ?? []).filter((name) => !PERMITTED.includes(name))).toEqual([]);
  expect(manifest.permissions).toEqual(expect.arrayContaining(['activeTab', 'scripting', 'storage']));
  expect(manifest.optional_permissions ?? []).toEqual([]);
});

test('it may be given sites one by one, and has none to begin with', () => {
  expect(manifest).not.toHaveProperty('host_permissions');
  expect(manifest).not.toHaveProperty('content_scripts');
});

test('no page and no other extension can reach it', () => {
  for (const key of [
    'web_accessible_resources',
    'externally_connectable',
    'sandbox',
    'content_scripts',
    'devtools_page',
    'key',
    'update_url',
  ])
    expect(manifest).not.toHaveProperty(key);
});

test('its pages run their own files alone, frame nothing, and stand in no frame', () => {
  const policy = manifest.content_security_policy?.extension_pages ?? '';
  const directives = new Map(
    policy.split(';').map((part) => [part.trim().split(/\s+/)[0] ?? '', part.trim().split(/\s+/).slice(1).join(' ')]),
  );
  expect(Object.fromEntries(directives)).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': 'http: https: data:',
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  });
});

test('its pages hold no script and no style of their own, and load none from elsewhere', () => {
  const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));
  expect(pages).toContain('popup.html');
  for (const name of pages) {
    const html = readFileSync(`${FOLDER}/${name}`, 'utf8');
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=|<iframe/i);
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  }
});
