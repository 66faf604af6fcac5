import type { RefObject } from 'preact';
import { t } from '../../utils/browser/i18n';
import { formatDay } from '../../utils/render/date';
import { SAMPLE } from '../options/sample';

interface SamplePageProps {
  readonly locale: string;
  readonly page: RefObject<HTMLDivElement | null>;
}

/** A page as news sites build them: a story, and what usually stands around and inside one. Nothing on it can be pressed. */
export function SamplePage({ locale, page }: SamplePageProps) {
  return (
    <div class="sample-page" ref={page} inert>
      <div class="top-bar">
        <span>{SAMPLE.paper}</span>
      </div>
      <div class="columns">
        <div class="content">
          <h1>{t('sampleHeadline')}</h1>
          <p class="info">
            {SAMPLE.author} · <time dateTime={SAMPLE.day}>{formatDay(SAMPLE.day, locale)}</time>
          </p>
          <p>{t('sampleOne')}</p>
          <div class="ad-slot">
            <span>{t('kindAd')}</span> <a href="https://coats.example/winter">{t('sampleAd')}</a>
          </div>
          <p>{t('sampleTwo')}</p>
          <p class="more-link">
            <a href={`${SAMPLE.url}/storm`}>{t('sampleReadAlso')}</a>
          </p>
          <p>{t('sampleThree')}</p>
          <div class="newsletter-box">
            <p>{t('sampleNewsletter')}</p>
          </div>
        </div>
        <MostRead />
      </div>
    </div>
  );
}

function MostRead() {
  return (
    <aside class="most-read">
      <h2>{t('sampleMostRead')}</h2>
      <ol>
        <li>
          <a href={`${SAMPLE.url}/bakery`}>{t('sampleOther')}</a>
        </li>
        <li>
          <a href={`${SAMPLE.url}/herring`}>{t('sampleAnother')}</a>
        </li>
      </ol>
    </aside>
  );
}
