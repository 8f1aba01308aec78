import type { WrittenReasonFragment } from '../api/operations.generated.ts';
import { formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import css from './report.module.css';

/** A reason in its author's words, with who wrote it and when. */
export const Written = ({ reason }: { reason: WrittenReasonFragment }) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  return (
    <div className={css.reason}>
      {reason.text ?? text('report.why.none')}{' '}
      <span className={css.quiet}>
        {inLanguage(reason.recordedBy)}, {formatMoment(reason.recordedAt, language)}
      </span>
    </div>
  );
};
