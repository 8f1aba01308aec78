import { useMutation } from '@apollo/client/react';
import { Alert, Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { failureOf } from '../api/failures.ts';
import { AddChartVersionDocument, ChartVersionsDocument } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import type { KeptChart } from './use-kept-chart.ts';

type NameVersionProps = {
  kept: KeptChart;
  /** What the filters hide in the picture now, and which are in force. */
  hidden: { elements: number; lines: number };
  filters: string;
};

/** The window goes on saving while one names: so often it is tried with what was saved meanwhile. */
const TRIES = 3;

/** Names this moment, or freezes it. */
export const NameVersion = ({ kept, hidden, filters }: NameVersionProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const [name, setName] = useState('');
  const [isFrozen, setFrozen] = useState(false);
  const [isNotKept, setNotKept] = useState(false);
  // Asked for twice it is one version; of another state of the chart it is another one.
  const sent = useRef<{ id: string; revision: number } | null>(null);
  const [add, { data, loading, error }] = useMutation(AddChartVersionDocument, {
    refetchQueries: [ChartVersionsDocument],
  });
  const submit = async (triesLeft: number): Promise<void> => {
    // The version is of what is kept; so that is kept first, and where it cannot be, another picture than this one would get the name.
    const isKept = await kept.flush();
    const revision = kept.revision();
    setNotKept(!isKept || revision === null);
    if (!isKept || revision === null) return;
    if (sent.current?.revision !== revision) sent.current = { id: newUlid(), revision };
    const variables = {
      ...sent.current,
      chartId: kept.chart.id,
      name,
      isFrozen,
      hiddenElements: hidden.elements,
      hiddenLines: hidden.lines,
    };
    const { data: done } = await add({ variables });
    if (done?.addChartVersion.version) {
      setName('');
      sent.current = null;
    } else if (triesLeft > 1 && kept.revision() !== revision) await submit(triesLeft - 1);
  };
  const problems = data?.addChartVersion.problems ?? [];
  const said = (isOfName: boolean): string =>
    problems
      .filter(({ field }) => (field === 'name') === isOfName)
      .map((problem) => inLanguage(problem.text))
      .join(' ');
  return (
    <form
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        // What went wrong is shown through `error`.
        void submit(TRIES).catch(() => undefined);
      }}
    >
      <Stack gap="xs">
        {error && <Alert color="red">{text(`failure.${failureOf(error).kind}.text`)}</Alert>}
        {isNotKept && (
          <Alert color="yellow" role="alert">
            {text('charts.version.notKept')}
          </Alert>
        )}
        {said(false) !== '' && (
          <Alert color="yellow" role="alert">
            {said(false)}
          </Alert>
        )}
        <TextInput
          label={text('charts.version.name')}
          maxLength={120}
          value={name}
          error={said(true) || null}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox
          label={text('charts.version.freeze')}
          description={text('charts.version.freezeExplain', hidden)}
          checked={isFrozen}
          onChange={(event) => setFrozen(event.currentTarget.checked)}
        />
        <Text size="xs" c="dimmed">
          {filters}
        </Text>
        <Group>
          <Button type="submit" loading={loading}>
            {text(isFrozen ? 'charts.version.freezeSubmit' : 'charts.version.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
