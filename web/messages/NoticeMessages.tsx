import { useQuery } from '@apollo/client/react';
import { failureOf } from '../api/failures.ts';
import { NoticeMessagesDocument } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useLanguage, useText } from '../i18n/Language.tsx';
import { Nothing, Section } from '../ui/Page.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { KindWords, useTitleOf, WaitingWords, WithWhom } from './MessageWords.tsx';
import css from './messages.module.css';

/** The messages about a notice or whom it seeks, the latest first. */
export const NoticeMessages = ({ noticeId }: { noticeId: string }) => {
  const text = useText();
  const language = useLanguage();
  const titleOf = useTitleOf();
  const { data, error } = useQuery(NoticeMessagesDocument, {
    variables: { id: noticeId },
    fetchPolicy: 'cache-and-network',
  });
  const messages = data?.notice.messages ?? [];
  return (
    <Section id="messages" title={text('messages.title')} count={messages.length}>
      {error && <p role="alert">{text(`failure.${failureOf(error).kind}.text`)}</p>}
      {data && messages.length === 0 && <Nothing>{text('messages.ofNotice.empty')}</Nothing>}
      {messages.length > 0 && (
        <ul className={css.lines}>
          {messages.map((message) => (
            <li key={message.id}>
              <time dateTime={message.on}>{formatDay(message.on, language)}</time>
              <div>
                <TextLink to={`/messages/${message.id}`} strong>
                  {titleOf(message)}
                </TextLink>
                <div className={css.quiet}>
                  <WithWhom message={message} />
                </div>
                <KindWords message={message} />
                <WaitingWords message={message} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};
