import type { Settings } from '../../utils/storage/settings';
import { Comforts } from '../reader/Comforts';
import { Amount, type Set } from '../fields/Field';
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
