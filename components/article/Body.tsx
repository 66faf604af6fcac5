import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../../utils/article/types';
import { markCredits } from './credits';
import { preparePictures, settlePicture, takeAway } from './pictures';
import { alignNumbers } from './tables';

/** The sanitised body, shown as it is; what only a browser knows of it is marked on it. */
export function Body({ html }: Pick<Article, 'html'>) {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!body.current) return;
    preparePictures(body.current);
    markCredits(body.current);
    alignNumbers(body.current);
  }, [html]);
  return <div class="body" ref={body} dangerouslySetInnerHTML={{ __html: html }} onErrorCapture={takeAway} onLoadCapture={settlePicture} />;
}
