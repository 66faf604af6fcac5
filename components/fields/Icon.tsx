import { DRAWING, type IconName, ICONS } from './icons';

/** A sign, for the eye alone: whatever shows one says its name too. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" width="20" height="20" aria-hidden="true" {...DRAWING}>
      <path d={ICONS[name]} />
    </svg>
  );
}
