import { useText } from '../../i18n/Language.tsx';
import css from '../card.module.css';
import { CopyButton } from './CopyButton.tsx';

type InWordsProps = { title: string; sentences: readonly string[] };

/** Facts in sentences, ready to be taken over into a file. */
export const InWords = ({ title, sentences }: InWordsProps) => {
  const text = useText();
  return (
    <section className={css.part} aria-label={title}>
      <h3>{title}</h3>
      {sentences.length === 0 ? (
        <p className={css.quiet}>{text('explain.none')}</p>
      ) : (
        <>
          <ul className={css.sources}>
            {sentences.map((sentence, at) => (
              <li key={`${at} ${sentence}`}>{sentence}</li>
            ))}
          </ul>
          <CopyButton text={sentences.join('\n')} />
        </>
      )}
    </section>
  );
};
