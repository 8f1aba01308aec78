import { useQuery } from '@apollo/client/react';
import { useEffect, useReducer } from 'react';
import { failureOf } from '../api/failures.ts';
import { InspectImportDocument, type ImportJobPartsFragment } from '../api/operations.generated.ts';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { FileStep } from './FileStep.tsx';
import { emptyImportForm, reduceImportForm } from './import-form.ts';

type MappingStepsProps = { job: ImportJobPartsFragment; step: 'file' | 'columns' | null };

/** The two steps in which the reader says what the file is. Nothing is shown while `step` is null; what was filled in stays. */
export const MappingSteps = ({ job, step }: MappingStepsProps) => {
  const [form, change] = useReducer(reduceImportForm, job.mapping, emptyImportForm);
  // Rows of a file are not kept in the browser's cache.
  const { data, previousData, error, loading, refetch } = useQuery(InspectImportDocument, {
    variables: { id: job.id, reading: form.reading, kind: form.kind },
    fetchPolicy: 'no-cache',
    skip: step === null && form.madeFor === null,
  });
  const found = data?.inspectImport;
  useEffect(() => {
    if (found) change({ do: 'inspected', header: found.header, suggestion: found.suggestion });
  }, [found]);
  if (step === null) return null;
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  const inspection = found ?? previousData?.inspectImport;
  if (!inspection || form.mapping === null) return <PageSkeleton rows={8} />;
  const shared = { job, inspection, form, change, isReading: loading };
  return step === 'file' ? <FileStep {...shared} /> : <ColumnsStep {...shared} mapping={form.mapping} />;
};
