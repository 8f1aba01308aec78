import { useQuery } from '@apollo/client/react';
import { failureOf } from '../api/failures.ts';
import { NoticeEventVersionsDocument } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { NoticeEventLine } from './NoticeEventLine.tsx';
import css from './notices.module.css';

type NoticeEventVersionsProps = { noticeId: string; id: string; onClose: () => void };

/** What an event of a notice said before it was corrected, the latest first, with who recorded it and when. */
export const NoticeEventVersions = ({ noticeId, id, onClose }: NoticeEventVersionsProps) => {
  const text = useText();
  const { data, error } = useQuery(NoticeEventVersionsDocument, { variables: { noticeId, id } });
  return (
    <Dialog isOpen isWide onClose={onClose} title={text('steps.versions.title')}>
      {error && <p role="alert">{text(`failure.${failureOf(error).kind}.text`)}</p>}
      <ol className={css.events}>
        {data?.noticeEventVersions.map((event) => (
          <NoticeEventLine key={event.id} event={event} />
        ))}
      </ol>
    </Dialog>
  );
};
