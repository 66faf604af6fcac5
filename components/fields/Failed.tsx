import { t, type Word } from '../../utils/browser/i18n';

/** One sentence in the place of what could not be drawn. */
export const Failed = ({ says = 'partFailed' }: { readonly says?: Word }) => (
  <p class="failed">
    <output>{t(says)}</output>
  </p>
);
