import { describe, expect, test } from 'vitest';
import { fileName } from '../../utils/render/fileName';

const name = (title: string): string => fileName({ title, source: '' }, 'md');

test('says what the article is', () =>
  expect(fileName({ title: 'Ferry runs again', source: 'Harbour Post', published: '2025-03-30T10:00:00Z' }, 'md')).toBe(
    'Ferry runs again (Harbour Post, 2025-03-30).md',
  ));

test('and keeps what Windows keeps apart with a source as well', () =>
  expect(fileName({ title: 'com1.txt', source: 'Harbour Post' }, 'md')).toBe('com1_.txt (Harbour Post).md'));

describe('is safe everywhere', () => {
  test.each([
    ['What? "A/B" <test>: 5*3|2\\1', 'What A B test 5 3 2 1.md'],
    ['../../etc/passwd', 'etc passwd.md'],
    ['.hidden', 'hidden.md'],
    ['-rf', 'rf.md'],
    ['Ends with dots...  ', 'Ends with dots.md'],
    ['con', 'con_.md'],
    ['LPT1', 'LPT1_.md'],
    ['com1.txt', 'com1_.txt.md'],
    ['NUL.x.y', 'NUL_.x.y.md'],
    ['COM¹', 'COM¹_.md'],
    ['lpt³', 'lpt³_.md'],
    ['CONIN$', 'CONIN$_.md'],
    ['prn .a', 'prn_ .a.md'],
    ['Connie', 'Connie.md'],
    ['Com10', 'Com10.md'],
    ['a\u0000b\nc\td', 'a b c d.md'],
    ['invoice\u202Efdp.exe', 'invoice fdp.exe.md'],
    ['e\u0301te\u0301', 'été.md'],
    ['می‌خواهم', 'می‌خواهم.md'],
    ['???', 'Article.md'],
    ['', 'Article.md'],
  ])('%j', (title, expected) => expect(name(title)).toBe(expected));

  test.each(['字'.repeat(300), '👩‍👩‍👧'.repeat(50), 'ü'.repeat(400)])('and never too long: %.10s…', (title) => {
    const long = fileName({ title, source: 'P'.repeat(500), published: '2025-03-30' }, 'html');
    expect(new TextEncoder().encode(long).length).toBeLessThanOrEqual(200);
    expect(long).toMatch(/\.html$/);
    expect(long.startsWith([...new Intl.Segmenter().segment(title)][0]?.segment ?? '-')).toBe(true);
    expect(long).not.toContain('\ufffd');
  });
});
