import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../i18n/Language.tsx';
import { may, useMe } from '../session/session.ts';
import { SearchDialog } from './SearchDialog.tsx';

/** The way to a new domestic search, for whoever may record one. */
export const NewSearch = () => {
  const text = useText();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  if (!may(useMe(), 'notice:write')) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {text('searches.new')}
      </Button>
      {isOpen && (
        <SearchDialog
          corrected={null}
          onClose={() => setOpen(false)}
          onDone={(recorded) => {
            setOpen(false);
            void navigate('/notices/searches', { state: { recorded } });
          }}
        />
      )}
    </>
  );
};
