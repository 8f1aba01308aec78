import { Button, Select, Table } from '@mantine/core';
import type { Dispatch } from 'react';
import { Link } from 'react-router';
import type { ImportJobPartsFragment, ImportKind } from '../api/operations.generated.ts';
import { formatNumber } from '../i18n/format.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { codesOf } from '../i18n/labels.ts';
import { Facts, Section } from '../ui/Page.tsx';
import { formatSize } from './file-size.ts';
import { saysItself, type ImportForm, type ImportFormAction, type Inspection } from './import-form.ts';
import css from './imports.module.css';
import { Note } from './Note.tsx';

const MOST_ROWS = 20;

export type MappingStepProps = {
  job: ImportJobPartsFragment;
  inspection: Inspection;
  form: ImportForm;
  change: Dispatch<ImportFormAction>;
  /** True while the file is being read in another way. */
  isReading: boolean;
};

const Preview = ({ inspection: { header, samples } }: Pick<MappingStepProps, 'inspection'>) => {
  const text = useText();
  const rows = samples.slice(0, MOST_ROWS);
  if (rows.length === 0) return <Note tone="caution">{text('importFile.noRows')}</Note>;
  const caption = text('importFile.preview.caption', { rows: rows.length });
  return (
    // A wide file scrolls by itself; the focus lets the keyboard do it.
    <div className={css.preview} role="region" aria-label={caption} tabIndex={0}>
      <Table className={css.grid} withColumnBorders>
        <caption className="visually-hidden">{caption}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{text('importFile.row')}</Table.Th>
            {header.map((heading, at) => (
              <Table.Th key={at} scope="col">
                <bdi>{heading || text('importForm.noHeading', { number: at + 1 })}</bdi>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((cells, row) => (
            <Table.Tr key={row}>
              <Table.Th scope="row">{row + 2}</Table.Th>
              {header.map((_, at) => (
                <Table.Td key={at}>
                  <bdi>{cells[at] ?? ''}</bdi>
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
};

/** What the file is: found by itself, shown, and changed here; the rows below follow. */
export const FileStep = ({ job, inspection, form, change, isReading }: MappingStepProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const { reading, header, rows, savedAs } = inspection;
  const options = (group: 'importKind' | 'importEncoding' | 'importDelimiter', found: string | null) =>
    [...new Set([...codesOf(group), ...(found === null ? [] : [found])])].map((code) => ({
      value: code,
      label: label(group, code),
    }));
  return (
    <div aria-busy={isReading}>
      {savedAs !== null && <Note tone="plain">{text('importFile.saved', { name: savedAs })}</Note>}
      <div className={css.fields}>
        <Select
          label={text('importFile.kind')}
          w={240}
          allowDeselect={false}
          disabled={saysItself(inspection)}
          data={options('importKind', null)}
          value={form.mapping?.kind ?? inspection.suggestion.kind}
          onChange={(kind) => kind !== null && change({ do: 'chooseKind', kind: kind as ImportKind })}
        />
        {reading.encoding !== null && (
          <Select
            label={text('importFile.encoding')}
            w={200}
            allowDeselect={false}
            data={options('importEncoding', reading.encoding)}
            value={form.reading?.encoding ?? reading.encoding}
            onChange={(encoding) => change({ do: 'read', how: { encoding } })}
          />
        )}
        {reading.container === 'CSV' && (
          <Select
            label={text('importFile.delimiter')}
            w={180}
            allowDeselect={false}
            data={options('importDelimiter', reading.delimiter)}
            value={form.reading?.delimiter ?? reading.delimiter}
            onChange={(delimiter) => change({ do: 'read', how: { delimiter } })}
          />
        )}
        {reading.sheets.length > 0 && (
          <Select
            label={text('importFile.sheet')}
            w={240}
            allowDeselect={false}
            data={reading.sheets}
            value={form.reading?.sheet ?? reading.sheet}
            onChange={(sheet) => change({ do: 'read', how: { sheet } })}
          />
        )}
      </div>
      <Facts
        facts={[
          { label: text('importFile.container'), value: label('importContainer', reading.container) },
          {
            label: text('importFile.bom'),
            value:
              reading.encoding === null
                ? null
                : text(reading.hasBom ? 'importFile.bom.yes' : 'importFile.bom.no'),
          },
          { label: text('importFile.rows'), value: formatNumber(rows, language) },
          { label: text('importFile.columns'), value: formatNumber(header.length, language) },
          { label: text('importFile.size'), value: formatSize(job.size, language) },
        ]}
      />
      <Section id="preview" title={text('importFile.preview')}>
        {reading.encoding !== null && <p className={css.quiet}>{text('importFile.garbled')}</p>}
        <Preview inspection={inspection} />
      </Section>
      <div className={css.actions}>
        <Button component={Link} to={`/imports/${job.id}?step=columns`}>
          {text('importFile.next')}
        </Button>
      </div>
    </div>
  );
};
