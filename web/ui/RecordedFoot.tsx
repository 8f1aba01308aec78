import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import css from './recorded-foot.module.css';

type RecordedFootProps = {
  /** `recordedBy` is null for what came with a register or a file. */
  recorded: { recordedBy: { az: string; en: string } | null; recordedAt: string };
  /** How many versions came before. */
  earlier: number;
  /** Each is left out where it may not be done. */
  onCorrect?: (() => void) | undefined;
  onVersions?: (() => void) | undefined;
  onWithdraw?: (() => void) | undefined;
  children?: ReactNode;
};

/** Below what was recorded: by whom and when, and what may be done with it. */
export const RecordedFoot = (props: RecordedFootProps) => {
  const { recorded, earlier, onCorrect, onVersions, onWithdraw, children } = props;
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const task = (words: string, run: (() => void) | undefined): ReactNode =>
    run && (
      <Button size="compact-xs" variant="subtle" onClick={run}>
        {words}
      </Button>
    );
  return (
    <div className={css.foot}>
      <span className={css.quiet}>
        {text('steps.recorded', {
          name: recorded.recordedBy ? inLanguage(recorded.recordedBy) : text('steps.register'),
          moment: formatMoment(recorded.recordedAt, language),
        })}
      </span>
      {children}
      {task(text('steps.correct'), onCorrect)}
      {earlier > 0 && task(text('steps.versions', { count: earlier }), onVersions)}
      {task(text('steps.withdraw'), onWithdraw)}
    </div>
  );
};
