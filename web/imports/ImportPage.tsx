import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { failureAtAddress } from '../api/failures.ts';
import { ImportJobDocument, type ImportJobPartsFragment } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { Page, PageTitle } from '../ui/Page.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { CheckStep } from './CheckStep.tsx';
import { isUnderWay, mayMap, stepOf, type Step } from './import-step.ts';
import css from './imports.module.css';
import { Note } from './Note.tsx';
import { JobProgress } from './JobProgress.tsx';
import { MappingSteps } from './MappingSteps.tsx';
import { ReportStep } from './ReportStep.tsx';
import { StepList } from './StepList.tsx';

const ASK_AGAIN_MS = 1000;

type Job = ImportJobPartsFragment;

const useJob = (id: string) => {
  const { data, previousData, error, refetch, startPolling, stopPolling } = useQuery(ImportJobDocument, {
    variables: { id },
    skipPollAttempt: () => document.hidden,
  });
  // A poll that fails keeps what came before on screen; another import's answer is never shown for this one.
  const known = data ?? (previousData?.import.id === id ? previousData : undefined);
  const isMoving = known !== undefined && isUnderWay(known.import.state);
  useEffect(() => {
    if (!isMoving) return undefined;
    startPolling(ASK_AGAIN_MS);
    return stopPolling;
  }, [isMoving, startPolling, stopPolling]);
  return { job: known?.import, error, refetch };
};

const useTitle = (job: Job, step: Step): string => {
  const text = useText();
  if (step === 'check') return text(job.state === 'CHECKED' ? 'importCheck.title' : 'importRun.checking');
  if (step === 'run') return text(job.state === 'MATCHING' ? 'importRun.matching' : 'importRun.running');
  if (step !== 'report') return text(`import.step.${step}`);
  switch (job.state) {
    case 'DONE':
    case 'CANCELLED':
    case 'FAILED':
    case 'UNDOING':
    case 'UNDONE':
      return text(`importReport.${job.state}.title`);
    default:
      return text('importReport.UPLOADED.title');
  }
};

const Import = ({ job, isLost }: { job: Job; isLost: boolean }) => {
  const text = useText();
  const [params] = useSearchParams();
  const step = stepOf(job, params.get('step'));
  const title = useTitle(job, step);
  return (
    <Page>
      <PageTitle
        above={
          <span className={css.long}>
            <TextLink to="/imports">{text('imports.title')}</TextLink> ·{' '}
            <TextLink to={`/cases/${job.case.id}`}>
              {text('import.case', { number: job.case.number })}
            </TextLink>{' '}
            · {job.fileName}
          </span>
        }
        title={title}
        part={`${step} ${job.state}`}
      />
      <StepList job={job} step={step} />
      <div aria-live="polite">{isLost && <Note tone="caution">{text('import.connectionLost')}</Note>}</div>
      {/* The mapping is kept while the dry run is looked at: coming back finds it as it was left. */}
      {(mayMap(job) || job.state === 'CHECKING') && job.mayRun && (
        <MappingSteps job={job} step={step === 'file' || step === 'columns' ? step : null} />
      )}
      {isUnderWay(job.state) && <JobProgress job={job} />}
      {step === 'check' && job.state === 'CHECKED' && <CheckStep job={job} />}
      {step === 'report' && <ReportStep job={job} />}
    </Page>
  );
};

/** One import, at the step where it stands. */
export const ImportPage = () => {
  const { importId = '' } = useParams();
  const { job, error, refetch } = useJob(importId);
  if (job) return <Import key={job.id} job={job} isLost={error !== undefined} />;
  if (error) return <FailurePanel failure={failureAtAddress(error)} onRetry={() => void refetch()} />;
  return <PageSkeleton />;
};
