import type { ReactNode } from 'react';
import css from './imports.module.css';

type NoteProps = {
  /** `failed` is read out at once and can take the focus. */
  tone: 'failed' | 'caution' | 'plain';
  title?: string;
  icon?: ReactNode;
  children: ReactNode;
};

/** A remark across the page, in the calm colours of both themes. */
export const Note = ({ tone, title, icon, children }: NoteProps) => (
  <div
    className={css.note}
    data-tone={tone}
    role={tone === 'failed' ? 'alert' : undefined}
    tabIndex={tone === 'failed' ? -1 : undefined}
  >
    {icon}
    <div>
      {title !== undefined && <strong>{title}</strong>}
      {children}
    </div>
  </div>
);
