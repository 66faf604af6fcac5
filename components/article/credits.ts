/** How a line on whose picture it is begins, in the languages of the interface and its neighbours. */
const CREDIT =
  /(?:^|[\s.!?…”"»)|–—-])((?:©|\(c\)\s|(?:Photo(?:graph)?s?|Picture|Image|Credit|Source|Courtesy|Illustration|Foto(?:s|grafie|grafía)?|Fotograf\w*|Bild(?:nachweis|quelle)?|Quelle|Crédito?s?|Crédit(?: photo)?|Imagen|Fuente|Imagem|Fonte|Immagine|Beeld|Bron|Fot\.|Zdjęcie|Źródło|Фото|Джерело|Kaynak|Fotoğraf|صورة|تصوير|المصدر|צילום|קרדיט|फोटो|写真|撮影|提供|사진|图片|图源|摄影)(?:\s+(?:by|von|de|di|par|via)\b|\s*[:/：=©])).*)$/su;

/** Elements that mark a credit where they close a caption. */
const MARKED = 'small, cite';

/** A credit is one short line, in characters; what is longer goes on telling. */
const MAX_CHARS = 140;

/** Sets the credit of a picture apart from its caption: where the page marks it, or where its words say what it is. */
export function markCredits(body: HTMLElement): void {
  for (const caption of body.querySelectorAll('figcaption')) {
    if (caption.querySelector('.credit')) continue;
    const last = lastOf(caption);
    if (last instanceof Element && last.matches(MARKED)) last.classList.add('credit');
    else if (last) splitCredit(last);
  }
}

/** What closes an element, but for blanks. */
function lastOf(el: Element): ChildNode | undefined {
  return [...el.childNodes].findLast((node) => (node.textContent ?? '').trim() !== '');
}

function splitCredit(last: ChildNode): void {
  const text = last.textContent ?? '';
  const credit = CREDIT.exec(text)?.[1];
  if (credit === undefined || credit.length > MAX_CHARS) return;
  if (!(last instanceof Text)) {
    if (last instanceof HTMLElement && credit.length === text.trim().length) last.classList.add('credit');
    return;
  }
  const apart = last.splitText(text.length - credit.length);
  last.textContent = (last.textContent ?? '').replace(/[\s|–—-]+$/, '');
  const line = last.ownerDocument.createElement('small');
  line.className = 'credit';
  apart.replaceWith(line);
  line.append(apart);
}
