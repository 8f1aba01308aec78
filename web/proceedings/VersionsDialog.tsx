import { useQuery } from '@apollo/client/react';
import { failureOf } from '../api/failures.ts';
import { StepVersionsDocument, type StepFragment } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import css from './proceedings.module.css';
import { StepLine } from './StepLine.tsx';

type VersionsDialogProps = {
  caseId: string;
  step: StepFragment;
  facts: readonly StepFragment[];
  onClose: () => void;
};

/** What stands and what stood before it, the latest first, each with who recorded it when. */
export const VersionsDialog = ({ caseId, step, facts, onClose }: VersionsDialogProps) => {
  const text = useText();
  const { data, error } = useQuery(StepVersionsDocument, { variables: { caseId, id: step.id } });
  return (
    <Dialog isOpen isWide onClose={onClose} title={text('steps.versions.title')}>
      {error && <FailurePanel failure={failureOf(error)} />}
      {!data && !error && <PageSkeleton rows={3} />}
      {data && (
        <ul className={css.steps}>
          {[step, ...data.proceedingVersions].map((version) => (
            <StepLine key={version.id} step={version} steps={facts} />
          ))}
        </ul>
      )}
    </Dialog>
  );
};
