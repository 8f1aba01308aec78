import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { RecordDomesticSearchDocument, type DomesticSearchFragment } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { useKeptValues } from '../session/use-kept-values.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { SearchFrame } from './SearchFrame.tsx';
import { SearchFields } from './SearchFields.tsx';
import { searchInputOf, searchValues } from './search-values.ts';

type SearchDialogProps = {
  /** The search that is corrected; null for a new one. */
  corrected: DomesticSearchFragment | null;
  onClose: () => void;
  onDone: (id: string) => void;
};

const Form = ({ corrected, onClose, onDone }: SearchDialogProps) => {
  const today = useToday();
  const { values, change, drop } = useKeptValues(
    `search${corrected ? `.${corrected.id}` : ''}`,
    searchValues(corrected, today),
  );
  // Made once for the form: pressing the button twice, or again after a lost answer, records one search.
  const [id] = useState(() => newUlid());
  const [version, setVersion] = useState(corrected?.id ?? null);
  const [record, { data, loading, error }] = useMutation(RecordDomesticSearchDocument, {
    refetchQueries: ['Notice', 'Notices', 'DomesticSearches'],
    // Who records the next at once is not met by his own as if it were another's.
    awaitRefetchQueries: true,
  });
  const send = async (): Promise<void> => {
    const sent = await record({ variables: { id, version, search: searchInputOf(values) } });
    const answer = sent.data?.recordDomesticSearch;
    // Whoever sends again after that has seen what the other made of it.
    if (answer?.newer) setVersion(answer.newer.id);
    if (!answer?.id) return;
    drop();
    onDone(id);
  };
  return (
    <SearchFrame
      sent={{ answer: data?.recordDomesticSearch, error, loading }}
      submit="searches.new.submit"
      onSend={send}
      onCancel={() => {
        drop();
        onClose();
      }}
    >
      {(wrong) => <SearchFields {...{ values, change, wrong, isCorrection: corrected !== null }} />}
    </SearchFrame>
  );
};

/** A new search for a person of a case, or the correction of one. Closing it by its cross keeps the draft; cancelling drops it. */
export const SearchDialog = (props: SearchDialogProps) => {
  const text = useText();
  const { corrected, onClose } = props;
  return (
    <Dialog isOpen isWide onClose={onClose} title={text(corrected ? 'searches.correct' : 'searches.new')}>
      <Form {...props} />
    </Dialog>
  );
};
