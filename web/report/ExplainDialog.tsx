import { useMutation } from '@apollo/client/react';
import { Alert, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ExplainDifferenceDocument } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { useKeptValues } from '../session/use-kept-values.ts';
import { FormFrame } from '../ui/FormFrame.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import type { Figure } from './report-chapters.ts';
import { Written } from './Written.tsx';

type ExplainDialogProps = {
  figure: Figure;
  year: number;
  onClose: () => void;
  /** With the id of what was written. */
  onDone: (id: string) => void;
};

const Form = ({ figure, year, onClose, onDone }: ExplainDialogProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const { values, change, drop } = useKeptValues(`report-reason.${year}.${figure.id}`, {
    text: figure.explained?.text ?? '',
  });
  // Made once for the form: pressing the button twice, or again after a lost answer, writes one.
  const [id] = useState(() => newUlid());
  const [version, setVersion] = useState(figure.explained?.id ?? null);
  const [explain, { data, loading, error }] = useMutation(ExplainDifferenceDocument, {
    refetchQueries: ['AnnualReport'],
    awaitRefetchQueries: true,
  });
  const { problems = [], newer = null } = data?.explainDifference ?? {};
  const [problem] = problems;
  const send = async (): Promise<void> => {
    const variables = { id, year, figure: figure.id, version, text: values.text };
    const answer = (await explain({ variables })).data?.explainDifference;
    // Whoever sends again after that has seen what the other wrote.
    if (answer?.newer) setVersion(answer.newer.id);
    if (!answer?.id) return;
    drop();
    onDone(answer.id);
  };
  return (
    <FormFrame
      sending={{ loading, error }}
      submit={text(newer ? 'notices.recordAnyway' : 'notices.record')}
      onSend={send}
      onCancel={() => {
        drop();
        onClose();
      }}
    >
      {newer && (
        <Alert color="orange" role="alert" p="xs">
          {text('notices.conflict.corrected')}
          <Written reason={newer} />
        </Alert>
      )}
      <Textarea
        autosize
        minRows={3}
        maxRows={10}
        maxLength={1000}
        label={text('report.why.label')}
        description={text('report.why.hint')}
        value={values.text}
        error={problem && inLanguage(problem.text)}
        onChange={({ currentTarget: { value } }) => change({ text: value })}
      />
    </FormFrame>
  );
};

/** Writing why what is computed is not what is published. Closing it by its cross keeps the draft; cancelling drops it. */
export const ExplainDialog = (props: ExplainDialogProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const { figure } = props;
  return (
    <Dialog
      isOpen
      onClose={props.onClose}
      title={`${text('report.why')}: ${figure.id} ${inLanguage(figure.title)}`}
    >
      <Form {...props} />
    </Dialog>
  );
};
