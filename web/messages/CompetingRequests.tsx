import { useQuery } from '@apollo/client/react';
import { Alert } from '@mantine/core';
import { NoticeMessagesDocument } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { TextLink } from '../ui/TextLink.tsx';

/** Which countries ask for the person of a notice, by their days, once it is more than one. */
export const CompetingRequests = ({ noticeId }: { noticeId: string }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { data } = useQuery(NoticeMessagesDocument, {
    variables: { id: noticeId },
    fetchPolicy: 'cache-and-network',
  });
  const requests = data?.notice.competingRequests ?? [];
  if (requests.length === 0) return null;
  return (
    <Alert color="orange" title={text('messages.competing.title')} mb="md">
      <ul>
        {requests.map(({ country, on, asks, messageId, noticeId: other, answeredOn }) => (
          <li key={messageId ?? other}>
            {inLanguage(country.name)},{' '}
            {on === null ? text('notices.on.unknown') : <time dateTime={on}>{formatDay(on, language)}</time>}:{' '}
            {messageId !== null && (
              <TextLink to={`/messages/${messageId}`}>{asks && label('messageAsk', asks)}</TextLink>
            )}
            {other !== null && (
              <TextLink to={`/notices/${other}`}>{text('messages.competing.notice')}</TextLink>
            )}
            {answeredOn !== null &&
              ` (${text('messages.competing.answered', { date: formatDay(answeredOn, language) })})`}
          </li>
        ))}
      </ul>
    </Alert>
  );
};
