import type { ListedMessageFragment } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useLanguage, useText } from '../i18n/Language.tsx';
import type { Column } from '../ui/DataTable.tsx';
import { PersonLink } from '../ui/Marks.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import css from './messages.module.css';
import { KindWords, References, useTitleOf, WaitingWords, WithWhom } from './MessageWords.tsx';

/** Whom and what a message is about: people by their pages, anything else by what it is. */
const About = ({ message: { about } }: { message: ListedMessageFragment }) =>
  about.map((element) => (
    <div key={element.id}>{element.kind === 'Person' ? <PersonLink person={element} /> : element.label}</div>
  ));

/** The inbox: when, with whom, about what, and whose answer is waited for. */
export const useMessageColumns = (): Column<ListedMessageFragment>[] => {
  const text = useText();
  const language = useLanguage();
  const titleOf = useTitleOf();
  return [
    {
      id: 'on',
      header: text('messages.column.on'),
      width: '120px',
      cell: ({ on, time }) => (
        <>
          <time dateTime={on} className={css.day}>
            {formatDay(on, language)}
          </time>
          {time !== null && <div className={css.quiet}>{time}</div>}
        </>
      ),
    },
    {
      id: 'kind',
      header: text('messages.column.kind'),
      width: '150px',
      cell: (message) => <KindWords message={message} />,
    },
    {
      id: 'with',
      header: text('messages.column.with'),
      width: '180px',
      cell: (message) => <WithWhom message={message} />,
    },
    {
      id: 'subject',
      header: text('messages.column.subject'),
      cell: (message) => (
        <>
          <TextLink to={`/messages/${message.id}`} strong>
            {titleOf(message)}
          </TextLink>
          <References message={message} />
          {message.case && (
            <div className={css.quiet}>
              <TextLink to={`/cases/${message.case.id}`}>{message.case.number}</TextLink>
            </div>
          )}
        </>
      ),
    },
    {
      id: 'about',
      header: text('messages.column.about'),
      cell: (message) => <About message={message} />,
    },
    {
      id: 'waiting',
      header: text('messages.column.waiting'),
      width: '190px',
      cell: (message) => <WaitingWords message={message} />,
    },
  ];
};
