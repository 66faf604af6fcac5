import { STORY } from './story';

/** Pages of a made-up paper, for what happens by itself. */
export const PAPER = 'https://www.harbour.example';
export const ARTICLE = `${PAPER}/islands/2025/03/30/ferry-runs-again`;

/** Another story of the same paper. */
export const BRIDGE = 'The old bridge at Skerries opens for carts again';
export const BRIDGE_BODY = [
  'The old bridge at Skerries, shut since a cart went through its deck in the spring of last year, was opened again on Monday by the oldest of the carters, who had asked not to be made to speak.',
  'Its oak had come from two barns and a chapel, and each plank bears a number in the hand of the man who sawed it, so that whoever mends it next will know where to look for more.',
  'The council thanked the barns by name. It did not thank the chapel, whose elders had voted against, and whose door has since been found to be a little wider than it was.',
];
export const bridge = (extra = ''): string =>
  STORY.replaceAll('Ferry to the islands runs again after nine winters', BRIDGE).replace(
    /<h1>.*<\/main>/s,
    `<h1>${BRIDGE}</h1>${BRIDGE_BODY.map((text) => `<p>${text}</p>`).join('')}${extra}</main>`,
  );

const card = (index: number): string =>
  `<article><h3><a href="/islands/story-${index}">Harbour story number ${index}</a></h3><p>What came of it, in a line.</p></article>`;

/** A list of stories and nothing else. */
export const FRONT = `<!doctype html><title>Harbour Post</title><h1>Harbour Post</h1><main>${Array.from({ length: 20 }, (_, index) => card(index)).join('')}</main>`;

/** The story, with a script of its page's own at the end. */
export const storyWith = (script: string, html = STORY): string => html.replace('</body>', `<script>${script}</script></body>`);

/** The story with something before the end of its text. */
export const storyAnd = (markup: string): string => STORY.replace('</main>', `${markup}</main>`);
