import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect, useReducer } from 'react';
import { Link } from 'react-router';
import { failureOf } from '../api/failures.ts';
import { InspectImportDocument, type ImportJobPartsFragment } from '../api/operations.generated.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { fileRefusal } from './file-refusal.ts';
import { FileStep } from './FileStep.tsx';
import { emptyImportForm, reduceImportForm } from './import-form.ts';
import css from './imports.module.css';
import { Note } from './Note.tsx';

type MappingStepsProps = { job: ImportJobPartsFragment; step: 'file' | 'columns' | null };

/** The two steps in which the reader says what the file is. Nothing is shown while `step` is null; what was filled in stays. */
export const MappingSteps = ({ job, step }: MappingStepsProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const [form, change] = useReducer(reduceImportForm, job.mapping, emptyImportForm);
  // Rows of a file are not kept in the browser's cache.
  const { data, previousData, error, loading, refetch } = useQuery(InspectImportDocument, {
    // While nothing is chosen the server reads the file as it was read last.
    variables: { id: job.id, reading: form.reading, kind: form.kind },
    fetchPolicy: 'no-cache',
    skip: step === null && form.madeFor === null,
  });
  const found = data?.inspectImport;
  useEffect(() => {
    if (found) change({ do: 'inspected', header: found.header, suggestion: found.suggestion });
  }, [found]);
  if (step === null) return null;
  const inspection = found ?? previousData?.inspectImport;
  const refusal = error ? fileRefusal(error) : null;
  if (error && refusal === null)
    return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  const refused = refusal !== null && <Note tone="failed">{inLanguage(refusal)}</Note>;
  if (!inspection || form.mapping === null)
    return refused ? (
      <>
        {refused}
        <div className={css.actions}>
          <Button component={Link} to={`/imports/new?case=${job.case.id}`}>
            {text('importFile.other')}
          </Button>
        </div>
      </>
    ) : (
      <PageSkeleton rows={8} />
    );
  const shared = { job, inspection, form, change, isReading: loading };
  return (
    <>
      {refused}
      {step === 'file' ? <FileStep {...shared} /> : <ColumnsStep {...shared} mapping={form.mapping} />}
    </>
  );
};
