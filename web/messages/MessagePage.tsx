import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { failureAtAddress, failureOf } from '../api/failures.ts';
import {
  MessageDocument,
  WithdrawMessageDocument,
  type ReadMessageFragment,
} from '../api/operations.generated.ts';
import { formatDay, formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { NoticeMark, PersonLink } from '../ui/Marks.tsx';
import { Facts, Page, PageTitle } from '../ui/Page.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { MessageDialog, type MessageWork } from './MessageDialog.tsx';
import { KindWords, useTitleOf, WaitingWords, WithWhom } from './MessageWords.tsx';
import { TakeOut } from './TakeOut.tsx';
import css from './messages.module.css';

const Particulars = ({ message }: { message: ReadMessageFragment }) => {
  const text = useText();
  const label = useLabel();
  const { handling, caveat, ourReference, theirReference, language, about, notices, given } = message;
  return (
    <Facts
      facts={[
        { label: text('messages.field.theirReference'), value: theirReference },
        { label: text('messages.field.ourReference'), value: ourReference },
        { label: text('messages.field.handling'), value: label('handling', handling) },
        { label: text('messages.field.caveat'), value: caveat },
        { label: text('messages.field.language'), value: language && label('messageLanguage', language) },
        {
          label: text('messages.column.about'),
          value:
            about.length > 0 &&
            about.map((element) => (
              <div key={element.id}>
                {element.kind === 'Person' ? <PersonLink person={element} /> : element.label}
              </div>
            )),
        },
        {
          label: text('messages.field.notices'),
          value:
            notices.length > 0 &&
            notices.map(({ id, number, colour }) => (
              <div key={id}>
                <NoticeMark colour={colour} /> <TextLink to={`/notices/${id}`}>{number}</TextLink>
              </div>
            )),
        },
        {
          label: text('messages.given'),
          value: given && `${given.toWhom}; ${given.ground}`,
        },
        {
          label: text('messages.given.facts'),
          value: given && given.factIds.length > 0 && <GivenFacts given={given} />,
        },
      ].filter(({ value }) => value !== false && value !== null)}
    />
  );
};

/** What was given, fact by fact; each leads to every message with which it was. */
const GivenFacts = ({ given }: { given: NonNullable<ReadMessageFragment['given']> }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const { facts } = given;
  return (
    <>
      {facts.length === 0 && text('messages.given.none')}
      <ul className={css.given}>
        {facts.map(({ id, words }) => (
          <li key={id}>
            {inLanguage(words)}{' '}
            <TextLink to={`/messages?fact=${id}`}>{text('messages.given.others')}</TextLink>
          </li>
        ))}
      </ul>
    </>
  );
};

type CardProps = {
  message: ReadMessageFragment;
  isAsked: boolean;
  onWork: (work: 'answer' | 'correct' | 'withdraw', message: ReadMessageFragment) => void;
};

const MessageCard = ({ message, isAsked, onWork }: CardProps) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const titleOf = useTitleOf();
  const { id, on, time, recordedAt, recordedBy, mayWrite, mayWithdraw } = message;
  return (
    <article className={isAsked ? css.asked : css.message} aria-labelledby={`message-${id}`}>
      <h2 id={`message-${id}`} className={css.subject}>
        {titleOf(message)}
      </h2>
      <div className={css.head}>
        <div>
          <time dateTime={on}>{formatDay(on, language)}</time> {time}
          <div>
            <WithWhom message={message} />
          </div>
        </div>
        <div>
          <KindWords message={message} />
        </div>
        <div>
          <WaitingWords message={message} />
        </div>
      </div>
      <Particulars message={message} />
      {message.text !== null && (
        <p className={css.text} dir="auto">
          {message.text}
        </p>
      )}
      <div className={css.foot}>
        <span className={css.quiet}>
          {text('messages.recordedBy', {
            name: inLanguage(recordedBy) || '–',
            moment: formatMoment(recordedAt, language),
          })}
        </span>
        {message.direction === 'OUT' && message.text !== null && <TakeOut message={message} />}
        {mayWrite && (
          <>
            <Button size="compact-sm" variant="default" onClick={() => onWork('answer', message)}>
              {text(message.kind === 'REQUEST' ? 'messages.work.answer' : 'messages.follow')}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => onWork('correct', message)}>
              {text('messages.work.correct')}
            </Button>
          </>
        )}
        {mayWithdraw && (
          <Button size="compact-sm" variant="subtle" onClick={() => onWork('withdraw', message)}>
            {text('messages.withdraw')}
          </Button>
        )}
      </div>
    </article>
  );
};

/** A thread: every message of it by its day, and what each waits for. */
export const MessagePage = () => {
  const text = useText();
  const inLanguage = useInLanguage();
  const titleOf = useTitleOf();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const [work, setWork] = useState<MessageWork | null>(null);
  const { data, error, refetch } = useQuery(MessageDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const [withdraw, withdrawing] = useMutation(WithdrawMessageDocument, {
    refetchQueries: ['Messages', 'NoticeMessages', 'LapsingNotices'],
  });
  if (error) return <FailurePanel failure={failureAtAddress(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { thread } = data.message;
  const [first] = thread;
  const takeBack = async (message: ReadMessageFragment): Promise<void> => {
    const done = (await withdraw({ variables: { id: message.id } })).data?.withdrawMessage;
    if (!done?.id) return;
    if (message.id === id)
      void navigate(message.answers === null ? '/messages' : `/messages/${message.answers}`);
    else void refetch();
  };
  const begin = (kind: 'answer' | 'correct' | 'withdraw', message: ReadMessageFragment): void => {
    // The failure of the mutation is shown through `withdrawing`.
    if (kind === 'withdraw') void takeBack(message).catch(() => undefined);
    else if (kind === 'correct') setWork({ kind, message });
    else setWork({ kind, to: message, seen: thread.map((one) => one.id) });
  };
  const problems = withdrawing.data?.withdrawMessage.problems ?? [];
  return (
    <Page>
      <PageTitle
        above={<TextLink to="/messages">{text('messages.title')}</TextLink>}
        title={first ? titleOf(first) : (data.message.subject ?? text('messages.title'))}
        detail={text('messages.thread', { count: thread.length })}
      />
      {(withdrawing.error ?? problems[0]) && (
        <p role="alert">
          {withdrawing.error
            ? text(`failure.${failureOf(withdrawing.error).kind}.text`)
            : problems.map((one) => inLanguage(one.text)).join(' ')}
        </p>
      )}
      <div className={css.thread}>
        {thread.map((message) => (
          <MessageCard
            key={message.id}
            message={message}
            isAsked={message.id === id && thread.length > 1}
            onWork={begin}
          />
        ))}
      </div>
      {work && <MessageDialog work={work} onClose={() => setWork(null)} onDone={() => setWork(null)} />}
    </Page>
  );
};
