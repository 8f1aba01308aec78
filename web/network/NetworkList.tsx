import { SegmentedControl, TextInput } from '@mantine/core';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { actionOfKey } from '../graph/graph-keys.ts';
import type { Point } from '../graph/network-state.ts';
import { useLabel, useText } from '../i18n/Language.tsx';
import { elementItems, lineItems } from './list-items.ts';
import { Listbox, matching } from './Listbox.tsx';
import css from './list.module.css';
import type { NetworkControl } from './use-network-control.ts';

// These act on the option one stands on when it is not among the selected.
const ON_ELEMENTS = new Set([
  'expand',
  'hide',
  'hideOthers',
  'pin',
  'bar',
  'nextPage',
  'renameFold',
  'giveUpFold',
  'note',
  'fold',
  'selectKind',
  'selectNeighbours',
  'menu',
  'fitSelection',
]);

/** The same network as the canvas, as a list: everything that works there works here. */
export const NetworkList = ({ control }: { control: NetworkControl }) => {
  const text = useText();
  const label = useLabel();
  const { scene } = control;
  const [shows, setShows] = useState<'elements' | 'lines'>('elements');
  const [words, setWords] = useState('');
  const items = useMemo(
    () => (shows === 'elements' ? elementItems(scene, { text, label }) : lineItems(scene, { text, label })),
    [scene, shows, text, label],
  );
  const { elements: selected, line } = scene.selection;

  const onElementKey = (event: KeyboardEvent<HTMLElement>, id: string): boolean => {
    const action = actionOfKey(event);
    if (!action || !ON_ELEMENTS.has(action.do)) return false;
    if (action.do === 'menu') control.openMenuFor(id, placeOfActive(event.currentTarget));
    else control.act(action, selected.has(id) ? [...selected] : [id]);
    return true;
  };
  const openLineMenu = (id: string, at: Point): void => control.canvasEvents.openMenu({ on: 'line', id }, at);
  const onLineKey = (event: KeyboardEvent<HTMLElement>, id: string): boolean => {
    if (event.key === 'Enter') control.selectLine(id);
    else if (actionOfKey(event)?.do === 'menu') openLineMenu(id, placeOfActive(event.currentTarget));
    else return false;
    return true;
  };

  return (
    <aside className={css.list} aria-label={text('network.list.title')}>
      <div className={css.listHead}>
        <SegmentedControl
          size="xs"
          fullWidth
          value={shows}
          onChange={(value) => setShows(value === 'lines' ? 'lines' : 'elements')}
          data={[
            {
              value: 'elements',
              label: text('network.list.elements', { count: scene.visible.elements.length }),
            },
            { value: 'lines', label: text('network.list.lines', { count: scene.visible.lines.length }) },
          ]}
        />
        <TextInput
          size="xs"
          aria-label={text('network.list.filter')}
          placeholder={text('network.list.filter')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      {shows === 'elements' ? (
        <Listbox
          key="elements"
          label={text('network.list.elementsLabel')}
          items={matching(items, words)}
          selected={selected}
          isMulti
          onSelect={(id, isAdding) => {
            control.select([id], isAdding ? 'toggle' : 'replace');
            control.reveal(id);
          }}
          onKey={onElementKey}
          onMenu={(id, at) => control.openMenuFor(id, at)}
          onDoubleClick={(id) => control.act({ do: 'expand' }, [id])}
        />
      ) : (
        <Listbox
          key="lines"
          label={text('network.list.linesLabel')}
          items={matching(items, words)}
          selected={new Set(line === null ? [] : [line])}
          isMulti={false}
          onSelect={control.selectLine}
          onKey={onLineKey}
          onMenu={openLineMenu}
          onDoubleClick={control.selectLine}
        />
      )}
    </aside>
  );
};

const placeOfActive = (list: HTMLElement): Point => {
  const option = document.getElementById(list.getAttribute('aria-activedescendant') ?? '') ?? list;
  const { left, bottom, width } = option.getBoundingClientRect();
  return { x: left + width / 3, y: bottom };
};
