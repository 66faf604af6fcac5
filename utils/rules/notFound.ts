/** How sites head the page that they show for one they do not have. Asked only of pages with next to no text: "404" heads stories too. */
export const NOT_FOUND = new RegExp(
  [
    '\\b(?:404|410)\\b',
    "(?:page|article|story) (?:was |could |can)?(?:not|n[’']t) (?:be )?(?:found|exist)",
    'no longer (?:available|exists)',
    'seite (?:wurde |konnte )?nicht gefunden',
    'page (?:introuvable|non trouvée)',
    'página no (?:encontrada|existe)|no (?:se )?encontr\\S+ (?:la|esta) página',
    'página não (?:foi )?encontrada',
    'pagina non (?:è stata )?trovata',
    'pagina (?:is )?niet gevonden',
    'nie znaleziono strony|strona nie (?:istnieje|została znaleziona)',
    'sayfa bulunamadı',
    'сторінк[уа] не (?:знайдено|існує)|страниц[аы] не (?:найдена|существует)',
    'ページ(?:が|は)見つかりません',
    '페이지를 찾을 수 없',
    '页面(?:不存在|未找到)|找不到(?:该|此)?(?:页面|网页)|找不到(?:此|您要的)?網頁',
    'الصفحة غير موجودة',
    'הדף לא נמצא|העמוד לא נמצא',
    '(?:पृष्ठ|पेज) नहीं मिला',
  ].join('|'),
  'iu',
);
