import { useState } from 'preact/hooks';
import type { Article } from '../../utils/article/types';
import { t } from '../../utils/browser/i18n';
import { type Claim, type Proof, proofsOf } from '../../utils/render/evidence';
import { Sheet } from '../fields/Sheet';

interface EvidenceProps {
  readonly article: Article;
  /** BCP 47, of the interface. */
  readonly locale: string;
}

/** Beside source and date: opens where these, byline and headline were found, and what was passed over. */
export function Evidence({ article, locale }: EvidenceProps) {
  const [isOpen, setOpen] = useState(false);
  const proofs = proofsOf(article, locale);
  if (proofs.length === 0) return null;
  return (
    <span class="evidence">
      <button type="button" class="known" aria-label={t('howKnown')} title={t('howKnown')} onClick={() => setOpen(true)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM8 7.2v4M8 4.4v.6" />
        </svg>
      </button>
      {isOpen && (
        <Sheet title={t('howKnown')} onClose={() => setOpen(false)}>
          <dl class="proofs">
            {proofs.map((proof) => (
              <Known key={proof.fact} proof={proof} locale={locale} />
            ))}
          </dl>
        </Sheet>
      )}
    </span>
  );
}

interface KnownProps {
  readonly proof: Proof;
  readonly locale: string;
}

function Known({ proof, locale }: KnownProps) {
  const notes = proof.notes.map(({ word, given }) => t(word, given));
  return (
    <div>
      <dt>{t(proof.fact)}</dt>
      <dd title={proof.snippet}>
        <bdi class="fact">{proof.said}</bdi> <span>{[placesOf(proof, locale), ...notes].join('; ')}</span>
      </dd>
      {proof.passedOver.map((claim) => (
        <dd key={claim.said} class="passed-over" title={claim.snippet}>
          {t('passedOver')} <bdi>{claim.said}</bdi> ({placesOf(claim, locale)})
        </dd>
      ))}
    </div>
  );
}

const placesOf = ({ places }: Claim, locale: string): string =>
  new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }).format(places.map((place) => t(place)));
