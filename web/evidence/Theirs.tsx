import { Button } from '@mantine/core';
import { useText } from '../i18n/Language.tsx';
import css from './evidence.module.css';

type TheirsProps = {
  who: string | null;
  /** Null where the two do not differ. */
  value: string | null;
  onTake: () => void;
};

/** What somebody else wrote meanwhile, below the field in which the two differ. */
export const Theirs = ({ who, value, onTake }: TheirsProps) => {
  const text = useText();
  if (who === null || value === null) return null;
  return (
    <div className={css.theirs}>
      <span>
        {text('evidence.meanwhile.value', { who, value: value || text('evidence.meanwhile.none') })}
      </span>
      <Button size="compact-xs" variant="default" onClick={onTake}>
        {text('evidence.meanwhile.take')}
      </Button>
    </div>
  );
};
