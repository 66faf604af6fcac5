import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/browser/i18n';
import type { PlayerState } from '../../utils/listen/player';
import type { Voice } from '../../utils/listen/voices';
import { Icon } from '../fields/Icon';
import { Press } from '../fields/Press';

export interface ListeningActions {
  readonly play: () => void;
  readonly pause: () => void;
  readonly go: (step: 1 | -1) => void;
  readonly setSpeed: (speed: number) => void;
  readonly setVoice: (uri: string) => void;
  readonly stop: () => void;
}

interface ListeningProps {
  readonly state: PlayerState;
  readonly speed: number;
  /** Those that speak the article's language. */
  readonly voices: readonly Voice[];
  readonly voice: Voice | undefined;
  readonly locale: string;
  readonly actions: ListeningActions;
}

const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5];

/** What an article that is read aloud is held with. */
export function Listening({ state, speed, voices, voice, locale, actions }: ListeningProps) {
  const main = useRef<HTMLButtonElement>(null);
  useEffect(() => main.current?.focus({ preventScroll: true }), []);
  const isSpeaking = state === 'speaking';
  // Without a voice there is nothing to hold: that is all there is to say.
  if (!voice && voices.length === 0) return <Silent stop={actions.stop} />;
  return (
    <section class="player" aria-label={t('listen')}>
      <Press class="back" icon="previous" name={t('previousParagraph')} onPress={() => actions.go(-1)} />
      <button
        type="button"
        ref={main}
        class={isSpeaking ? 'pause' : 'play'}
        title={t(isSpeaking ? 'pauseListening' : 'goOn')}
        onClick={isSpeaking ? actions.pause : actions.play}
      >
        <Icon name={isSpeaking ? 'pause' : 'play'} />
        <span class="unseen">{t(isSpeaking ? 'pauseListening' : 'goOn')}</span>
      </button>
      <Press class="on" icon="next" name={t('nextParagraph')} onPress={() => actions.go(1)} />
      <Speed speed={speed} locale={locale} onSet={actions.setSpeed} />
      {voices.length > 1 && (
        <select class="voice" aria-label={t('voice')} onChange={({ currentTarget }) => actions.setVoice(currentTarget.value)}>
          {!voice && <option selected>{t('voice')}</option>}
          {voices.map((each) => (
            <option key={each.voiceURI} value={each.voiceURI} selected={each === voice}>
              {each.localService ? each.name : t('remoteVoice', each.name)}
            </option>
          ))}
        </select>
      )}
      <Press class="stop" icon="stop" name={t('stopListening')} onPress={actions.stop} />
      <output>{!voice ? t('noVoice') : state === 'failed' && t('voiceFailed')}</output>
    </section>
  );
}

function Silent({ stop }: Pick<ListeningActions, 'stop'>) {
  return (
    <section class="player" aria-label={t('listen')}>
      <output>{t('noVoice')}</output>
      <Press class="stop" icon="close" name={t('close')} onPress={stop} />
    </section>
  );
}

interface SpeedProps {
  readonly speed: number;
  readonly locale: string;
  readonly onSet: (speed: number) => void;
}

function Speed({ speed, locale, onSet }: SpeedProps) {
  const factor = new Intl.NumberFormat(locale);
  const speeds = SPEEDS.includes(speed) ? SPEEDS : [...SPEEDS, speed].sort((one, other) => one - other);
  return (
    <select aria-label={t('speed')} onChange={({ currentTarget }) => onSet(Number(currentTarget.value))}>
      {speeds.map((each) => (
        <option key={each} value={each} selected={each === speed}>
          {`${factor.format(each)}×`}
        </option>
      ))}
    </select>
  );
}
