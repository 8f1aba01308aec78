import type { NoticeDeadlineFragment } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { Nothing } from '../ui/Page.tsx';
import { DeadlineWords } from './NoticeCells.tsx';
import css from './notices.module.css';

/** What runs out on a notice or a domestic search, the soonest first. */
export const Deadlines = ({ deadlines }: { deadlines: readonly NoticeDeadlineFragment[] }) => {
  const text = useText();
  if (deadlines.length === 0) return <Nothing>{text('notices.noDeadline')}</Nothing>;
  return (
    <ul className={css.events}>
      {deadlines.map((deadline) => (
        <li
          key={`${deadline.kind} ${deadline.check ?? ''} ${deadline.country?.code ?? ''} ${deadline.due ?? ''}`}
          className={css.card}
        >
          <DeadlineWords deadline={deadline} />
        </li>
      ))}
    </ul>
  );
};
