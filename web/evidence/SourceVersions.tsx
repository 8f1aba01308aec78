import { useQuery } from '@apollo/client/react';
import { SourceVersionsDocument, type SourceSaidFragment } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import css from '../offences/offences.module.css';
import { Versions } from '../offences/Versions.tsx';
import { RecordedFoot } from '../ui/RecordedFoot.tsx';
import { placeOf } from './place.ts';
import { sortOf } from './source-words.ts';

/** What is or was said of a source, with who said it when. */
const SaidLine = ({ said }: { said: SourceSaidFragment }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { number, description, lawfulBasis, courtOrder, seizedAt, seizedOn, handling, on } = said;
  const { takenBy, reliability, credibility, recordedAt } = said;
  const day = (value: string | null): string => (value === null ? '' : formatDay(value, language));
  const hasAuthor = inLanguage(said.recordedBy) !== '';
  const lines = [
    [day(on), takenBy, placeOf(said, text), `${reliability ?? ''}${credibility ?? ''}`],
    [description],
    [lawfulBasis, courtOrder],
    [day(seizedOn), seizedAt],
    [handling && label('handling', handling)],
  ].map((parts) => parts.filter(Boolean).join(' · '));
  return (
    <li className={css.line}>
      <div className={css.head}>
        <strong>{number}</strong>
        <span>{sortOf(said, language)}</span>
      </div>
      {lines.map((line, at) => line !== '' && <div key={`${at} ${line}`}>{line}</div>)}
      <RecordedFoot recorded={{ recordedAt, recordedBy: hasAuthor ? said.recordedBy : null }} earlier={0} />
    </li>
  );
};

type Props = { id: string; now: SourceSaidFragment; onClose: () => void };

/** What stands of a source and what stood before it was corrected. */
export const SourceVersions = ({ id, now, onClose }: Props) => {
  const { data, error } = useQuery(SourceVersionsDocument, { variables: { id } });
  const lines =
    data &&
    [now, ...data.evidenceSource.earlier].map((said) => <SaidLine key={said.versionId} said={said} />);
  return <Versions lines={lines} error={error} onClose={onClose} />;
};
