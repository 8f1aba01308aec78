import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { formatDay } from '../../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../../i18n/Language.tsx';
import { hasShape } from '../../network/map/world-shapes.ts';
import { CertaintyMark, GradeMark, NoticeMark, PersonLink } from '../../ui/Marks.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import type { NoticeRow, SearchRow } from '../notice-filter.ts';
import { boardMapOf, type BoardCountry } from './board-map.ts';
import { WantedMap } from './WantedMap.tsx';
import css from './notice-map.module.css';

const CountryPart = ({
  land: { country, hiding, seen },
  isChosen,
  onChoose,
}: {
  land: BoardCountry;
  isChosen: boolean;
  onChoose: () => void;
}) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  return (
    <li data-chosen={isChosen || undefined}>
      <UnstyledButton className={css.name} aria-pressed={isChosen} onClick={onChoose}>
        <b>{country.code}</b>
        <span>
          {inLanguage(country.name)}
          {!hasShape(country.code) && ` (${text('network.map.noShape')})`}
        </span>
        <small>
          {[
            hiding.length > 0 && text('notices.map.hiding', { count: hiding.length }),
            seen.length > 0 && text('notices.map.seen', { count: seen.length }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </UnstyledButton>
      <ul>
        {hiding.map(({ person, certainty, since, notices, searches }) => (
          <li key={person.id} className={css.line}>
            <PersonLink person={person} strong />
            <CertaintyMark certainty={certainty} />
            {since !== null && (
              <span className={css.quiet}>{text('common.since', { date: formatDay(since, language) })}</span>
            )}
            {notices.map(({ id, number, colour }) => (
              <span key={id} className={css.notice}>
                <NoticeMark colour={colour} />
                <TextLink to={`/notices/${id}`}>{number}</TextLink>
              </span>
            ))}
            {searches.map(({ id, number }) => (
              <TextLink key={id} to={`/notices/searches/${id}`}>
                {number ?? text('searches.section')}
              </TextLink>
            ))}
          </li>
        ))}
        {seen.map(({ id, person, on, place, grade }) => (
          <li key={id} className={css.line}>
            <svg width="12" height="12" viewBox="-7 -7 14 14" aria-hidden className={css.sighting}>
              <path d="M0 -6L6 5H-6z" />
            </svg>
            <span>
              {text('notices.map.seenOn', {
                date: formatDay(on, language),
                place: place ?? inLanguage(country.name),
              })}
            </span>
            <PersonLink person={person} />
            {grade !== null && <GradeMark grade={grade} />}
          </li>
        ))}
      </ul>
    </li>
  );
};

/** The board as a map: who is presumed to hide where and how surely, and where somebody was seen. The list beside it says all of it, for the keyboard and a screen reader. */
export const NoticeMap = ({
  notices,
  searches,
}: {
  notices: readonly NoticeRow[];
  searches: readonly SearchRow[];
}) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const { countries, nowhere } = boardMapOf(notices, searches);
  const choose = (code: string): void => setChosen(code === chosen ? null : code);
  return (
    <div className={css.both}>
      <WantedMap
        countries={countries}
        chosen={chosen}
        nameOf={(land) => inLanguage(land.country.name)}
        onChoose={choose}
      />
      <div className={css.list}>
        {countries.length === 0 && <p>{text('notices.map.none')}</p>}
        <ul aria-label={text('notices.map.list')}>
          {countries.map((land) => (
            <CountryPart
              key={land.country.code}
              land={land}
              isChosen={land.country.code === chosen}
              onChoose={() => choose(land.country.code)}
            />
          ))}
          {nowhere.length > 0 && (
            <li>
              <div className={css.name}>{text('notices.map.nowhere', { count: nowhere.length })}</div>
              <ul>
                {nowhere.map((person) => (
                  <li key={person.id} className={css.line}>
                    <PersonLink person={person} strong />
                  </li>
                ))}
              </ul>
            </li>
          )}
        </ul>
      </div>
    </div>
  );
};
