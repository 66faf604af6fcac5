/** A `ref` that gives an element the keyboard's focus once, when it appears. */
export const takeFocus = (el: HTMLElement | null): void => el?.focus({ preventScroll: true });
