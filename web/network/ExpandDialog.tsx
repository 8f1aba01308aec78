import { Button, Checkbox, Group, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useLabel, useText } from '../i18n/Language.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import css from './dialogs.module.css';
import type { ExpandQuestion, NetworkWork } from './use-network-work.ts';

const PAGE_SIZES = ['50', '100', '200'];
const CAP = 100;

type Counted = { key: string; count: number; isCapped: boolean };

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

const ExpandForm = ({
  question,
  onChoose,
}: {
  question: ExpandQuestion;
  onChoose: NetworkWork['expandChosen'];
}) => {
  const text = useText();
  const label = useLabel();
  const types = summed(question.counts.map(({ type, count }) => ({ key: type, count })));
  const kinds = summed(question.counts.map(({ kind, count }) => ({ key: kind, count })));
  const [chosenTypes, setTypes] = useState(types.map(({ key }) => key));
  const [chosenKinds, setKinds] = useState(kinds.map(({ key }) => key));
  const [first, setFirst] = useState('50');
  const matching = question.counts.filter(
    ({ type, kind }) => chosenTypes.includes(type) && chosenKinds.includes(kind),
  );
  const total = summed(matching.map(({ count }) => ({ key: 'all', count })))[0] ?? {
    count: 0,
    isCapped: false,
  };
  const all = (chosen: string[], of: Counted[]): string[] | null =>
    chosen.length === of.length ? null : chosen;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void onChoose(question.id, {
          types: all(chosenTypes, types),
          kinds: all(chosenKinds, kinds),
          first: Number(first),
        });
      }}
    >
      <div className={css.choices}>
        {types.length > 1 && (
          <Checkbox.Group label={text('network.expand.types')} value={chosenTypes} onChange={setTypes}>
            {types.map((row) => (
              <Checkbox
                key={row.key}
                size="xs"
                value={row.key}
                label={`${label('linkType', row.key)} · ${shownCount(row)}`}
              />
            ))}
          </Checkbox.Group>
        )}
        <Checkbox.Group label={text('network.expand.kinds')} value={chosenKinds} onChange={setKinds}>
          {kinds.map((row) => (
            <Checkbox
              key={row.key}
              size="xs"
              value={row.key}
              label={`${label('elementKind', row.key)} · ${shownCount(row)}`}
            />
          ))}
        </Checkbox.Group>
      </div>
      <Group justify="space-between" mt="md">
        <SegmentedControl
          size="xs"
          data={PAGE_SIZES}
          value={first}
          onChange={setFirst}
          aria-label={text('network.expand.howMany')}
        />
        <Button type="submit" disabled={total.count === 0} data-autofocus>
          {text('network.expand.submit', {
            first: Math.min(Number(first), total.isCapped ? Number(first) : total.count),
            total: shownCount(total),
          })}
        </Button>
      </Group>
    </form>
  );
};

/** Asked above fifty neighbours: over which links, of which kinds, and how many at once. */
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
