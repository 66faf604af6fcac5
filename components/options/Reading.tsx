import type { Settings } from '../../utils/settings';
import { Comforts } from '../Comforts';
import { Amount, type Set } from '../Field';
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
      <Comforts {...field} />
      <Amount name="speed" locale={locale} {...field} />
    </Group>
  );
}
