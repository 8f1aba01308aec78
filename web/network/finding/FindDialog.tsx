import { Button, Checkbox, Group, Radio, SegmentedControl } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useText } from '../../i18n/Language.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import { fits, longestOf, MOST_CHOSEN, type PathWish, QUICK_PATH, type Search, SEARCHES } from './finding.ts';
import css from './finding.module.css';

const HOW = ['ONE', 'SEVERAL', 'ALL'] as const;
const LENGTHS = [2, 3, 4, 5, 6, 8];

const isHow = (value: string): value is PathWish['how'] => (HOW as readonly string[]).includes(value);

const Lengths = ({
  longest,
  value,
  onChange,
}: {
  longest: number;
  value: number;
  onChange: (value: number) => void;
}) => {
  const text = useText();
  const lengths = LENGTHS.filter((length) => length <= longest);
  return (
    <div className={css.row}>
      <span id="finding-length">{text('finding.length')}</span>
      <SegmentedControl
        size="xs"
        aria-labelledby="finding-length"
        data={lengths.map(String)}
        value={String(value)}
        onChange={(chosen) => onChange(Number(chosen))}
      />
    </div>
  );
};

const FindForm = ({ control }: { control: NetworkControl }) => {
  const text = useText();
  const { selection, chart } = control.scene;
  const ids = [...selection.elements];
  const [search, setSearch] = useState<Search>(
    () => SEARCHES.find((one) => fits(one, ids.length)) ?? 'sharedInCase',
  );
  const mayAsk = (one: Search): boolean =>
    one === 'sharedInCase' ? control.caseId !== null : fits(one, ids.length);
  const [wish, setWish] = useState<PathWish>(QUICK_PATH);
  const [reach, setReach] = useState(4);
  const isPaths = search === 'paths';
  const change = (more: Partial<PathWish>): void => {
    const next = { ...wish, ...more };
    setWish({ ...next, maxLength: Math.min(next.maxLength, longestOf(next)) });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    control.closeFinding();
    const { finding } = control.work;
    if (search === 'paths') void finding.paths(ids, wish);
    else if (search === 'connecting') void finding.connecting(ids, reach);
    else if (search === 'common') void finding.common(ids);
    else if (search === 'shared') void finding.shared(ids);
    else if (control.caseId !== null) void finding.sharedInCase(control.caseId);
  };
  return (
    <form onSubmit={submit} className={css.form}>
      <Radio.Group
        label={text('finding.what', { count: ids.length })}
        value={search}
        onChange={(value) => setSearch(SEARCHES.find((one) => one === value) ?? 'paths')}
      >
        {SEARCHES.map((one) => (
          <Radio
            key={one}
            size="xs"
            value={one}
            disabled={!mayAsk(one)}
            label={text(`finding.search.${one}`)}
            description={text(`finding.explain.${one}`, { most: MOST_CHOSEN })}
          />
        ))}
      </Radio.Group>
      {isPaths && (
        <>
          <div className={css.row}>
            <span id="finding-how">{text('finding.how')}</span>
            <SegmentedControl
              size="xs"
              aria-labelledby="finding-how"
              data={HOW.map((how) => ({ value: how, label: text(`finding.how.${how}`) }))}
              value={wish.how}
              onChange={(value) => isHow(value) && change({ how: value })}
            />
          </div>
          <Lengths
            longest={longestOf(wish)}
            value={wish.maxLength}
            onChange={(maxLength) => change({ maxLength })}
          />
          <Checkbox
            size="xs"
            checked={wish.inTimeOrder}
            label={text('finding.inTimeOrder')}
            description={text('finding.inTimeOrder.explain')}
            onChange={(event) => change({ inTimeOrder: event.currentTarget.checked })}
          />
        </>
      )}
      {search === 'connecting' && <Lengths longest={8} value={reach} onChange={setReach} />}
      {(isPaths || search === 'connecting') && (
        <p className={css.quiet}>
          {text('finding.never')}{' '}
          {chart.barred.size > 0 && text('finding.barred', { count: chart.barred.size })}
        </p>
      )}
      <Group justify="flex-end" gap="xs">
        {chart.barred.size > 0 && (
          <Button
            variant="default"
            onClick={() => control.command({ name: 'allow', ids: [...chart.barred] })}
          >
            {text('finding.allowAll')}
          </Button>
        )}
        <Button type="submit" disabled={!mayAsk(search)} data-autofocus>
          {text('finding.submit')}
        </Button>
      </Group>
    </form>
  );
};

/** What can be found among the selected elements, within which bounds. */
export const FindDialog = ({ control }: { control: NetworkControl }) => {
  const text = useText();
  return (
    <Dialog isOpen={control.isFinding} onClose={control.closeFinding} title={text('finding.title')}>
      {control.isFinding && <FindForm control={control} />}
    </Dialog>
  );
};
