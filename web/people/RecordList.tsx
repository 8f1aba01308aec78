import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { CorrectRecordDocument, type RecordSaidFragment } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { CiteHere } from '../evidence/CiteHere.tsx';
import { useText } from '../i18n/Language.tsx';
import { SourceList } from '../network/SourceList.tsx';
import { LastDone } from '../offences/LastDone.tsx';
import { useLastDone } from '../offences/use-last-done.ts';
import { Versions } from '../offences/Versions.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { RecordedFoot } from '../ui/RecordedFoot.tsx';
import type { PersonRecord } from './merged-values.ts';
import css from './person.module.css';
import { recordInput, recordValues } from './record-form.ts';
import { RecordForm } from './RecordForm.tsx';
import { RecordSays } from './RecordSays.tsx';
import { RecordLine } from './SaidTable.tsx';

type Work = { task: 'correct' | 'versions'; record: PersonRecord };
type Props = { personId: string; isProtected: boolean; records: readonly PersonRecord[] };

/** An earlier version, with who recorded it when. */
const Earlier = ({ record }: { record: RecordSaidFragment }) => (
  <li>
    <RecordSays record={record} />
    <RecordedFoot recorded={record} earlier={0} />
  </li>
);

/** The records one by one: what each says, what it rests on, and correcting it. */
export const RecordList = ({ personId, isProtected, records }: Props) => {
  const text = useText();
  const client = useApolloClient();
  const last = useLastDone();
  const [work, setWork] = useState<Work | null>(null);
  const [correct] = useMutation(CorrectRecordDocument, { refetchQueries: ['PersonPage'] });
  const close = (): void => setWork(null);
  const reread = (): void => {
    // What fails is shown by the query itself.
    void client.refetchQueries({ include: 'active' }).catch(() => undefined);
  };
  const corrected = (id: string, before: RecordSaidFragment | null): void => {
    close();
    const undo = async (): Promise<void> => {
      if (!before) return;
      const variables = {
        id: newUlid(),
        personId,
        version: id,
        record: recordInput(recordValues(before)),
      };
      last.told((await correct({ variables })).data?.correctRecord, {
        says: 'steps.done.recorded',
        undo: null,
      });
    };
    last.did({ says: 'steps.done.recorded', undo });
  };
  return (
    <>
      <LastDone of={last} />
      <ul className={css.list} aria-label={text('person.recordList')}>
        {records.map((record) => {
          const { id, sources, names, birth, citizenship, mayCorrect, earlierIds } = record;
          const tied = new Set(sources.flatMap(({ id: source, against }) => (against ? [] : (source ?? []))));
          const saysWho = names.length > 0 || birth !== null || citizenship !== null;
          return (
            <li key={id}>
              <RecordLine record={record} hasFoot />
              <RecordSays record={record} />
              {sources.length > 0 && <SourceList sources={sources} onChanged={reread} />}
              <RecordedFoot
                recorded={record}
                earlier={earlierIds.length}
                onCorrect={mayCorrect ? () => setWork({ task: 'correct', record }) : undefined}
                onVersions={() => setWork({ task: 'versions', record })}
              >
                {record.case !== null && saysWho && (
                  <CiteHere
                    fact={{ caseId: record.case.id, factId: id, ends: [personId] }}
                    sources={tied.size}
                  />
                )}
              </RecordedFoot>
            </li>
          );
        })}
      </ul>
      {work?.task === 'correct' && (
        <Dialog isOpen isWide onClose={close} title={text('person.record.correct')}>
          <RecordForm
            key={work.record.id}
            personId={personId}
            isProtected={isProtected}
            record={work.record}
            onClose={close}
            onDone={corrected}
          />
        </Dialog>
      )}
      {work?.task === 'versions' && (
        <Versions
          lines={[work.record, ...work.record.earlier].map((record) => (
            <Earlier key={record.id} record={record} />
          ))}
          error={undefined}
          onClose={close}
        />
      )}
    </>
  );
};
