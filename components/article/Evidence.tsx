import type { Article } from '../../utils/article/types';
import { t } from '../../utils/browser/i18n';
import { type Claim, type Proof, proofsOf } from '../../utils/render/evidence';

interface EvidenceProps {
  readonly article: Article;
  /** BCP 47, of the interface. */
  readonly locale: string;
}

/** "How do you know?": where source, date, byline and headline were found, and what was passed over. */
export function Evidence({ article, locale }: EvidenceProps) {
  const proofs = proofsOf(article, locale);
  if (proofs.length === 0) return null;
  return (
    <details class="evidence" lang={locale} dir={t('direction') === 'rtl' ? 'rtl' : 'ltr'}>
      <summary>{t('howKnown')}</summary>
      <dl>
        {proofs.map((proof) => (
          <Known key={proof.fact} proof={proof} locale={locale} />
        ))}
      </dl>
    </details>
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
        <bdi>{proof.said}</bdi>: {[placesOf(proof, locale), ...notes].join('; ')}
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
