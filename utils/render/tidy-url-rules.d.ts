declare module 'tidy-url/data/rules.js' {
  /** One site's parameters; `Global` is every site's. */
  export interface Rule {
    readonly name: string;
    /** Of the host, or of the whole address where `match_href` says so. Some carry the `g` flag. */
    readonly match: RegExp;
    readonly match_href?: boolean;
    /** Names of query parameters that only track. */
    readonly rules?: readonly string[];
    /** Addresses to leave as they are. */
    readonly exclude?: readonly RegExp[];
  }

  const rules: readonly Rule[];
  // The package is CommonJS: its one export is what an import by default gives.
  export default rules;
}
