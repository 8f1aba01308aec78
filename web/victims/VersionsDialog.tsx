import { useQuery } from '@apollo/client/react';
import { failureOf } from '../api/failures.ts';
import { HelpVersionsDocument, VictimStatusVersionsDocument } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { DecisionWords } from './DecisionWords.tsx';
import { HelpLine } from './HelpLine.tsx';
import css from './victims.module.css';

type VersionsProps = { victimId: string; id: string; of: 'help' | 'status'; onClose: () => void };

const Versions = ({ victimId, id, of }: VersionsProps) => {
  const text = useText();
  const variables = { victimId, id };
  const help = useQuery(HelpVersionsDocument, { variables, skip: of !== 'help' });
  const decisions = useQuery(VictimStatusVersionsDocument, { variables, skip: of !== 'status' });
  const error = help.error ?? decisions.error;
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
