/** What a portal says around its stories, in one language. `{portal}`, `{paper}`, `{writer}` and `{n}` are filled in. */
export interface Phrases {
  /** Headings of lists that everybody uses. */
  readonly related: readonly string[];
  /** Headings of lists that say nothing of what follows. */
  readonly odd: readonly string[];
  readonly mostRead: string;
  /** Headings of readers' comments: known ones, and others. */
  readonly comments: readonly string[];
  readonly commentsOdd: readonly string[];
  readonly commentsCount: string;
  readonly noComments: string;
  readonly reply: string;
  readonly report: string;
  readonly writeComment: string;
  /** What readers say. */
  readonly remarks: readonly string[];
  readonly readers: readonly string[];
  /** Heading, sentence, button. */
  readonly newsletter: readonly [string, string, string];
  readonly app: readonly [string, string];
  readonly ai: readonly [string, string];
  readonly subscribe: readonly [string, string, string];
  readonly follow: string;
  readonly share: string;
  readonly listen: string;
  readonly ad: string;
  readonly tags: string;
  /** `By {writer}` */
  readonly by: string;
  readonly source: string;
  readonly readMore: string;
  readonly updated: string;
  readonly views: string;
  readonly sections: readonly string[];
  readonly topics: readonly string[];
  readonly papers: readonly string[];
  readonly portals: readonly string[];
  readonly writers: readonly string[];
  readonly cities: readonly string[];
  readonly captions: readonly string[];
  readonly credit: string;
  readonly cookie: string;
  readonly footer: string;
  readonly poll: readonly [string, string, string];
  readonly notify: readonly [string, string];
  readonly error: string;
  readonly minRead: string;
  readonly bio: string;
  readonly outlet: string;
  readonly save: string;
  readonly donate: string;
  /** What a story's own lists say of their records. */
  readonly owned: Readonly<
    Record<'ingredients' | 'method' | 'distance' | 'address' | 'price' | 'open' | 'played' | 'points' | 'verdict', string>
  >;
  readonly foods: readonly string[];
}

/** English says what a language does not. */
export type SomePhrases = Partial<Phrases>;
