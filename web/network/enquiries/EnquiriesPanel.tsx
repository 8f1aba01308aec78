import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { EnquiriesDocument } from '../../api/operations.generated.ts';
import { failureOf } from '../../api/failures.ts';
import { useText } from '../../i18n/Language.tsx';
import { FailurePanel } from '../../ui/States.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import { EnquiryDraft } from './EnquiryDraft.tsx';
import { keyOf } from './enquiry-requests.ts';
import { GapList } from './GapList.tsx';
import { KeptEnquiries } from './KeptEnquiries.tsx';
import css from './enquiries.module.css';

/** The gaps are looked for among so many elements. */
const MOST_ASKED = 2_000;

/** One sentence where the panel has nothing else. */
const Alone = ({ says }: { says: string }) => (
  <div className={css.panel}>
    <p className={css.quiet}>{says}</p>
  </div>
);

/** What to ask next: at the left the gaps on the chart, at the right the draft of the one that is chosen and what was asked before. */
export const EnquiriesPanel = ({ control }: { control: NetworkControl }) => {
  const text = useText();
  const { caseId, scene } = control;
  const { elements } = scene.chart;
  const ids = useMemo(() => [...elements.keys()].slice(0, MOST_ASKED), [elements]);
  const { data, previousData, error, refetch } = useQuery(EnquiriesDocument, {
    variables: { ids },
    skip: ids.length === 0,
    fetchPolicy: 'no-cache',
  });
  const [chosen, setChosen] = useState<string | null>(null);
  if (ids.length === 0) return <Alone says={text('enquiry.emptyChart')} />;
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  // While the chart changes the gaps of before stay, so that nothing jumps.
  const found = (data ?? previousData)?.enquiries;
  if (!found) return <Alone says={text('enquiry.loading')} />;
  const { gaps } = found;
  const draft = gaps.find((gap) => keyOf(gap) === chosen);
  return (
    <div className={css.panel}>
      <section className={css.column}>
        {elements.size > MOST_ASKED && <p>{text('enquiry.tooMany', { count: MOST_ASKED })}</p>}
        <GapList found={found} chosen={chosen} onChoose={setChosen} />
      </section>
      <div className={css.column}>
        {draft ? (
          <EnquiryDraft key={chosen} suggestion={draft} control={control} onAsked={() => void refetch()} />
        ) : (
          gaps.length > 0 && <p className={css.quiet}>{text('enquiry.choose')}</p>
        )}
        {caseId !== null && <KeptEnquiries caseId={caseId} onClosed={() => void refetch()} />}
      </div>
    </div>
  );
};
