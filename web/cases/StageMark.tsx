import {
  IconCircleCheck,
  IconGavel,
  IconPlayerPause,
  IconSearch,
  IconZoomQuestion,
  type Icon,
} from '@tabler/icons-react';
import type { CaseStage } from '../api/operations.generated.ts';
import { useLabel } from '../i18n/Language.tsx';
import css from './case.module.css';

const ICONS: Record<CaseStage, Icon> = {
  INQUIRY: IconZoomQuestion,
  INVESTIGATION: IconSearch,
  COURT: IconGavel,
  CLOSED: IconCircleCheck,
  SUSPENDED: IconPlayerPause,
};

export const StageMark = ({ stage }: { stage: CaseStage }) => {
  const StageIcon = ICONS[stage];
  return (
    <span className={css.stage}>
      <StageIcon size={16} stroke={1.5} aria-hidden />
      {useLabel()('caseStage', stage)}
    </span>
  );
};
