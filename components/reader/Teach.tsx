import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SiteRule } from '../../utils/article/ledger/siteRule';
import type { Trial } from '../../utils/article/clutter/taught/pageSkeleton';
import { t } from '../../utils/browser/i18n';
import { outline, pointIn } from './pointing';

/** What a rule would take of this article. */
export interface Lesson {
  readonly rule: SiteRule;
  /** The texts that would go, white space folded. */
  readonly taken: readonly string[];
  /** There is a box around it that would go without much of the story. */
  readonly canWiden: boolean;
}

export interface TeachActions {
  /** The rule for the block with this text, `wider` boxes around it; nothing where it can't be told from the story. */
  readonly preview: (text: string, wider: number) => Lesson | undefined;
  /** Tries a rule on earlier articles. */
  readonly attempt: (rule: SiteRule) => Promise<Trial>;
  readonly save: (rule: SiteRule) => void;
  /** Forgets a rule that was just saved. */
  readonly undo: (rule: SiteRule) => void;
}

interface TeachProps {
  readonly column: RefObject<HTMLElement | null>;
  readonly actions: TeachActions;
  readonly onDone: () => void;
}

/** A block that was pointed at, and how far around it. */
interface Chosen {
  readonly text: string;
  readonly wider: number;
  readonly lesson: Lesson | undefined;
}

/** Lets somebody point at a block that is to be set aside on this site from now on; what would go is outlined meanwhile. */
export function Teach({ column, actions, onDone }: TeachProps) {
  const [chosen, setChosen] = useState<Chosen>();
  const [saved, setSaved] = useState<SiteRule>();
  const choose = (text: string, wider: number): void => setChosen({ text, wider, lesson: actions.preview(text, wider) });
  useEffect(() => {
    const body = column.current?.querySelector<HTMLElement>('.body');
    return body && !chosen && !saved
      ? pointIn(body, { choose: (text) => choose(text, 0), preview: (text) => actions.preview(text, 0)?.taken ?? [] })
      : undefined;
  }, [chosen, saved]);
  useEffect(() => {
    const body = column.current?.querySelector<HTMLElement>('.body');
    if (body) outline(body, chosen?.lesson?.taken ?? []);
    return () => body && outline(body, []);
  }, [chosen]);
  const save = (rule: SiteRule): void => {
    setChosen(undefined);
    setSaved(rule);
    actions.save(rule);
  };
  const undo = (): void => {
    if (saved) actions.undo(saved);
    onDone();
  };
  return (
    <section class="lesson" aria-label={t('teach')}>
      {saved ? (
        <Saved onUndo={undo} />
      ) : chosen ? (
        <Verdict chosen={chosen} actions={actions} onWiden={choose} onSave={save} />
      ) : (
        <output>{t('teachPoint')}</output>
      )}
      <button type="button" data-leaves="" onClick={onDone}>
        {t(saved ? 'done' : 'cancel')}
      </button>
    </section>
  );
}

function Saved({ onUndo }: { readonly onUndo: () => void }) {
  return (
    <>
      <output>{t('teachSaved')}</output>
      <button type="button" class="primary" onClick={onUndo}>
        {t('undo')}
      </button>
    </>
  );
}

interface VerdictProps {
  readonly chosen: Chosen;
  readonly actions: TeachActions;
  readonly onWiden: (text: string, wider: number) => void;
  readonly onSave: (rule: SiteRule) => void;
}

/** What would go, here and of earlier articles, before it is saved. */
function Verdict({ chosen: { text, wider, lesson }, actions, onWiden, onSave }: VerdictProps) {
  const [trial, setTrial] = useState<Trial>();
  useEffect(() => {
    setTrial(undefined);
    if (lesson) void actions.attempt(lesson.rule).then(setTrial);
  }, [lesson]);
  if (!lesson) return <output>{t('teachCannot')}</output>;
  return (
    <>
      <output>
        {t('teachTakes', lesson.taken.length)} {trial && sayTrial(trial)}
      </output>
      <button type="button" class="primary" onClick={() => onSave(lesson.rule)}>
        {t('teachSave')}
      </button>
      {lesson.canWiden && (
        <button type="button" onClick={() => onWiden(text, wider + 1)}>
          {t('teachWider')}
        </button>
      )}
    </>
  );
}

function sayTrial({ tried, paragraphs }: Trial): string {
  if (tried === 0) return t('teachUntried');
  return paragraphs > 0 ? t('teachEarlier', paragraphs) : t('teachHarmless', tried);
}
