/** Words before the name of the paper or agency a story was taken from. */
export const ORIGIN_LABEL =
  /^(?:(?:稿件)?来源|來源|出典|配信元|提供|출처|источник|джерело|fonte|źródło|quelle|fuente|bron|kilde|källa|kaynak|source|المصدر|מקור|nguồn|sumber|lähde|forrás|zdroj|πηγή|स्रोत)\s*[:：]\s*/i;

/** Sentences below or above a story that name who printed it first; the name follows. */
export const FIRST_PRINTED =
  /(?:originally (?:published|appeared|ran|printed|posted) (?:on|in|by|at|with)|(?:article|story|piece|post|column) (?:first )?(?:appeared|was (?:first )?published|is republished|was republished) (?:first )?(?:on|in|by|from|at)|republished from|erschien(?: dieser [a-zäöüß]+)?(?: zu)?erst (?:in|auf|bei)|zuerst (?:erschienen|veröffentlicht) (?:in|auf|bei)|publicad[oa] originalmente (?:en|por|no|na|pelo|pela)|paru initialement (?:dans|sur)|initialement publié (?:dans|par|sur)|pubblicat[oa] originariamente (?:su|da)|oorspronkelijk (?:verschenen|gepubliceerd) (?:in|op|door))\s+/i;
