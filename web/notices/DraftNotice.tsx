import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../i18n/Language.tsx';
import { may, useMe } from '../session/session.ts';
import { DraftNoticeDialog } from './DraftNoticeDialog.tsx';

/** The way to a new notice, for whoever may draft one. */
export const DraftNotice = () => {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  if (!may(useMe(), 'notice:write')) return null;
  return (
    <>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen(true)}>
        {text('notices.new')}
      </Button>
      {isOpen && <DraftNoticeDialog onClose={() => setOpen(false)} />}
    </>
  );
};
