import type { ListedMessageFragment } from '../api/operations.generated.ts';
import { TextLink } from '../ui/TextLink.tsx';
import css from './messages.module.css';
import { useTitleOf, WithWhom } from './MessageWords.tsx';

/** A message in the list of what lapses next: its subject, and with whom it is exchanged. */
export const DueMessage = ({ message }: { message: ListedMessageFragment }) => {
  const titleOf = useTitleOf();
  return (
    <div>
      <TextLink to={`/messages/${message.id}`} strong>
        {titleOf(message)}
      </TextLink>
      <div className={css.quiet}>
        <WithWhom message={message} />
      </div>
    </div>
  );
};
