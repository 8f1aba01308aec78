import { Radio, Select, Stack, TextInput } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import type { CaseRole, Certainty, DateOrder, HandlingCode } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { codesOf } from '../i18n/labels.ts';
import { DATE_MEANINGS } from './column-meanings.ts';
import type { MappingFieldsProps } from './ColumnTable.tsx';
import { DATE_ORDERS, dateExample, dayInOrder } from './date-example.ts';
import css from './imports.module.css';
import { Note } from './Note.tsx';

/** Accused and convicted follow from charges and decisions, so no file can say them. */
const ROLES: readonly CaseRole[] = ['SUSPECT', 'VICTIM', 'INJURED_PARTY', 'WITNESS'];
const NO_ROLE = 'NONE';
const PEOPLE_COME = new Set(['PEOPLE', 'NOTICES', 'ENTITIES', 'EDGES']);
const IS_TRAFFIC = new Set(['CALLS', 'PAYMENTS']);
const isSealed = (role: CaseRole | null): boolean => role === 'VICTIM' || role === 'INJURED_PARTY';

const RoleField = ({ mapping, change, problemOf }: MappingFieldsProps) => {
  const text = useText();
  const label = useLabel();
  const saysRole = mapping.columns.some(({ meaning }) => meaning === 'ROLE');
  return (
    <div>
      <Select
        label={text('importForm.role')}
        description={text('importForm.role.hint')}
        allowDeselect={false}
        data={[
          { value: NO_ROLE, label: text('importForm.role.none') },
          ...ROLES.map((role) => ({ value: role as string, label: label('caseRole', role) })),
        ]}
        value={mapping.role ?? NO_ROLE}
        error={problemOf('role')}
        onChange={(role) =>
          change({ do: 'describe', as: { role: role === NO_ROLE ? null : (role as CaseRole | null) } })
        }
      />
      <div aria-live="polite" className={css.below}>
        {(isSealed(mapping.role) || saysRole) && (
          <Note
            tone="caution"
            title={isSealed(mapping.role) ? text('importForm.sealed.title') : undefined}
            icon={<IconShieldLock size={18} aria-hidden />}
          >
            {text('importForm.sealed.text')}
          </Note>
        )}
      </div>
    </div>
  );
};

const DateOrderField = ({ inspection, mapping, change, problemOf }: MappingFieldsProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const positions = mapping.columns
    .filter(({ meaning }) => DATE_MEANINGS.has(meaning))
    .map(({ position }) => position);
  if (positions.length === 0) return null;
  const example = dateExample(inspection.samples, positions);
  const readAs = (order: DateOrder): string | null => {
    if (example === null) return null;
    const day = dayInOrder(example, order);
    const shown = day === null ? text('importForm.dateOrder.impossible') : formatDay(day, language);
    return `${text('importForm.dateOrder.example', { text: example })} → ${shown}`;
  };
  return (
    <Radio.Group
      label={text('importForm.dateOrder')}
      description={example === null ? text('importForm.dateOrder.none') : undefined}
      value={mapping.dateOrder}
      error={problemOf('dateOrder')}
      onChange={(dateOrder) => change({ do: 'describe', as: { dateOrder } })}
    >
      <Stack gap={6} mt={4}>
        {DATE_ORDERS.map((order) => (
          <Radio
            key={order}
            value={order}
            size="sm"
            label={label('dateOrder', order)}
            description={readAs(order)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
};

/** The file names one end of each call or payment; the other is said here. */
const OwnField = ({ mapping, change, problemOf }: MappingFieldsProps) => {
  const text = useText();
  const isCall = mapping.kind === 'CALLS';
  return (
    <TextInput
      label={text(isCall ? 'importForm.ownNumber' : 'importForm.ownAccount')}
      description={text('importForm.own.hint')}
      maxLength={60}
      value={mapping.own ?? ''}
      error={problemOf('own')}
      onChange={(event) => change({ do: 'describe', as: { own: event.currentTarget.value } })}
    />
  );
};

const graded = (group: 'sourceGrade' | 'informationGrade', label: ReturnType<typeof useLabel>) =>
  codesOf(group).map((code) => ({ value: code, label: `${code}: ${label(group, code)}` }));

/** Role, dates, and what every fact of the file says of its source. */
export const SourceFields = (props: MappingFieldsProps) => {
  const text = useText();
  const label = useLabel();
  const { mapping, change, problemOf } = props;
  const [reliability = 'F', credibility = '6'] = mapping.grade;
  return (
    <div className={css.facts}>
      {PEOPLE_COME.has(mapping.kind) && <RoleField {...props} />}
      {IS_TRAFFIC.has(mapping.kind) && <OwnField {...props} />}
      <DateOrderField {...props} />
      <TextInput
        label={text('importForm.source')}
        description={text('importForm.source.hint')}
        maxLength={200}
        required
        withAsterisk={false}
        value={mapping.source}
        error={problemOf('source')}
        onChange={(event) => change({ do: 'describe', as: { source: event.currentTarget.value } })}
      />
      <Select
        label={text('importForm.reliability')}
        allowDeselect={false}
        data={graded('sourceGrade', label)}
        value={reliability}
        error={problemOf('grade')}
        onChange={(letter) =>
          change({ do: 'describe', as: { grade: `${letter ?? reliability}${credibility}` } })
        }
      />
      <Select
        label={text('importForm.credibility')}
        allowDeselect={false}
        data={graded('informationGrade', label)}
        value={credibility}
        onChange={(digit) =>
          change({ do: 'describe', as: { grade: `${reliability}${digit ?? credibility}` } })
        }
      />
      <Select
        label={text('importForm.certainty')}
        allowDeselect={false}
        data={codesOf('certainty').map((code) => ({ value: code, label: label('certainty', code) }))}
        value={mapping.certainty}
        error={problemOf('certainty')}
        onChange={(code) => change({ do: 'describe', as: { certainty: (code ?? 'PRESUMED') as Certainty } })}
      />
      <Select
        label={text('importForm.handling')}
        description={label('handling', mapping.handling)}
        allowDeselect={false}
        data={codesOf('handling')}
        renderOption={({ option: { value } }) => `${value}: ${label('handling', value)}`}
        value={mapping.handling}
        error={problemOf('handling')}
        onChange={(code) => change({ do: 'describe', as: { handling: (code ?? 'H0') as HandlingCode } })}
      />
    </div>
  );
};
