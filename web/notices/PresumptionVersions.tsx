import { useQuery } from '@apollo/client/react';
import { failureOf } from '../api/failures.ts';
import { PresumptionVersionsDocument } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import css from './notices.module.css';
import { PresumptionLine } from './PresumptionLine.tsx';

type PresumptionVersionsProps = { soughtBy: string; id: string; onClose: () => void };

/** What was presumed before it was corrected or ended, the latest first. */
export const PresumptionVersions = ({ soughtBy, id, onClose }: PresumptionVersionsProps) => {
  const text = useText();
  const { data, error } = useQuery(PresumptionVersionsDocument, { variables: { soughtBy, id } });
  return (
    <Dialog isOpen isWide onClose={onClose} title={text('steps.versions.title')}>
      {error && <p role="alert">{text(`failure.${failureOf(error).kind}.text`)}</p>}
      <ol className={css.events}>
        {data?.presumptionVersions.map((presumption) => (
          <PresumptionLine key={presumption.id} presumption={presumption} />
        ))}
      </ol>
    </Dialog>
  );
};
