import { useQuery } from '@apollo/client/react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { failureOf } from '../../api/failures.ts';
import {
  EvidenceSourceDocument,
  type HandlingCode,
  type PassageInput,
} from '../../api/operations.generated.ts';
import { emptyPassage, isMarked, passageIn } from '../../evidence/passage.ts';
import { fileRead } from '../../evidence/ReadFile.tsx';
import { sourceWords } from '../../evidence/source-words.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { useDraft } from '../../session/use-draft.ts';

/** What is read beside the chart; the file is empty where any of the exhibit will do. */
export type WantedReading = { exhibitId: string; fileId: string };

/** What is marked beside the chart: whatever is recorded is recorded from it. */
export type WorkingPassage = {
  input: PassageInput;
  /** The source and the place in words. */
  said: string;
  /** What may be done with the source. Null where it is not said. */
  handling: HandlingCode | null;
};

const LONGEST_SOURCE = 500;
const NOTHING_READ = { exhibitId: '', isOpen: false };

/** An exhibit of the case beside its chart. What is open and what is marked in it lie in the tab, over a reload; the panel closed, nothing is recorded from it. */
export const useReading = (caseId: string | null, wanted: WantedReading | null) => {
  const language = useLanguage();
  const place = useDraft(`reading-in.${caseId ?? ''}`, NOTHING_READ);
  const { exhibitId } = place.values;
  const isOpen = caseId !== null && place.values.isOpen;
  const draft = useDraft(`reading.${exhibitId}`, emptyPassage);
  const { data, error, refetch } = useQuery(EvidenceSourceDocument, {
    variables: { id: exhibitId },
    fetchPolicy: 'cache-and-network',
    skip: !isOpen || exhibitId === '',
  });
  const source = data?.evidenceSource.id === exhibitId ? data.evidenceSource : null;

  const begin = useEffectEvent((asked: WantedReading | null, inCase: string | null) => {
    if (asked && inCase !== null) place.change({ exhibitId: asked.exhibitId, isOpen: true });
  });
  useEffect(() => begin(wanted, caseId), [wanted, caseId]);
  // What is marked in another file stays behind when a file is asked for, once.
  const turned = useRef<WantedReading | null>(null);
  const turn = useEffectEvent((asked: WantedReading | null, opened: string) => {
    if (asked?.exhibitId !== opened || turned.current === asked) return;
    turned.current = asked;
    if (asked.fileId !== '' && draft.values.fileId !== asked.fileId)
      draft.change({ ...emptyPassage, fileId: asked.fileId });
  });
  useEffect(() => turn(wanted, exhibitId), [wanted, exhibitId]);

  const passageOf = (): WorkingPassage | null => {
    if (!isOpen || !source || !isMarked(draft.values)) return null;
    const input = passageIn(source.id, fileRead(source, draft.values.fileId)?.id ?? null, draft.values);
    const said = [sourceWords(source, language), draft.values.locator.trim()].filter(Boolean).join(', ');
    return { input, said: said.slice(0, LONGEST_SOURCE), handling: source.handling };
  };

  return {
    isOpen,
    exhibitId,
    source,
    failure: error ? failureOf(error) : null,
    retry: (): void => void refetch(),
    draft,
    passage: passageOf(),
    read: (id: string): void => place.change({ exhibitId: id, isOpen: true }),
    toggle: (): void => place.change({ isOpen: !place.values.isOpen }),
    close: (): void => place.change({ isOpen: false }),
    /** What is marked is dropped; the file stays open where it is. */
    forget: (): void => draft.change({ quote: '', locator: '', isAgainst: false }),
  };
};

export type Reading = ReturnType<typeof useReading>;
