import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/browser/i18n';
import type { FileKind } from '../../utils/render/file';
import type { CopyVariant } from '../../utils/render/payload';
import { CopyPanel } from './CopyPanel';
import { takeFocus } from '../fields/takeFocus';

/** What became of a copy: what to say where it worked, the text to copy by hand where the browser refused. */
export type Copied = { readonly done: true; readonly said: string } | { readonly done: false; readonly text: string };

interface CopyMenuProps {
  /** What was copied last: Copy takes it again. */
  readonly variant: CopyVariant;
  readonly copy: (variant: CopyVariant) => Promise<Copied>;
  /** Saves a file; gives what to say. */
  readonly save: (kind: FileKind) => Promise<string>;
  /** The text that is copied: what was said about another holds no longer. */
  readonly of: string;
}

const PANEL = 'take-panel';

/** Copy has the focus when it appears; beside it, everything else that can be taken along. */
export function CopyMenu({ variant, copy, save, of }: CopyMenuProps) {
  const [copied, take] = useCopied(of);
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const copyAs = (chosen: CopyVariant): void => take(copy(chosen));
  const saveAs = (kind: FileKind): void => take(save(kind).then((said) => ({ done: true, said })));
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div class="take">
      {isOpen && <CopyPanel id={PANEL} variant={variant} copyAs={copyAs} saveAs={saveAs} close={close} />}
      <span class="split">
        <button type="button" class="primary" ref={takeFocus} onClick={() => copyAs(variant)}>
          {t('copy')}
        </button>
        <button
          type="button"
          class="primary more"
          ref={opener}
          aria-expanded={isOpen}
          aria-controls={isOpen ? PANEL : undefined}
          aria-label={t('moreToTake')}
          title={t('moreToTake')}
          onClick={() => setOpen(!isOpen)}
        />
      </span>
      <output class="said">{copied && (copied.done ? copied.said : t('copyRefused'))}</output>
      {copied?.done === false && <ByHand text={copied.text} />}
    </div>
  );
}

/** What became of the last thing that was taken, and how to take another. */
function useCopied(of: string): readonly [Copied | undefined, (work: Promise<Copied>) => void] {
  const [copied, setCopied] = useState<Copied>();
  useEffect(() => setCopied(undefined), [of]);
  const take = (work: Promise<Copied>): void => {
    // What is said twice is heard twice only when it was gone in between.
    setCopied(undefined);
    work.then(setCopied, () => setCopied({ done: true, said: t('saveFailed') }));
  };
  return [copied, take];
}

/** The text itself, selected: the browser's own copying still works on it. */
function ByHand({ text }: { readonly text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [text]);
  return <textarea class="by-hand" ref={field} readOnly rows={3} aria-label={t('textToCopy')} value={text} />;
}
