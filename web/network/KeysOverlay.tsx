import { Kbd } from '@mantine/core';
import { useText } from '../i18n/Language.tsx';
import { KEY_ROWS } from '../graph/graph-keys.ts';
import { Dialog } from '../ui/Dialog.tsx';
import css from './dialogs.module.css';

/** Every key of the workspace, and what the mouse does. */
export const KeysOverlay = ({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) => {
  const text = useText();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={text('network.keys.title')} isWide>
      <dl className={css.keys}>
        {KEY_ROWS.map(({ keys, name }) => (
          <div key={name}>
            <dt>
              {keys.split(' / ').map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{text(`network.key.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <p className={css.quiet}>{text('network.keys.mouse')}</p>
    </Dialog>
  );
};
