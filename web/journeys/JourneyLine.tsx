import type { JourneyFragment } from '../api/operations.generated.ts';
import { CiteHere } from '../evidence/CiteHere.tsx';
import type { FactTask } from '../offences/OffenceLine.tsx';
import { RecordedFoot } from '../ui/RecordedFoot.tsx';
import css from './journeys.module.css';
import { useJourneyWords } from './use-journey-words.ts';

type JourneyLineProps = {
  caseId: string;
  journey: JourneyFragment;
  /** Left out where nothing may be done with it, as with an earlier version. */
  onTask?: (task: FactTask) => void;
};

/** A journey: its day and road, who took it, from which source, who recorded it when. */
export const JourneyLine = ({ caseId, journey, onTask }: JourneyLineProps) => {
  const words = useJourneyWords();
  const doing = (task: FactTask) => onTask && (() => onTask(task));
  const ends = journey.travellers.slice(0, 1).map(({ id }) => id);
  return (
    <li>
      <strong>{words.road(journey)}</strong> {words.who(journey)}
      <div className={css.rest}>{words.rest(journey)}</div>
      <RecordedFoot
        recorded={journey}
        earlier={onTask ? journey.earlier : 0}
        onCorrect={journey.mayCorrect ? doing('correct') : undefined}
        onVersions={doing('versions')}
        onWithdraw={journey.mayWithdraw ? doing('withdraw') : undefined}
      >
        {onTask && <CiteHere fact={{ caseId, factId: journey.id, ends }} sources={journey.sources} />}
      </RecordedFoot>
    </li>
  );
};
