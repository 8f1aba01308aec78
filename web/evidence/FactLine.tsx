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
};

type End = FactOfCaseFragment['from'];

/** A fact of a case in a line: who, what, to whom, and since when. */
export const FactLine = ({
  fact: { sort, says, from, to, on, certainty, sourceText },
}: {
  fact: FactOfCaseFragment;
}) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const nameOf = (end: End): string => (end ? (end.title ? inLanguage(end.title) : end.label) : '');
  const said = says.map((code) => {
    const group = SAYS[sort].find((candidate) => hasLabel(candidate, code));
    return group ? label(group, code) : code;
  });
  return (
    <>
      <strong>{from ? nameOf(from) : label('caseFactSort', sort)}</strong>
      <span>{said.join(', ')}</span>
      {to && <span>{nameOf(to)}</span>}
      {on !== null && sort !== 'LINK' && <span>{formatDay(on, language)}</span>}
      <CertaintyMark certainty={certainty} />
      {sourceText !== null && (
        <span className={css.quiet}>{text('evidence.fact.words', { words: sourceText })}</span>
      )}
    </>
  );
};
