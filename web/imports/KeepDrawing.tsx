import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { ImportDrawingDocument, type ImportJobPartsFragment } from '../api/operations.generated.ts';
import { KeepDialog } from '../charts/KeepDialog.tsx';
import { useText } from '../i18n/Language.tsx';
import { drawnChart } from './drawn-chart.ts';

/** Makes a chart of what a chart file brought, each element where the file draws it. */
export const KeepDrawing = ({ job }: { job: Pick<ImportJobPartsFragment, 'id' | 'case'> }) => {
  const text = useText();
  const client = useApolloClient();
  const [isOpen, setOpen] = useState(false);
  const content = async (): Promise<string> => {
    const variables = { id: job.id };
    const { data } = await client.query({
      query: ImportDrawingDocument,
      variables,
      fetchPolicy: 'no-cache',
    });
    if (!data) throw new Error('The server gave no drawing.');
    return drawnChart(data.importDrawing);
  };
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {text('importReport.chart')}
      </Button>
      <KeepDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        caseId={job.case.id}
        copyOf={null}
        content={content}
      />
    </>
  );
};
