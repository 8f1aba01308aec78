import { Drawer, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../i18n/Language.tsx';
import css from './dialog.module.css';

type DialogProps = { isOpen: boolean; title: string; onClose: () => void; children: ReactNode };

// The page behind does not scroll as a whole, and the scroll lock would write a style that the policy forbids.
const STEADY = { lockScroll: false, transitionProps: { duration: 0 } };

type OverPageProps = DialogProps & {
  /** For fields that stand in columns and words that would be cut. */
  isWide?: boolean;
};

/** A question over the page. Its head is no page header, so that a screen reader meets only one of those. */
export const Dialog = ({ isOpen, title, onClose, isWide = false, children }: OverPageProps) => {
  const text = useText();
  return (
    <Modal.Root centered opened={isOpen} onClose={onClose} size={isWide ? 'lg' : 'md'} {...STEADY}>
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content>
        <div className={css.head}>
          <Modal.Title className={css.title}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={text('common.close')} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};

/** A sheet at the right edge for what stands behind something on the page. */
export const SidePanel = ({ isOpen, title, onClose, children }: DialogProps) => {
  const text = useText();
  return (
    <Drawer.Root opened={isOpen} onClose={onClose} position="right" size="xl" {...STEADY}>
      <Drawer.Overlay backgroundOpacity={0.25} />
      <Drawer.Content>
        <div className={css.head}>
          <Drawer.Title className={css.title}>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={text('common.close')} />
        </div>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
};
