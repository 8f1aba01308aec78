import { Checkbox, MultiSelect, TextInput } from '@mantine/core';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { searchableOptions } from '../ui/searchable-options.ts';
import type { Role } from '../api/operations.generated.ts';

export type Wrong = (field: string | null) => string | undefined;

const SAID = ['on', 'ground', 'document'] as const;
export type Said = Record<(typeof SAID)[number], string>;

/** The day, the legal ground and the document. */
export const SaidFields = ({
  said,
  wrong,
  onChange,
}: {
  said: Said;
  wrong: Wrong;
  onChange: (said: Partial<Said>) => void;
}) => {
  const text = useText();
  return SAID.map((field) => (
    <TextInput
      key={field}
      label={text(`caseLinks.${field}`)}
      placeholder={field === 'on' ? '24.11.2026' : undefined}
      maxLength={field === 'on' ? 10 : 300}
      value={said[field]}
      error={wrong(field)}
      onChange={({ currentTarget: { value } }) => onChange({ [field]: value })}
    />
  ));
};

type Colleague = { id: string; name: { az: string; en: string }; role: Role; isMember?: boolean };

/** Whom the writer lets in: as editors, whom he may raise or lower on the page of the case. */
export const ColleagueField = ({
  label,
  colleagues,
  chosen,
  onChange,
}: {
  label: string;
  colleagues: readonly Colleague[];
  chosen: string[];
  onChange: (ids: string[]) => void;
}) => {
  const text = useText();
  const labelOf = useLabel();
  const inLanguage = useInLanguage();
  return (
    <MultiSelect
      searchable
      filter={searchableOptions}
      label={label}
      data={colleagues.map(({ id, name, role, isMember = true }) => ({
        value: id,
        label: `${inLanguage(name)} (${labelOf('accountRole', role)}${isMember ? '' : `; ${text('caseLinks.outsider')}`})`,
      }))}
      value={chosen}
      onChange={onChange}
    />
  );
};

/** Nothing is opened before it was said who will see what. */
export const SureField = ({
  isSure,
  isMissing,
  onChange,
}: {
  isSure: boolean;
  isMissing: boolean;
  onChange: (isSure: boolean) => void;
}) => {
  const text = useText();
  return (
    <Checkbox
      label={text('caseLinks.sure')}
      checked={isSure}
      error={isMissing && !isSure ? text('caseLinks.sure.missing') : undefined}
      onChange={({ currentTarget: { checked } }) => onChange(checked)}
    />
  );
};
