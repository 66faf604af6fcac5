/** The moment at which every test page is loaded: "4 hours ago" counts from here. */
export const LOADED_AT = new Date('2025-09-02T12:00:00Z');

export interface TestPage {
  /** `<host>--<slug>`, a folder of `tests/pages`. */
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

const sources = import.meta.glob<string>('./pages/*/source.html', { query: '?raw', import: 'default', eager: true });

/** All test pages; the address of each is in the name of its folder. */
export const pages: readonly TestPage[] = Object.entries(sources).map(([path, html]) => {
  const name = path.split('/').at(-2) ?? '';
  return { name, url: `https://${name.replace('--', '/')}`, html };
});
