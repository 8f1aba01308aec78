import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, Group, NativeSelect, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { NetworkNeighbourCountsDocument } from '../api/operations.generated.ts';
import { EVERYBODY, type NeighbourChoice } from '../graph/network-state.ts';
import {
  type Counted,
  narrowedRows,
  PUT_IN_ORDER,
  shownCount,
  summed,
  totalOf,
  totalOfKind,
} from './expand-counts.ts';
import { NarrowingFields } from './NarrowingFields.tsx';
import { useLabel, useText } from '../i18n/Language.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import css from './dialogs.module.css';
import type { ExpandQuestion, NetworkWork } from './use-network-work.ts';

const PAGE_SIZES = ['50', '100', '200'];

const ORDERS = ['MOST_CONNECTED', 'LEAST_CONNECTED'] as const;
const AS_RECORDED = '';

/** The counts as they are under the narrowing; those of the question until they have come. */
const useNarrowedCounts = (question: ExpandQuestion, narrowing: NeighbourChoice['only']) => {
  const isWide = Object.values(narrowing).every((value) => value === null);
  const { data, previousData, error } = useQuery(NetworkNeighbourCountsDocument, {
    variables: { id: question.id, only: narrowing },
    skip: isWide,
    fetchPolicy: 'no-cache',
  });
  const narrowed = (data ?? previousData)?.neighbourCounts;
  return isWide || !narrowed
    ? { counts: question.counts, error }
    : { counts: narrowedRows(narrowed, question.counts), error };
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
  const allTypes = summed(question.counts.map(({ type, count, isCut }) => ({ key: type, count, isCut })));
  const allKinds = summed(question.counts.map(({ kind, count, isCut }) => ({ key: kind, count, isCut })));
  const [chosenTypes, setTypes] = useState(allTypes.map(({ key }) => key));
  const [chosenKinds, setKinds] = useState(allKinds.map(({ key }) => key));
  const [narrowing, setNarrowing] = useState(EVERYBODY);
  const [order, setOrder] = useState<NeighbourChoice['order']>(null);
  const [first, setFirst] = useState('50');
  const { counts, error } = useNarrowedCounts(question, narrowing);
  // A country is read from its other side, over facts of many kinds: neither they nor a direction are chosen.
  const isCountry = question.counts.every(({ type }) => type === 'COUNTRY');
  const matching = counts.filter(
    ({ type, kind }) => chosenTypes.includes(type) && chosenKinds.includes(kind),
  );
  const total = totalOf(matching);
  const all = (chosen: string[], of: Counted[]): string[] | null =>
    chosen.length === of.length ? null : chosen;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const only = { ...narrowing, types: all(chosenTypes, allTypes), kinds: all(chosenKinds, allKinds) };
        void onChoose(question.id, { only, order, first: Number(first) }, shownCount(total));
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
                label={`${label('linkType', key)} · ${shownCount(totalOf(counts.filter(({ type }) => type === key)))}`}
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
              label={`${label('elementKind', key)} · ${shownCount(totalOfKind(counts, key))}`}
            />
          ))}
        </Checkbox.Group>
      </div>
      <NarrowingFields
        counts={counts}
        hasDirections={!isCountry}
        value={narrowing}
        onChange={(change) => setNarrowing((before) => ({ ...before, ...change }))}
      />
      {isCountry && <p className={css.quiet}>{text('network.expand.countryHint')}</p>}
      {error && (
        <p role="alert" className={css.quiet}>
          {text('network.expand.notCounted')} {text(`failure.${failureOf(error).kind}.text`)}
        </p>
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
        <Button type="submit" ml="auto" disabled={total.count === 0 && !total.isCapped} data-autofocus>
          {total.count === 0 && total.isCapped
            ? text('network.expand.look')
            : text('network.expand.submit', {
                first: Math.min(Number(first), total.isCapped ? Number(first) : total.count),
                total: shownCount(total),
              })}
        </Button>
      </Group>
      {matching.some(({ isCut }) => isCut) && <p className={css.quiet}>{text('network.expand.kindsHint')}</p>}
      {order !== null && (total.isCapped || total.count > PUT_IN_ORDER) && (
        <p className={css.quiet}>{text('network.expand.orderHint')}</p>
      )}
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
