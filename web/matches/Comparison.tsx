import { Alert, Table } from '@mantine/core';
import { IconAlertTriangle, IconEqual, IconEqualNot, IconMinus, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { FieldAgreement, MatchField } from '../api/operations.generated.ts';
import { formatMoment, formatPartialDate } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { PersonLink, WantedMark } from '../ui/Marks.tsx';
import table from '../ui/table.module.css';
import { TextLink } from '../ui/TextLink.tsx';
import css from './matches.module.css';
import type { Match } from './queue-order.ts';

type Side = Match['newer'];

const Agreement = ({ agreement }: { agreement: FieldAgreement }) => {
  const text = useText();
  if (agreement === 'UNKNOWN') return <span className={css.quiet}>{text('matches.agreement.UNKNOWN')}</span>;
  const Sign = agreement === 'SAME' ? IconEqual : IconEqualNot;
  return (
    <span className={agreement === 'SAME' ? css.same : css.differs}>
      <Sign size={16} aria-hidden />
      {text(`matches.agreement.${agreement}`)}
    </span>
  );
};

const useValueOf = (): ((side: Side, field: MatchField) => ReactNode) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const list = (values: readonly string[]): ReactNode =>
    values.map((value) => (
      <div key={value}>
        <bdi>{value}</bdi>
      </div>
    ));
  return (side, field) => {
    switch (field) {
      case 'NAMES':
        return side.names.length > 0
          ? list(side.names)
          : side.person.isProtected && <span className={css.quiet}>{text('common.protected.hint')}</span>;
      case 'SEX':
        return side.sex && label('sex', side.sex);
      case 'BIRTH':
        return side.birth && formatPartialDate(side.birth, language);
      case 'CITIZENSHIP':
        return side.citizenship && inLanguage(side.citizenship.name);
      case 'DISTRICT':
        return side.district && inLanguage(side.district.name);
      case 'IDENTIFIERS':
        return list(
          side.identifiers.map(
            ({ scheme, value }) => `${text(scheme === 'AZ_FIN' ? 'matches.fin' : 'matches.number')} ${value}`,
          ),
        );
    }
  };
};

const Head = ({ side, title }: { side: Side; title: string }) => (
  <Table.Th scope="col">
    <span className={css.quiet}>{title}</span>
    <div className={css.who}>
      <PersonLink person={side.person} strong />
      {side.person.isWanted && <WantedMark />}
    </div>
  </Table.Th>
);

const Cases = ({ side }: { side: Side }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  if (side.cases.length === 0) return text('person.board');
  return side.cases.map(({ id, number, title }) => (
    <div key={id}>
      <TextLink to={`/cases/${id}`}>{number}</TextLink> <span className={css.quiet}>{inLanguage(title)}</span>
    </div>
  ));
};

const Reasons = ({ reasons }: { reasons: Match['reasons'] }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  if (reasons.length === 0) return null;
  return (
    <section aria-labelledby="match-reasons" className={css.reasons}>
      <h2 id="match-reasons">{text('matches.reasons')}</h2>
      <ul>
        {reasons.map(({ text: words, favours }) => (
          <li key={words.az}>
            {favours === true && <IconPlus size={14} role="img" aria-label={text('matches.favours')} />}
            {favours === false && <IconMinus size={14} role="img" aria-label={text('matches.opposes')} />}
            {favours === null && <span className={css.neither} aria-hidden />}
            {inLanguage(words)}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** How the judgement stands: who proposed or judged it, and what was noted. */
const Standing = ({ match }: { match: Match }) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { state, proposedBy, decidedBy, decidedAt, note, needsSecondPerson } = match;
  const lines = [
    state === 'OPEN' && needsSecondPerson && text('matches.needsSecond'),
    state === 'PROPOSED' && proposedBy && text('matches.proposedBy', { name: inLanguage(proposedBy) }),
    decidedBy &&
      decidedAt !== null &&
      text('matches.decidedBy', { name: inLanguage(decidedBy), at: formatMoment(decidedAt, language) }),
    note !== null && text('matches.noted', { note }),
  ].filter((line) => typeof line === 'string');
  return lines.map((line) => (
    <p key={line} className={css.standing}>
      {line}
    </p>
  ));
};

/** Both records side by side, field by field; what differs has a sign and a word, not a colour alone. */
export const Comparison = ({ match }: { match: Match }) => {
  const text = useText();
  const valueOf = useValueOf();
  const { newer, older } = match;
  return (
    <div className={css.comparison}>
      {match.isAlert && (
        <Alert color="red" p="xs" mb="sm" icon={<IconAlertTriangle aria-hidden />}>
          {text('matches.alert.text')}
        </Alert>
      )}
      <Standing match={match} />
      <Table className={`${table.table} ${css.fields}`} layout="fixed">
        <caption className="visually-hidden">
          {text('matches.caption', { newer: newer.person.label, older: older.person.label })}
        </caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w="8rem">
              <span className="visually-hidden">{text('matches.field')}</span>
            </Table.Th>
            <Head side={newer} title={text('matches.newer')} />
            <Head side={older} title={text('matches.older')} />
            <Table.Th scope="col" w="8.5rem">
              <span className="visually-hidden">{text('matches.agreement')}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {match.fields.map(({ field, agreement }) => (
            <Table.Tr key={field} data-differs={agreement === 'DIFFERENT' || undefined}>
              <Table.Th scope="row">{text(`matches.field.${field}`)}</Table.Th>
              <Table.Td>{valueOf(newer, field)}</Table.Td>
              <Table.Td>{valueOf(older, field)}</Table.Td>
              <Table.Td>
                <Agreement agreement={agreement} />
              </Table.Td>
            </Table.Tr>
          ))}
          <Table.Tr>
            <Table.Th scope="row">{text('matches.field.cases')}</Table.Th>
            <Table.Td>
              <Cases side={newer} />
            </Table.Td>
            <Table.Td>
              <Cases side={older} />
            </Table.Td>
            <Table.Td />
          </Table.Tr>
        </Table.Tbody>
      </Table>
      <Reasons reasons={match.reasons} />
    </div>
  );
};
