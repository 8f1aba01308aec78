import { Table } from '@mantine/core';
import { formatMoment, formatPartialDate } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { GradeMark, HandlingMark } from '../ui/Marks.tsx';
import table from '../ui/table.module.css';
import { TextLink } from '../ui/TextLink.tsx';
import { differs, mergedValues, VALUE_NAMES, type PersonRecord } from './merged-values.ts';
import css from './person.module.css';

/** Where a record lies, how it is graded, how many sources are tied to it, and, unless that stands below, when it was recorded. */
export const RecordLine = ({ record, hasFoot }: { record: PersonRecord; hasFoot?: boolean }) => {
  const text = useText();
  const language = useLanguage();
  return (
    <div className={css.source}>
      {record.case ? (
        <TextLink to={`/cases/${record.case.id}`}>{record.case.number}</TextLink>
      ) : (
        <span>{text('person.board')}</span>
      )}
      {record.grade !== null && <GradeMark grade={record.grade} />}
      {record.handling !== null && record.handling !== 'H0' && <HandlingMark handling={record.handling} />}
      <span className={css.quiet}>
        {record.sources.length === 0
          ? text('network.fact.noSource')
          : text('evidence.cite.sources', { count: record.sources.length })}
      </span>
      {hasFoot !== true && <span className={css.quiet}>{formatMoment(record.recordedAt, language)}</span>}
    </div>
  );
};

/** Everything that the sources say, each value with the records that it comes from. */
export const SaidTable = ({ records }: { records: readonly PersonRecord[] }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const values = mergedValues(records, {
    name: ({ kind, script }) =>
      script === 'Latn' ? label('nameKind', kind) : `${label('nameKind', kind)}, ${label('script', script)}`,
    sex: (code) => label('sex', code),
    birth: (date) => formatPartialDate(date, language),
    place: inLanguage,
  });
  return (
    <Table className={table.table}>
      <caption className="visually-hidden">{text('person.records')}</caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col" w="11rem">
            {text('person.value')}
          </Table.Th>
          <Table.Th scope="col">{text('person.said')}</Table.Th>
          <Table.Th scope="col">{text('person.source')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      {VALUE_NAMES.map((name) => {
        const said = values.filter((value) => value.name === name);
        return said.length === 0 ? null : (
          <Table.Tbody key={name} className={css.name}>
            {said.map(({ value, detail, records }, position) => (
              <Table.Tr key={value + detail}>
                {position === 0 && (
                  <Table.Th scope="rowgroup" rowSpan={said.length}>
                    {label('cardValue', name)}
                    {differs(values, name) && <div className={css.differs}>{text('person.differs')}</div>}
                  </Table.Th>
                )}
                <Table.Td>
                  <bdi>{value}</bdi>
                  {detail !== '' && <div className={css.quiet}>{detail}</div>}
                </Table.Td>
                <Table.Td>
                  {records.map((record) => (
                    <RecordLine key={record.id} record={record} />
                  ))}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        );
      })}
    </Table>
  );
};
