import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { failureAtAddress } from '../api/failures.ts';
import { GroupPageDocument, type GroupPageQuery } from '../api/operations.generated.ts';
import { formatDay, formatPeriod } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { codesOf } from '../i18n/labels.ts';
import { compareText } from '../i18n/letters.ts';
import { DataTable, type Column } from '../ui/DataTable.tsx';
import { CertaintyMark, GradeMark, PersonLink } from '../ui/Marks.tsx';
import { Facts, Nothing, Page, PageTitle, Section } from '../ui/Page.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';

type Member = GroupPageQuery['group']['members'][number];

const useColumns = (): Column<Member>[] => {
  const text = useText();
  const label = useLabel();
  const rank = ({ role }: Member): number => codesOf('groupRole').indexOf(role);
  return [
    {
      id: 'name',
      header: text('case.people.name'),
      order: (a, b) => compareText(a.person.label, b.person.label),
      cell: ({ person }) => <PersonLink person={person} strong />,
    },
    {
      id: 'role',
      header: text('person.role'),
      order: (a, b) => rank(a) - rank(b),
      cell: ({ role }) => label('groupRole', role),
    },
    {
      id: 'certainty',
      header: text('group.member.certainty'),
      cell: ({ certainty }) => certainty && <CertaintyMark certainty={certainty} />,
    },
    {
      id: 'grade',
      header: text('person.grade'),
      cell: ({ grade }) => grade !== null && <GradeMark grade={grade} />,
    },
  ];
};

export const GroupPage = () => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const columns = useColumns();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(GroupPageDocument, { variables: { id } });
  if (error) return <FailurePanel failure={failureAtAddress(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { title, form, activeFrom, dismantledOn, countries, members } = data.group;
  return (
    <Page>
      <PageTitle title={inLanguage(title)} above={label('elementKind', 'Group')} />
      <Facts
        facts={[
          { label: text('group.form'), value: label('groupForm', form) },
          { label: text('group.active'), value: formatPeriod(activeFrom, dismantledOn, language) },
          {
            label: text('group.dismantled'),
            value: dismantledOn === null ? text('group.stillActive') : formatDay(dismantledOn, language),
          },
          {
            label: text('group.countries'),
            value:
              countries.length === 0
                ? null
                : countries.map(({ code, name }, position) => (
                    <span key={code}>
                      {position > 0 && ', '}
                      <TextLink to={`/countries/${code}/network`}>{inLanguage(name)}</TextLink>
                    </span>
                  )),
          },
        ]}
      />
      <Section id="members" title={text('group.members')} count={members.length}>
        {members.length === 0 ? (
          <Nothing>{text('group.members.empty')}</Nothing>
        ) : (
          <DataTable
            caption={text('group.members')}
            columns={columns}
            rows={members}
            rowKey={({ person }) => person.id}
            firstOrder={{ column: 'role', descending: false }}
          />
        )}
      </Section>
    </Page>
  );
};
