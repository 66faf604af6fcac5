import { afterEach, describe, expect, test, vi } from 'vitest';
import { extractArticle } from '../../utils/article';
import { sanitize } from '../../utils/article/output/sanitize';
import { parseReading } from '../../utils/untrusted/parseArticle';
import { dangersIn } from '../hostile/dangers';
import { articleOf } from '../render/articles';

/** Every way we know of to bring something live into a text. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '<div><script src="https://evil.example/x.js"></script></div>',
  '<img src=x onerror=alert(1)>',
  '<p><img src="x" onerror="alert(1)" onload="alert(1)"></p>',
  '<svg onload=alert(1)><text>hi</text></svg>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=alert(1)>#x"></use></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x></svg>',
  '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" &#14; javascript:alert(1)">x</a>',
  '<a href="jav&#x09;ascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt&colon;alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="blob:https://evil.example/1">x</a>',
  '<a href="https://ok.example" target="_top" ping="https://evil.example" onclick="alert(1)" referrerpolicy="unsafe-url">x</a>',
  '<a href="data:image/svg+xml,<svg onload=alert(1)>">x</a>',
  '<img src="javascript:alert(1)">',
  `<img src="https://ok.example/a.png" srcset="data:image/png;base64,iVBORw0KGgo= 1x, data:image/svg+xml,%3Csvg onload='alert(1)'/%3E 2x">`,
  '<img src="https://ok.example/a.png" style="position:fixed;inset:0" id="popup" name="body" class="primary">',
  '<iframe src="https://evil.example"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="https://evil.example/x.swf"></object>',
  '<embed src="https://evil.example/x.swf">',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<link rel="stylesheet" href="https://evil.example/x.css">',
  '<style>@import "https://evil.example/x.css"; * { background: url(https://evil.example) }</style>',
  '<p style="background:url(https://evil.example/track)">x</p>',
  '<form action="https://evil.example"><input name="q"><button formaction="javascript:alert(1)">go</button></form>',
  '<form id="x"></form><button form="x" formaction="javascript:alert(1)">go</button>',
  '<input autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)><summary>x</summary></details>',
  '<video><source onerror=alert(1)></video>',
  '<audio src=x onerror=alert(1)></audio>',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp>',
  '<textarea></textarea><img src=x onerror=alert(1)></textarea>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[><img src=x onerror=alert(1)>]]>',
  '<custom-element onclick=alert(1) is="x">x</custom-element>',
  '<p is="evil-paragraph" slot="x" part="y">x</p>',
  '<a href="https://ok.example" id="location" name="location">x</a><a id="location" name="href">y</a>',
  '<p onclick=alert(1) onmouseover=alert(1) onanimationstart=alert(1) tabindex=0 contenteditable>x</p>',
  '<marquee onstart=alert(1)>x</marquee>',
  '<isindex type=image src=1 onerror=alert(1)>',
  '<select><option><style></option></select><img src=x onerror=alert(1)></style></select>',
  '<table><td background="javascript:alert(1)">x</td></table>',
  '<dialog open onclose=alert(1)>x</dialog>',
  '<portal src="https://evil.example"></portal>',
  `${'<div>'.repeat(600)}<img src=x onerror=alert(1)>${'</div>'.repeat(600)}`,
];

/** What is live or out of place in a piece of markup once it stands in a page: this one, unless another is given. */
function dangers(html: string, doc = document): string[] {
  doc.body.innerHTML = html;
  return dangersIn(doc.body);
}

const alerts = vi.spyOn(window, 'alert').mockImplementation(() => {});

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

afterEach(() => {
  document.body.replaceChildren();
  alerts.mockClear();
});

describe('nothing live passes', () => {
  test.each(HOSTILE)('the sanitiser: %s', async (payload) => {
    expect(dangers(sanitize(`<p>before</p>${payload}<p>after</p>`))).toEqual([]);
    await settled();
    expect(alerts).not.toHaveBeenCalled();
  });

  test.each(HOSTILE)('the border, whatever the tab says is clean: %s', (payload) => {
    const { extraction } = parseReading({ extraction: { ok: true, article: articleOf({ html: payload }) }, loading: false });
    expect(extraction.ok && dangers(extraction.article.html)).toEqual([]);
  });

  test.each(HOSTILE)('the engine, in the middle of a story: %s', (payload) => {
    const story = 'The ferry that tied the outer islands to the mainland for a century ran again on Sunday morning, after nine winters.';
    const doc = new DOMParser().parseFromString(
      `<h1>Ferry</h1><p>${story}</p><p>${payload}</p>${`<p>${story}</p>`.repeat(6)}`,
      'text/html',
    );
    const extraction = extractArticle(doc, { url: 'https://harbour.example/ferry' });
    expect(extraction.ok && dangers(extraction.article.html)).toEqual([]);
  });
});

test('dangers are seen where they are', () => {
  const inert = document.implementation.createHTMLDocument('');
  const missed = HOSTILE.filter((payload) => dangers(payload, inert).length === 0);
  expect(missed).toEqual([]);
});

test('what an article is made of passes as it is', () => {
  const html =
    '<h2>One</h2><p>A <a href="https://a.example/b?c=d#e">link</a>, <em>stress</em> and <strong>weight</strong>.</p>' +
    '<blockquote><p>Said.</p></blockquote><ol start="3"><li>Three</li></ol>' +
    '<figure><img src="https://a.example/i.jpg" alt="A ferry" width="8" height="5"><figcaption>The ferry.</figcaption></figure>' +
    '<table><tbody><tr><td colspan="2">07:10</td></tr></tbody></table><p dir="rtl" lang="ar">سلام</p>';
  const inert = document.implementation.createHTMLDocument('');
  document.body.innerHTML = sanitize(html);
  inert.body.innerHTML = html;
  expect(document.body.innerHTML).toBe(inert.body.innerHTML);
});

test('cleaning twice changes nothing', () => {
  for (const payload of HOSTILE) expect(sanitize(sanitize(payload))).toBe(sanitize(payload));
});
