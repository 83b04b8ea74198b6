import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import styles from './guide.module.css';
import { guidePages } from './guide-texts.ts';

/** All pages of the guide, at the left; the one that is read stays in sight. */
export function GuideContents({ current }: { current: string }) {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[href$="/${current}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <nav ref={list} className={styles.contents} aria-label="Daftar isi panduan">
      {guidePages.map(({ name, title }) => (
        <Link key={name} href={`/panduan/${name}`} aria-current={name === current ? 'page' : undefined}>
          {title}
        </Link>
      ))}
    </nav>
  );
}
