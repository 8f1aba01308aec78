import { useApolloClient } from '@apollo/client/react';
import { CiteHere } from '../evidence/CiteHere.tsx';
import { formatPartialDate } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { SourceList } from '../network/SourceList.tsx';
import type { PersonRecord } from './merged-values.ts';
import css from './person.module.css';
import { RecordLine } from './SaidTable.tsx';

type Props = { personId: string; records: readonly PersonRecord[] };

/** The records one by one: what each says, and what it rests on. */
export const RecordList = ({ personId, records }: Props) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const client = useApolloClient();
  const reread = (): void => {
    // What fails is shown by the query itself.
    void client.refetchQueries({ include: 'active' }).catch(() => undefined);
  };
  const saidBy = ({ names, birth, citizenship }: PersonRecord): string =>
    [
      ...names.slice(0, 1).map((name) => name.text),
      ...(birth ? [formatPartialDate(birth, language)] : []),
      ...(citizenship ? [inLanguage(citizenship.name)] : []),
    ].join(' · ');
  return (
    <ul className={css.list} aria-label={text('person.recordList')}>
      {records.map((record) => {
        const said = saidBy(record);
        const tied = new Set(record.sources.flatMap(({ id, against }) => (against ? [] : (id ?? []))));
        return (
          <li key={record.id}>
            <RecordLine record={record} />
            <div>
              <bdi>{said}</bdi>
            </div>
            {record.sources.length === 0 ? (
              <div className={css.quiet}>{text('network.fact.noSource')}</div>
            ) : (
              <SourceList sources={record.sources} onChanged={reread} />
            )}
            {record.case !== null && said !== '' && (
              <div className={css.source}>
                <CiteHere
                  fact={{ caseId: record.case.id, factId: record.id, ends: [personId] }}
                  sources={tied.size}
                />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
};
