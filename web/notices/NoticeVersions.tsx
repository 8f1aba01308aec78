import { useQuery } from '@apollo/client/react';
import { failureOf } from '../api/failures.ts';
import { NoticeVersionsDocument } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { NoticeContentLine } from './NoticeContentLine.tsx';
import css from './notices.module.css';

/** What a notice said before it was corrected, the latest first, with who recorded it and when. */
export const NoticeVersions = ({ noticeId, onClose }: { noticeId: string; onClose: () => void }) => {
  const text = useText();
  const { data, error } = useQuery(NoticeVersionsDocument, {
    variables: { noticeId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Dialog isOpen isWide onClose={onClose} title={text('steps.versions.title')}>
      {error && <p role="alert">{text(`failure.${failureOf(error).kind}.text`)}</p>}
      <ol className={css.events}>
        {data?.noticeVersions.map((content) => (
          <NoticeContentLine key={content.id} content={content} />
        ))}
      </ol>
    </Dialog>
  );
};
