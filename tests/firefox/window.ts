/**
 * What is done in Firefox's own window. Each function runs there, and sees nothing but its arguments and what Firefox
 * calls so.
 */

/** Firefox's own, of which no types are to be had; as little as is used. */
interface KeyProcessor {
  readonly KEY_NON_PRINTABLE_KEY: number;
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent, flags: number): number;
  keyup(event: KeyboardEvent, flags: number): boolean;
}
declare const Cc: Readonly<Record<string, { createInstance(kind: unknown): KeyProcessor }>>;
declare const Ci: { readonly nsITextInputProcessor: unknown };
declare const PopupNotifications: { readonly panel: HTMLElement };

interface PopupBrowser extends HTMLElement {
  readonly browsingContext: {
    readonly currentWindowGlobal: { drawSnapshot(area: DOMRect, scale: number, background: string): Promise<ImageBitmap> };
  };
}

interface Panel extends HTMLElement {
  readonly state: 'closed' | 'hiding' | 'open' | 'showing';
  hidePopup(): void;
  activateItem(item: Element): void;
}

declare const WebExtensionPolicy: {
  getActiveExtensions(): readonly { readonly name: string; readonly extension: Background }[];
};

interface Background {
  readonly backgroundState: 'running' | 'starting' | 'stopped' | 'suspending';
  terminateBackground(): Promise<void>;
}

/** Stops the extension's background, as Firefox does when it has been idle. */
export async function stopBackground(): Promise<void> {
  await WebExtensionPolicy.getActiveExtensions()
    .find(({ name }) => name === 'Lede')
    ?.extension.terminateBackground();
}

export function backgroundState(): string | undefined {
  return WebExtensionPolicy.getActiveExtensions().find(({ name }) => name === 'Lede')?.extension.backgroundState;
}

/** Chooses an entry of the extension's from the context menu, when it is open. */
export async function chooseFromMenu(label: string): Promise<void> {
  const menu = document.querySelector<Panel>('#contentAreaContextMenu');
  if (menu?.state !== 'open') await new Promise((shown) => menu?.addEventListener('popupshown', shown, { once: true }));
  const entry = [...(menu?.querySelectorAll('menuitem') ?? [])].find((item) => item.getAttribute('label') === label);
  if (!entry) throw new Error(`The context menu has no "${label}".`);
  // An extension with several entries has a menu of its own for them.
  const own = entry.closest<Menu>('menu');
  if (own) {
    const shown = new Promise((resolve) => own.menupopup.addEventListener('popupshown', resolve, { once: true }));
    own.openMenu(true);
    await shown;
  }
  (own?.menupopup ?? menu)?.activateItem(entry);
}

interface Menu extends HTMLElement {
  readonly menupopup: Panel;
  openMenu(open: boolean): void;
}

/** Presses the extension's button beside the address. */
export function pressButton(): void {
  const button = document.querySelector<HTMLElement>('#nav-bar .webextension-browser-action');
  if (!button) throw new Error('The extension has no button in the toolbar.');
  button.click();
}

/** The picture on the extension's button. */
export function iconOfButton(): string {
  const button = document.querySelector('#nav-bar .webextension-browser-action');
  return button ? getComputedStyle(button).getPropertyValue('--webextension-toolbar-image') : '';
}

/** A popup that a hand opens has the focus; one that a script opens in a window without a screen has to be given it. */
export function focusPopup(): void {
  document.querySelector<HTMLElement>('.webextension-popup-browser')?.focus();
}

export async function closePopup(): Promise<void> {
  const panel = document.querySelector('.webextension-popup-browser')?.closest<Panel>('panel');
  if (!panel || panel.state === 'closed') return;
  await new Promise((hidden) => {
    panel.addEventListener('popuphidden', hidden, { once: true });
    panel.hidePopup();
  });
}

/** Presses keys, by their names, one after the other; `Alt+Shift+R` holds the first down. */
export function pressKeys(names: readonly string[]): void {
  const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (!processor?.beginInputTransactionForTests(window)) throw new Error('Firefox takes no keys.');
  for (const name of names) {
    const keys = name.split('+').map((key) => {
      const code = key === ' ' ? 'Space' : key.length === 1 ? `Key${key}` : key.replace(/^(?:Alt|Shift)$/, '$&Left');
      return [new KeyboardEvent('', { key, code }), key.length === 1 ? 0 : processor.KEY_NON_PRINTABLE_KEY] as const;
    });
    for (const [event, flags] of keys) processor.keydown(event, flags);
    for (const [event, flags] of keys.reverse()) processor.keyup(event, flags);
  }
}

/** A PNG of the popup as it stands, in base64. */
export async function pictureOfPopup(): Promise<string> {
  const view = document.querySelector<PopupBrowser>('.webextension-popup-browser');
  if (!view) throw new Error('No popup is open.');
  const area = new DOMRect(0, 0, view.clientWidth, view.clientHeight);
  const image = await view.browsingContext.currentWindowGlobal.drawSnapshot(area, 2, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  Object.assign(canvas, { width: image.width, height: image.height });
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas.toDataURL().split(',')[1] ?? '';
}

/** What Firefox asks its reader at the moment; nothing where it asks nothing. */
export function questionAsked(): string {
  return PopupNotifications.panel.querySelector('popupnotification')?.textContent ?? '';
}

/** Answers Firefox's question with its first button, or with its second. */
export function answerQuestion(answer: 'yes' | 'no'): void {
  const question = PopupNotifications.panel.querySelector('popupnotification') as
    (HTMLElement & { button: HTMLElement; secondaryButton: HTMLElement }) | null;
  if (!question) throw new Error('Firefox asks nothing.');
  (answer === 'yes' ? question.button : question.secondaryButton).click();
}

/** What is on the clipboard, by its type. */
export async function clipboard(): Promise<Readonly<Record<string, string>>> {
  const [item] = await navigator.clipboard.read();
  const types = item?.types ?? [];
  const texts = await Promise.all(types.map(async (type) => (await item?.getType(type))?.text() ?? ''));
  return Object.fromEntries(types.map((type, index) => [type, texts[index] ?? '']));
}
