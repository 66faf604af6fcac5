import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/browser/i18n';
import { SUBHEADS } from './useReading';
import type { Place } from './useRoom';

/** Fewer subheads need no list of them. */
const MIN_SUBHEADS = 3;

interface OutlineProps {
  /** The body's markup: a new one may have other subheads. */
  readonly html: string;
  readonly column: RefObject<HTMLElement | null>;
  /** Index of the subhead that is being read under. */
  readonly current: number;
  /** Its place beside the text; nothing where it stands in the text, folded. */
  readonly room: Place | undefined;
}

/** The subheads of a long piece, with the one being read marked; nothing for the others. */
export function Outline({ html, column, current, room }: OutlineProps) {
  const [subheads, setSubheads] = useState<readonly HTMLElement[]>([]);
  useEffect(() => setSubheads([...(column.current?.querySelectorAll<HTMLElement>(SUBHEADS) ?? [])]), [column, html]);
  if (subheads.length < MIN_SUBHEADS) return null;
  const isBeside = room !== undefined;
  return (
    <nav
      class={isBeside ? 'outline beside' : 'outline'}
      style={room && { insetInlineStart: `${room.start}px`, width: `${room.width}px` }}
      aria-label={t('contents')}
    >
      <details open={isBeside}>
        <summary>{t('contents')}</summary>
        <ol>
          {subheads.map((subhead, index) => (
            <li key={index}>
              <button type="button" aria-current={index === current ? 'location' : undefined} onClick={() => goTo(subhead)}>
                {subhead.textContent}
              </button>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

/** The keyboard goes on from there too. */
function goTo(subhead: HTMLElement): void {
  subhead.tabIndex = -1;
  subhead.focus({ preventScroll: true });
  subhead.scrollIntoView({ block: 'start' });
}
