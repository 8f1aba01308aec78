import { useQuery } from '@apollo/client/react';
import { Alert, NativeSelect, Skeleton, Text } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { CompareChartDocument } from '../api/operations.generated.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import css from './charts.module.css';

type Pair = {
  version: string;
  /** Another version of the chart. Null for the chart as it is now. */
  against: string | null;
};

const Found = ({ version, against }: Pair) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const { data, error } = useQuery(CompareChartDocument, {
    variables: { version, with: against },
    fetchPolicy: 'network-only',
  });
  if (error) return <Alert color="red">{text(`failure.${failureOf(error).kind}.text`)}</Alert>;
  if (!data) return <Skeleton height={48} mt="xs" />;
  const { added, gone, addedLines, goneLines, regraded } = data.compareChart;
  if (added.length + gone.length + addedLines + goneLines + regraded.length === 0)
    return <Text size="sm">{text('charts.compare.same')}</Text>;
  const certainty = (value: string | null): string =>
    value === null ? text('charts.compare.notStated') : label('certainty', value);
  return (
    <ul className={css.differences}>
      <li>
        {text('charts.compare.sum', {
          added: added.length,
          gone: gone.length,
          addedLines,
          goneLines,
          regraded: regraded.length,
        })}
      </li>
      {added.map(({ id, title, label: name }) => (
        <li key={id}>+ {title ? inLanguage(title) : name}</li>
      ))}
      {gone.map(({ id, label: name }) => (
        <li key={id}>− {name}</li>
      ))}
      {regraded.map(({ source, target, type, before, after }) => (
        <li key={`${source} ${target} ${type}`}>
          {label('linkType', type)}: {certainty(before)} → {certainty(after)}
        </li>
      ))}
    </ul>
  );
};

type DifferencesProps = {
  version: string;
  /** The other versions of the chart, as they are told apart. */
  others: readonly { id: string; words: string }[];
};

/** What has come, gone and become surer or less sure between a version and now, or another version; the earlier of the two comes first. */
export const Differences = ({ version, others }: DifferencesProps) => {
  const text = useText();
  const [against, setAgainst] = useState('');
  return (
    <>
      {others.length > 0 && (
        <NativeSelect
          mt="xs"
          size="xs"
          label={text('charts.compare.with')}
          data={[
            { value: '', label: text('charts.compare.now') },
            ...others.map(({ id, words }) => ({ value: id, label: words })),
          ]}
          value={against}
          onChange={({ currentTarget: { value } }) => setAgainst(value)}
        />
      )}
      <Found version={version} against={against || null} />
    </>
  );
};
