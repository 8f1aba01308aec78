import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { failureOf } from '../api/failures.ts';
import { RunImportDocument, type ImportJobPartsFragment } from '../api/operations.generated.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import css from './imports.module.css';
import { Note } from './Note.tsx';
import { ImportCounts, ImportExamples } from './Outcome.tsx';
import { RowProblems } from './RowProblems.tsx';

/** What would happen, before anything is written. */
export const CheckStep = ({ job }: { job: ImportJobPartsFragment }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const [run, { data, loading, error }] = useMutation(RunImportDocument, { variables: { id: job.id } });
  const [problem] = data?.runImport.problems ?? [];
  const { counts, mayRun } = job;
  const isNothing =
    counts !== null && counts.created + counts.joined + counts.links === 0 && counts.refused > 0;
  return (
    <>
      <p className={css.quiet}>{text('importCheck.detail')}</p>
      {counts !== null && <ImportCounts counts={counts} />}
      {isNothing && <Note tone="caution">{text('importCheck.nothing')}</Note>}
      {(error || problem) && (
        <Note tone="failed">
          {problem ? inLanguage(problem.text) : text(`failure.${failureOf(error).kind}.text`)}
        </Note>
      )}
      {mayRun && (
        <div className={css.actions}>
          {/* The failure of the mutation is shown through `error`. */}
          <Button loading={loading} disabled={isNothing} onClick={() => void run().catch(() => undefined)}>
            {text('importCheck.run')}
          </Button>
          <Button variant="default" component={Link} to={`/imports/${job.id}?step=columns`}>
            {text('importCheck.back')}
          </Button>
        </div>
      )}
      <ImportExamples examples={job.examples} />
      <RowProblems job={job} />
    </>
  );
};
