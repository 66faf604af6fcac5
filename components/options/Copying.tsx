import { t } from '../../utils/i18n';
import { cite } from '../../utils/render/citation';
import type { Settings } from '../../utils/settings';
import { SAMPLE } from '../sample';
import { Choice, type Set, Toggle } from './Field';
import { Group } from './Group';

interface CopyingProps {
  readonly settings: Settings;
  readonly locale: string;
  readonly onSet: Set;
}

/** What goes along when an article is copied or saved. */
export function Copying({ locale, ...field }: CopyingProps) {
  const example = {
    title: t('sampleHeadline'),
    byline: [SAMPLE.author],
    source: SAMPLE.paper,
    published: SAMPLE.day,
    url: SAMPLE.url,
    lang: locale,
  };
  return (
    <Group id="copying">
      <Choice name="copyAs" {...field} />
      <Choice name="sourceAt" {...field} />
      <Choice name="citeAs" {...field} />
      <p class="example" aria-label={t('example')}>
        {cite(example, field.settings.citeAs, { locale, now: new Date() })}
      </p>
      <fieldset>
        <legend>{t('alsoTake')}</legend>
        <Toggle name="captions" {...field} />
        <Toggle name="images" {...field} />
        <Toggle name="links" {...field} />
      </fieldset>
      <Choice name="pictures" {...field} />
    </Group>
  );
}
