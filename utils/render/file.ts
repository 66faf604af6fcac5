import type { Article } from '../article/types';
import { toEpub } from './epub';
import { fileName } from './fileName';
import { toHtml } from './html';
import { toMarkdownFile } from './markdown';
import type { Pictures } from './pictures';
import type { Taking } from './taking';
import { toText } from './text';

/** What an article can be saved as. */
export type FileKind = 'markdown' | 'html' | 'text' | 'epub';

export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

interface Format {
  readonly ending: string;
  readonly type: string;
  /** Whether pictures can be in the file itself. */
  readonly holdsPictures: boolean;
  write(article: Article, taking: Taking, pictures: Pictures): string | Uint8Array<ArrayBuffer>;
}

const FORMATS: { readonly [Name in FileKind]: Format } = {
  markdown: { ending: 'md', type: 'text/markdown;charset=utf-8', holdsPictures: false, write: toMarkdownFile },
  html: { ending: 'html', type: 'text/html;charset=utf-8', holdsPictures: true, write: toHtml },
  text: {
    ending: 'txt',
    type: 'text/plain;charset=utf-8',
    holdsPictures: false,
    write: (article, taking) => `${toText(article, taking)}\n`,
  },
  epub: { ending: 'epub', type: 'application/epub+zip', holdsPictures: true, write: toEpub },
};

export const holdsPictures = (kind: FileKind): boolean => FORMATS[kind].holdsPictures;

/** An article as a file, with a name that is safe on every system. */
export function fileOf(article: Article, kind: FileKind, given: { readonly taking: Taking; readonly pictures: Pictures }): SavedFile {
  const { ending, type, write } = FORMATS[kind];
  return { name: fileName(article, ending), type, content: write(article, given.taking, given.pictures) };
}
