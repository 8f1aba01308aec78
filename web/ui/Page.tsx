import { Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../i18n/Language.tsx';
import css from './page.module.css';
import { useWindowTitle } from './window-title.ts';

/** The scrolling area of an ordinary page. The network page fills the space itself and does not use it. */
export const Page = ({ children }: { children: ReactNode }) => <div className={css.page}>{children}</div>;

let lastAnnounced: string | null = null;

type PageTitleProps = {
  title: string;
  above?: ReactNode;
  detail?: ReactNode;
  actions?: ReactNode;
  /** Names the part on screen where a page goes on to another by itself: the focus then goes to the heading too. */
  part?: string;
};

/** Names the page in the window and, after a navigation, moves the focus to its heading so that it is read out. */
export const PageTitle = ({ title, above, detail, actions, part }: PageTitleProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  useWindowTitle(title);
  useEffect(() => {
    if (key === 'default' || key === lastAnnounced) return;
    lastAnnounced = key;
    heading.current?.focus({ preventScroll: true });
  }, [key]);
  const lastPart = useRef(part);
  useEffect(() => {
    if (part === lastPart.current) return;
    lastPart.current = part;
    heading.current?.focus({ preventScroll: true });
  }, [part]);
  return (
    <header className={css.title}>
      <div>
        {above !== undefined && <div className={css.above}>{above}</div>}
        <Title order={1} ref={heading} tabIndex={-1} className={css.heading}>
          {title}
        </Title>
        {detail !== undefined && <div className={css.detail}>{detail}</div>}
      </div>
      {actions !== undefined && <div className={css.actions}>{actions}</div>}
    </header>
  );
};

type SectionProps = { id: string; title: string; count?: number; children: ReactNode };

export const Section = ({ id, title, count, children }: SectionProps) => (
  <section className={css.section} aria-labelledby={id}>
    <div className={css.sectionHead}>
      <Title order={2} id={id}>
        {title}
      </Title>
      {count !== undefined && <span>{count}</span>}
    </div>
    {children}
  </section>
);

/** One line where a part of a page has nothing to show. */
export const Nothing = ({ children }: { children: ReactNode }) => (
  <div className={css.nothing}>{children}</div>
);

/** Label above value, side by side. An entry with no value is left out. */
export const Facts = ({ facts }: { facts: readonly { label: string; value: ReactNode }[] }) => (
  <dl className={css.facts}>
    {facts.map(({ label, value }) =>
      value === null || value === undefined || value === false || value === '' ? null : (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ),
    )}
  </dl>
);

/** The row of filters above a table, with how many rows are left, told to a screen reader when it changes. */
export const Filters = ({
  children,
  shown,
  total,
}: {
  children: ReactNode;
  shown: number;
  total: number;
}) => {
  const text = useText();
  return (
    <search className={css.filters}>
      {children}
      <output>{text('common.shown', { shown, total })}</output>
    </search>
  );
};
