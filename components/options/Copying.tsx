import { t } from '../../utils/browser/i18n';
import { cite } from '../../utils/render/citation';
import type { Settings } from '../../utils/storage/settings';
import { SAMPLE } from './sample';
import { CITATIONS, PICTURES, SOURCE_PLACES } from '../fields/choices';
import { COPIES } from '../taking/copies';
import { Choice, type Set, Toggle } from '../fields/Field';
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
      <Choice name="copyAs" choices={COPIES} {...field} />
      <Choice name="sourceAt" choices={SOURCE_PLACES} {...field} />
      <Choice name="citeAs" choices={CITATIONS} {...field} />
      <p class="example" aria-label={t('example')}>
        {cite(example, field.settings.citeAs, { locale, now: new Date() })}
      </p>
      <fieldset>
        <legend>{t('alsoTake')}</legend>
        <Toggle name="captions" {...field} />
        <Toggle name="images" {...field} />
        <Toggle name="links" {...field} />
      </fieldset>
      <Choice name="pictures" choices={PICTURES} {...field} />
    </Group>
  );
}
