import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/browser/i18n';
import { formatDay } from '../../utils/render/date';
import type { Settings } from '../../utils/storage/settings';
import { Comforts } from '../reader/Comforts';
import { dress } from '../reader/dress';
import { Amount, type Set } from '../fields/Field';
import { Group } from './Group';
import { SAMPLE } from './sample';

interface ReadingProps {
  readonly settings: Settings;
  readonly locale: string;
  readonly onSet: Set;
  readonly onReset: () => void;
}

/** How articles are set, and how that looks. */
export function Reading({ locale, onReset, ...field }: ReadingProps) {
  return (
    <Group id="reading">
      <Sample settings={field.settings} locale={locale} />
      <Comforts onReset={onReset} {...field} />
      <Amount name="speed" locale={locale} {...field} />
    </Group>
  );
}

/** The beginning of an article, set as it is chosen. */
function Sample({ settings, locale }: Pick<ReadingProps, 'settings' | 'locale'>) {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (box.current) dress(box.current, settings);
  }, [settings]);
  return (
    <section class="sample dressed" ref={box} aria-label={t('example')}>
      <div class="article" lang={locale}>
        <p class="source-line">
          <b class="source">{SAMPLE.paper}</b>
          <span>{formatDay(SAMPLE.day, locale)}</span>
        </p>
        <p class="headline">{t('sampleHeadline')}</p>
        <div class="body">
          <p>{t('sampleOne')}</p>
          <p>{t('sampleTwo')}</p>
        </div>
      </div>
    </section>
  );
}
