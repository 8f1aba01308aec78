import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Button, Checkbox, Group, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { failureOf } from '../api/failures.ts';
import { AddChartVersionDocument, ChartVersionsDocument } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { SidePanel } from '../ui/Dialog.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import css from './charts.module.css';
import { Differences } from './Differences.tsx';
import type { KeptChart } from './use-kept-chart.ts';

type VersionsPanelProps = {
  kept: KeptChart;
  isOpen: boolean;
  onClose: () => void;
  /** What the filters hide in the picture now. */
  hidden: { elements: number; lines: number };
};

const NameVersion = ({ kept, hidden }: Pick<VersionsPanelProps, 'kept' | 'hidden'>) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const [name, setName] = useState('');
  const [isFrozen, setFrozen] = useState(false);
  const [id, setId] = useState(newUlid);
  const [isNotKept, setNotKept] = useState(false);
  const [add, { data, loading, error }] = useMutation(AddChartVersionDocument, {
    refetchQueries: [ChartVersionsDocument],
  });
  const submit = async (): Promise<void> => {
    // The version is of what is kept; so that is kept first, and where it cannot be, another picture than this one would get the name.
    const isKept = await kept.flush();
    setNotKept(!isKept);
    if (!isKept) return;
    const variables = {
      id,
      chartId: kept.chart.id,
      name,
      isFrozen,
      hiddenElements: hidden.elements,
      hiddenLines: hidden.lines,
    };
    const done = await add({ variables });
    if (!done.data?.addChartVersion.version) return;
    setName('');
    setId(newUlid());
  };
  const problems = data?.addChartVersion.problems ?? [];
  return (
    <form
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        // What went wrong is shown through `error`.
        void submit().catch(() => undefined);
      }}
    >
      <Stack gap="xs">
        {error && <Alert color="red">{text(`failure.${failureOf(error).kind}.text`)}</Alert>}
        {isNotKept && (
          <Alert color="yellow" role="alert">
            {text('charts.version.notKept')}
          </Alert>
        )}
        <TextInput
          label={text('charts.version.name')}
          maxLength={120}
          value={name}
          error={problems.length > 0 ? problems.map((problem) => inLanguage(problem.text)).join(' ') : null}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox
          label={text('charts.version.freeze')}
          description={text('charts.version.freezeExplain', hidden)}
          checked={isFrozen}
          onChange={(event) => setFrozen(event.currentTarget.checked)}
        />
        <Group>
          <Button type="submit" loading={loading}>
            {text(isFrozen ? 'charts.version.freezeSubmit' : 'charts.version.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

const Versions = ({ kept }: { kept: KeptChart }) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const [compared, setCompared] = useState<string | null>(null);
  const [failed, setFailed] = useState<unknown>(null);
  const { data, error, fetchMore } = useQuery(ChartVersionsDocument, {
    variables: { id: kept.chart.id },
    fetchPolicy: 'cache-and-network',
  });
  const compare = async (version: string): Promise<void> => {
    // Compared with now is what is kept; so that is kept first.
    if (compared !== version) await kept.flush();
    setCompared(compared === version ? null : version);
  };
  if (error) return <Alert color="red">{text(`failure.${failureOf(error).kind}.text`)}</Alert>;
  if (!data) return <Skeleton height={96} />;
  const { versions, after } = data.chartVersions;
  const bringEarlier = async (): Promise<void> => {
    setFailed(null);
    await fetchMore({ variables: { after } }).catch(setFailed);
  };
  if (versions.length === 0) return <Text size="sm">{text('charts.versions.none')}</Text>;
  return (
    <>
      <ul className={css.versions}>
        {versions.map((version) => (
          <li key={version.id}>
            <TextLink to={`?version=${version.id}`} strong>
              {version.name}
            </TextLink>
            <p>
              {formatMoment(version.at, language)} · {inLanguage(version.by)}
              {version.isFrozen && ` · ${text('charts.version.frozen')}`}
              {version.hiddenElements !== null &&
                version.hiddenLines !== null &&
                ` · ${text('charts.version.hidden', { elements: version.hiddenElements, lines: version.hiddenLines })}`}
              {version.hash !== null && (
                <>
                  <br />
                  <code>SHA-256 {version.hash}</code>
                </>
              )}
            </p>
            <Button
              size="compact-xs"
              variant="default"
              aria-expanded={compared === version.id}
              onClick={() => void compare(version.id)}
            >
              {text('charts.compare')}
            </Button>
            {compared === version.id && (
              <Differences
                version={version.id}
                others={versions
                  .filter(({ id: other }) => other !== version.id)
                  .map(({ id: other, name, at }) => ({
                    id: other,
                    words: `${name}, ${formatMoment(at, language)}`,
                  }))}
              />
            )}
          </li>
        ))}
      </ul>
      {failed !== null && <Alert color="red">{text(`failure.${failureOf(failed).kind}.text`)}</Alert>}
      {after !== null && (
        <Group gap="xs">
          <Text size="sm">{text('charts.versions.more', { count: versions.length })}</Text>
          <Button size="compact-xs" variant="default" onClick={() => void bringEarlier()}>
            {text('charts.versions.earlier')}
          </Button>
        </Group>
      )}
    </>
  );
};

/** The named and frozen moments of a chart: name one, open one, see what has changed since. */
export const VersionsPanel = ({ kept, isOpen, onClose, hidden }: VersionsPanelProps) => {
  const text = useText();
  return (
    <SidePanel isOpen={isOpen} onClose={onClose} title={text('charts.versions')}>
      {isOpen && (
        <Stack>
          {kept.chart.level !== 'VIEW' && <NameVersion kept={kept} hidden={hidden} />}
          <Versions kept={kept} />
        </Stack>
      )}
    </SidePanel>
  );
};
