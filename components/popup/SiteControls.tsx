import { t } from '../../utils/browser/i18n';
import type { Listed, Mode } from '../../utils/sites/siteList';
import { type Alone, LeaveAlone } from './LeaveAlone';
import { ModeChoice } from './ModeChoice';

/** What is known of the site that a page is of. */
export interface SiteState {
  /** The listed domain that the page is under, else the domain to put on the list. */
  readonly domain: string;
  readonly listed: Listed | undefined;
  /** The browser lets us read it. */
  readonly isAllowed: boolean;
  /** The part of the paper that the page is in, if it is in one. */
  readonly section: string | undefined;
  readonly isPaused: boolean;
  /** The path that was left alone and that the page is at or under. */
  readonly exception: string | undefined;
}

export interface SiteActions {
  readonly add: () => void;
  readonly remove: () => void;
  readonly ask: () => void;
  readonly setMode: (mode: Mode) => void;
  readonly leaveAlone: (what: Alone) => void;
  readonly resume: () => void;
  readonly cleanAgain: () => void;
}

interface SiteControlsProps {
  readonly site: SiteState;
  readonly actions: SiteActions;
}

/** Whether a site is cleaned by itself; the finer points folded away until it is. */
export function SiteControls({ site, actions }: SiteControlsProps) {
  const { domain, listed, isAllowed, section, isPaused, exception } = site;
  const isOn = listed !== undefined && listed.mode !== 'off';
  // A site that is listed and left alone keeps what was chosen for it.
  const turnOn = listed ? () => actions.setMode('clean') : actions.add;
  return (
    <div class="site">
      <label class="always">
        <input type="checkbox" checked={isOn} onChange={isOn ? actions.remove : turnOn} />
        <span dir="auto">{t('alwaysClean', domain)}</span>
      </label>
      {listed && !isAllowed && <NotAllowed onAsk={actions.ask} />}
      {isPaused && <Standing said={t('tabPaused')} onEnd={actions.resume} />}
      {exception && <Standing said={t('leftAlone', exception)} onEnd={actions.cleanAgain} />}
      {listed && (
        <details>
          <summary>{t('siteChoices')}</summary>
          <ModeChoice name={domain} mode={listed.mode} onSet={actions.setMode} />
          <LeaveAlone section={section} onLeave={actions.leaveAlone} />
        </details>
      )}
    </div>
  );
}

interface StandingProps {
  readonly said: string;
  readonly onEnd: () => void;
}

/** Why nothing happens here by itself, and the way out. */
function Standing({ said, onEnd }: StandingProps) {
  return (
    <p class="standing">
      <output>{said}</output>
      <button type="button" onClick={onEnd}>
        {t('cleanAgain')}
      </button>
    </p>
  );
}

/** The browser was never asked for a listed domain, or took it back. */
export function NotAllowed({ onAsk }: { readonly onAsk: () => void }) {
  return (
    <p class="not-allowed">
      <span>{t('notAllowed')}</span>
      <button type="button" onClick={onAsk}>
        {t('askAgain')}
      </button>
    </p>
  );
}
