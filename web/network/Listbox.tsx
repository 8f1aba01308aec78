import { useElementSize, useMergedRef } from '@mantine/hooks';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { searchable } from '../i18n/letters.ts';
import type { ListItem } from './list-items.ts';
import css from './list.module.css';

const ROW = 44;
const SPARE = 6;

type ListboxProps = {
  label: string;
  items: readonly ListItem[];
  selected: ReadonlySet<string>;
  isMulti: boolean;
  /** Space, or a click; `isAdding` with Ctrl or Shift, and for Space. */
  onSelect: (id: string, isAdding: boolean) => void;
  /** A key that the list itself has no use for, with the option it was pressed on. True when it was used. */
  onKey: (event: KeyboardEvent<HTMLElement>, id: string) => boolean;
  onMenu: (id: string, at: { x: number; y: number }) => void;
  onDoubleClick: (id: string) => void;
};

/**
 * A list box of any length: only the options in view are in the page, each with its place in the whole.
 * Arrows, Home, End, Page keys move; letters jump to a name only with nothing else to do (they are commands here).
 */
export const Listbox = ({
  label,
  items,
  selected,
  isMulti,
  onSelect,
  onKey,
  onMenu,
  onDoubleClick,
}: ListboxProps) => {
  const id = useId();
  const [active, setActive] = useState<string | null>(null);
  const [top, setTop] = useState(0);
  const { ref: sizeRef, height } = useElementSize<HTMLDivElement>();
  const box = useRef<HTMLDivElement>(null);
  const merged = useMergedRef(sizeRef, box);
  const found = items.findIndex((item) => item.id === active);
  const at = found === -1 ? 0 : found;
  const activeItem = items[at];

  const scrollTo = (index: number): void => {
    const element = box.current;
    if (!element) return;
    if (index * ROW < element.scrollTop) element.scrollTop = index * ROW;
    else if ((index + 1) * ROW > element.scrollTop + element.clientHeight) {
      element.scrollTop = (index + 1) * ROW - element.clientHeight;
    }
  };
  const goTo = (index: number): void => {
    const bounded = Math.max(0, Math.min(items.length - 1, index));
    setActive(items[bounded]?.id ?? null);
    scrollTo(bounded);
  };

  // What is selected on the canvas is brought into view here, so that the two are one picture.
  const [only] = selected.size === 1 ? [...selected] : [];
  useEffect(() => {
    const index = only === undefined ? -1 : items.findIndex((item) => item.id === only);
    if (index === -1) return;
    setActive(only ?? null);
    scrollTo(index);
    // Only a change of the selection scrolls; a list that grows does not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [only]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (!activeItem) return;
    const page = Math.max(1, Math.floor(height / ROW) - 1);
    const moves: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: items.length - 1,
    };
    const to = event.ctrlKey || event.altKey ? undefined : moves[event.key];
    if (to !== undefined) goTo(to);
    else if (event.key === ' ') onSelect(activeItem.id, true);
    else if (!onKey(event, activeItem.id)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const start = Math.max(0, Math.floor(top / ROW) - SPARE);
  const end = Math.min(items.length, Math.ceil((top + height) / ROW) + SPARE);
  const optionId = (item: ListItem): string => `${id}-${item.id}`;
  const isInPage = at >= start && at < end;
  const addsTo = (event: MouseEvent): boolean => event.ctrlKey || event.metaKey || event.shiftKey;
  return (
    <div
      ref={merged}
      className={css.listbox}
      role="listbox"
      aria-label={label}
      aria-multiselectable={isMulti || undefined}
      aria-activedescendant={activeItem && isInPage ? optionId(activeItem) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <div style={{ height: items.length * ROW, position: 'relative' }} role="presentation">
        {items.slice(start, end).map((item, offset) => (
          <div
            key={item.id}
            id={optionId(item)}
            role="option"
            className={css.option}
            aria-selected={selected.has(item.id)}
            aria-setsize={items.length}
            aria-posinset={start + offset + 1}
            data-active={item.id === activeItem?.id || undefined}
            style={{ top: (start + offset) * ROW, height: ROW }}
            onClick={(event) => {
              setActive(item.id);
              onSelect(item.id, addsTo(event));
            }}
            onDoubleClick={() => onDoubleClick(item.id)}
            onContextMenu={(event) => {
              event.preventDefault();
              setActive(item.id);
              onMenu(item.id, { x: event.clientX, y: event.clientY });
            }}
          >
            <span>{item.title}</span>
            <small>{item.detail}</small>
          </div>
        ))}
      </div>
    </div>
  );
};

/** Items whose title or detail holds the words. */
export const matching = (items: readonly ListItem[], words: string): readonly ListItem[] => {
  const wanted = searchable(words.trim());
  return wanted === ''
    ? items
    : items.filter(({ title, detail }) => searchable(`${title} ${detail}`).includes(wanted));
};
