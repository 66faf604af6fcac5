import type { ComponentChildren } from 'preact';
import { t, type Word } from '../../utils/browser/i18n';

/** The groups of options, in their order on the page. */
const GROUPS: readonly (readonly [id: string, word: Word])[] = [
  ['reading', 'groupReading'],
  ['sites', 'groupSites'],
  ['aside', 'groupAside'],
  ['copying', 'groupCopying'],
  ['shortcuts', 'groupShortcuts'],
  ['about', 'groupAbout'],
];

interface GroupProps {
  readonly id: string;
  readonly children: ComponentChildren;
}

/** Options that belong together, under their heading. */
export function Group({ id, children }: GroupProps) {
  const word = GROUPS.find(([each]) => each === id)?.[1] ?? 'options';
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t(word)}</h2>
      {children}
    </section>
  );
}

/** The way to each group. */
export function GroupList() {
  return (
    <nav aria-label={t('options')}>
      <ul>
        {GROUPS.map(([id, word]) => (
          <li key={id}>
            <a href={`#${id}`}>{t(word)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
