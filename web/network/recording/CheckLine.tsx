import type { CheckElementQuery } from '../../api/operations.generated.ts';
import { useInLanguage, useText } from '../../i18n/Language.tsx';
import css from './recording.module.css';

/** How the name or number will be written, what was mended in it, and that it will be sealed. */
export const CheckLine = ({ check }: { check: CheckElementQuery['checkElement'] | null }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const parts = check?.parts;
  const said =
    check === null || check.value === null
      ? []
      : [
          parts
            ? [
                parts.family && text('record.family', { name: parts.family }),
                parts.given && text('record.given', { name: parts.given }),
                parts.father && text('record.father', { name: parts.father }),
              ]
                .filter(Boolean)
                .join(' · ')
            : text('record.as', { value: check.value }),
          check.mended ? inLanguage(check.mended) : '',
          check.isSealed ? text('record.sealed') : '',
        ].filter((sentence) => sentence !== '');
  return (
    <p className={css.quiet} role="status">
      {said.join(' — ')}
    </p>
  );
};
