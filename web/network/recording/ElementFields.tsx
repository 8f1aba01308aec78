import { NativeSelect, TextInput } from '@mantine/core';
import { useLabel, useText } from '../../i18n/Language.tsx';
import { isNamed, NEW_KINDS, NEW_ROLES, nothingTyped, schemesOf, type Typed } from './new-element.ts';
import css from './recording.module.css';

export type FieldsProps = {
  typed: Typed;
  onChange: (typed: Typed) => void;
  /** What is wrong with a field, in the words of the reader. */
  wrong: (field: string) => string | undefined;
};

const SEXES = ['M', 'F'] as const;

/** Kind, name or number, and of a person the role, the FİN, birth, its place and sex. */
export const ElementFields = ({ typed, onChange, wrong }: FieldsProps) => {
  const text = useText();
  const label = useLabel();
  const { kind } = typed;
  const schemes = schemesOf(kind);
  const isPerson = kind === 'Person';
  return (
    <div className={css.pairs}>
      <NativeSelect
        data-autofocus
        size="xs"
        label={text('record.kind')}
        data={NEW_KINDS.map((value) => ({ value, label: label('elementKind', value) }))}
        value={kind}
        error={wrong('kind')}
        onChange={({ currentTarget }) => {
          const chosen = NEW_KINDS.find((one) => one === currentTarget.value) ?? kind;
          onChange({ ...nothingTyped(chosen), value: typed.value });
        }}
      />
      {isPerson && (
        <NativeSelect
          size="xs"
          label={text('record.role')}
          data={[
            { value: '', label: text('record.noRole') },
            ...NEW_ROLES.map((value) => ({ value, label: label('caseRole', value) })),
          ]}
          value={typed.role}
          error={wrong('role')}
          onChange={({ currentTarget }) => onChange({ ...typed, role: currentTarget.value })}
        />
      )}
      {schemes.length > 0 && (
        <NativeSelect
          size="xs"
          label={text('record.scheme')}
          data={schemes.map((value) => ({
            value,
            label: label(kind === 'Document' ? 'documentType' : 'identifierScheme', value),
          }))}
          value={typed.scheme}
          error={wrong('scheme')}
          onChange={({ currentTarget }) => onChange({ ...typed, scheme: currentTarget.value })}
        />
      )}
      <TextInput
        className={css.whole}
        size="xs"
        label={text(isPerson ? 'record.name' : isNamed(kind) ? 'record.title' : 'record.number')}
        placeholder={text(`record.example.${kind}`)}
        autoComplete="off"
        value={typed.value}
        error={typed.value === '' ? undefined : wrong('value')}
        onChange={({ currentTarget }) => onChange({ ...typed, value: currentTarget.value })}
      />
      {isPerson && (
        <TextInput
          size="xs"
          label={text('record.fin')}
          autoComplete="off"
          value={typed.fin}
          error={wrong('fin')}
          onChange={({ currentTarget }) => onChange({ ...typed, fin: currentTarget.value })}
        />
      )}
      {isPerson && (
        <TextInput
          size="xs"
          label={text('record.birth')}
          placeholder={text('record.birth.example')}
          autoComplete="off"
          value={typed.birth}
          error={wrong('birth')}
          onChange={({ currentTarget }) => onChange({ ...typed, birth: currentTarget.value })}
        />
      )}
      {isPerson && (
        <TextInput
          size="xs"
          label={text('record.birthPlace')}
          placeholder={text('record.birthPlace.example')}
          autoComplete="off"
          value={typed.birthPlace}
          error={wrong('birthPlace')}
          onChange={({ currentTarget }) => onChange({ ...typed, birthPlace: currentTarget.value })}
        />
      )}
      {isPerson && (
        <NativeSelect
          size="xs"
          label={text('record.sex')}
          data={[
            { value: '', label: text('record.noSex') },
            ...SEXES.map((value) => ({ value, label: label('sex', value) })),
          ]}
          value={typed.sex}
          error={wrong('sex')}
          onChange={({ currentTarget }) => onChange({ ...typed, sex: currentTarget.value })}
        />
      )}
    </div>
  );
};
