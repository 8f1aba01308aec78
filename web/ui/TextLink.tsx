import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

type TextLinkProps = { to: string; children: ReactNode; label?: string; strong?: boolean };

/** A link to another page. `label` is read out instead of the text when the text alone would not say where it leads. */
export const TextLink = ({ to, children, label, strong = false }: TextLinkProps) => (
  <Anchor component={Link} to={to} aria-label={label} fw={strong ? 600 : undefined} inherit>
    {children}
  </Anchor>
);
