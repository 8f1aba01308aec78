import type { CaseFactSort, FactOfCaseFragment } from '../api/operations.generated.ts';
import { hasLabel, type LabelGroup } from '../i18n/labels.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { CertaintyMark } from '../ui/Marks.tsx';
import css from './evidence.module.css';

const OF_CRIME: readonly LabelGroup[] = ['linkType', 'means', 'controlMethod', 'exploitationForm'];

/** Which words the codes of a fact have; what is in none of them is told as it stands: an article. */
const SAYS: Record<CaseFactSort, readonly LabelGroup[]> = {
  LINK: OF_CRIME,
  ACT: OF_CRIME,
  EPISODE: OF_CRIME,
  JOURNEY: ['transportMode'],
  ROLE: ['caseRole'],
  OFFENCE: [],
  STEP: ['proceedingKind', 'caseStage', 'decisionResult', 'imposed'],
  PEOPLE_BY_NUMBER: ['unknownPeopleAs'],
  RECORD: ['recordSays'],
};

type End = FactOfCaseFragment['from'];

type FactWords = { who: string; said: string; whom: string; on: string };

/** What a record says is a list of what and its value. */
const paired = (says: readonly string[]): string[][] =>
  says.flatMap((code, at) => (at % 2 === 0 ? [[code, says[at + 1] ?? '']] : []));

/** What a fact says, in words. */
export const useFactWords = (): ((fact: FactOfCaseFragment) => FactWords) => {
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const nameOf = (end: End): string => (end ? (end.title ? inLanguage(end.title) : end.label) : '');
  const word = (sort: CaseFactSort, code: string): string => {
    const group = SAYS[sort].find((candidate) => hasLabel(candidate, code));
    if (group) return label(group, code);
    return sort === 'RECORD' ? formatDay(code, language) : code;
  };
  return ({ sort, says, from, to, on }) => ({
    who: from ? nameOf(from) : label('caseFactSort', sort),
    said: (sort === 'RECORD' ? paired(says) : says.map((code) => [code]))
      .map((codes) => codes.map((code) => word(sort, code)).join(' '))
      .join(', '),
    whom: nameOf(to),
    on: on === null || sort === 'LINK' ? '' : formatDay(on, language),
  });
};

/** A fact of a case in a line: who, what, to whom, and since when. */
export const FactLine = ({ fact }: { fact: FactOfCaseFragment }) => {
  const text = useText();
  const { who, said, whom, on } = useFactWords()(fact);
  const { certainty, sourceText } = fact;
  return (
    <>
      <strong>{who}</strong>
      <span>{said}</span>
      {whom !== '' && <span>{whom}</span>}
      {on !== '' && <span>{on}</span>}
      <CertaintyMark certainty={certainty} />
      {sourceText !== null && (
        <span className={css.quiet}>{text('evidence.fact.words', { words: sourceText })}</span>
      )}
    </>
  );
};
