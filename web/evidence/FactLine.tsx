import type { FactOfCaseFragment } from '../api/operations.generated.ts';
import { hasLabel, type LabelGroup } from '../i18n/labels.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { CertaintyMark } from '../ui/Marks.tsx';
import css from './evidence.module.css';

const SAYS: readonly LabelGroup[] = ['linkType', 'means', 'controlMethod', 'exploitationForm'];

type End = FactOfCaseFragment['from'];

/** A fact of a case in a line: who, what, to whom. */
export const FactLine = ({
  fact: { says, from, to, certainty, sourceText },
}: {
  fact: FactOfCaseFragment;
}) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const nameOf = (end: End): string => (end ? (end.title ? inLanguage(end.title) : end.label) : '');
  const said = says.map((code) => {
    const group = SAYS.find((candidate) => hasLabel(candidate, code));
    return group ? label(group, code) : code;
  });
  return (
    <>
      <strong>{from ? nameOf(from) : text('evidence.fact.episode')}</strong>
      <span>{said.join(', ')}</span>
      {to && <span>{nameOf(to)}</span>}
      <CertaintyMark certainty={certainty} />
      {sourceText !== null && (
        <span className={css.quiet}>{text('evidence.fact.words', { words: sourceText })}</span>
      )}
    </>
  );
};
