import { useLazyQuery } from '@apollo/client/react';
import { Alert, Button } from '@mantine/core';
import { failureOf } from '../api/failures.ts';
import { NoticeFormDocument, type MessageLanguage } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { may, useMe } from '../session/session.ts';
import { usePaper } from './use-paper.tsx';

type PrintFormProps = { noticeId: string; caseId: string; country: string; language: MessageLanguage };

/** The form on paper, filled and with its blanks, numbered and in the audit trail: also for whoever only reads the case and records no message there. */
export const PrintForm = ({ noticeId, caseId, country, language }: PrintFormProps) => {
  const text = useText();
  const mayTake = may(useMe(), 'message:export');
  const { paper, print } = usePaper();
  const [read, { loading, error }] = useLazyQuery(NoticeFormDocument, { fetchPolicy: 'no-cache' });
  const take = async (): Promise<void> => {
    const variables = { noticeId, caseId: caseId || null, country, language };
    const form = (await read({ variables })).data?.noticeForm;
    if (form) print(form.text);
  };
  if (!mayTake) return null;
  return (
    <>
      {paper}
      <Button
        mt="xs"
        ms="xs"
        size="xs"
        variant="default"
        loading={loading}
        disabled={country === ''}
        // The failure of the query is shown through `error`.
        onClick={() => void take().catch(() => undefined)}
      >
        {text('messages.form.print')}
      </Button>
      {error && (
        <Alert color="red" role="alert" p="xs" mt="xs">
          {text(`failure.${failureOf(error).kind}.text`)}
        </Alert>
      )}
    </>
  );
};
