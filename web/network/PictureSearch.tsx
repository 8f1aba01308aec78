import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type RefObject, useState } from 'react';
import { nameOf } from '../graph/network-state.ts';
import { searchable } from '../i18n/letters.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import css from './network.module.css';
import type { NetworkControl } from './use-network-control.ts';

const MOST_SHOWN = 12;

/** Finds an element that is drawn, by any part of its name; choosing one selects it and brings it into view. */
export const PictureSearch = ({
  control,
  input,
}: {
  control: NetworkControl;
  input: RefObject<HTMLInputElement | null>;
}) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const [words, setWords] = useState('');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const wanted = searchable(words.trim());
  const found =
    wanted === ''
      ? []
      : control.scene.visible.elements.filter((element) =>
          searchable(nameOf(element, language)).includes(wanted),
        );

  const choose = (id: string): void => {
    control.select([id]);
    control.reveal(id);
    setWords('');
    combobox.closeDropdown();
    control.focusCanvas();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose} transitionProps={{ duration: 0 }}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          ref={input}
          className={css.search}
          size="xs"
          aria-label={text('network.search.label')}
          placeholder={text('network.search.placeholder')}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={words}
          onChange={(event) => {
            setWords(event.currentTarget.value);
            combobox.openDropdown();
            combobox.selectFirstOption();
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            setWords('');
            combobox.closeDropdown();
            control.focusCanvas();
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={wanted === ''}>
        <Combobox.Options mah={320} style={{ overflowY: 'auto' }}>
          {found.slice(0, MOST_SHOWN).map((element) => (
            <Combobox.Option key={element.id} value={element.id}>
              {nameOf(element, language)}{' '}
              <small className={css.quiet}>{label('elementKind', element.kind)}</small>
            </Combobox.Option>
          ))}
          {found.length === 0 && <Combobox.Empty>{text('network.search.none')}</Combobox.Empty>}
          {found.length > MOST_SHOWN && (
            <Combobox.Empty>
              {text('network.search.more', { more: found.length - MOST_SHOWN })}
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
};
