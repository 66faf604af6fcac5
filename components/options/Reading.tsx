import type { Settings } from '../../utils/settings';
import { ALIGNS, FACES, THEMES } from '../choices';
import { Amount, Choice, type Set } from '../Field';
import { Group } from './Group';

interface ReadingProps {
  readonly settings: Settings;
  readonly locale: string;
  readonly onSet: Set;
}

/** How articles are set. */
export function Reading({ locale, ...field }: ReadingProps) {
  return (
    <Group id="reading">
      <Choice name="theme" choices={THEMES} {...field} />
      <Choice name="face" choices={FACES} {...field} />
      <Amount name="size" locale={locale} {...field} />
      <Amount name="lineHeight" locale={locale} {...field} />
      <Amount name="measure" locale={locale} {...field} />
      <Choice name="align" choices={ALIGNS} {...field} />
      <Amount name="speed" locale={locale} {...field} />
    </Group>
  );
}
