import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const FOLDER = '.output/firefox-mv3';

/**
 * What Mozilla's linter warns of, each with whose code it is and why that is well. Our own sets no markup anywhere, which
 * `conventions.test.ts` holds; libraries do, in these places.
 */
const KNOWN: Readonly<Record<string, RegExp>> = {
  'DOMPurify parses what it is to sanitise, in a document that shows nothing':
    /createDocument\([^;]*template[^;]*;try\{\w+\.documentElement\.innerHTML=/,
  "Readability takes back a try, in the copy's copy": /\.innerHTML=\w+,this\._attempts\.push/,
  "Readability lays bare a picture that stood in a noscript, in the copy's copy":
    /_isSingleImage\(\w+\)\)\{var \w+=\w+\.createElement\(`div`\);\w+\.innerHTML=\w+\.innerHTML/,
  'Preact shows what the sanitiser gave, in ArticleView': /\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\)/,
};

/** Characters of the built line before and after what is warned of, by which it is known. */
const AROUND = 90;

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly notices: readonly Finding[];
}

/** The linter's command gives a failure for warnings too, and its report all the same. */
function lint(): Report {
  const args = ['node_modules/web-ext/bin/web-ext.js', 'lint', '--no-config-discovery', '--source-dir', FOLDER, '--output', 'json'];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 })) as Report;
}

test("Mozilla's linter finds no error, and warns of nothing but libraries that set markup", () => {
  const { errors, warnings, notices } = lint();
  expect(errors).toEqual([]);
  expect(notices).toEqual([]);
  const unlike = warnings.filter(({ message }) => message !== 'Unsafe assignment to innerHTML');
  expect(unlike).toEqual([]);
  const named = warnings.map(nameOf);
  expect(new Set(named)).toEqual(new Set(Object.keys(KNOWN)));
});

/** Whose code a warning is about; the code itself where it is nobody's we know. */
function nameOf({ file, line, column }: Finding): string {
  const lines = readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n');
  const code = (lines[line - 1] ?? '').slice(column - AROUND, column + AROUND);
  return Object.entries(KNOWN).find(([, pattern]) => pattern.test(code))?.[0] ?? `${file}: ${code}`;
}
