import type { EventShownFragment } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { RecordedFoot } from '../ui/RecordedFoot.tsx';
import css from './evidence.module.css';

type Props = {
  event: EventShownFragment;
  /** Each is left out where it may not be done. */
  onCorrect?: (() => void) | undefined;
  onVersions?: (() => void) | undefined;
  onWithdraw?: (() => void) | undefined;
};

/** What happened to an exhibit, or that a statement was retracted, with who recorded it. */
export const EventLine = ({ event, ...tasks }: Props) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { kind, on, fromWhom, toWhom, ground, by, document, recordedAt, recordedBy, earlierIds } = event;
  const who = inLanguage(recordedBy) === '' ? null : recordedBy;
  return (
    <li>
      <span>{formatDay(on, language)}</span>
      <strong>{label('exhibitEventKind', kind)}</strong>
      {fromWhom !== null && toWhom !== null ? (
        <span>{text('evidence.event.handed', { from: fromWhom, to: toWhom })}</span>
      ) : (
        <span>{by ?? toWhom}</span>
      )}
      {ground !== null && <span className={css.quiet}>{ground}</span>}
      {document !== null && <span className={css.quiet}>{document}</span>}
      <RecordedFoot recorded={{ recordedAt, recordedBy: who }} earlier={earlierIds.length} {...tasks} />
    </li>
  );
};
