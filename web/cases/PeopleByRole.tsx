import { Button, Group, Table } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { formatDay, formatPartialDate, formatPeriod } from '../i18n/format.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { PersonRoles } from '../roles/PersonRoles.tsx';
import { PersonLink, WantedMark } from '../ui/Marks.tsx';
import table from '../ui/table.module.css';
import css from './case.module.css';
import { peopleByRole, type PersonOfCase } from './people-by-role.ts';

const Roles = ({ roles }: { roles: PersonOfCase['roles'] }) => {
  const label = useLabel();
  const language = useLanguage();
  return (
    <span className={css.roles}>
      {roles.map(({ role, since, until }) => (
        <span key={`${role} ${since ?? ''}`}>
          {label('caseRole', role)}
          {until !== null ? (
            <span className={css.quiet}> {formatPeriod(since, until, language)}</span>
          ) : (
            since !== null && <span className={css.quiet}> {formatDay(since, language)}</span>
          )}
        </span>
      ))}
    </span>
  );
};

type Props = {
  caseId: string;
  people: readonly PersonOfCase[];
  /** True when the reader may give roles. */
  mayGive: boolean;
};

/** One table; a heading row for each role tells a screen reader and the eye alike where it begins. From each row the person's roles over time are opened. */
export const PeopleByRole = ({ caseId, people, mayGive }: Props) => {
  const text = useText();
  const [opened, setOpened] = useState<{ id: string; label: string } | null>(null);
  const label = useLabel();
  const language = useLanguage();
  return (
    <>
      {mayGive && (
        <Button
          mb="xs"
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setOpened({ id: '', label: '' })}
        >
          {text('roles.give')}
        </Button>
      )}
      {people.length > 0 && (
        <Table className={table.table} highlightOnHover>
          <caption className="visually-hidden">{text('case.people')}</caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{text('case.people.name')}</Table.Th>
              <Table.Th scope="col">{text('case.people.roles')}</Table.Th>
              <Table.Th scope="col">{text('case.people.sex')}</Table.Th>
              <Table.Th scope="col">{text('case.people.birth')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          {peopleByRole(people).map((group) => (
            <Table.Tbody key={group.role}>
              <Table.Tr className={table.group}>
                <Table.Th scope="rowgroup" colSpan={4}>
                  {label('caseRole', group.role)}
                  <span>{group.people.length}</span>
                </Table.Th>
              </Table.Tr>
              {group.people.map(({ person, roles, sex, birth, isWanted }) => (
                <Table.Tr key={person.id}>
                  <Table.Td>
                    <PersonLink person={person} /> {isWanted && <WantedMark />}
                  </Table.Td>
                  <Table.Td>
                    <Group gap={4} justify="space-between" align="flex-start" wrap="nowrap">
                      <Roles roles={roles} />
                      <Button
                        size="compact-xs"
                        variant="subtle"
                        flex="none"
                        aria-label={text('roles.open.of', { name: person.label })}
                        onClick={() => setOpened(person)}
                      >
                        {text('roles.open')}
                      </Button>
                    </Group>
                  </Table.Td>
                  <Table.Td>{sex !== null && label('sex', sex)}</Table.Td>
                  <Table.Td className={table.nowrap}>{birth && formatPartialDate(birth, language)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          ))}
        </Table>
      )}
      {opened && (
        <PersonRoles
          caseId={caseId}
          personId={opened.id}
          name={opened.label}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
};
