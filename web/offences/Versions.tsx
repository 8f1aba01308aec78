import type { ReactNode } from 'react';
import { failureOf } from '../api/failures.ts';
import { useText } from '../i18n/Language.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import css from './offences.module.css';

type VersionsProps = {
  /** Null while they are fetched. */
  lines: ReactNode;
  error: Error | undefined;
  onClose: () => void;
};

/** What stands and what stood before it, the latest first, each with who recorded it when. */
export const Versions = ({ lines, error, onClose }: VersionsProps) => {
  const text = useText();
  return (
    <Dialog isOpen isWide onClose={onClose} title={text('steps.versions.title')}>
      {error && <FailurePanel failure={failureOf(error)} />}
      {!lines && !error && <PageSkeleton rows={3} />}
      {lines && <ul className={css.list}>{lines}</ul>}
    </Dialog>
  );
};
