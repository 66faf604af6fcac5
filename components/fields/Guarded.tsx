import type { ComponentChildren } from 'preact';
import { useErrorBoundary, useRef } from 'preact/hooks';

interface GuardedProps {
  readonly children: ComponentChildren;
  /** Shown where the children throw while they are drawn: as plain as can be, so that it does not throw as well. */
  readonly instead: ComponentChildren;
  /** What is drawn. Another one gets another try. */
  readonly of?: unknown;
}

/** A boundary around drawing: whatever is thrown inside, what stands around it stays, and something is said in its place. */
export function Guarded({ children, instead, of }: GuardedProps) {
  const failed = useRef<unknown>(undefined);
  const drawn = useRef(of);
  drawn.current = of;
  const [error] = useErrorBoundary(() => {
    failed.current = drawn.current;
  });
  return <>{error === undefined || failed.current !== of ? children : instead}</>;
}
