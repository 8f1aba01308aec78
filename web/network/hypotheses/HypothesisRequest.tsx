import { formatMoment, formatPeriod } from '../../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../../i18n/Language.tsx';
import { CertaintyMark, GradeMark, HandlingMark } from '../../ui/Marks.tsx';
import css from '../card.module.css';
import type { NetworkControl } from '../use-network-control.ts';
import { RequestDecision } from './RequestDecision.tsx';
import type { LinkRequest } from './use-link-requests.ts';

type RequestProps = {
  request: LinkRequest;
  nameOf: (id: string) => string;
  control: Pick<NetworkControl, 'requests' | 'links'>;
};

/** What is asked to be confirmed of a hypothesis, with its reasons, and what became of it. */
export const HypothesisRequest = ({ request, nameOf, control }: RequestProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { source, type, target, outcome, reason, closedAt, closedBy } = request;
  const period = formatPeriod(request.validFrom, request.validTo, language);
  const closed = closedBy &&
    closedAt !== null && { who: inLanguage(closedBy), when: formatMoment(closedAt, language) };
  const ends = { source: nameOf(source), target: nameOf(target) };
  return (
    <div className={css.request}>
      <p>{text('link.reads', { ...ends, type: label('linkType', type) })}</p>
      <p className={css.marks}>
        <CertaintyMark certainty={request.certainty} />
        <GradeMark grade={request.grade} />
        {request.handling !== 'H0' && <HandlingMark handling={request.handling} />}
        {period !== '' && <span>{period}</span>}
      </p>
      <p>{text('supposed.request.source', { source: request.sourceText })}</p>
      <p className={css.recorded}>
        {text('supposed.request.asked', {
          who: inLanguage(request.askedBy),
          when: formatMoment(request.askedAt, language),
        })}
      </p>
      {closed && outcome === 'DECLINED' && (
        <p>
          <strong>{text('supposed.request.declined', closed)}</strong> {reason}
        </p>
      )}
      {closed && outcome === 'CONFIRMED' && (
        <p>
          <strong>{text('supposed.request.confirmed', closed)}</strong>
        </p>
      )}
      {request.isPast && <p role="note">{text('supposed.request.past')}</p>}
      {outcome === null && !request.isPast && !request.mayDecide && (
        <p className={css.quiet}>{text('supposed.request.waits')}</p>
      )}
      {(request.mayDecide || request.mayWithdraw) && <RequestDecision request={request} control={control} />}
    </div>
  );
};
