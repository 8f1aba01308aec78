import { Button } from '@mantine/core';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ImportJobPartsFragment } from '../api/operations.generated.ts';
import { formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { Facts, Section } from '../ui/Page.tsx';
import { mayMap } from './import-step.ts';
import css from './imports.module.css';
import { KeepDrawing } from './KeepDrawing.tsx';
import { Note } from './Note.tsx';
import { ImportCounts } from './Outcome.tsx';
import { RowProblems } from './RowProblems.tsx';
import { UndoDialog } from './UndoDialog.tsx';

type Job = ImportJobPartsFragment;

const JobFacts = ({ job }: { job: Job }) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  return (
    <Facts
      facts={[
        { label: text('importReport.by'), value: inLanguage(job.by) },
        { label: text('importReport.uploaded'), value: formatMoment(job.uploadedAt, language) },
        {
          label: text('importReport.finished'),
          value: job.finishedAt && formatMoment(job.finishedAt, language),
        },
        {
          label: text('importReport.source'),
          value: job.mapping && <bdi className={css.long}>{job.mapping.source}</bdi>,
        },
        { label: text('importReport.sha256'), value: <code className={css.hash}>{job.sha256}</code> },
      ]}
    />
  );
};

const Mending = ({ job }: { job: Job }) => {
  const text = useText();
  const language = useLanguage();
  return (
    <Section id="refused" title={text('importReport.refused')}>
      <p className={css.quiet}>{text('importReport.refused.text', { count: job.refused })}</p>
      <div className={css.actions}>
        <Button
          variant="default"
          component="a"
          href={`/api/imports/${job.id}/refused.csv?lang=${language}`}
          download
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          {text('importReport.download')}
        </Button>
        {job.mayRun && (
          <Button
            variant="default"
            component={Link}
            to={`/imports/new?case=${job.case.id}`}
            leftSection={<IconUpload size={16} aria-hidden />}
          >
            {text('importReport.mended')}
          </Button>
        )}
      </div>
    </Section>
  );
};

const Explained = ({ job }: { job: Job }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const { state, counts, problem } = job;
  // Before the dry run ended nothing can have gone in.
  const hasBegun = (state === 'CANCELLED' || state === 'FAILED') && counts !== null;
  if (problem !== null || hasBegun)
    return (
      <>
        {problem !== null && <Note tone="failed">{inLanguage(problem)}</Note>}
        {hasBegun && <Note tone="caution">{text(`importReport.${state}.text`)}</Note>}
      </>
    );
  if (state === 'UNDONE' || state === 'CANCELLED')
    return (
      <Note tone="plain">
        {text(state === 'UNDONE' ? 'importReport.UNDONE.text' : 'importReport.CANCELLED.nothing')}
      </Note>
    );
  return job.state === 'UPLOADED' ? <p className={css.quiet}>{text('import.waiting')}</p> : null;
};

/** What became of the import, and what can be done now: mend, judge the doubtful, take it back. */
export const ReportStep = ({ job }: { job: Job }) => {
  const text = useText();
  const [isUndoing, setUndoing] = useState(false);
  const { state, counts, mayRun } = job;
  const hasEnded = state === 'DONE' || state === 'CANCELLED' || state === 'FAILED';
  const wentIn = hasEnded && counts !== null;
  return (
    <>
      <Explained job={job} />
      <JobFacts job={job} />
      {counts !== null && state !== 'UNDONE' && (
        <ImportCounts counts={counts} isForeseen={wentIn && state !== 'DONE'} />
      )}
      <div className={css.actions}>
        {wentIn && counts.doubtful > 0 && (
          <Button component={Link} to={`/matches?case=${job.case.id}`}>
            {text('importReport.matches')}
          </Button>
        )}
        {wentIn && counts.placed > 0 && <KeepDrawing job={job} />}
        {mayRun && wentIn && (
          <Button variant="default" onClick={() => setUndoing(true)}>
            {text('importReport.undo')}
          </Button>
        )}
        {mayMap(job) && (
          <Button variant="default" component={Link} to={`/imports/${job.id}?step=columns`}>
            {text('importCheck.back')}
          </Button>
        )}
      </div>
      {wentIn && job.refused > 0 && <Mending job={job} />}
      {wentIn && <RowProblems job={job} />}
      <UndoDialog job={job} isOpen={isUndoing} onClose={() => setUndoing(false)} />
    </>
  );
};
