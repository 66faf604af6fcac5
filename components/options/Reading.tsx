import type { Settings } from '../../utils/settings';
import { Amount, Choice, type Set } from './Field';
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
      <Choice name="theme" {...field} />
      <Choice name="face" {...field} />
      <Amount name="size" min={14} max={32} step={1} locale={locale} {...field} />
      <Amount name="lineHeight" min={1.2} max={2.4} step={0.1} locale={locale} {...field} />
      <Amount name="measure" min={40} max={100} step={5} locale={locale} {...field} />
      <Choice name="align" {...field} />
      <Amount name="speed" min={0.5} max={2.5} step={0.25} locale={locale} {...field} />
    </Group>
  );
}
