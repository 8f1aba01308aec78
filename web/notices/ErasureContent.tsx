import { Alert } from '@mantine/core';
import type { NoticeErasureQuery } from '../api/operations.generated.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import css from './notices.module.css';

type Content = NoticeErasureQuery['noticeErasure'];
type Carrier = Content['carriers'][number];

const CarrierLine = ({ carrier }: { carrier: Carrier }) => {
  const { kind, id, title, recipients, case: file, by, isEarlier } = carrier;
  const inLanguage = useInLanguage();
  const text = useText();
  const label = useLabel();
  return (
    <li>
      {label('erasureCarrier', kind)}:{' '}
      {kind === 'MESSAGE' ? <TextLink to={`/messages/${id}`}>{title}</TextLink> : title}
      {file && by && (
        <div className={css.quiet}>
          <TextLink to={`/cases/${file.id}`}>{file.number}</TextLink> {inLanguage(by)}
          {isEarlier && ` · ${text('notices.erase.earlier')}`}
        </div>
      )}
      {recipients.length > 0 && (
        <div className={css.quiet}>{text('notices.erase.given', { to: recipients.join(', ') })}</div>
      )}
    </li>
  );
};

/** What an erasure takes away, what stays, and who was given it: read before anything is done. */
export const ErasureContent = ({ content }: { content: Content }) => {
  const text = useText();
  const { events, answers, records, names, staying, otherRecords, carriers } = content;
  return (
    <>
      <Alert color="red" p="xs" title={text('notices.erase.goes')}>
        {text('notices.erase.counts', { events, answers, records, names })}
      </Alert>
      <div>
        <strong>{text('notices.erase.stays')}</strong>{' '}
        {text('notices.erase.stayCounts', { staying, otherRecords })}
      </div>
      <div>
        <strong>{text('notices.erase.carriers')}</strong>
        {carriers.length === 0 ? (
          <div className={css.quiet}>{text('notices.erase.noCarriers')}</div>
        ) : (
          <>
            <ul className={css.carriers}>
              {carriers.map((carrier) => (
                <CarrierLine key={carrier.id} carrier={carrier} />
              ))}
            </ul>
            <div className={css.quiet}>{text('notices.erase.sealed')}</div>
          </>
        )}
      </div>
    </>
  );
};
