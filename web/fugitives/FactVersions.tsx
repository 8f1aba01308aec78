import { useQuery } from '@apollo/client/react';
import { failureOf } from '../api/failures.ts';
import { FugitiveFactVersionsDocument } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { FactLine } from './FactLine.tsx';
import css from './fugitives.module.css';

type FactVersionsProps = { soughtBy: string; id: string; onClose: () => void };

/** What such a fact said before it was corrected, the latest first, with who recorded it and when. */
export const FactVersions = ({ soughtBy, id, onClose }: FactVersionsProps) => {
  const text = useText();
  const { data, error } = useQuery(FugitiveFactVersionsDocument, { variables: { soughtBy, id } });
  return (
    <Dialog isOpen isWide onClose={onClose} title={text('steps.versions.title')}>
      {error && <p role="alert">{text(`failure.${failureOf(error).kind}.text`)}</p>}
      <ol className={css.facts}>
        {data?.fugitiveFactVersions.map((fact) => (
          <FactLine key={fact.id} fact={fact} />
        ))}
      </ol>
    </Dialog>
  );
};
