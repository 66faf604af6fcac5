import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const SENTENCES = [
  'The ferry left the harbour at six',
  'Two hundred people stood at the rail',
  'Nobody had told them of the storm',
  'It was over by noon',
];

const STORY = `<!doctype html><html lang="en"><head><title>Ferry rides out the storm</title><meta property="og:site_name" content="Harbour Post">
<meta property="article:published_time" content="2025-03-30T08:00:00+02:00"></head><body><main><article><h1>Ferry rides out the storm</h1>
${SENTENCES.map((sentence) => `<p>${sentence}, said the captain, who has crossed the strait for thirty years and knows its moods, as <a href="/more">was told before</a>.</p>`).join('')}
</article></main></body></html>`;

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as package.json does. */
const clean = (...args: readonly string[]): Promise<Ran> =>
  new Promise((done) => {
    const child = spawn(process.execPath, ['scripts/run.mjs', 'clean', ...args], { cwd: ROOT });
    const texts = { out: '', err: '' };
    child.stdout.on('data', (data: Buffer) => (texts.out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (texts.err += data.toString()));
    child.on('close', (code) => done({ code, ...texts }));
  });

const save = (name: string, html: string): string => {
  const file = test.info().outputPath(name);
  writeFileSync(file, html);
  return file;
};

test('a file is printed as text, and nothing else on standard output', async () => {
  const { code, out } = await clean(save('story.html', STORY), '--url', 'https://www.harbour.example/ferry');
  expect(code).toBe(0);
  expect(out).toMatch(/^Ferry rides out the storm\n\nHarbour Post, 30 March 2025\n/);
  for (const sentence of SENTENCES) expect(out).toContain(sentence);
});

test('a file is shown under its address: links and host are right', async () => {
  const { out } = await clean(save('story.html', STORY), '--url', 'https://www.harbour.example/ferry', '--format', 'json');
  const article = JSON.parse(out);
  expect(article).toMatchObject({
    title: 'Ferry rides out the storm',
    source: 'Harbour Post',
    lang: 'en',
    url: 'https://www.harbour.example/ferry',
  });
  expect(article.html).toContain('href="https://www.harbour.example/more"');
  expect(article.markdown).toContain('# Ferry rides out the storm');
});

test('no script of a page runs, and nothing of it asks for anything', async () => {
  let requests = 0;
  const server = createServer((_, response) => {
    requests++;
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const hostile = STORY.replace(
    '</head>',
    `<noscript><meta http-equiv="refresh" content="0;url=${origin}/away"></noscript><link rel="stylesheet" href="${origin}/a.css"><script src="${origin}/a.js"></script></head>`,
  ).replace(
    '</article>',
    `<img src="${origin}/a.png"><iframe src="${origin}/frame"></iframe></article><script>document.querySelector('article').remove()</script>`,
  );
  const { code, out } = await clean(save('hostile.html', hostile));
  server.close();
  expect(code).toBe(0);
  expect(out).toContain(SENTENCES[0]);
  expect(requests).toBe(0);
});

test('a page that is no article: exit code 3, the reason on standard error', async () => {
  const { code, out, err } = await clean(save('empty.html', '<title>Ferry</title><h1>Ferry</h1>'));
  expect({ code, out }).toEqual({ code: 3, out: '' });
  expect(err).toMatch(/^no(t-article|-text): .+/);
});

test('wrong usage: exit code 2', async () => {
  const { code, out, err } = await clean('nowhere.html');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^No file nowhere.html\.\nUsage/);
});

test('a corpus: one line a page, and a page that cannot be read does not stop the run', async () => {
  const manifest = save('manifest.jsonl', '');
  save('story.html', STORY);
  const lines = [
    { id: 'missing', url: 'https://www.harbour.example/gone', html: 'gone.html', truth: {} },
    { id: 'story', url: 'https://www.harbour.example/ferry', html: 'story.html', truth: {} },
  ];
  writeFileSync(manifest, lines.map((line) => JSON.stringify(line)).join('\n'));
  const out = join(manifest, '..', 'results.jsonl');
  expect((await clean('--manifest', manifest, '--out', out)).code).toBe(0);
  const results = readFileSync(out, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(results[0]).toMatchObject({ id: 'missing', ok: false, reason: 'error' });
  expect(results[1]).toMatchObject({ id: 'story', ok: true, title: 'Ferry rides out the storm', source: 'Harbour Post', byline: [] });
  expect(results[1].date).toMatch(/^2025-03-30/);
  expect(results[1].text.split('\n')).toHaveLength(SENTENCES.length);
  expect(results[1].ms).toBeGreaterThan(0);
});
