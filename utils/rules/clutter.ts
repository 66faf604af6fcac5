import type { Kind } from './kinds';
import type { Category } from './languages/types';

/** A sort of address, told from the link's target: a mail, an app store, a network's sharing page, a person's page. */
export type Address = 'mail' | 'store' | 'share' | 'profile';

/**
 * What speaks for clutter beside the words.
 *
 * - `label`: a few words standing alone, not a heading, list item or table cell
 * - `link`: most of the text is linked, and not to a place in the same page as contents are; `anchor`: to such a place; `linked`: some of it is
 * - `control`: a button, field or form is part of it
 * - `agreeing`: a second text in the same box says the same kind of thing
 * - `aside`: set off by the markup: aside, form, dialog
 * - `emphasis`: the whole text is set in italics or bold
 * - `digits`: holds a number, as dates and times do
 * - `image`: an image stands in the same small box
 * - `tail`: no story follows within the next few texts; `head`: none has begun
 * - `voice`: one sentence, outside quotation marks, in which the site speaks: it says "our" or its own name
 * - `mail`, `store`, `share`, `profile`: leads to an address of that sort
 */
export type Evidence =
  | 'label'
  | 'link'
  | 'linked'
  | 'anchor'
  | 'control'
  | 'agreeing'
  | 'aside'
  | 'emphasis'
  | 'digits'
  | 'image'
  | 'tail'
  | 'head'
  | 'voice'
  | Address;

/** A kind of clutter: it goes where its words and at least one thing about its shape, place or links agree. */
export interface ClutterRule {
  readonly name: string;
  readonly kind: Kind;
  /** Why it goes, for the reader's ledger. */
  readonly why: string;
  /** What its text says: one of these categories of `languages/<lang>.ts`. */
  readonly says: readonly Category[];
  /** Or, of few words: two or more links lead to such addresses. */
  readonly leadsTo?: Address;
  /**
   * What goes: the text block alone, the largest small box around it without story in it, or a heading
   * with the links that follow.
   */
  readonly takes: 'block' | 'box' | 'heading-and-links';
  /** Words of the text that says it; a longer one is more than a label or call. */
  readonly maxWords: number;
  /** Words of the whole box; as `maxWords` where it is not given. */
  readonly boxWords?: number;
  /** One of these must hold as well; each entry may ask for several at once (`link & tail`). */
  readonly needs: readonly (Evidence | readonly Evidence[])[];
  /** Markup that the rule must take out; its test is made from it. */
  readonly removes: string;
  /** The look-alike that it must spare. */
  readonly keeps: string;
}

