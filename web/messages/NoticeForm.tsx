import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../i18n/Language.tsx';
import { may, useMe } from '../session/session.ts';
import { MessageDialog, type FormNotice } from './MessageDialog.tsx';

/** The form for our own bureau, filled from the notice: it is recorded as a message, and printed from there with number and marking. */
export const NoticeForm = ({ notice }: { notice: FormNotice }) => {
  const text = useText();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  if (!may(useMe(), 'message:write')) return null;
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setOpen(true)}>
        {text('messages.work.form')}
      </Button>
      {isOpen && (
        <MessageDialog
          work={{ kind: 'form', notice }}
          onClose={() => setOpen(false)}
          onDone={(id) => void navigate(`/messages/${id}`)}
        />
      )}
    </>
  );
};
