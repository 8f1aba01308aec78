import { Button } from '@mantine/core';
import type { NoticeEventFragment } from '../api/operations.generated.ts';
import { formatDay, formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import css from './notices.module.css';

type NoticeEventLineProps = {
  event: NoticeEventFragment;
  isRenewal?: boolean;
  onWithdraw?: () => void;
  onCorrect?: () => void;
  onVersions?: () => void;
};

/** A dated change of state: why, on what paper, and who recorded it. */
export const NoticeEventLine = (props: NoticeEventLineProps) => {
  const { event, isRenewal = false, onWithdraw, onCorrect, onVersions } = props;
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { state, on, ground, document, dualCriminality, validTo, recordedBy, recordedAt } = event;
  const { mayWithdraw, mayChange, earlierIds } = event;
  return (
    <li className={css.event}>
      <time dateTime={on}>{formatDay(on, language)}</time>
      <div>
        <strong>{isRenewal ? text('notices.renewed') : label('noticeState', state)}</strong>
        {ground !== null && <div>{ground}</div>}
        {document !== null && <div className={css.quiet}>{document}</div>}
        {dualCriminality !== null && (
          <div className={css.quiet}>{`${text('notices.dualCriminality')}: ${dualCriminality}`}</div>
        )}
        {validTo !== null && (
          <div className={css.quiet}>
            {text('notices.validUntil', { date: formatDay(validTo, language) })}
          </div>
        )}
        <div className={css.tasks}>
          <span className={css.quiet}>
            {text('steps.recorded', {
              name: recordedBy ? inLanguage(recordedBy) : text('steps.register'),
              moment: formatMoment(recordedAt, language),
            })}
          </span>
          {mayChange && onCorrect && (
            <Button size="compact-xs" variant="subtle" onClick={onCorrect}>
              {text('steps.correct')}
            </Button>
          )}
          {earlierIds.length > 0 && onVersions && (
            <Button size="compact-xs" variant="subtle" onClick={onVersions}>
              {text('steps.versions', { count: earlierIds.length })}
            </Button>
          )}
          {mayWithdraw && onWithdraw && (
            <Button size="compact-xs" variant="subtle" onClick={onWithdraw}>
              {text('steps.withdraw')}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
};
