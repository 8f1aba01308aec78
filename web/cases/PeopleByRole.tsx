import { Table } from '@mantine/core';
import { formatDay, formatPartialDate } from '../i18n/format.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { PersonLink, WantedMark } from '../ui/Marks.tsx';
import table from '../ui/table.module.css';
import css from './case.module.css';
import { peopleByRole, type PersonOfCase } from './people-by-role.ts';

const Roles = ({ roles }: { roles: PersonOfCase['roles'] }) => {
  const label = useLabel();
  const language = useLanguage();
  return (
    <span className={css.roles}>
      {roles.map(({ role, since }) => (
        <span key={`${role} ${since ?? ''}`}>
          {label('caseRole', role)}
          {since !== null && <span className={css.quiet}> {formatDay(since, language)}</span>}
        </span>
      ))}
    </span>
  );
};

/** One table; a heading row for each role tells a screen reader and the eye alike where it begins. */
export const PeopleByRole = ({ people }: { people: readonly PersonOfCase[] }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  return (
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
                <Roles roles={roles} />
              </Table.Td>
              <Table.Td>{sex !== null && label('sex', sex)}</Table.Td>
              <Table.Td className={table.nowrap}>{birth && formatPartialDate(birth, language)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      ))}
    </Table>
  );
};
