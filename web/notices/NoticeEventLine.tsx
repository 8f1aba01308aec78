import type { NoticeEventFragment } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { RecordedFoot } from '../ui/RecordedFoot.tsx';
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
  const { state, on, onText, ground, document, dualCriminality, validTo } = event;
  const { mayWithdraw, mayChange, earlierIds } = event;
  return (
    <li className={css.event}>
      {on === null ? (
        <span className={css.quiet}>
          {text('notices.on.unknown')}
          {onText !== null && ` (${formatDay(onText, language)})`}
        </span>
      ) : (
        <time dateTime={on}>{formatDay(on, language)}</time>
      )}
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
        <RecordedFoot
          recorded={event}
          earlier={earlierIds.length}
          onCorrect={mayChange ? onCorrect : undefined}
          onVersions={onVersions}
          onWithdraw={mayWithdraw ? onWithdraw : undefined}
        />
      </div>
    </li>
  );
};
