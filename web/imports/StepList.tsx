import { IconCheck } from '@tabler/icons-react';
import type { ImportJobPartsFragment } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { mayMap, STEPS, type Step } from './import-step.ts';
import css from './imports.module.css';

/** Where the import stands in its five steps; those that can be gone to are links. */
export const StepList = ({ job, step }: { job: ImportJobPartsFragment; step: Step }) => {
  const text = useText();
  const now = STEPS.indexOf(step);
  const addressOf = (other: Step): string | null => {
    if (!mayMap(job) || other === step) return null;
    if (other === 'file' || other === 'columns') return `/imports/${job.id}?step=${other}`;
    return other === 'check' && job.state === 'CHECKED' ? `/imports/${job.id}` : null;
  };
  return (
    <nav aria-label={text('import.steps')}>
      <ol className={css.steps}>
        {STEPS.map((one, at) => {
          const address = addressOf(one);
          const name = text(`import.step.${one}`);
          return (
            <li key={one} aria-current={one === step ? 'step' : undefined}>
              <span className={css.stepNumber} aria-hidden>
                {at < now ? <IconCheck size={12} stroke={2.5} /> : at + 1}
              </span>
              {address === null ? name : <TextLink to={address}>{name}</TextLink>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
};
