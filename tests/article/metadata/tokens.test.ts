import { expect, test } from 'vitest';
import { plainLines } from '../../../utils/article/metadata/tokens';

test.each([
  ['line feeds', 'The tram runs.\n\nIt is late.'],
  ['carriage returns', 'The tram runs.\r\nIt is late.'],
  ['paragraphs of markup', '<p>The <b>tram</b> runs.</p><p>It is late.</p>'],
  ['escaped markup', '&lt;p&gt;The tram runs.&lt;/p&gt;&lt;p&gt;It is late.&lt;/p&gt;'],
  ['line breaks of markup', 'The tram runs.<br/><br />It is late.'],
  ['code between them', 'The tram runs.<script>track("a</p>b")</script>\nIt is late.'],
])('keeps the lines of a text with %s', (_, text) => expect(plainLines(text)).toBe('The tram runs.\nIt is late.'));
