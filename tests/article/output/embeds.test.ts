import { expect, test } from 'vitest';
import { embedOf, embedOn } from '../../../utils/article/output/embeds';

/** Made by hand and in no document, where nothing is loaded. */
const element = (name: string, attributes: Readonly<Record<string, string>> = {}): Element => {
  const el = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) el.setAttribute(attribute, value);
  return el;
};

test.each([
  ['https://www.youtube.com/embed/abcDEF_123-?autoplay=1', 'https://www.youtube.com/watch?v=abcDEF_123-'],
  ['//www.youtube-nocookie.com/embed/abcDEF_123-', 'https://www.youtube.com/watch?v=abcDEF_123-'],
  ['https://player.vimeo.com/video/123456?h=0', 'https://vimeo.com/123456'],
  ['https://www.dailymotion.com/embed/video/x8abcd', 'https://www.dailymotion.com/video/x8abcd'],
  ['https://geo.dailymotion.com/player/x5poh.html?video=x8abcd', 'https://www.dailymotion.com/video/x8abcd'],
  ['https://platform.twitter.com/embed/Tweet.html?dnt=false&id=1234567890&lang=en', 'https://x.com/i/status/1234567890'],
  ['https://www.instagram.com/p/AbC-1_2/embed/captioned/', 'https://www.instagram.com/p/AbC-1_2/'],
  ['https://www.tiktok.com/embed/v2/7123456789', 'https://www.tiktok.com/@/video/7123456789'],
  ['https://embed.bsky.app/embed/did:plc:abc123/app.bsky.feed.post/3kxyz?id=1', 'https://bsky.app/profile/did:plc:abc123/post/3kxyz'],
  ['https://open.spotify.com/embed/episode/4rOoJ6Egrf8?utm_source=x', 'https://open.spotify.com/episode/4rOoJ6Egrf8'],
  ['https://datawrapper.dwcdn.net/aB3dE/7/', 'https://datawrapper.dwcdn.net/aB3dE/'],
  ['https://flo.uri.sh/visualisation/12345/embed', 'https://public.flourish.studio/visualisation/12345/'],
  ['https://e.infogram.com/some-chart-1h?src=embed', 'https://infogram.com/some-chart-1h'],
])('%s is %s, and that page has a frame to show it in', (src, page) => {
  const embed = embedOf(element('iframe', { src }));
  expect(embed?.page).toBe(page);
  expect(embedOn(page)).toEqual(embed);
  expect(embedOf(element('iframe', { src: embed?.frame ?? '' }))).toEqual(embed);
});

test.each([
  ['iframe', { src: 'about:blank', 'data-src': 'https://www.youtube.com/embed/abcDEF_123-' }],
  ['amp-youtube', { 'data-videoid': 'abcDEF_123-' }],
  ['lite-youtube', { videoid: 'abcDEF_123-' }],
])('%s with %o is found where it keeps its address', (name, attributes) =>
  expect(embedOf(element(name, attributes))?.page).toBe('https://www.youtube.com/watch?v=abcDEF_123-'),
);

test.each([
  ['iframe', { src: 'https://ads.example/frame?u=https://www.youtube.com/embed/abcDEF_123-' }],
  ['iframe', { src: 'https://www.youtube.com.evil.example/embed/abcDEF_123-' }],
  ['iframe', { src: 'javascript:alert(1)//www.youtube.com/embed/abcDEF_123-' }],
  ['iframe', { src: 'https://www.youtube.com/embed/videoseries?list=PL1' }],
  ['iframe', {}],
  ['div', { 'data-videoid': 'abcDEF_123-' }],
  ['video', { src: 'https://www.youtube.com/embed/abcDEF_123-' }],
])('%s with %o is none', (name, attributes) => expect(embedOf(element(name, attributes))).toBeUndefined());

test.each(['https://www.youtube.com/watch?v=abcDEF_123-&t=9', 'https://www.youtube.com/@harbour', 'https://vimeo.com/12/34', ''])(
  'a link to %s is no still',
  (address) => expect(embedOn(address)).toBeUndefined(),
);
