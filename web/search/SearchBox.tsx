import { useQuery } from '@apollo/client/react';
import { Combobox, Kbd, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue, useHotkeys, type HotkeyItem } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import {
  SearchBoxDocument,
  StillVisibleDocument,
  type FoundHitFragment,
  type SearchKind,
} from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { useMe } from '../session/session.ts';
import { HitLine } from './HitLine.tsx';
import { pathOfHit } from './hit-path.ts';
import { idAtAddress, noteOpened, openedBy } from './opened.ts';
import { searchPath } from './search-address.ts';
import css from './search.module.css';

const LEAST_LETTERS = 2;
/** Every search is a line of the audit trail: it is asked when the typing pauses, not at each letter. */
const PAUSE_MS = 250;
const ALL = 'all';

type Group = { kind: SearchKind; hits: readonly FoundHitFragment[] };

/** Keeps in mind which person, case and group this reader opened in this window. */
const useNotedPages = (username: string): void => {
  const { pathname } = useLocation();
  useEffect(() => {
    const id = idAtAddress(pathname);
    if (id !== null) noteOpened(username, id);
  }, [pathname, username]);
};

const useFound = (typed: string, isOpen: boolean, username: string) => {
  const [asked] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const isEmpty = typed.trim() === '';
  const isLongEnough = asked.length >= LEAST_LETTERS && !isEmpty;
  const search = useQuery(SearchBoxDocument, {
    variables: { text: asked },
    skip: !isLongEnough,
    fetchPolicy: 'network-only',
  });
  const ids = isOpen && isEmpty ? openedBy(username) : [];
  const recent = useQuery(StillVisibleDocument, {
    variables: { ids },
    skip: ids.length === 0,
    fetchPolicy: 'network-only',
  });
  const groups: readonly Group[] =
    (isLongEnough ? (search.data ?? search.previousData)?.search.groups : undefined) ?? [];
  const opened = ids.length === 0 ? [] : (recent.data?.stillVisible ?? []);
  return {
    asked,
    isEmpty,
    isLongEnough,
    isLoading: search.loading || asked !== typed.trim(),
    error: search.error,
    groups,
    opened,
  };
};

const Hits = ({ hits }: { hits: readonly FoundHitFragment[] }) =>
  hits.map((hit) => (
    <Combobox.Option key={hit.id} value={hit.id} className={css.option}>
      <HitLine hit={hit} />
    </Combobox.Option>
  ));

/** The one search of the workspace: Ctrl K from anywhere. */
export const SearchBox = () => {
  const text = useText();
  const navigate = useNavigate();
  const { username } = useMe();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const found = useFound(typed, combobox.dropdownOpened, username);
  useNotedPages(username);
  const focus = (): void => {
    input.current?.focus();
    input.current?.select();
    combobox.openDropdown();
  };
  // On the network page the stroke searches in the picture.
  const hasStroke = !useLocation().pathname.endsWith('/network');
  useHotkeys([['mod+K', focus], ...(hasStroke ? [['/', focus] as HotkeyItem] : [])]);

  const { groups, opened, isEmpty, isLongEnough } = found;
  const leave = (path: string): void => {
    setTyped('');
    combobox.closeDropdown();
    input.current?.blur();
    void navigate(path);
  };
  const submit = (value: string): void => {
    const hit = [...groups.flatMap(({ hits }) => hits), ...opened].find(({ id }) => id === value);
    leave((hit && pathOfHit(hit)) ?? searchPath(typed.trim() || (hit?.matched ?? '')));
  };
  const remark = (): string | null => {
    if (isEmpty) return opened.length === 0 ? text('search.hint.text') : null;
    if (!isLongEnough) return text('search.typeMore');
    if (found.error) return text('search.failed');
    if (groups.length > 0) return null;
    return found.isLoading ? text('app.loading') : text('search.none', { text: found.asked });
  };

  return (
    <Combobox
      withinPortal={false}
      store={combobox}
      onOptionSubmit={submit}
      width={480}
      position="bottom-end"
      transitionProps={{ duration: 0 }}
    >
      <Combobox.Target>
        <TextInput
          ref={input}
          type="search"
          aria-label={text('search.label')}
          placeholder={text('search.placeholder')}
          leftSection={<IconSearch size={16} stroke={1.5} aria-hidden />}
          rightSection={<Kbd size="xs">Ctrl K</Kbd>}
          rightSectionWidth={64}
          autoComplete="off"
          maxLength={200}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && combobox.getSelectedOptionIndex() === -1 && typed.trim() !== '')
              leave(searchPath(typed.trim()));
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown className={css.dropdown}>
        <Combobox.Options aria-label={text('search.label')} className={css.options}>
          {opened.length > 0 && (
            <Combobox.Group label={text('search.recent')}>
              <Hits hits={opened} />
            </Combobox.Group>
          )}
          {groups.map(({ kind, hits }) => (
            <Combobox.Group key={kind} label={text(`search.kind.${kind}`)}>
              <Hits hits={hits} />
            </Combobox.Group>
          ))}
          {groups.length > 0 && (
            <Combobox.Option value={ALL} className={css.all}>
              {text('search.all', { text: typed.trim() })}
            </Combobox.Option>
          )}
        </Combobox.Options>
        <div className={css.remark} role="status">
          {remark()}
        </div>
      </Combobox.Dropdown>
    </Combobox>
  );
};
