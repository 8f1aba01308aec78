import { Button } from '@mantine/core';
import type { DomesticSearchFragment } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { OwnerOf } from '../notices/OwnerOf.tsx';
import { GradeMark, PersonLink } from '../ui/Marks.tsx';
import { RecordedFoot } from '../ui/RecordedFoot.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import css from './domestic-searches.module.css';

export type SearchTasks = {
  onEnd: () => void;
  onTakeBack: () => void;
  onCorrect: () => void;
  onVersions: () => void;
  onWithdraw: () => void;
};

type SearchLineProps = {
  search: DomesticSearchFragment;
  /** On the page of a notice the person is known. */
  hasPerson?: boolean;
  /** On its own page it leads nowhere else. */
  isOwnPage?: boolean;
  /** Left out where nothing can be done with it: of an earlier version. */
  tasks?: SearchTasks;
};

const Ending = ({ search: { end } }: { search: DomesticSearchFragment }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  if (!end) return <strong>{text('searches.inForce')}</strong>;
  const how = [
    end.kind && label('domesticSearchEnding', end.kind),
    end.caughtIn && inLanguage(end.caughtIn.name),
  ];
  return (
    <span>
      {[text('searches.ended', { date: formatDay(end.on, language) }), ...how].filter(Boolean).join(', ')}
    </span>
  );
};

/** A search for a person inside the country: since when, on what ground, who ordered it, whether it is in force. */
export const SearchLine = ({ search, hasPerson = false, isOwnPage = false, tasks }: SearchLineProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { number, person, case: file, group, charge, from, end, orderedBy, document, grade } = search;
  const task = (words: string, run: () => void) => (
    <Button size="compact-xs" variant="subtle" onClick={run}>
      {words}
    </Button>
  );
  return (
    <li className={css.search}>
      <time dateTime={from}>{formatDay(from, language)}</time>
      <div>
        <div className={css.head}>
          {hasPerson && <PersonLink person={person} strong />}
          {tasks && !isOwnPage ? (
            <TextLink to={`/notices/searches/${search.id}`}>{number ?? text('searches.openOne')}</TextLink>
          ) : (
            number !== null && <span>{number}</span>
          )}
          <span>{label('domesticSearchGroup', group)}</span>
          <Ending search={search} />
          {grade !== null && <GradeMark grade={grade} />}
        </div>
        {(file ?? charge) && (
          <div>
            {file && (
              <>
                <TextLink isInText to={`/cases/${file.id}`}>
                  {file.number}
                </TextLink>{' '}
                {inLanguage(file.title)}
              </>
            )}
            {charge && (
              <span className={css.quiet}>
                {' '}
                {text('searches.onCharge', {
                  article: charge.article ?? '',
                  date: formatDay(charge.on, language),
                })}
              </span>
            )}
          </div>
        )}
        {[
          [orderedBy, document],
          [end?.ground, end?.document],
        ].map((words) => {
          const said = words.filter(Boolean).join(' · ');
          return (
            said && (
              <div key={said} className={css.quiet}>
                {said}
              </div>
            )
          );
        })}
        {tasks && (
          <OwnerOf
            about={{ kind: 'search', id: search.id, owner: search.owner, mayWrite: search.mayChange }}
          />
        )}
        <RecordedFoot
          recorded={search}
          earlier={tasks ? search.earlierIds.length : 0}
          onCorrect={search.mayChange ? tasks?.onCorrect : undefined}
          onVersions={tasks?.onVersions}
          onWithdraw={search.mayWithdraw ? tasks?.onWithdraw : undefined}
        >
          {tasks && search.mayChange && (
            <>
              {task(text(end ? 'searches.end.correct' : 'searches.end'), tasks.onEnd)}
              {end && task(text('searches.end.takeBack'), tasks.onTakeBack)}
            </>
          )}
        </RecordedFoot>
      </div>
    </li>
  );
};
