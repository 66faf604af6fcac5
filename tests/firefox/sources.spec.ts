import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { archive, filesIn } from '../../scripts/build/archive';
import { sources } from '../../scripts/build/zip';

const FOLDER = '.output/firefox-mv3';

test('the sources that Mozilla is given build the same extension, byte for byte, in another place', () => {
  const place = mkdtempSync(join(tmpdir(), 'lede-sources-'));
  for (const [file, content] of Object.entries(unzipSync(archive('.', sources())))) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    writeFileSync(join(place, file), content);
  }
  symlinkSync(resolve('node_modules'), join(place, 'node_modules'), 'junction');
  const wxt = [resolve('node_modules/wxt/bin/wxt.mjs')];
  execFileSync(process.execPath, [...wxt, 'prepare'], { cwd: place, stdio: 'pipe' });
  execFileSync(process.execPath, [...wxt, 'build', '-b', 'firefox'], { cwd: place, stdio: 'pipe' });
  const built = join(place, FOLDER);
  expect(filesIn(built)).toEqual(filesIn(FOLDER));
  const differing = filesIn(built).filter((file) => !readFileSync(join(built, file)).equals(readFileSync(join(FOLDER, file))));
  expect(differing).toEqual([]);
  rmSync(place, { recursive: true });
});

test('they hold no test, no secret and nothing of this machine', () => {
  const strays = sources().filter((file) =>
    /^tests\/|^\.(?:ci|github)\/|\.(?:pem|key|env)$|web-ext\.config|node_modules|\.output/.test(file),
  );
  expect(strays).toEqual([]);
  expect(sources()).toEqual(expect.arrayContaining(['README.md', 'package-lock.json', 'package.json', 'wxt.config.ts']));
});
