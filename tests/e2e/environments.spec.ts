import { expect, NEWS, test } from './fixture';
import { openReader } from './reader';
import { HEADLINE, STORY } from './story';

/** What pages have done to the world that scripts of theirs, and of careless extensions, live in. */
const WORLDS: readonly (readonly [name: string, script: string])[] = [
  [
    'arrays without methods',
    'for (const name of Object.getOwnPropertyNames(Array.prototype)) if (name !== "constructor") delete Array.prototype[name];',
  ],
  [
    'arrays with methods that throw',
    'for (const name of ["map", "filter", "flatMap", "push", "forEach"]) Array.prototype[name] = () => { throw new Error("mine"); };',
  ],
  [
    'arrays that cannot be walked',
    'Array.prototype[Symbol.iterator] = NodeList.prototype[Symbol.iterator] = function* () { yield "gotcha"; };',
  ],
  [
    'elements that find nothing',
    'Element.prototype.querySelector = Document.prototype.querySelector = () => null; Element.prototype.querySelectorAll = Document.prototype.querySelectorAll = () => [];',
  ],
  [
    'elements without text',
    'Object.defineProperty(Node.prototype, "textContent", { get: () => "" }); Object.defineProperty(Node.prototype, "firstChild", { get: () => null });',
  ],
  [
    'elements that cannot be added',
    'Node.prototype.appendChild = Element.prototype.append = () => { throw new Error("mine"); }; Element.prototype.attachShadow = () => { throw new Error("mine"); };',
  ],
  [
    'documents that make nothing',
    'Document.prototype.createElement = Document.prototype.importNode = DOMImplementation.prototype.createHTMLDocument = () => { throw new Error("mine"); };',
  ],
  ['JSON of its own', 'globalThis.JSON = { parse: () => { throw new Error("mine"); }, stringify: () => "{}" };'],
  ['no Symbol, Map, Set, URL or Intl', 'globalThis.Map = globalThis.Set = globalThis.URL = globalThis.Intl = undefined;'],
  [
    'frozen prototypes',
    'for (const kind of [Object, Array, Node, Element, Document, Function, String, Promise, RegExp]) Object.freeze(kind.prototype); Object.freeze(document); Object.freeze(globalThis.Reflect);',
  ],
  [
    'no timers and no promises',
    'globalThis.setTimeout = globalThis.requestAnimationFrame = () => 0; Promise.prototype.then = () => { throw new Error("mine"); };',
  ],
  [
    'polluted objects',
    'Object.prototype.ok = true; Object.prototype.ALLOWED_TAGS = ["script"]; Object.prototype.html = "<script>1</script>"; Object.prototype.length = 7;',
  ],
  ['no dialogs', 'HTMLDialogElement.prototype.showModal = () => { throw new Error("mine"); };'],
  ['no clipboard', 'Object.defineProperty(navigator, "clipboard", { value: undefined });'],
];

const inHead = (markup: string): string => STORY.replace('<head>', `<head>${markup}`);

for (const [name, script] of WORLDS) {
  test(`a page with ${name} is read, in popup and reader`, async ({ lede }) => {
    const page = await lede.show(inHead(`<script>${script}</script>`));
    const reader = await openReader(lede, page);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
    await expect(reader.locator('.body')).toContainText('She sails again at five');
  });
}

const NAMED = [
  'body',
  'head',
  'documentElement',
  'implementation',
  'createElement',
  'querySelector',
  'activeElement',
  'addEventListener',
  'URL',
  'title',
  'defaultView',
  'contentType',
  'getElementById',
];

/** Fields that stand before what a form has. */
const FIELDS = ['firstChild', 'nextSibling', 'shadowRoot', 'textContent', 'getBoundingClientRect', 'matches', 'querySelectorAll']
  .map((name) => `<input name="${name}">`)
  .join('');

test('a page that names pictures, forms and fields like what a document has is read, and given back', async ({ lede }) => {
  const pictures = NAMED.map(
    (name) => `<img name="${name}" alt="" src="data:,"><form name="${name}">The text of a form called ${name}${FIELDS}</form>`,
  );
  const page = await lede.show(STORY.replace('</main>', `</main>${pictures.join('')}`));
  const reader = await openReader(lede, page);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  await expect(reader.locator('.body')).toContainText('She sails again at five');
  await page.keyboard.press('Escape');
  await expect(page.locator('lede-reader')).toHaveCount(0);
});

const POLICIES: readonly (readonly [name: string, policy: string])[] = [
  ['the strictest policy', "default-src 'none'"],
  ['the strictest policy, in a sandbox', "default-src 'none'; sandbox"],
  ['Trusted Types', "require-trusted-types-for 'script'; trusted-types 'none'"],
];

for (const [name, policy] of POLICIES) {
  test(`a page under ${name} is read, in popup and reader, in our own dress`, async ({ lede }) => {
    const page = await lede.context.newPage();
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
    await page.route(NEWS, (route) => route.fulfill({ body: STORY, headers }));
    await page.goto(NEWS);
    const reader = await openReader(lede, page);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
    await expect(reader.locator('.body')).toContainText('She sails again at five');
    const column = await reader.locator('.column').evaluate((el) => getComputedStyle(el).maxWidth);
    expect(column).not.toBe('none');
  });
}
