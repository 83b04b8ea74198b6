import type { ReactNode } from 'react';
import { Link } from 'wouter';

/** Where a link of the guide leads in the program: 'kelompok.md#anggota' to /panduan/kelompok/anggota. */
export const guidePath = (href: string): string => {
  const [file = '', anchor] = href.split('#');
  const page = `/panduan/${file.replace(/\.md$/, '')}`;
  return anchor ? `${page}/${anchor}` : page;
};

export const GuideLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <Link href={guidePath(to)}>{children}</Link>
);
