import { useLazyQuery, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { failureOf } from '../api/failures.ts';
import {
  VictimCalendarDocument,
  VictimDeadlinesDocument,
  type VictimDeadlinesQuery,
} from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { Section } from '../ui/Page.tsx';
import { saveFile } from '../ui/save-file.ts';
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

/** What is due to victims and which periods end, the soonest first, and the same as a file for a calendar; nothing when there is none. */
export const VictimDeadlines = () => {
  const text = useText();
  const label = useLabel();
  const { data, error } = useQuery(VictimDeadlinesDocument, { fetchPolicy: 'cache-and-network' });
  const [readCalendar, calendar] = useLazyQuery(VictimCalendarDocument, { fetchPolicy: 'no-cache' });
  const save = async (): Promise<void> => {
    const file = (await readCalendar()).data?.victimCalendar;
    if (file !== undefined)
      saveFile({ blob: new Blob([file], { type: 'text/calendar' }), name: 'alaqa-victims.ics' });
  };
  const deadlines = data?.victimDeadlines ?? [];
  // Nobody takes silence for nothing being due.
  if (error && !data)
    return (
      <Section id="victim-deadlines" title={text('victims.lapses')}>
        <p role="alert">{text(`failure.${failureOf(error).kind}.text`)}</p>
      </Section>
    );
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
      {calendar.error && <p role="alert">{text(`failure.${failureOf(calendar.error).kind}.text`)}</p>}
      <Button
        mt="xs"
        mb="md"
        size="compact-sm"
        variant="default"
        leftSection={<IconCalendarDown size={14} aria-hidden />}
        loading={calendar.loading}
        onClick={() => void save().catch(() => undefined)}
      >
        {text('notices.calendar')}
      </Button>
    </Section>
  );
};
