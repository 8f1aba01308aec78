import { NativeSelect } from '@mantine/core';
import { useLabel, useText } from '../i18n/Language.tsx';
import { codesOf, type LabelGroup } from '../i18n/labels.ts';
import type { MessageId } from '../i18n/messages.az.ts';

/** Codes that those who use them know by themselves: the code stands before its words. */
const SPOKEN: ReadonlySet<LabelGroup> = new Set<LabelGroup>(['handling', 'sourceGrade', 'informationGrade']);

type CodeFieldProps = {
  label: MessageId;
  group: LabelGroup;
  value: string;
  onChange: (code: string) => void;
  error?: string | undefined;
  /** What an empty value says, where none may be chosen. */
  none?: MessageId;
  disabled?: boolean;
};

/** One code of a list of the contract, chosen by its words. */
export const CodeField = ({ label, group, value, onChange, error, none, disabled }: CodeFieldProps) => {
  const text = useText();
  const wordsOf = useLabel();
  return (
    <NativeSelect
      disabled={disabled ?? false}
      label={text(label)}
      data={[
        ...(none ? [{ value: '', label: text(none) }] : []),
        ...codesOf(group).map((code) => ({
          value: code,
          label: SPOKEN.has(group) ? `${code} · ${wordsOf(group, code)}` : wordsOf(group, code),
        })),
      ]}
      value={value}
      error={error}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
};
