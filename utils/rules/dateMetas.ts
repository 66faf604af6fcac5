/** Names of metas that hold the day of publication, with how far each is to be believed; the first that fits a name counts. */
export const PUBLISHED_METAS: readonly (readonly [RegExp, number])[] = [
  [/^(?:og:)?article:published(?:_time)?$/, 95],
  [/^og:(?:published_time|pubdate|publish_date)$/, 92],
  [/^(?:datepublished|parsely-pub-date|sailthru\.date|cxenseparse:(?:recs:)?publishtime|bt:pubdate)$/, 90],
  [
    /^(?:dc\.date\.issued|dc\.issued|dcterms\.issued|dcterms\.available|prism\.publicationdate|citation_(?:publication_date|online_date|date))$/,
    87,
  ],
  [/^(?!.*(?:expir|modif|updat|unpubl|end|build)).*(?:publi(?:sh|c)\w*[-_.: ]?(?:date|time|on|at)|pub[-_.]?date|date[-_.: ]?publi)/, 84],
  [
    /^(?:published|posted|displaydate|release[-_.]?date|(?:dc\.|dcterms\.|date\.|date[-_]?)created|(?:dc\.|date\.)available|article_date_original|originalpublicationdate|article\.created)$/,
    80,
  ],
  // used for the day of the last change as often as not
  [/^(?:[a-z]{2,8}\.date|date|dc\.created|article:date|content[-_]?date|pdate)$/, 57],
];

/** Names of metas that hold the day of the last change. */
export const MODIFIED_METAS =
  /^(?:(?:og:)?article:modified(?:_time)?|og:updated_time|datemodified|dcterms\.modified|dc\.(?:date\.)?modified|last[-_]?(?:modified|updated?)|revised|updated_time)$/;
