import { Checkbox } from '@mantine/core';
import { useText } from '../i18n/Language.tsx';
import css from './dossiers.module.css';

type NamedPeopleProps = {
  people: readonly { id: string; pseudonym: string }[];
  named: readonly string[];
  onChange: (ids: string[]) => void;
  /** What ticking somebody means here. */
  explain: 'dossiers.naming.ask' | 'dossiers.naming.decide';
};

/** People under pseudonyms, each of whom is ticked to be named in copies. Nobody is ticked for the reader. */
export const NamedPeople = ({ people, named, onChange, explain }: NamedPeopleProps) => {
  const text = useText();
  if (people.length === 0) return null;
  return (
    <fieldset className={css.rests}>
      <legend>{text('dossiers.naming')}</legend>
      <p className={css.quiet}>{text(explain)}</p>
      <div className={css.found}>
        {people.map(({ id, pseudonym }) => (
          <Checkbox
            key={id}
            size="xs"
            label={pseudonym}
            checked={named.includes(id)}
            onChange={({ currentTarget }) =>
              onChange(currentTarget.checked ? [...named, id] : named.filter((one) => one !== id))
            }
          />
        ))}
      </div>
    </fieldset>
  );
};
