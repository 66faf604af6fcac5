import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, type Lede, test } from './fixture';
import { extensionPage } from './listing';
import { ARTICLE, BRIDGE_BODY, storyAnd } from './pages';
import { openReader } from './reader';
import { HEADLINE, STORY } from './story';

async function set(lede: Lede, settings: object): Promise<void> {
  const own = await extensionPage(lede);
  await own.evaluate((settings) => chrome.storage.local.set({ settings: { ...settings, savedAt: Date.now() } }), settings);
  await own.close();
}

/** What the rules for accessible pages have against the reader; the page behind it is not ours. */
async function complaints(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('lede-reader').setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const RICH = storyAnd(
  `${['What was saved', 'What comes now', 'Who paid'].map((text, index) => `<h2>${text}</h2><p>${BRIDGE_BODY[index]}</p>`).join('')}
   <iframe src="https://www.youtube.com/embed/abcDEF_123-" title="The ferry leaves"></iframe><p>Nobody on the quay had expected her to be so quiet.</p>
   <table><tr>${Array.from({ length: 30 }, (_, index) => `<th>Crossing ${index}</th>`).join('')}</tr><tr>${'<td>07:10</td>'.repeat(30)}</tr></table>`,
);

for (const theme of ['light', 'sepia', 'dark', 'contrast'] as const) {
  test(`nothing is wrong with the ${theme} reader, closed up and opened out`, async ({ lede }) => {
    await set(lede, { theme });
    const page = await lede.show(RICH, ARTICLE);
    const reader = await openReader(lede, page);
    await expect(reader).toHaveAttribute('data-theme', theme);
    expect(await complaints(page)).toEqual([]);
    await reader.locator('.ledger > summary').click();
    await reader.getByRole('button', { name: 'Reading settings' }).click();
    expect(await complaints(page)).toEqual([]);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a reader that follows a ${colorScheme} system is ${colorScheme}, and right`, async ({ lede }) => {
    const page = await lede.show(RICH, ARTICLE);
    const reader = await openReader(lede, page);
    // Pressing the button resets what the test pretends.
    await page.emulateMedia({ colorScheme });
    await expect(reader).toHaveCSS('background-color', colorScheme === 'light' ? 'rgb(252, 251, 248)' : 'rgb(23, 24, 26)');
    expect(await complaints(page)).toEqual([]);
  });
}

test('a reader under forced colours, or asked for less movement, obeys', async ({ lede }) => {
  const page = await lede.show(RICH, ARTICLE);
  const reader = await openReader(lede, page);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await expect(reader).toHaveCSS('animation-name', 'none');
  await expect(reader).toHaveCSS('scroll-behavior', 'auto');
  expect(await complaints(page)).toEqual([]);
});

/** Nothing of the reader is wider than its window, and what it holds can be come to. */
async function expectFits(page: Page, reader: Locator): Promise<void> {
  expect(await reader.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
  const outside = await reader.evaluate((dialog) =>
    [...dialog.querySelectorAll('h1, p, figure, button, summary, .source-line')]
      .filter((el) => !el.closest('table, .unseen') && el.getClientRects().length > 0)
      .filter((el) => el.getBoundingClientRect().left < -1 || el.getBoundingClientRect().right > innerWidth + 1)
      .map((el) => `${el.localName}.${el.className}`),
  );
  expect(outside).toEqual([]);
  await reader.getByRole('button', { name: 'Reading settings' }).click();
  const done = reader.getByRole('button', { name: 'Done' });
  await done.scrollIntoViewIfNeeded();
  await expect(done).toBeInViewport();
  await done.click();
}

for (const [what, width, height] of [
  ['the narrowest telephone', 320, 568],
  ['a tablet', 768, 1024],
  ['a desk', 1440, 900],
  ['4K', 3840, 2160],
  ['1280 px at 400 %', 320, 256],
] as const) {
  test(`the reader fits ${what}`, async ({ lede }) => {
    const page = await lede.show(RICH, ARTICLE);
    const reader = await openReader(lede, page);
    await page.setViewportSize({ width, height });
    await expectFits(page, reader);
    const measure = await reader
      .locator('.body p')
      .first()
      .evaluate((p) => p.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(p).fontSize));
    // 65 of the face's figures, which are half an em and a little more.
    expect(measure).toBeLessThan(42);
    await reader.locator('.body p').last().scrollIntoViewIfNeeded();
    await expect(reader.locator('.body p').last()).toBeInViewport();
  });
}

test('the largest text fits the narrowest window', async ({ lede }) => {
  await set(lede, { size: 32, measure: 100, lineHeight: 2.4, align: 'justify' });
  const page = await lede.show(RICH, ARTICLE);
  const reader = await openReader(lede, page);
  await page.setViewportSize({ width: 320, height: 568 });
  await expectFits(page, reader);
});

const SENTENCES = {
  ar: 'عادت العبارة إلى الجزر صباح الأحد بعد تسعة فصول شتاء، وكان على الرصيف معظم الذين أُبقيت من أجلهم، ولم يكن أحد يعدّ السنوات.',
  fa: 'کشتی جزیره‌ها پس از نُه زمستان صبح یکشنبه دوباره به راه افتاد و بیشتر کسانی که برایشان نگه داشته شده بود بر اسکله ایستاده بودند.',
  he: 'המעבורת לאיים שבה והפליגה ביום ראשון בבוקר אחרי תשעה חורפים, ועל הרציף עמדו רוב האנשים שלמענם נשמרה כל השנים.',
  hi: 'द्वीपों की नाव नौ सर्दियों के बाद रविवार की सुबह फिर चली, और घाट पर वे अधिकतर लोग खड़े थे जिनके लिए उसे बचाकर रखा गया था।',
  th: 'เรือข้ามฟากไปยังหมู่เกาะกลับมาแล่นอีกครั้งในเช้าวันอาทิตย์หลังจากหยุดไปเก้าฤดูหนาว และผู้คนส่วนใหญ่ที่รอคอยมันยืนอยู่บนท่าเรือ',
  ja: '島々へ渡る連絡船は、九つの冬を経て日曜の朝にふたたび走り出した。桟橋には、この船を待ち続けた人々のほとんどが立っていた。',
  ko: '섬으로 가는 연락선이 아홉 번의 겨울을 지나 일요일 아침 다시 떠났고, 부두에는 그 배를 기다려 온 사람들이 대부분 서 있었다.',
  'zh-CN': '开往群岛的渡轮在停航九个冬天之后，于星期日早晨再次启航，码头上站着大多数为它守候多年的人。',
} as const;

const inLanguage = (lang: keyof typeof SENTENCES): string => {
  const text = SENTENCES[lang];
  const dir = lang === 'ar' || lang === 'fa' || lang === 'he' ? 'rtl' : 'ltr';
  const words = text.slice(0, 40);
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><title>${words}</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${words}","datePublished":"2025-03-30"}</script></head><body><main><h1>${words}</h1>${Array.from({ length: 6 }, (_, index) => `<p>${index + 1}. ${text}${text}<em>${text}</em></p>`).join('')}</main></body></html>`;
};

for (const [lang, { rtl = false, italics = true, cjk = false }] of [
  ['ar', { rtl: true, italics: false }],
  ['fa', { rtl: true }],
  ['he', { rtl: true, italics: false }],
  ['hi', {}],
  ['th', { italics: false }],
  ['ja', { italics: false, cjk: true }],
  ['ko', { italics: false, cjk: true }],
  ['zh-CN', { italics: false, cjk: true }],
] as readonly (readonly [keyof typeof SENTENCES, { rtl?: boolean; italics?: boolean; cjk?: boolean }])[]) {
  test(`${lang} is set as its readers know it`, async ({ lede }) => {
    const page = await lede.show(inLanguage(lang), `https://www.harbour.example/${lang}/2025/03/30/ferry`);
    const reader = await openReader(lede, page);
    const style = await reader
      .locator('.body p')
      .first()
      .evaluate((p) => {
        const { direction, textAlign, letterSpacing, lineHeight, fontSize } = getComputedStyle(p);
        const em = p.querySelector('em');
        return {
          direction,
          textAlign,
          letterSpacing,
          leading: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize),
          italic: em && getComputedStyle(em).fontStyle,
          ems: p.getBoundingClientRect().width / Number.parseFloat(fontSize),
        };
      });
    expect(style).toMatchObject({ direction: rtl ? 'rtl' : 'ltr', textAlign: 'start', letterSpacing: 'normal' });
    expect(style.leading).toBeGreaterThanOrEqual(1.74);
    if (!italics) expect(style.italic).toBe('normal');
    if (cjk) {
      expect(style.ems).toBeGreaterThan(31);
      expect(style.ems).toBeLessThan(39);
    }
    expect(await complaints(page)).toEqual([]);
  });
}

test.describe('on paper', () => {
  const PAGES = /\/Type\s*\/Page\b/g;

  test('stands the article with its source line, and nothing of the page', async ({ lede }) => {
    const page = await lede.show(RICH, ARTICLE);
    const reader = await openReader(lede, page);
    await reader.locator('.ledger > summary').click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('body')).toBeHidden();
    for (const shown of ['.source-line', '.headline', '.meta-line', '.body', '.embed a']) await expect(reader.locator(shown)).toBeVisible();
    for (const hidden of ['.controls', '.progress', '.outline', '.ledger', '.embed button'])
      await expect(reader.locator(hidden)).toBeHidden();
    await expect(reader).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(reader.locator('.source-line')).toHaveText('Harbour PostMarch 30, 2025');
  });

  test('a long article takes as many sheets as it needs, and a long page around it none', async ({ lede }) => {
    const long = storyAnd(Array.from({ length: 60 }, (_, index) => `<p>Crossing ${index + 1}. ${BRIDGE_BODY[index % 3]}</p>`).join(''));
    const page = await lede.show(long.replace('<nav>', `<div style="height:20000px"></div><nav>`), ARTICLE);
    await openReader(lede, page);
    const sheets = ((await page.pdf({ format: 'A4' })).toString('latin1').match(PAGES) ?? []).length;
    expect(sheets).toBeGreaterThanOrEqual(3);
    // The page alone would take eighteen.
    expect(sheets).toBeLessThanOrEqual(12);
  });
});

test('dark printing is black on white too', async ({ lede }) => {
  await set(lede, { theme: 'dark' });
  const page = await lede.show(STORY, ARTICLE);
  const reader = await openReader(lede, page);
  await page.emulateMedia({ media: 'print' });
  await expect(reader).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(reader.getByRole('heading', { name: HEADLINE })).toHaveCSS('color', 'rgb(0, 0, 0)');
});
