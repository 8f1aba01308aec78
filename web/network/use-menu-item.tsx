import { Menu } from '@mantine/core';
import { useText } from '../i18n/Language.tsx';
import type { MessageId } from '../i18n/messages.az.ts';

type ItemProps = {
  id: MessageId;
  keys?: string;
  isOff?: boolean;
  onClick: () => void;
  values?: Record<string, string | number>;
};

/** One item of the menu, by its message. */
export const useMenuItem = () => {
  const text = useText();
  return ({ id, keys, isOff = false, onClick, values }: ItemProps) => (
    <Menu.Item
      key={id}
      disabled={isOff}
      onClick={onClick}
      rightSection={keys && <small aria-hidden>{keys}</small>}
    >
      {text(id, values)}
    </Menu.Item>
  );
};
