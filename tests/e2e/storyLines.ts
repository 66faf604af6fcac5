import type { Page } from '@playwright/test';

export interface StoryLines {
  /** Lines of the story between the head and the foot, whole. */
  readonly visible: number;
  /** Lines of the story, scrolled to or not. */
  readonly all: number;
}

/** Lines of story in an open popup, as it stands: text of the body that belongs to no picture. */
export const storyLines = (popup: Page): Promise<StoryLines> =>
  popup.evaluate(() => {
    const top = document.querySelector('.source-line')?.getBoundingClientRect().bottom ?? 0;
    const bottom = document.querySelector('footer')?.getBoundingClientRect().top ?? innerHeight;
    const body = document.querySelector('.body') ?? document.body;
    const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const lines = new Map<number, boolean>();
    while (texts.nextNode()) {
      const { currentNode } = texts;
      if (!currentNode.nodeValue?.trim() || currentNode.parentElement?.closest('figure, figcaption, .embed')) continue;
      const range = document.createRange();
      range.selectNodeContents(currentNode);
      for (const { top: from, bottom: to, width } of range.getClientRects())
        if (width > 0) lines.set(Math.round(from / 8), from >= top && to <= bottom);
    }
    return { visible: [...lines.values()].filter(Boolean).length, all: lines.size };
  });
