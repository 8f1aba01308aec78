import { useQuery } from '@apollo/client/react';
import { Alert, NativeSelect, Skeleton, Text } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { failureOf } from '../api/failures.ts';
import {
  CompareChartDocument,
  type ElementComparedFragment,
  type LineComparedFragment,
} from '../api/operations.generated.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import css from './charts.module.css';

type Pair = {
  version: string;
  /** Another version of the chart. Null for the chart as it is now. */
  against: string | null;
};

/** What is longer is opened when it is wanted: the few that were hidden would stand below the many that came. */
const OPENED = 12;

type PartProps = {
  sign: string;
  title: string;
  /** How many there are; those beyond `children` are told by their number. */
  count: number;
  children: ReactElement[];
};

const Part = ({ sign, title, count, children }: PartProps) => {
  const text = useText();
  if (count === 0) return null;
  return (
    <details open={count <= OPENED}>
      <summary>
        <span aria-hidden>{sign}</span> {title} · {count}
      </summary>
      <ul>{children}</ul>
      {count > children.length && <p>{text('charts.compare.more', { more: count - children.length })}</p>}
    </details>
  );
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
  const found = data.compareChart;
  const counts = [
    found.added.length,
    found.gone.length,
    found.addedLineCount,
    found.goneLineCount,
    found.regraded.length,
    found.newlyHiddenCount,
    found.shownAgainCount,
  ];
  if (counts.every((count) => count === 0)) return <Text size="sm">{text('charts.compare.same')}</Text>;
  const sureness = (certainty: string | null, grade: string | null): string =>
    [certainty === null ? text('charts.compare.notStated') : label('certainty', certainty), grade]
      .filter((part) => part !== null)
      .join(' ');
  const line = (one: LineComparedFragment): string =>
    `${inLanguage(one.sourceName)} – ${inLanguage(one.targetName)}: ${label('linkType', one.type)}`;
  const lineKey = ({ source, type, target }: LineComparedFragment): string => `${source} ${type} ${target}`;
  const lines = (all: readonly LineComparedFragment[]): ReactElement[] =>
    all.map((one) => <li key={lineKey(one)}>{line(one)}</li>);
  const elements = (all: readonly ElementComparedFragment[]): ReactElement[] =>
    all.map(({ id, name }) => <li key={id}>{inLanguage(name)}</li>);
  return (
    <div className={css.differences}>
      <Part sign="+" title={text('charts.compare.added')} count={found.added.length}>
        {found.added.map(({ id, title, label: name }) => (
          <li key={id}>{title ? inLanguage(title) : name}</li>
        ))}
      </Part>
      <Part sign="+" title={text('charts.compare.addedLines')} count={found.addedLineCount}>
        {lines(found.addedLines)}
      </Part>
      <Part sign="−" title={text('charts.compare.gone')} count={found.gone.length}>
        {elements(found.gone)}
      </Part>
      <Part sign="−" title={text('charts.compare.goneLines')} count={found.goneLineCount}>
        {lines(found.goneLines)}
      </Part>
      <Part sign="±" title={text('charts.compare.regraded')} count={found.regraded.length}>
        {found.regraded.map(({ line: one, before, after, gradeBefore, gradeAfter }) => (
          <li key={lineKey(one)}>
            {line(one)}, {sureness(before, gradeBefore)} → {sureness(after, gradeAfter)}
          </li>
        ))}
      </Part>
      <Part sign="○" title={text('charts.compare.newlyHidden')} count={found.newlyHiddenCount}>
        {elements(found.newlyHidden)}
      </Part>
      <Part sign="●" title={text('charts.compare.shownAgain')} count={found.shownAgainCount}>
        {elements(found.shownAgain)}
      </Part>
    </div>
  );
};

type DifferencesProps = {
  version: string;
  /** False where what the window shows could not be saved: *now* is then what was saved last. */
  isNowAsShown: boolean;
  /** The other versions of the chart, as they are told apart. */
  others: readonly { id: string; words: string }[];
};

/** What has come, gone and become surer or less sure between a version and now, or another version; the earlier of the two comes first. */
export const Differences = ({ version, isNowAsShown, others }: DifferencesProps) => {
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
      {against === '' && !isNowAsShown && (
        <Alert color="yellow" role="alert" mt="xs" p="xs">
          {text('charts.compare.lastSaved')}
        </Alert>
      )}
      <Found version={version} against={against || null} />
    </>
  );
};