export const clutterRules: readonly ClutterRule[] = [
  {
    name: 'read-also',
    kind: 'read-also',
    why: 'A line that sends readers to another story.',
    says: ['readAlso', 'related', 'mostRead'],
    takes: 'block',
    maxWords: 40,
    needs: ['link'],
    removes: '<p>Read more: <a href="/b">Ferries stay in harbour for a second day</a></p>',
    keeps: '<p><a href="/b">The ferries stayed in harbour, and the island ran out of bread.</a></p>',
  },
  {
    name: 'related-links',
    kind: 'related',
    why: 'A list of other stories.',
    says: ['related', 'readAlso'],
    takes: 'heading-and-links',
    maxWords: 10,
    needs: [],
    removes: '<h3>Related articles</h3><ul><li><a href="/b">Ferries stay in harbour</a></li><li><a href="/c">Bread runs out</a></li></ul>',
    keeps: '<h3>Related</h3><p>Her brothers sailed as well. Two of them never came back from the winter of 1953.</p>',
  },
  {
    name: 'most-read',
    kind: 'most-read',
    why: 'A list of what others read.',
    says: ['mostRead'],
    takes: 'heading-and-links',
    maxWords: 10,
    needs: [],
    removes: '<h3>Most read</h3><ol><li><a href="/b">Ferries stay in harbour</a></li><li><a href="/c">Bread runs out</a></li></ol>',
    keeps: '<h3>Most popular names</h3><ol><li>Ida, for the third year.</li><li>Emil.</li></ol>',
  },
  {
    name: 'newsletter-box',
    kind: 'newsletter',
    why: 'An invitation to a newsletter or channel.',
    says: ['newsletter'],
    takes: 'box',
    maxWords: 60,
    boxWords: 110,
    needs: ['control', 'agreeing', 'aside', 'link', 'emphasis', 'voice', ['tail', 'linked']],
    removes: '<aside><p>Sign up to our morning newsletter</p><p>News from the coast, every day at six.</p></aside>',
    keeps: '<p>Half of the readers who sign up for the newsletter never open it, the survey says.</p>',
  },
  {
    name: 'subscribe-box',
    kind: 'subscribe',
    why: 'An offer to subscribe.',
    says: ['subscribe'],
    takes: 'box',
    maxWords: 60,
    boxWords: 150,
    needs: ['control', 'agreeing', 'aside', 'link'],
    removes: '<div><p>Subscribe to continue reading</p><button>Subscribe now</button></div>',
    keeps: '<div class="paywall"><p>The club has unlimited access to the hall on Mondays, its chair said.</p></div>',
  },
  {
    name: 'app-box',
    kind: 'app',
    why: 'An advertisement for the app.',
    says: ['app'],
    takes: 'box',
    maxWords: 30,
    boxWords: 60,
    needs: ['store', 'control', 'agreeing', 'aside', 'link', ['tail', 'linked']],
    removes: '<div><p>Download our app</p><a href="https://play.google.com/store/apps/details?id=a">Google Play</a></div>',
    keeps: '<p>Parents had to download the app of the school before they could see the timetable.</p>',
  },
  {
    name: 'ai-promotion',
    kind: 'ai-promotion',
    why: 'An advertisement for the site’s AI tools.',
    says: ['aiPromotion'],
    takes: 'box',
    maxWords: 30,
    boxWords: 60,
    needs: ['control', 'agreeing', 'label', 'link'],
    removes: '<div><h3>Try our AI features</h3><p>Explore what Coast AI can do for you</p><button>Ask AI</button></div>',
    keeps: '<p>The ministry said the summary was generated by a clerk and not by a machine.</p>',
  },
  {
    name: 'comment-prompt',
    kind: 'comments',
    why: 'An invitation to comment, or a count of comments.',
    says: ['comments'],
    takes: 'box',
    maxWords: 20,
    boxWords: 60,
    needs: ['control', 'agreeing', 'label', 'link', 'tail'],
    removes: '<div><h3>Comments</h3><p>No comments yet...</p><a href="/login">Log in to comment</a></div>',
    keeps: '<h2>Comment</h2><p>The harbour deserves better. It has waited for thirty years.</p>',
  },
  {
    name: 'share-bar',
    kind: 'share',
    why: 'Buttons to share, save or print.',
    says: ['share'],
    leadsTo: 'share',
    takes: 'box',
    maxWords: 8,
    boxWords: 30,
    needs: ['share', 'control', 'link', ['label', 'agreeing']],
    removes: '<div><span>Share</span><a href="https://x.com/intent/post?url=a">X</a><a href="mailto:?body=a">Email</a></div>',
    keeps: '<h3>Facebook</h3><p>The company said its share of the market had fallen.</p>',
  },
  {
    name: 'ad-label',
    kind: 'ad',
    why: 'The label of an advertisement.',
    says: ['ad'],
    takes: 'block',
    maxWords: 6,
    needs: ['label', 'link'],
    removes: '<div>Advertisement</div>',
    keeps: '<p>Advertising is what the town lived on.</p>',
  },
  {
    name: 'listen-player',
    kind: 'player',
    why: 'The controls of an audio player.',
    says: ['listen'],
    takes: 'box',
    maxWords: 12,
    boxWords: 40,
    needs: ['control', 'label', 'agreeing', 'link'],
    removes: '<div><button>Listen to this article</button><span>4 min</span></div>',
    keeps: '<p>Listen to the people who live there, she told the meeting, and then build the wall.</p>',
  },
  {
    name: 'video-player',
    kind: 'player',
    why: 'The controls or notices of a video player.',
    says: ['player'],
    takes: 'box',
    maxWords: 30,
    boxWords: 50,
    needs: ['control', 'label', 'agreeing', 'link'],
    removes: '<div><p>To view this video please enable JavaScript</p><button>Play video</button></div>',
    keeps: '<p>Video from the pier shows the wave coming in at noon.</p>',
  },
  {
    name: 'consent-notice',
    kind: 'consent',
    why: 'A notice about cookies or embedded content.',
    says: ['consent'],
    takes: 'box',
    maxWords: 80,
    boxWords: 160,
    needs: ['control', 'agreeing', 'aside', 'link'],
    removes: '<div><p>We use cookies and similar tools.</p><button>Accept all</button></div>',
    keeps: '<p>The watchdog said the site uses cookies without asking anybody.</p>',
  },
  {
    name: 'photo-credit',
    kind: 'credit',
    why: 'Who took a picture.',
    says: ['credit'],
    takes: 'block',
    maxWords: 12,
    needs: ['image', ['label', 'emphasis']],
    removes: '<div><img src="a.jpg" alt=""><span>Photo: Ida Strand</span></div>',
    keeps: '<p>Photographs of the harbour hang in the hall, and every child knows them.</p>',
  },
  {
    name: 'donation-plea',
    kind: 'donation',
    why: 'A request for money.',
    says: ['donation'],
    takes: 'box',
    maxWords: 60,
    boxWords: 150,
    needs: ['control', 'agreeing', 'aside', 'link'],
    removes: '<div><h3>Support our journalism</h3><p>Please make a donation.</p><button>Donate</button></div>',
    keeps: '<p>The museum asked visitors to make a donation and raised enough for a new roof.</p>',
  },
  {
    name: 'login-prompt',
    kind: 'login',
    why: 'A request to sign in or register.',
    says: ['login'],
    takes: 'box',
    maxWords: 20,
    boxWords: 60,
    needs: ['control', 'link', ['label', 'agreeing']],
    removes: '<div><button>Sign in</button><a href="/register">Create an account</a></div>',
    keeps: '<p>Register by Friday.</p>',
  },
  {
    name: 'author-note',
    kind: 'byline',
    why: 'A note about the author.',
    says: ['authorBio'],
    takes: 'box',
    maxWords: 80,
    boxWords: 110,
    needs: [
      ['tail', 'emphasis'],
      ['tail', 'profile'],
      ['profile', 'image'],
    ],
    removes: '<p>The ferry sails again.</p><p><em>Ida Strand is a reporter. Follow her on <a href="https://x.com/ida">X</a></em></p>',
    keeps: '<p>Emil Berg is a reporter and was on board when the engine failed at noon.</p><p>He wrote it all down.</p>',
  },
  {
    name: 'tag-list',
    kind: 'tags',
    why: 'Links to topics.',
    says: ['tags'],
    takes: 'block',
    maxWords: 60,
    needs: ['link'],
    removes: '<p>Tags: <a href="/t/sea">Sea</a>, <a href="/t/ferry">Ferry lines</a></p>',
    keeps: '<p>Tags were sewn into each coat by hand.</p>',
  },
  {
    name: 'topic-links',
    kind: 'tags',
    why: 'Links to topics.',
    says: ['tags'],
    takes: 'heading-and-links',
    maxWords: 8,
    needs: [],
    removes: '<h4>Topics</h4><ul><li><a href="/t/sea">Sea</a></li><li><a href="/t/ferry">Ferries</a></li></ul>',
    keeps: '<h4>Topics</h4><ul><li>Harbours, and who owns them.</li></ul>',
  },
  {
    name: 'date-line',
    kind: 'byline',
    why: 'The date, which is shown above the text.',
    says: ['updated', 'published', 'readTime'],
    takes: 'block',
    maxWords: 14,
    needs: [
      ['digits', 'head'],
      ['digits', 'label'],
    ],
    removes: '<div>Updated 12 June 2024, 10:03</div><p>The ferry sails again.</p>',
    keeps: '<p>Updated plans for the pier were shown to the council, which met late on Monday.</p>',
  },
  {
    name: 'page-furniture',
    kind: 'navigation',
    why: 'A link or button of the site.',
    says: ['navigation'],
    takes: 'block',
    maxWords: 6,
    needs: ['link', 'anchor', ['control', 'label']],
    removes: '<a href="#top">Back to top</a>',
    keeps: '<h2>Home</h2><p>They found theirs by the sea.</p>',
  },
  {
    name: 'legal-notice',
    kind: 'other',
    why: 'A notice of rights.',
    says: ['legal'],
    takes: 'block',
    maxWords: 40,
    needs: ['tail', 'label'],
    removes: '<p>The ferry sails again.</p><p>© Coast Press. All rights reserved.</p>',
    keeps:
      '<p>The band kept all rights reserved to the label, and lost the tapes in the fire of 1987.</p><p>They made new ones, which everyone agrees are worse than the old ones by a mile.</p>',
  },
  {
    name: 'newsroom-contact',
    kind: 'other',
    why: 'An invitation to write to the paper.',
    says: ['contact'],
    takes: 'box',
    maxWords: 40,
    boxWords: 70,
    needs: ['mail', 'control', 'tail', 'link', 'emphasis'],
    removes: '<p>Got a story? Write to <a href="mailto:desk@coast.example">our desk</a></p>',
    keeps:
      '<p>Report an error and nobody answers, say drivers. The office has been closed since May, and the line is dead.</p><p>The next election is in June, and both parties promise that the office will open again.</p>',
  },
  {
    name: 'reader-poll',
    kind: 'poll',
    why: 'A poll or quiz of the site.',
    says: ['poll'],
    takes: 'box',
    maxWords: 20,
    boxWords: 70,
    needs: ['control', 'agreeing'],
    removes: '<div><p>Was this article helpful?</p><button>Yes</button><button>No</button></div>',
    keeps: '<h2>Poll</h2><p>Six in ten want the bridge, it found.</p>',
  },
];
