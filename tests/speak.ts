import { fakeBrowser } from 'wxt/testing/fake-browser';
import english from '../utils/locales/en.json';

type Messages = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

const FILES = import.meta.glob<Messages>('../utils/locales/*.json', { eager: true, import: 'default' });

/** The messages of each language, by the name of its file: `en`, `pt_BR`. */
export const LOCALES: ReadonlyMap<string, Messages> = new Map(
  Object.entries(FILES).map(([path, messages]) => [path.replace(/^.*\/|\.json$/g, ''), messages]),
);

/** Gives the fake browser messages to answer with, and a language, as a real one has them from `utils/locales/`. English where nobody asks. */
export function speak(messages: Messages, ui = String(messages.locale)): void {
  const flat = new Map(
    Object.entries(messages).flatMap(([name, text]) =>
      typeof text === 'string' ? [[name, text] as const] : Object.entries(text).map(([form, each]) => [`${name}_${form}`, each] as const),
    ),
  );
  Object.assign(fakeBrowser.i18n, {
    getUILanguage: () => ui,
    getMessage: (name: string, substitutions?: unknown) =>
      (flat.get(name) ?? '').replace(/\$(\d)/g, (_, place) => String(listOf(substitutions)[Number(place) - 1] ?? '')),
  });
}

const listOf = (substitutions: unknown): readonly unknown[] => (Array.isArray(substitutions) ? substitutions : []);

speak(english);
