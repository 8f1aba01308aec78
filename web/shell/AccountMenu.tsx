import { useApolloClient } from '@apollo/client/react';
import { ActionIcon, Menu } from '@mantine/core';
import { IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { dropDrafts } from '../session/drafts.ts';
import { signOut } from '../api/session-requests.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { forgetOpened } from '../search/opened.ts';
import { useMe } from '../session/session.ts';

export const AccountMenu = () => {
  const text = useText();
  const label = useLabel();
  const me = useMe();
  const name = useInLanguage()(me.name);
  const client = useApolloClient();
  const navigate = useNavigate();
  const [failed, setFailed] = useState<string | null>(null);

  const leave = async (): Promise<void> => {
    const failure = await signOut();
    if (failure && failure.kind !== 'UNAUTHENTICATED') {
      setFailed(text(`failure.${failure.kind}.text`));
      return;
    }
    forgetOpened(me.username);
    dropDrafts();
    await navigate('/sign-in', { replace: true });
    await client.clearStore();
  };

  return (
    <Menu position="bottom-end" width={260} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <ActionIcon aria-label={text('bar.account', { name, role: label('accountRole', me.role) })}>
          <IconUserCircle size={20} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {name} · {label('accountRole', me.role)}
          <br />
          {me.username}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item
          closeMenuOnClick={false}
          leftSection={<IconLogout size={16} aria-hidden />}
          onClick={() => void leave()}
        >
          {text('bar.signOut')}
        </Menu.Item>
        {failed !== null && <Menu.Label role="alert">{failed}</Menu.Label>}
      </Menu.Dropdown>
    </Menu>
  );
};
