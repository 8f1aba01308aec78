import { useMutation } from '@apollo/client/react';
import { Button, Progress } from '@mantine/core';
import { failureOf } from '../api/failures.ts';
import { CancelImportDocument, type ImportJobPartsFragment } from '../api/operations.generated.ts';
import { formatNumber } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import css from './imports.module.css';
import { Note } from './Note.tsx';
import { timeLeft } from './time-left.ts';

const useTimeLeft = () => {
  const text = useText();
  return (seconds: number | null): string => {
    if (seconds === null) return text('importRun.left.unknown');
    const { unit, count } = timeLeft(seconds);
    return text(`importRun.left.${unit}`, { count });
  };
};

/** How far the running step has come, and the button that stops it. */
export const JobProgress = ({ job }: { job: ImportJobPartsFragment }) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const left = useTimeLeft();
  const [cancel, { data, loading, error }] = useMutation(CancelImportDocument, { variables: { id: job.id } });
  const { state, progress } = job;
  const total = progress?.total ?? 0;
  const percent = total === 0 ? 0 : Math.min(100, ((progress?.done ?? 0) / total) * 100);
  const [problem] = data?.cancelImport.problems ?? [];
  const doing = {
    CHECKING: text('importRun.checking'),
    RUNNING: text('importRun.running'),
    MATCHING: text('importRun.matching'),
    UNDOING: text('importRun.undoing'),
  }[state as 'CHECKING' | 'RUNNING' | 'MATCHING' | 'UNDOING'];
  const cancelText =
    state === 'CHECKING' || state === 'RUNNING' || state === 'MATCHING'
      ? text(`importRun.cancel.${state}`)
      : null;
  return (
    <section className={css.progress} aria-label={doing}>
      <Progress value={percent} size="lg" aria-label={doing} />
      <p className={css.figures}>
        {progress && (
          <span>
            {text('importRun.progress', {
              done: formatNumber(progress.done, language),
              total: formatNumber(total, language),
            })}
          </span>
        )}
        {progress?.rate != null && (
          <span>{text('importRun.rate', { rate: formatNumber(Math.round(progress.rate), language) })}</span>
        )}
        <span>{left(progress?.secondsLeft ?? null)}</span>
      </p>
      <p className={css.quiet}>{text('importRun.background')}</p>
      {(error || problem) && (
        <Note tone="failed">
          {problem ? inLanguage(problem.text) : text(`failure.${failureOf(error).kind}.text`)}
        </Note>
      )}
      {job.mayRun && cancelText !== null && (
        <div className={css.beside}>
          {/* The failure of the mutation is shown through `error`. */}
          <Button variant="default" loading={loading} onClick={() => void cancel().catch(() => undefined)}>
            {text('importRun.cancel')}
          </Button>
          <span className={css.quiet}>{cancelText}</span>
        </div>
      )}
    </section>
  );
};
