import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, Group, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { NetworkNeighbourCountsDocument } from '../api/operations.generated.ts';
import type { NeighbourChoice } from '../graph/network-state.ts';
import { useLabel, useText } from '../i18n/Language.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import css from './dialogs.module.css';
import type { ExpandQuestion, NetworkWork } from './use-network-work.ts';

const PAGE_SIZES = ['50', '100', '200'];
const CAP = 100;

type Counted = { key: string; count: number; isCapped: boolean };
const NONE: Counted = { key: 'all', count: 0, isCapped: false };

const summed = (rows: readonly { key: string; count: number }[]): Counted[] => {
  const sums = new Map<string, Counted>();
  for (const { key, count } of rows) {
    const sum = sums.get(key) ?? { key, count: 0, isCapped: false };
    const isCapped = sum.isCapped || count > CAP;
    sums.set(key, { key, count: sum.count + Math.min(count, CAP), isCapped });
  }
  return [...sums.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
};

const shownCount = ({ count, isCapped }: Pick<Counted, 'count' | 'isCapped'>): string =>
  `${count}${isCapped ? '+' : ''}`;

const CERTAINTIES = ['CONFIRMED', 'PROBABLE', 'PRESUMED', 'REFUTED'] as const;
const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'];
const CREDIBILITIES = ['1', '2', '3', '4', '5', '6'];
const ORDERS = ['MOST_CONNECTED', 'LEAST_CONNECTED'] as const;
const AS_RECORDED = '';
const ANY = '';
/** A year, a month or a day. */
const PARTIAL_DAY = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u;

/** What narrows the neighbours besides type and kind. Everything is wanted at first. */
type Narrowing = Omit<NeighbourChoice['only'], 'types' | 'kinds'>;
const WIDE: Narrowing = {
  direction: null,
  certainties: null,
  reliability: null,
  credibility: null,
  since: null,
  until: null,
};

const NarrowingFields = ({
  counts,
  value,
  onChange,
}: {
  counts: ExpandQuestion['counts'];
  value: Narrowing;
  onChange: (change: Partial<Narrowing>) => void;
}) => {
  const text = useText();
  const label = useLabel();
  const countOf = (direction: 'OUT' | 'IN' | null): string => {
    const rows = counts.filter((row) => direction === null || row.direction === direction);
    return shownCount(summed(rows.map(({ count }) => ({ key: 'all', count })))[0] ?? NONE);
  };
  const chosen = value.certainties ?? [...CERTAINTIES];
  const atLeast = (id: 'reliability' | 'credibility', grades: readonly string[], now: string | null) => (
    <NativeSelect
      size="xs"
      label={text(`network.expand.${id}`)}
      data={[
        { value: ANY, label: text('network.expand.any') },
        ...grades.map((grade) => ({
          value: grade,
          label: `${grade} · ${label(id === 'reliability' ? 'sourceGrade' : 'informationGrade', grade)}`,
        })),
      ]}
      value={now ?? ANY}
      onChange={({ currentTarget }) =>
        onChange({
          [id]:
            currentTarget.value === ANY
              ? null
              : id === 'credibility'
                ? Number(currentTarget.value)
                : currentTarget.value,
        })
      }
    />
  );
  const [days, setDays] = useState({ since: '', until: '' });
  const day = (id: 'since' | 'until') => (
    <TextInput
      size="xs"
      label={text(`network.expand.${id}`)}
      placeholder="2024-03-14"
      value={days[id]}
      error={days[id] !== '' && !PARTIAL_DAY.test(days[id]) && text('network.expand.noDay')}
      onChange={({ currentTarget }) => {
        const said = currentTarget.value.trim();
        setDays((before) => ({ ...before, [id]: said }));
        onChange({ [id]: PARTIAL_DAY.test(said) ? said : null });
      }}
    />
  );
  return (
    <>
      <SegmentedControl
        size="xs"
        fullWidth
        mt="sm"
        aria-label={text('network.expand.direction')}
        data={(['ALL', 'OUT', 'IN'] as const).map((direction) => ({
          value: direction,
          label: text(`network.expand.direction.${direction}`, {
            count: countOf(direction === 'ALL' ? null : direction),
          }),
        }))}
        value={value.direction ?? 'ALL'}
        onChange={(direction) =>
          onChange({ direction: direction === 'OUT' || direction === 'IN' ? direction : null })
        }
      />
      <Checkbox.Group
        mt="sm"
        label={text('network.expand.certainty')}
        value={chosen}
        onChange={(next) => {
          const certainties = CERTAINTIES.filter((certainty) => next.includes(certainty));
          onChange({ certainties: certainties.length === CERTAINTIES.length ? null : certainties });
        }}
      >
        <Group gap="md" mt={4}>
          {CERTAINTIES.map((certainty) => (
            <Checkbox key={certainty} size="xs" value={certainty} label={label('certainty', certainty)} />
          ))}
        </Group>
      </Checkbox.Group>
      <div className={css.pairs}>
        {atLeast('reliability', RELIABILITIES, value.reliability)}
        {atLeast('credibility', CREDIBILITIES, value.credibility?.toString() ?? null)}
        {day('since')}
        {day('until')}
      </div>
    </>
  );
};

/** The counts as they are under the narrowing; those of the question until they have come. */
const useNarrowedCounts = (question: ExpandQuestion, narrowing: Narrowing): ExpandQuestion['counts'] => {
  const isWide = Object.values(narrowing).every((value) => value === null);
  const { data, previousData } = useQuery(NetworkNeighbourCountsDocument, {
    variables: { id: question.id, only: narrowing },
    skip: isWide,
    fetchPolicy: 'no-cache',
  });
  return isWide ? question.counts : ((data ?? previousData)?.neighbourCounts ?? question.counts);
};

const ExpandForm = ({
  question,
  onChoose,
}: {
  question: ExpandQuestion;
  onChoose: NetworkWork['expandChosen'];
}) => {
  const text = useText();
  const label = useLabel();
  const allTypes = summed(question.counts.map(({ type, count }) => ({ key: type, count })));
  const allKinds = summed(question.counts.map(({ kind, count }) => ({ key: kind, count })));
  const [chosenTypes, setTypes] = useState(allTypes.map(({ key }) => key));
  const [chosenKinds, setKinds] = useState(allKinds.map(({ key }) => key));
  const [narrowing, setNarrowing] = useState(WIDE);
  const [order, setOrder] = useState<NeighbourChoice['order']>(null);
  const [first, setFirst] = useState('50');
  const counts = useNarrowedCounts(question, narrowing);
  // A country is read from its other side, over facts of many kinds: only kinds narrow it.
  const isCountry = question.counts.every(({ type }) => type === 'COUNTRY');
  const countOf = (key: string, by: 'type' | 'kind'): Counted =>
    summed(counts.filter((row) => row[by] === key).map(({ count }) => ({ key, count })))[0] ?? {
      ...NONE,
      key,
    };
  const matching = counts.filter(
    ({ type, kind }) => chosenTypes.includes(type) && chosenKinds.includes(kind),
  );
  const total = summed(matching.map(({ count }) => ({ key: 'all', count })))[0] ?? NONE;
  const all = (chosen: string[], of: Counted[]): string[] | null =>
    chosen.length === of.length ? null : chosen;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void onChoose(question.id, {
          only: { ...narrowing, types: all(chosenTypes, allTypes), kinds: all(chosenKinds, allKinds) },
          order,
          first: Number(first),
        });
      }}
    >
      <div className={css.choices}>
        {allTypes.length > 1 && (
          <Checkbox.Group label={text('network.expand.types')} value={chosenTypes} onChange={setTypes}>
            {allTypes.map(({ key }) => (
              <Checkbox
                key={key}
                size="xs"
                value={key}
                label={`${label('linkType', key)} · ${shownCount(countOf(key, 'type'))}`}
              />
            ))}
          </Checkbox.Group>
        )}
        <Checkbox.Group label={text('network.expand.kinds')} value={chosenKinds} onChange={setKinds}>
          {allKinds.map(({ key }) => (
            <Checkbox
              key={key}
              size="xs"
              value={key}
              label={`${label('elementKind', key)} · ${shownCount(countOf(key, 'kind'))}`}
            />
          ))}
        </Checkbox.Group>
      </div>
      {!isCountry && (
        <NarrowingFields
          counts={counts}
          value={narrowing}
          onChange={(change) => setNarrowing((before) => ({ ...before, ...change }))}
        />
      )}
      <Group justify="space-between" align="end" mt="md">
        <Group gap="sm" align="end">
          <NativeSelect
            size="xs"
            label={text('network.expand.order')}
            title={text('network.expand.orderHint')}
            data={[
              { value: AS_RECORDED, label: text('network.expand.asRecorded') },
              ...ORDERS.map((value) => ({ value, label: label('neighbourOrder', value) })),
            ]}
            value={order ?? AS_RECORDED}
            onChange={({ currentTarget }) =>
              setOrder(ORDERS.find((one) => one === currentTarget.value) ?? null)
            }
          />
          <SegmentedControl
            size="xs"
            data={PAGE_SIZES}
            value={first}
            onChange={setFirst}
            aria-label={text('network.expand.howMany')}
          />
        </Group>
        <Button type="submit" disabled={total.count === 0} data-autofocus>
          {text('network.expand.submit', {
            first: Math.min(Number(first), total.isCapped ? Number(first) : total.count),
            total: shownCount(total),
          })}
        </Button>
      </Group>
      {order !== null && total.isCapped && <p className={css.quiet}>{text('network.expand.orderHint')}</p>}
    </form>
  );
};

/** Asked above fifty neighbours, or when the analyst wants to choose: over which links, how sure and of when, of which kinds, how many at once. */
export const ExpandDialog = ({ work }: { work: NetworkWork }) => {
  const text = useText();
  const { question } = work;
  return (
    <Dialog
      isOpen={question !== null}
      onClose={work.closeQuestion}
      title={question ? text('network.expand.title', { name: question.name }) : ''}
    >
      {question && <ExpandForm key={question.id} question={question} onChoose={work.expandChosen} />}
    </Dialog>
  );
};
