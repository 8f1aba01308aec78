import { useQuery } from '@apollo/client/react';
import { ImportStateDocument, type ImportState } from '../api/operations.generated.ts';
import { useLabel } from '../i18n/Language.tsx';
import { isUnderWay } from './import-step.ts';
import css from './imports.module.css';

const ASK_AGAIN_MS = 3000;

/** How far a job has come, asked again only while it is under way; its answer also brings the rest of the line up to date. */
const Moving = ({ id, state }: { id: string; state: ImportState }) => {
  const label = useLabel();
  const { data } = useQuery(ImportStateDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    pollInterval: ASK_AGAIN_MS,
    skipPollAttempt: () => document.hidden,
  });
  const progress = data?.import.progress;
  const share = progress && progress.total > 0 ? Math.floor((progress.done / progress.total) * 100) : null;
  return (
    <span className={css.moving}>
      {label('importState', state)}
      {share !== null && ` · ${share} %`}
    </span>
  );
};

/** Where an import of the list stands. */
export const JobState = ({ job: { id, state } }: { job: { id: string; state: ImportState } }) => {
  const label = useLabel();
  if (isUnderWay(state)) return <Moving id={id} state={state} />;
  return <span className={state === 'FAILED' ? css.refused : undefined}>{label('importState', state)}</span>;
};
