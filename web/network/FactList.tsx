import { Anchor, Button } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import type { NetworkFactFragment } from '../api/operations.generated.ts';
import { CiteControl } from '../evidence/CiteControl.tsx';
import { formatMoment, formatNumber, formatPeriod } from '../i18n/format.ts';
import { hasLabel, type LabelGroup } from '../i18n/labels.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { CertaintyMark, GradeMark, HandlingMark } from '../ui/Marks.tsx';
import css from './card.module.css';
import { TiePassage } from './reading/TiePassage.tsx';
import { RowsBehind } from './RowsBehind.tsx';
import { SourceList } from './SourceList.tsx';
import type { NetworkControl } from './use-network-control.ts';

const DETAILS: readonly LabelGroup[] = [
  'groupRole',
  'kin',
  'paymentChannel',
  'transportMode',
  'recruitmentMethod',
];

const useDetail = () => {
  const label = useLabel();
  return (detail: string): string => {
    const group = DETAILS.find((candidate) => hasLabel(candidate, detail));
    return group ? label(group, detail) : detail;
  };
};

/** Calls and payments of a table are one fact for each pair; their rows stay in the exhibit. */
const isFolded = ({ count, sources }: NetworkFactFragment): boolean =>
  count !== null && sources.some(({ kind }) => kind === 'EXHIBIT');

type FactProps = {
  fact: NetworkFactFragment;
  from: string;
  control: NetworkControl;
  /** A source was named for it, or taken back. */
  onChanged: () => void;
};

const FactItem = ({ fact, from, control, onChanged }: FactProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const detail = useDetail();
  const { other } = fact;
  const ends =
    fact.direction === 'OUT' ? { source: from, target: other.id } : { source: other.id, target: from };
  const link = { id: fact.id, type: fact.type, ...ends };
  const { caseId } = control;
  const citable = caseId === null ? null : { caseId, factId: fact.id, ends: [from, other.id] };
  const isThere = control.scene.chart.elements.has(other.id);
  const name = other.title ? inLanguage(other.title) : other.label;
  const open = (): void => {
    if (!isThere) {
      void control.work.add(other.id, from);
      return;
    }
    control.command({ name: 'show', ids: [other.id] });
    control.select([other.id]);
    control.reveal(other.id);
  };
  const period = formatPeriod(fact.validFrom, fact.validTo, language);
  const amount =
    fact.amount === null ? null : `${formatNumber(Number(fact.amount), language)} ${fact.currency ?? ''}`;
  return (
    <li className={css.fact}>
      <p className={css.factHead}>
        <span aria-hidden>{fact.direction === 'OUT' ? '→' : '←'}</span>
        <span className="visually-hidden">{text(`network.fact.${fact.direction}`)}</span>
        <span>{label('linkType', fact.type)}</span>
        <Anchor
          component="button"
          type="button"
          fw={600}
          inherit
          onClick={open}
          title={isThere ? undefined : text('network.fact.add')}
        >
          {name}
          {!isThere && <span className="visually-hidden"> ({text('network.fact.add')})</span>}
        </Anchor>
        {other.isProtected && <IconShieldLock size={13} aria-hidden />}
        {!isThere && (
          <small className={css.quiet} aria-hidden>
            +
          </small>
        )}
      </p>
      <p className={css.marks}>
        {fact.certainty !== null && <CertaintyMark certainty={fact.certainty} />}
        {fact.grade !== null && <GradeMark grade={fact.grade} />}
        {fact.handling !== null && fact.handling !== 'H0' && <HandlingMark handling={fact.handling} />}
        {period !== '' && <span>{period}</span>}
        {fact.count !== null && <span>{text('network.fact.count', { count: fact.count })}</span>}
        {amount !== null && <span>{amount}</span>}
        {fact.detail !== null && <span>{detail(fact.detail)}</span>}
      </p>
      {fact.sources.length === 0 ? (
        <p className={css.quiet}>{fact.sourceText ?? text('network.fact.noSource')}</p>
      ) : (
        <SourceList sources={fact.sources} onChanged={onChanged} />
      )}
      {isFolded(fact) && <RowsBehind factId={fact.id} />}
      {fact.confirmation && (
        <p className={css.recorded}>
          {text('supposed.confirmation', {
            asker: inLanguage(fact.confirmation.askedBy),
            second: inLanguage(fact.confirmation.confirmedBy),
          })}
        </p>
      )}
      <p className={css.recorded}>
        {text('network.fact.recorded', { when: formatMoment(fact.recordedAt, language) })}
        {fact.mayWithdraw && (
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => control.links.askToWithdraw(link, fact.sources.length)}
          >
            {text('link.withdraw.ask')}
          </Button>
        )}
        {fact.correctedIn === 'HERE' && (
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => control.corrections.ask({ link, does: 'correct' })}
          >
            {text('link.correct.ask')}
          </Button>
        )}
        {fact.earlier > 0 && (
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => control.corrections.ask({ link, does: 'versions' })}
          >
            {text('steps.versions', { count: fact.earlier })}
          </Button>
        )}
        {fact.correctedIn !== null && fact.correctedIn !== 'HERE' && (
          <span>{` · ${label('correctedIn', fact.correctedIn)}`}</span>
        )}
        {citable && <CiteControl fact={citable} onCited={onChanged} />}
        {citable && <TiePassage fact={citable} control={control} />}
      </p>
    </li>
  );
};

/** The facts that link an element with others; the other end is selected, or put on the chart when it is not there. */
export const FactList = ({
  facts,
  from,
  control,
  onChanged,
}: Omit<FactProps, 'fact'> & { facts: readonly NetworkFactFragment[] }) => (
  <ul className={css.facts}>
    {facts.map((fact) => (
      <FactItem
        key={`${fact.id} ${fact.type} ${fact.other.id}`}
        fact={fact}
        from={from}
        control={control}
        onChanged={onChanged}
      />
    ))}
  </ul>
);
