import { useQuery } from '@apollo/client/react';
import { Combobox, Kbd, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue, useHotkeys, type HotkeyItem } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { SearchPeopleDocument, type SearchPeopleQuery } from '../api/operations.generated.ts';
import { formatPartialDate } from '../i18n/format.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import css from './search.module.css';

const LEAST_LETTERS = 2;
const MOST_SUGGESTIONS = 8;
/** Every search is a line of the audit trail: a name is asked for when the typing pauses, not at each letter. */
const PAUSE_MS = 300;

type Hit = SearchPeopleQuery['searchPeople']['hits'][number];

const HitLine = ({ hit }: { hit: Hit }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const details = [
    hit.matchedName === hit.person.label ? '' : text('search.matched', { name: hit.matchedName }),
    hit.birth ? formatPartialDate(hit.birth, language) : '',
    hit.sex === null ? '' : label('sex', hit.sex),
    hit.cases.map(({ number }) => number).join(', '),
  ];
  return (
    <>
      <div className={css.name}>{hit.person.label}</div>
      <div className={css.details}>{details.filter((detail) => detail !== '').join(' · ')}</div>
    </>
  );
};

export const PersonSearch = () => {
  const text = useText();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const isLongEnough = asked.length >= LEAST_LETTERS;
  const { data, loading, error } = useQuery(SearchPeopleDocument, {
    variables: { text: asked, first: MOST_SUGGESTIONS },
    skip: !isLongEnough,
    fetchPolicy: 'network-only',
  });
  const focus = (): void => {
    input.current?.focus();
    input.current?.select();
  };
  // On the network page the stroke searches in the picture.
  const hasStroke = !useLocation().pathname.endsWith('/network');
  useHotkeys([['mod+K', focus], ...(hasStroke ? [['/', focus] as HotkeyItem] : [])]);

  const found = isLongEnough ? data?.searchPeople : undefined;
  const open = (id: string): void => {
    setTyped('');
    combobox.closeDropdown();
    void navigate(`/people/${id}`);
  };
  const remark = (): string | null => {
    if (!isLongEnough) return text('search.typeMore');
    if (error) return text('search.failed');
    if (!found) return text('app.loading');
    if (found.hits.length === 0) return loading ? text('app.loading') : text('search.none');
    return found.hasMore ? text('search.more') : null;
  };
  const said = remark();

  return (
    <Combobox
      withinPortal={false}
      store={combobox}
      onOptionSubmit={open}
      width={420}
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
          rightSection={<Kbd size="xs">{hasStroke ? '/' : 'Ctrl K'}</Kbd>}
          rightSectionWidth={hasStroke ? 32 : 64}
          autoComplete="off"
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onFocus={() => typed !== '' && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={typed.trim() === ''}>
        <Combobox.Options aria-label={text('search.label')}>
          {found?.hits.map((hit) => (
            <Combobox.Option key={hit.person.id} value={hit.person.id} className={css.option}>
              <HitLine hit={hit} />
            </Combobox.Option>
          ))}
        </Combobox.Options>
        <div className={css.remark} role="status">
          {said}
        </div>
      </Combobox.Dropdown>
    </Combobox>
  );
};
