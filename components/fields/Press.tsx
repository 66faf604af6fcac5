import { Icon } from './Icon';
import type { IconName } from './icons';

interface PressProps {
  readonly class: string;
  readonly icon: IconName;
  /** Read out, and shown where it is pointed at: the button itself shows a sign. */
  readonly name: string;
  /** Where it opens something that says so itself: whether that is open when the button appears. */
  readonly expanded?: boolean;
  readonly onPress: () => void;
}

/** A button with a sign in place of a word. */
export function Press({ class: look, icon, name, expanded, onPress }: PressProps) {
  return (
    <button type="button" class={look} title={name} aria-expanded={expanded} onClick={onPress}>
      <Icon name={icon} />
      <span class="unseen">{name}</span>
    </button>
  );
}
