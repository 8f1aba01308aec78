import {
  IconAlertTriangle,
  IconCircle,
  IconCircleCheck,
  IconCircleHalf2,
  IconMinus,
} from '@tabler/icons-react';
import type { ProofState } from '../api/operations.generated.ts';
import { useLabel } from '../i18n/Language.tsx';
import css from './proof.module.css';

const ICONS = {
  SHOWN: IconCircleCheck,
  ONE_SOURCE: IconCircleHalf2,
  UNSUPPORTED: IconAlertTriangle,
  MISSING: IconCircle,
  NOT_NEEDED: IconMinus,
} satisfies Record<ProofState, typeof IconCircle>;

/** How well an element is shown: a shape and a word, so that colour is never needed. */
export const StateMark = ({ state }: { state: ProofState }) => {
  const Icon = ICONS[state];
  return (
    <span className={css.state} data-state={state}>
      <Icon size={16} aria-hidden />
      {useLabel()('proofState', state)}
    </span>
  );
};
