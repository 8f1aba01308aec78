import { useQuery } from '@apollo/client/react';
import { VictimDeadlinesDocument, type VictimDeadlinesQuery } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { Section } from '../ui/Page.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { DueWords } from './VictimCells.tsx';
import css from './victims.module.css';

type Deadline = VictimDeadlinesQuery['victimDeadlines'][number];

const When = ({ service, day, daysLeft }: Deadline) => {
  const text = useText();
  const language = useLanguage();
  if (service !== 'REFLECTION_PERIOD') return <DueWords dueOn={day} daysLeft={daysLeft} />;
  return (
    <span>
      {text('victims.lapses.end', { day: formatDay(day, language) })}
      {` · ${text('victims.due.left', { days: daysLeft })}`}
    </span>
  );
};

/** What is due to victims and which periods end, the soonest first; nothing when there is none. */
export const VictimDeadlines = () => {
  const text = useText();
  const label = useLabel();
  const { data } = useQuery(VictimDeadlinesDocument, { fetchPolicy: 'cache-and-network' });
  const deadlines = data?.victimDeadlines ?? [];
  if (deadlines.length === 0) return null;
  return (
    <Section id="victim-deadlines" title={text('victims.lapses')} count={deadlines.length}>
      <ul className={css.entries}>
        {deadlines.map((deadline) => (
          <li key={`${deadline.id} ${deadline.victimId}`} className={css.entry}>
            <div className={css.line}>
              <TextLink strong to={`/victims/${deadline.victimId}`}>
                {deadline.pseudonym}
              </TextLink>
              <span>{label('supportService', deadline.service)}</span>
              <When {...deadline} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
};
