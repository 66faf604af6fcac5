/** Elements that stand apart from the text around them; any other goes along in a line. */
export const BLOCK_TAGS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section summary table tbody td tfoot th thead tr ul amp-img iframe video audio select textarea'.split(
    ' ',
  ),
);
