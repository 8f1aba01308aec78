import { Table, Title } from '@mantine/core';
import { formatNumber } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import table from '../ui/table.module.css';
import { checked, type Claim, type Contradiction } from './claims.ts';
import type { Figure } from './report-chapters.ts';
import css from './report.module.css';

type Figures = ReadonlyMap<string, Figure>;

const Sums = ({ claim, figures, of }: { claim: Claim; figures: Figures; of: 'published' | 'computed' }) => {
  const text = useText();
  const language = useLanguage();
  const found = checked(claim, figures, of);
  if (!found) return <span className={css.quiet}>{text('report.unknown')}</span>;
  return (
    <span className={found.holds ? undefined : css.differs}>
      {formatNumber(found.left, language)} · {formatNumber(found.right, language)}{' '}
      {text(found.holds ? 'report.claim.holds' : 'report.claim.fails')}
    </span>
  );
};

const Claims = ({ claims, figures }: { claims: readonly Claim[]; figures: Figures }) => {
  const text = useText();
  const label = useLabel();
  return (
    <Table className={`${table.table} ${css.claims}`}>
      <Table.Thead>
        <Table.Tr>
          {(['column', 'published', 'computed'] as const).map((column) => (
            <Table.Th key={column} scope="col">
              {text(`report.claim.${column}`)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {claims.map((claim) => {
          const name = `${claim.left.join(' + ')} ${label('reportRelation', claim.is)} ${claim.right.join(' + ')}`;
          return (
            <Table.Tr key={name}>
              <Table.Td>{name}</Table.Td>
              <Table.Td>
                <Sums claim={claim} figures={figures} of="published" />
              </Table.Td>
              <Table.Td>
                <Sums claim={claim} figures={figures} of="computed" />
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
};

type ContradictionsProps = { contradictions: readonly Contradiction[]; figures: readonly Figure[] };

/** Where the print contradicts itself: what it says, what would have to hold, and how it is counted here. */
export const Contradictions = ({ contradictions, figures }: ContradictionsProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return (
    <section id="contradictions" className={css.chapter} aria-labelledby="contradictions-title">
      <Title order={2} id="contradictions-title">
        {text('report.contradictions')}
      </Title>
      <p className={css.visible}>{text('report.contradictions.explain')}</p>
      {contradictions.map(({ id, figures: named, says, reading, claims }) => (
        <article key={id} className={css.contradiction}>
          <Title order={3} size="sm">
            {named.join(', ')}
          </Title>
          <p>{inLanguage(says)}</p>
          <p className={css.quiet}>{inLanguage(reading)}</p>
          {claims.length > 0 && <Claims claims={claims} figures={byId} />}
        </article>
      ))}
    </section>
  );
};
