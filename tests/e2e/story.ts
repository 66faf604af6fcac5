/** A story of our own, with everything a body can hold, among what usually stands around one. */
export const STORY = `<!doctype html>
<html lang="en">
<head>
  <title>Ferry to the islands runs again after nine winters</title>
  <meta property="og:site_name" content="Harbour Post">
  <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "NewsArticle",
    "headline": "Ferry to the islands runs again after nine winters", "datePublished": "2025-03-30",
    "author": { "@type": "Person", "name": "Ines Calder" }, "publisher": { "@type": "Organization", "name": "Harbour Post" } }</script>
</head>
<body>
<nav><a href="/">Home</a> <a href="/world">World</a> <a href="/islands">Islands</a></nav>
<main>
<h1>Ferry to the islands runs again after nine winters</h1>
<p>The ferry that tied the outer islands to the mainland for a century ran again on Sunday morning, nine winters after a storm broke her moorings and left four hundred households with a mail boat on Tuesdays.</p>
<p>On the quay at seven stood most of the people she had been kept for. “We had stopped counting,” said <a href="/people/holt">Maren Holt</a>, who runs the bakery and had sold out before the gangway was down.</p>
<h2>What it cost</h2>
<p>The council put the repair at four million, a third of it raised on the islands themselves, by raffle, by concert, and by a levy on every crate of herring landed since the autumn of the storm.</p>
<aside>Sign up to our morning newsletter</aside>
<figure><img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAoAAAAGCAYAAAD68A/GAAAAFUlEQVR42mNk+M9QzzCKRxWOKgQAeLwK+6pWJt0AAAAASUVORK5CYII=" alt="A white ferry at a stone quay" width="800" height="450"><figcaption>The Solveig at her berth on Sunday.</figcaption></figure>
<p>She will cross as often as the season asks:</p>
<ul><li>Two crossings a day until June</li><li>Four a day from June to September</li></ul>
<blockquote><p>Nobody thought the old engine would turn, and it turned at the second try.</p></blockquote>
<p>The shipyard had given the hull up in 2019. What saved her was a drawing of 1931, found in a school cellar, that showed where the frames had been doubled for ice and where they had not.</p>
<table><tr><th>Crossing</th><th>Leaves</th><th>Fare</th></tr><tr><td>Outer islands</td><td>07:10</td><td>4.20</td></tr><tr><td>Skerries</td><td>09:40</td><td>6.00</td></tr></table>
<p>She sails again at five, with room for eighteen cars, and nobody yet knows how many will want to come back.</p>
</main>
<footer><p>© Harbour Post. All rights reserved.</p></footer>
</body>
</html>`;

export const HEADLINE = 'Ferry to the islands runs again after nine winters';
