import { useQuery } from '@apollo/client/react';
import { StruckSentencesDocument } from '../api/operations.generated.ts';
import { failureOf } from '../api/failures.ts';
import { useText } from '../i18n/Language.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import css from './proof.module.css';

/** Sentences of dossiers that rest on nothing without what is struck. */
export const FallingSentences = ({ caseId, struck }: { caseId: string; struck: readonly string[] }) => {
  const text = useText();
  const { data, previousData, error } = useQuery(StruckSentencesDocument, {
    variables: { caseId, without: [...struck] },
    fetchPolicy: 'network-only',
  });
  if (error)
    return (
      <p role="alert">
        {text('proof.sentences.failed')} {text(`failure.${failureOf(error).kind}.text`)}
      </p>
    );
  // While they are looked for anew, the last ones stay.
  const found = (data ?? previousData)?.struckSentences;
  if (!found) return <p>{text('proof.sentences.looking')}</p>;
  return (
    <>
      <p>{text(found.sentences.length === 0 ? 'proof.sentences.none' : 'proof.sentences.title')}</p>
      <ul aria-label={text('proof.sentences.title')}>
        {found.sentences.map(({ dossier, text: said }, at) => (
          <li key={`${dossier.id} ${at}`} className={css.lost}>
            <TextLink to={`/cases/${caseId}/dossiers/${dossier.id}`}>{dossier.title}</TextLink>: {said}
          </li>
        ))}
      </ul>
      {found.isCut && <p>{text('proof.sentences.cut')}</p>}
    </>
  );
};
