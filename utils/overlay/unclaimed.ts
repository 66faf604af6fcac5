/**
 * An element of this name, or of one that begins so, which no page has claimed. A page that defines a custom element of
 * our name could forbid its shadow root, and would be handed it by `attachInternals()`, however closed it is. What a page
 * defines after the root was attached gives it neither.
 */
export function unclaimed(live: Document, name: string): HTMLElement {
  const el = live.createElement(name);
  return el.matches(':defined') ? unclaimed(live, `${name}-${Math.random().toString(36).slice(2)}`) : el;
}
