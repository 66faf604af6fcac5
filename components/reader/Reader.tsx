import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/types';
import { printedAddress } from '../../utils/render/printedAddress';
import type { Settings } from '../../utils/storage/settings';
import { ArticleView } from '../article/ArticleView';
import { Completeness } from '../article/Completeness';
import { prepareEmbeds, showEmbed } from '../article/embeds';
import { LargePicture, makePressable, type Picture, pictureOf } from '../article/LargePicture';
import { Ledger } from '../article/Ledger';
import { prepareTables } from '../article/tables';
import type { ReaderActions } from './actions';
import { CleanedByItself } from './CleanedByItself';
import { Comforts } from './Comforts';
import { Controls } from './Controls';
import { Menu } from './Menu';
import { Outline } from './Outline';
import { Progress } from './Progress';
import { Teach } from './Teach';
import { useReading } from './useReading';
import { useRoom } from './useRoom';

interface ReaderProps {
  readonly article: Article;
  readonly settings: Settings;
  /** The page's domain is on the list, so that there is something to leave alone. */
  readonly isListed: boolean;
  /** It opened by itself, and its reader is not used to that yet. */
  readonly isNews: boolean;
  /** The part of the paper that the page is in, if it is in one. */
  readonly section: string | undefined;
  readonly locale: string;
  readonly actions: ReaderActions;
}

/** An article over its page: the text, and what little is needed around it. Stands in a dialog that scrolls. */
export function Reader({ article, settings, isListed, isNews, section, locale, actions }: ReaderProps) {
  const column = useRef<HTMLDivElement>(null);
  const { progress, isReading, subhead } = useReading(column);
  const room = useRoom(column);
  const [isTeaching, setTeaching] = useState(false);
  const { press, large, closeLarge } = usePresses(column, article.html, actions.follow);
  const outline = <Outline key={article.url} html={article.html} column={column} current={subhead} room={room.outline} />;
  return (
    <>
      <Progress share={progress} minutes={article.minutes} isFaded={isReading && !room.minutes} locale={locale} />
      <Controls
        isFaded={isReading}
        actions={actions}
        comforts={<Comforts settings={settings} onSet={actions.set} onReset={actions.reset} />}
        menu={<Menu section={section} isListed={isListed} actions={actions} onTeach={() => setTeaching(true)} />}
      />
      {room.outline !== undefined && outline}
      {/* Links and pictures inside have their own keys; what they do is decided here for all of them. */}
      <div class="column" ref={column} onClick={press} role="presentation">
        {isNews && <CleanedByItself onShowOriginal={actions.close} onLeaveSite={actions.leaveSite} />}
        <ArticleView article={article} locale={locale}>
          <Completeness completeness={article.completeness} onLoosen={actions.ledger.putBack} />
          {room.outline === undefined && outline}
        </ArticleView>
        <p class="printed-address">{printedAddress(article)}</p>
        <Ledger removals={article.removals} back={article.back} actions={actions.ledger} />
      </div>
      {isTeaching && <Teach column={column} actions={actions.teach} onDone={() => setTeaching(false)} />}
      {/* Filled where the article is read aloud, by what is then put into the page. */}
      <div class="listening" />
      {large && <LargePicture picture={large} onClose={closeLarge} />}
    </>
  );
}

/** What can be pressed in the text: pictures, embeds, tables that scroll, and links to places in it. */
function usePresses(column: RefObject<HTMLElement | null>, html: string, follow: ReaderActions['follow']) {
  const [large, setLarge] = useState<Picture>();
  useEffect(() => {
    makePressable(column.current);
    prepareEmbeds(column.current);
    prepareTables(column.current);
  }, [html]);
  const press = (event: Event): void => {
    const picture = pictureOf(event);
    if (picture) setLarge(picture);
    else if (!showEmbed(event) && leadsHere(event, follow)) event.preventDefault();
  };
  return { press, large, closeLarge: () => setLarge(undefined) };
}

function leadsHere({ target }: Event, follow: (address: string) => boolean): boolean {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  return link !== null && follow(link.href);
}
