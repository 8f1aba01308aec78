import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

type TextLinkProps = {
  to: string;
  children: ReactNode;
  label?: string;
  strong?: boolean;
  /** Words stand beside it: it is told from them by more than its colour. */
  isInText?: boolean;
};

/** A link to another page. `label` is read out instead of the text when the text alone would not say where it leads. */
export const TextLink = ({ to, children, label, strong = false, isInText = false }: TextLinkProps) => (
  <Anchor
    component={Link}
    to={to}
    aria-label={label}
    fw={strong ? 600 : undefined}
    underline={isInText ? 'always' : 'hover'}
    inherit
  >
    {children}
  </Anchor>
);
