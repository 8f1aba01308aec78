import {
  IconBellRinging,
  IconFolder,
  IconHash,
  IconMapPin,
  IconShieldLock,
  IconUser,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';
import type { FoundHitFragment, SearchKind } from '../api/operations.generated.ts';
import { formatPartialDate } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { NoticeMark, WantedMark } from '../ui/Marks.tsx';
import css from './search.module.css';

const ICONS: Record<SearchKind, Icon> = {
  PERSON: IconUser,
  CASE: IconFolder,
  NOTICE: IconBellRinging,
  THING: IconHash,
  GROUP: IconUsersGroup,
  PLACE: IconMapPin,
};

const MOST_CASES = 3;

/** What a hit goes by: the element's name or pseudonym, the number of the case or notice. */
export const useHitName = (): ((hit: FoundHitFragment) => string) => {
  const inLanguage = useInLanguage();
  return ({ element, case: file, notice, matched }) => {
    if (file) return `${file.number} ${inLanguage(file.title)}`;
    if (notice) return notice.number;
    if (element?.title) return inLanguage(element.title);
    return element?.label ?? matched;
  };
};

const useDetails = (): ((hit: FoundHitFragment) => string[]) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  return ({ kind, element, birth, sex, nationality, roles, cases, people }) => {
    const names = people.map((person) => person.label).join(', ');
    const numbers = cases.slice(0, MOST_CASES).map(({ number }) => number);
    return [
      kind === 'PERSON' || element === null ? '' : label('elementKind', element.kind),
      birth ? formatPartialDate(birth, language) : '',
      sex === null ? '' : label('sex', sex),
      nationality ? inLanguage(nationality.name) : '',
      ...roles.slice(0, 1).map((role) => label('caseRole', role)),
      names === '' ? '' : text(kind === 'NOTICE' ? 'search.seeks' : 'search.usedBy', { names }),
      kind === 'CASE' ? '' : `${numbers.join(', ')}${cases.length > MOST_CASES ? ' …' : ''}`,
    ].filter((detail) => detail !== '');
  };
};

/** One hit: its name, what tells it from others, and under it the name or number that was found with the reason. */
export const HitLine = ({ hit }: { hit: FoundHitFragment }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const name = useHitName()(hit);
  const details = useDetails()(hit);
  const KindIcon = hit.element?.isProtected === true ? IconShieldLock : ICONS[hit.kind];
  // What is not a person says by its name and kind why it was found.
  const why = hit.kind === 'PERSON' ? inLanguage(hit.why) : '';
  const isOtherName = hit.kind === 'PERSON' && hit.matched !== '' && hit.matched !== name;
  return (
    <span className={css.hit}>
      <KindIcon size={16} stroke={1.5} aria-hidden className={css.icon} />
      <span className={css.words}>
        <span className={css.name}>
          <bdi>{name}</bdi>
          {hit.element?.isWanted === true && <WantedMark />}
          {hit.notice && <NoticeMark colour={hit.notice.colour} />}
        </span>
        {details.length > 0 && <span className={css.details}>{details.join(' · ')}</span>}
        {(isOtherName || why !== '') && (
          <span className={css.why}>
            {isOtherName && <bdi>{text('search.matched', { name: hit.matched })}</bdi>}
            {isOtherName && why !== '' && ' — '}
            {why}
          </span>
        )}
      </span>
    </span>
  );
};
