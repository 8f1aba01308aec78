import { useQuery } from '@apollo/client/react';
import { failureOf } from '../api/failures.ts';
import {
  HelpVersionsDocument,
  VictimArrivalVersionsDocument,
  VictimStatusVersionsDocument,
} from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ArrivalWords } from './ArrivalWords.tsx';
import { DecisionWords } from './DecisionWords.tsx';
import { HelpLine } from './HelpLine.tsx';
import css from './victims.module.css';

type VersionsProps = { victimId: string; id: string; of: 'help' | 'status' | 'arrival'; onClose: () => void };

const Versions = ({ victimId, id, of }: VersionsProps) => {
  const text = useText();
  const variables = { victimId, id };
  const help = useQuery(HelpVersionsDocument, { variables, skip: of !== 'help' });
  const decisions = useQuery(VictimStatusVersionsDocument, { variables, skip: of !== 'status' });
  const arrivals = useQuery(VictimArrivalVersionsDocument, { variables, skip: of !== 'arrival' });
  const error = help.error ?? decisions.error ?? arrivals.error;
  if (error) return <p role="alert">{text(`failure.${failureOf(error).kind}.text`)}</p>;
  return (
    <ul className={css.entries}>
      {help.data?.helpVersions.map((entry) => (
        <HelpLine key={entry.id} entry={entry} childName={null} />
      ))}
      {decisions.data?.victimStatusVersions.map((decision) => (
        <li key={decision.id} className={css.entry}>
          <DecisionWords decision={decision} />
        </li>
      ))}
      {arrivals.data?.victimArrivalVersions.map((arrival) => (
        <li key={arrival.id} className={css.entry}>
          <ArrivalWords arrival={arrival} />
        </li>
      ))}
    </ul>
  );
};

/** What an entry said before it was corrected, the latest first. */
export const VersionsDialog = (props: VersionsProps) => {
  const text = useText();
  return (
    <Dialog isOpen onClose={props.onClose} title={text('victims.versions.title')}>
      <Versions {...props} />
    </Dialog>
  );
};
