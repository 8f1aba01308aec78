import type { ImportJobPartsFragment } from '../api/operations.generated.ts';
import { formatNumber } from '../i18n/format.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { codesOf } from '../i18n/labels.ts';
import { Section } from '../ui/Page.tsx';
import css from './imports.module.css';

const COUNTS = ['created', 'joined', 'doubtful', 'links', 'mended', 'refused'] as const;

type ImportCountsProps = {
  counts: NonNullable<ImportJobPartsFragment['counts']>;
  /** True when the figures are those of the dry run although the import was begun: nobody may take them for what went in. */
  isForeseen?: boolean;
};

/** What went in, or would, as plain figures. */
export const ImportCounts = ({ counts, isForeseen = false }: ImportCountsProps) => {
  const text = useText();
  const language = useLanguage();
  const label = text(isForeseen ? 'importReport.foreseen' : 'importCounts.label');
  return (
    <>
      {isForeseen && <p className={css.foreseen}>{label}</p>}
      <dl className={css.counts} data-foreseen={isForeseen || undefined} aria-label={label}>
        {COUNTS.map((name) => (
          <div key={name}>
            <dt>{text(`importCounts.${name}`)}</dt>
            <dd className={counts[name] === 0 ? css.none : undefined}>
              {formatNumber(counts[name], language)}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
};

/** What single rows would become, by outcome. */
export const ImportExamples = ({ examples }: Pick<ImportJobPartsFragment, 'examples'>) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  return (
    <Section id="examples" title={text('importCheck.examples')}>
      <div className={css.outcomes}>
        {codesOf('importOutcome').map((outcome) => {
          const rows = examples.filter((example) => example.outcome === outcome);
          return (
            <div key={outcome}>
              <h3>{label('importOutcome', outcome)}</h3>
              {rows.length === 0 ? (
                <p className={css.quiet}>{text('importCheck.noExamples')}</p>
              ) : (
                <ul>
                  {rows.map(({ row, text: line }, at) => (
                    <li key={at}>
                      <bdi>{line}</bdi>{' '}
                      <span className={css.quiet}>
                        {text('importCheck.row', { row: formatNumber(row, language) })}
                      </span>
                    </li>
                  ))}
                </ul>
              )}
            </div>
          );
        })}
      </div>
    </Section>
  );
};
