import type { TreeElement } from '../page/tree/types';
/** Something another site shows inside an article: a player, a post, a chart. */
export interface Embed {
  /** Where it can be seen on its own; an address of ours, whatever the page's looked like. */
  readonly page: string;
  /** What shows it inside another page. */
  readonly frame: string;
  /** As readers know the site. */
  readonly site: string;
  readonly shape: Shape;
}

/** `wide`: a video. `tall`: a post or a chart. `low`: something to hear. */
type Shape = 'low' | 'tall' | 'wide';

interface Site {
  readonly name: string;
  readonly shape: Shape;
  /** A frame's address; its groups are `$1` and `$2` below. */
  readonly player: RegExp;
  readonly page: string;
  readonly frame: string;
}

/** Sites whose frames belong to the text they stand in. Frames of all others are mostly advertisements. */
const SITES: readonly Site[] = [
  {
    name: 'YouTube',
    shape: 'wide',
    player: /^(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/((?!videoseries)[\w-]{6,20})/,
    page: 'https://www.youtube.com/watch?v=$1',
    frame: 'https://www.youtube-nocookie.com/embed/$1',
  },
  {
    name: 'Vimeo',
    shape: 'wide',
    player: /^player\.vimeo\.com\/video\/(\d+)/,
    page: 'https://vimeo.com/$1',
    frame: 'https://player.vimeo.com/video/$1',
  },
  {
    name: 'Dailymotion',
    shape: 'wide',
    player: /^(?:www|geo)\.dailymotion\.com\/(?:embed\/video\/|player(?:\/\w+)?\.html\?(?:.*&)?video=)(\w+)/,
    page: 'https://www.dailymotion.com/video/$1',
    frame: 'https://www.dailymotion.com/embed/video/$1',
  },
  {
    name: 'X',
    shape: 'tall',
    player: /^platform\.(?:twitter|x)\.com\/embed\/.*[?&]id=(\d+)/,
    page: 'https://x.com/i/status/$1',
    frame: 'https://platform.twitter.com/embed/Tweet.html?id=$1',
  },
  {
    name: 'Instagram',
    shape: 'tall',
    player: /^(?:www\.)?instagram\.com\/(p|reel|tv)\/([\w-]+)\/embed/,
    page: 'https://www.instagram.com/$1/$2/',
    frame: 'https://www.instagram.com/$1/$2/embed/',
  },
  {
    name: 'TikTok',
    shape: 'tall',
    player: /^(?:www\.)?tiktok\.com\/(?:embed|player)\/(?:v\d\/)?(\d+)/,
    page: 'https://www.tiktok.com/@/video/$1',
    frame: 'https://www.tiktok.com/player/v1/$1',
  },
  {
    name: 'Bluesky',
    shape: 'tall',
    player: /^embed\.bsky\.app\/embed\/(did:[\w:.]+)\/app\.bsky\.feed\.post\/(\w+)/,
    page: 'https://bsky.app/profile/$1/post/$2',
    frame: 'https://embed.bsky.app/embed/$1/app.bsky.feed.post/$2',
  },
  {
    name: 'Spotify',
    shape: 'low',
    player: /^open\.spotify\.com\/embed(?:-podcast)?\/(episode|show|track|album|playlist)\/(\w+)/,
    page: 'https://open.spotify.com/$1/$2',
    frame: 'https://open.spotify.com/embed/$1/$2',
  },
  {
    name: 'Datawrapper',
    shape: 'tall',
    player: /^(?:datawrapper\.dwcdn\.net|www\.datawrapper\.de\/_)\/(\w{5})(?:\/|$)/,
    page: 'https://datawrapper.dwcdn.net/$1/',
    frame: 'https://datawrapper.dwcdn.net/$1/',
  },
  {
    name: 'Flourish',
    shape: 'tall',
    player: /^(?:flo\.uri\.sh|public\.flourish\.studio)\/(visualisation|story)\/(\d+)/,
    page: 'https://public.flourish.studio/$1/$2/',
    frame: 'https://flo.uri.sh/$1/$2/embed',
  },
  {
    name: 'Infogram',
    shape: 'tall',
    player: /^e\.infogram\.com\/([\w-]+)/,
    page: 'https://infogram.com/$1',
    frame: 'https://e.infogram.com/$1',
  },
];

/** Where pages keep a frame's address that is to be loaded late, or after consent. */
const ADDRESSES = ['src', 'data-src', 'data-lazy-src', 'data-cmp-src', 'data-cookieblock-src'];

const TAGS = ['iframe', 'amp-youtube', 'lite-youtube'];

/** Elements that may hold an embed, as a selector. */
export const EMBED_TAGS = TAGS.join(', ');

/** The embed that an element of a page's copy is, if it is one that we know. */
export function embedOf(el: Pick<TreeElement, 'localName' | 'getAttribute'>): Embed | undefined {
  if (!TAGS.includes(el.localName)) return undefined;
  const video = el.getAttribute('data-videoid') ?? el.getAttribute('videoid');
  const addresses = video ? [`https://www.youtube.com/embed/${video}`] : ADDRESSES.map((name) => el.getAttribute(name) ?? '');
  return addresses.map(embedAt).find((embed) => embed !== undefined);
}

/** The embed whose frame has an address. */
function embedAt(address: string): Embed | undefined {
  const bare = address.trim().replace(/^(?:https?:)?\/\//, '');
  for (const { name, shape, player, page, frame } of SITES) {
    const found = player.exec(bare);
    if (found) return { site: name, shape, page: fill(page, found), frame: fill(frame, found) };
  }
  return undefined;
}

/** The embed that an article shows as a link to its page. */
export function embedOn(address: string): Embed | undefined {
  for (const { name, shape, page, frame } of SITES) {
    const found = patternOf(page).exec(address);
    if (found) return { site: name, shape, page: address, frame: fill(frame, found) };
  }
  return undefined;
}

const fill = (template: string, found: RegExpExecArray): string => template.replace(/\$(\d)/g, (_, group) => found[Number(group)] ?? '');

const patternOf = (template: string): RegExp =>
  new RegExp(
    `^${template
      .split(/\$\d/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
      .join('([\\w:.-]+)')}$`,
  );
