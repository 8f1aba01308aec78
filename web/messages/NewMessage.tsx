import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../i18n/Language.tsx';
import { MessageDialog } from './MessageDialog.tsx';

/** Begins a message by hand. */
export const NewMessage = () => {
  const text = useText();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen(true)}>
        {text('messages.work.new')}
      </Button>
      {isOpen && (
        <MessageDialog
          work={{ kind: 'new' }}
          onClose={() => setOpen(false)}
          onDone={(id) => void navigate(`/messages/${id}`)}
        />
      )}
    </>
  );
};
