import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/types';
import { t } from '../../utils/browser/i18n';
import { printedAddress } from '../../utils/render/printedAddress';
import type { Settings } from '../../utils/storage/settings';
import { ArticleView } from '../article/ArticleView';
import { Comforts } from './Comforts';
import { Completeness } from '../article/Completeness';
import { prepareEmbeds, showEmbed } from '../article/embeds';
import { type Alone, LeaveAlone } from '../popup/LeaveAlone';
import { LargePicture, type Picture, pictureOf, preparePictures } from '../article/LargePicture';
import { Ledger } from '../article/Ledger';
import type { LedgerActions } from '../article/ledger';
import { Outline } from './Outline';
import { Press } from '../fields/Press';
import { Teach, type TeachActions } from './Teach';
import { useReading } from './useReading';

export interface ReaderActions {
  readonly close: () => void;
  readonly ledger: LedgerActions;
  readonly teach: TeachActions;
  readonly set: (changes: Partial<Settings>) => void;
  /** A link was pressed; true where it led to a place in this article. */
  readonly follow: (address: string) => boolean;
  /** Of the pages that are cleaned by themselves, leaves some alone. */
  readonly leaveAlone: (what: Alone) => void;
  /** Reads the article aloud. */
  readonly listen: () => void;
  /** Opens what the article can be copied and saved as. */
  readonly take: () => void;
}

interface ReaderProps {
  readonly article: Article;
  readonly settings: Settings;
  /** The page's domain is on the list, so that there is something to leave alone. */
  readonly isListed: boolean;
  /** The part of the paper that the page is in, if it is in one. */
  readonly section: string | undefined;
  readonly locale: string;
  readonly actions: ReaderActions;
}

/** An article over its page: the text, and what little is needed around it. Stands in a dialog that scrolls. */
export function Reader({ article, settings, isListed, section, locale, actions }: ReaderProps) {
  const column = useRef<HTMLDivElement>(null);
  const { progress, isReading, subhead } = useReading(column);
  const [large, setLarge] = useState<Picture>();
  useEffect(() => {
    preparePictures(column.current);
    prepareEmbeds(column.current);
    prepareTables(column.current);
  }, [article.html]);
  const press = (event: Event): void => {
    const picture = pictureOf(event);
    if (picture) setLarge(picture);
    else if (!showEmbed(event) && leadsHere(event, actions.follow)) event.preventDefault();
  };
  return (
    <>
      <div class="progress" aria-hidden="true" style={{ transform: `scaleX(${progress})` }} />
      <Controls isFaded={isReading} actions={actions}>
        <Comforts settings={settings} onSet={actions.set} />
        {isListed && <LeaveAlone section={section} onLeave={actions.leaveAlone} />}
      </Controls>
      <Outline key={article.url} html={article.html} column={column} current={subhead} />
      {/* Links and pictures inside have their own keys; what they do is decided here for all of them. */}
      <div class="column" ref={column} onClick={press} role="presentation">
        <ArticleView article={article} locale={locale}>
          <Completeness completeness={article.completeness} onLoosen={actions.ledger.putBack} />
        </ArticleView>
        <p class="printed-address">{printedAddress(article)}</p>
        <Ledger removals={article.removals} back={article.back} actions={actions.ledger} />
        <Teach column={column} actions={actions.teach} />
      </div>
      {/* Filled where the article is read aloud, by what is then put into the page. */}
      <div class="listening" />
      {large && <LargePicture picture={large} onClose={() => setLarge(undefined)} />}
    </>
  );
}

/** Tables wider than the column scroll alone, by keyboard too. */
function prepareTables(column: HTMLElement | null): void {
  for (const table of column?.querySelectorAll<HTMLElement>('.body table') ?? [])
    if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
}

function leadsHere({ target }: Event, follow: (address: string) => boolean): boolean {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  return link !== null && follow(link.href);
}

interface ControlsProps {
  readonly isFaded: boolean;
  readonly actions: Pick<ReaderActions, 'close' | 'listen' | 'take'>;
  /** What the settings button opens. */
  readonly children: ComponentChildren;
}

function Controls({ isFaded, actions, children }: ControlsProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const closeSheet = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class={isFaded && !isOpen ? 'controls faded' : 'controls'}>
      <button
        type="button"
        ref={button}
        class="letters"
        aria-expanded={isOpen}
        aria-controls="comforts"
        title={t('readingSettings')}
        onClick={() => setOpen(!isOpen)}
      >
        <span class="unseen">{t('readingSettings')}</span>
      </button>
      {/* What it opens is put into the page when it is first wanted. */}
      <Press class="take" name={t('takeAlong')} expanded={false} onPress={actions.take} />
      <Press class="listen" name={t('listen')} onPress={actions.listen} />
      <Press class="close" name={t('backToPage')} onPress={actions.close} />
      {isOpen && (
        <section id="comforts" class="sheet comforts" aria-label={t('readingSettings')}>
          {children}
          <button type="button" onClick={closeSheet}>
            {t('done')}
          </button>
        </section>
      )}
      <div class="taking" />
    </div>
  );
}
