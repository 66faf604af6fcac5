import type { TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { Mistype, Typed } from '../../utils/sites/parseDomain';
import { t, type Word } from '../../utils/browser/i18n';

/** Why something is no domain, in a sentence. */
export const MISTYPES: { readonly [Name in Mistype]: Word } = {
  address: 'typedAddress',
  email: 'typedEmail',
  empty: 'typedEmpty',
  ending: 'typedEnding',
  'no-ending': 'typedNoEnding',
  'not-domain': 'typedNotDomain',
  'not-web': 'typedNotWeb',
  suffix: 'typedSuffix',
  wildcard: 'typedWildcard',
};

interface AddDomainProps {
  readonly parse: (typed: string) => Typed;
  /** Called straight from the press, so that the browser can be asked. */
  readonly onAdd: (domain: string) => void;
}

/** A domain, typed or pasted. */
export function AddDomain({ parse, onAdd }: AddDomainProps) {
  const [mistype, setMistype] = useState<Mistype>();
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem('domain');
    if (!(field instanceof HTMLInputElement)) return;
    const typed = parse(field.value);
    setMistype(typed.ok ? undefined : typed.reason);
    if (!typed.ok) return field.focus();
    field.value = '';
    onAdd(typed.domain);
  };
  return (
    <form class="add-domain" onSubmit={submit}>
      <label>
        <span>{t('domainLabel')}</span>
        <input
          name="domain"
          type="text"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          dir="ltr"
          aria-describedby="mistype"
          aria-invalid={mistype !== undefined}
        />
      </label>
      <button type="submit" class="primary">
        {t('addDomain')}
      </button>
      <output id="mistype">{mistype && t(MISTYPES[mistype])}</output>
    </form>
  );
}
