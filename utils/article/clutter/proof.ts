/**
 * A finder's example as a whole page: a short story of our own, with `html` between its paragraphs. Read by tests alone,
 * and left out of what is built.
 */
export const amid = (html: string): string => `<!doctype html><html lang="en"><head><title>Night ferry returns to the outer islands</title>
<meta name="author" content="Ida Strand"><meta property="article:published_time" content="2025-03-30T09:00:00Z"></head><body><article>
<h1>Night ferry returns to the outer islands</h1>
<p>The night ferry to the outer islands will sail again from the first of May, the harbour board said, after two winters in which the boat lay at the quay with a cracked shaft.</p>
<p>Islanders had asked for the crossing since the bakery closed and the last shop began to open three days a week, and more than four hundred of them signed a letter to the board.</p>
${html}
<p>The shaft was cast in a yard on the mainland and came by road in April, under a tarpaulin, with a police car before it and another behind, because it was wider than the bridge.</p>
<p>Tickets will cost what they did before. The board means to look at the numbers in the autumn and to decide then whether the boat also sails in the dark months of the year.</p>
</article></body></html>`;
