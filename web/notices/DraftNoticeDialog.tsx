import { useMutation } from '@apollo/client/react';

import { useState } from 'react';
import { useNavigate } from 'react-router';
import { DraftNoticeDocument } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { FormFrame } from '../ui/FormFrame.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { DraftNoticeFields } from './DraftNoticeFields.tsx';
import { draftInputOf, emptyDraft } from './notice-draft.ts';
import { useKeptValues } from '../session/use-kept-values.ts';

const Form = ({ onClose }: { onClose: () => void }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const navigate = useNavigate();
  const today = useToday();
  const { values, change, drop } = useKeptValues('notice', emptyDraft(today));
  // Made once for the form: pressing the button twice, or again after a lost answer, drafts one notice.
  const [id] = useState(() => newUlid());
  const [draftNotice, { data, loading, error }] = useMutation(DraftNoticeDocument, {
    refetchQueries: ['Notices'],
  });
  const problems = data?.draftNotice.problems ?? [];
  const wrong = (field: string | null): string | undefined => {
    const found = problems.find((problem) => problem.field === field);
    return found && inLanguage(found.text);
  };
  const send = async (): Promise<void> => {
    const sent = await draftNotice({ variables: { id, notice: draftInputOf(values) } });
    if (!sent.data?.draftNotice.id) return;
    drop();
    void navigate(`/notices/${id}`);
  };
  return (
    <FormFrame
      sending={{ loading, error }}
      wrong={wrong(null)}
      submit={text('notices.new.submit')}
      isOff={values.caseId === ''}
      onSend={send}
      onCancel={() => {
        drop();
        onClose();
      }}
    >
      <DraftNoticeFields {...{ values, change, wrong }} />
    </FormFrame>
  );
};

/** A new notice on one person of a case. Closing it by its cross keeps the draft; cancelling drops it. */
export const DraftNoticeDialog = ({ onClose }: { onClose: () => void }) => {
  const text = useText();
  return (
    <Dialog isOpen isWide onClose={onClose} title={text('notices.new')}>
      <Form onClose={onClose} />
    </Dialog>
  );
};
