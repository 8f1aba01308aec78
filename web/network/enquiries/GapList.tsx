import { useInLanguage, useText } from '../../i18n/Language.tsx';
import { keyOf, type Suggestions } from './enquiry-requests.ts';
import css from './enquiries.module.css';

type GapListProps = {
  found: Suggestions;
  chosen: string | null;
  onChoose: (key: string) => void;
};

/** The gaps, those that touch the most people first, each in a sentence with whom to ask; before them what is left out. */
export const GapList = ({ found, chosen, onChoose }: GapListProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const { gaps, moreByRules, hasMoreAsked } = found;
  const open = gaps.filter(({ asked }) => asked === null).length;
  if (gaps.length === 0) return <p className={css.quiet}>{text('enquiry.none')}</p>;
  return (
    <>
      <h3>{text('enquiry.list')}</h3>
      {moreByRules.length > 0 && (
        <p>
          {text('enquiry.more', {
            count: open,
            rules: moreByRules.map((rule) => `«${inLanguage(rule)}»`).join(', '),
          })}
        </p>
      )}
      {hasMoreAsked && <p>{text('enquiry.moreAsked', { count: gaps.length - open })}</p>}
      <ol className={css.list} aria-label={text('enquiry.list')}>
        {gaps.map((gap) => (
          <li key={keyOf(gap)}>
            <button
              type="button"
              className={css.gap}
              aria-pressed={keyOf(gap) === chosen}
              onClick={() => onChoose(keyOf(gap))}
            >
              {inLanguage(gap.gap)}
              <small className={css.quiet}>
                {inLanguage(gap.to)} · {text('enquiry.people', { count: gap.people })}
                {gap.asked && (
                  <strong>
                    {' · '}
                    {text(gap.asked.outcome === 'ANSWERED' ? 'enquiry.answered' : 'enquiry.asked')}
                  </strong>
                )}
              </small>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
};
