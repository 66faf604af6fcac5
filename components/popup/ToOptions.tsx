import { t } from '../../utils/browser/i18n';

/** A link as far as anybody can see; the browser opens the page in the tab that has it already. */
export function ToOptions({ open }: { readonly open: () => void }) {
  const press = (event: Event): void => {
    event.preventDefault();
    open();
  };
  return (
    <a class="to-options" href="options.html" onClick={press}>
      {t('options')}
    </a>
  );
}
