import { render } from 'preact';
import { Listening, type ListeningActions } from '../../components/reader/Listening';
import css from '../../components/reader/listening.css?inline';
import type { Article } from '../../utils/article/types';
import { interfaceLocale } from '../../utils/browser/i18n';
import { browserEngine } from '../../utils/listen/engine';
import { createMark, type Mark } from '../../utils/listen/mark';
import { piecesOf } from '../../utils/listen/paragraphs';
import { patient } from '../../utils/listen/patient';
import { type Chosen, type Session, startSession } from '../../utils/listen/session';
import { type Settings, writeSettings } from '../../utils/storage/settings';

/** Browsers load their voices when they are first asked for them; one that has none in this time, ms, has none. */
const VOICES_MS = 1_500;

interface Heard {
  readonly article: Article;
  readonly settings: Settings;
}

/** Reads the article in a reader's dialog aloud, with something to hold it by at the foot. Returns how to stop. */
export function listen(dialog: HTMLElement, { article, settings }: Heard, onStopped: () => void): () => void {
  const { bar, layer, clear } = openBar(dialog);
  const text = dialog.querySelector('.article') ?? dialog;
  const mark = createMark(dialog, layer);
  const draw = (): void => {
    const { piece, ...heard } = session.heard();
    mark.show(heard.voice && piece?.range);
    render(<Listening {...heard} locale={interfaceLocale()} actions={actions} />, bar);
  };
  const session = startSession({
    engine: patient(browserEngine(speechSynthesis)),
    lang: article.lang,
    chosen: settings,
    voices: () => speechSynthesis.getVoices(),
    pieces: () => piecesOf(text, article.lang),
    onChange: draw,
  });
  const stopWatching = watch(text, session.reread);
  const stop = (): void => {
    removeEventListener('pagehide', stop);
    session.stop();
    stopWatching();
    mark.remove();
    render(null, bar);
    clear();
    onStopped();
  };
  const actions = actionsOf(session, mark, stop);
  // Some browsers go on speaking when the page is gone; and a page that comes back is not to seem to speak.
  addEventListener('pagehide', stop);
  void voicesLoaded().then(() => bar.isConnected && session.play());
  return stop;
}

function actionsOf(session: Session, mark: Mark, stop: () => void): ListeningActions {
  const choose = (changes: Partial<Chosen>): void => {
    session.choose(changes);
    void writeSettings(changes);
  };
  return {
    play: () => {
      mark.follow();
      session.play();
    },
    pause: session.pause,
    go: (step) => {
      mark.follow();
      session.go(step);
    },
    setSpeed: (speed) => choose({ speed }),
    setVoice: (voice) => choose({ voice }),
    stop,
  };
}

interface Bar {
  readonly bar: HTMLElement;
  /** Behind the text. */
  readonly layer: HTMLElement;
  readonly clear: () => void;
}

/** The reader keeps an empty place for it. */
function openBar(dialog: HTMLElement): Bar {
  const style = document.createElement('style');
  style.textContent = css;
  const [layer, bar] = [document.createElement('div'), document.createElement('div')];
  const place = dialog.querySelector('.listening');
  place?.replaceChildren(style, layer, bar);
  return {
    bar,
    layer,
    clear: () => {
      place?.replaceChildren();
      dialog.querySelector<HTMLElement>('.controls .listen')?.focus({ preventScroll: true });
    },
  };
}

/** Calls back when the text of an article is another; returns how to stop. */
function watch(text: Element, onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(text, { childList: true, subtree: true });
  return () => observer.disconnect();
}

async function voicesLoaded(): Promise<void> {
  if (speechSynthesis.getVoices().length > 0) return;
  await new Promise((resolve) => {
    speechSynthesis.addEventListener('voiceschanged', resolve, { once: true });
    setTimeout(resolve, VOICES_MS);
  });
}
