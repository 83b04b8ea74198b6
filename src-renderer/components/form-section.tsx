import type { ReactNode } from 'react';
import styles from './form-section.module.css';

interface Props {
  title: string;
  /** What the section is for, when the title does not say it. */
  detail?: ReactNode;
  /** At the right of the title. */
  action?: ReactNode;
  /** 2 columns when left out; fields fall under each other when there is no room. */
  columns?: 1 | 2;
  children: ReactNode;
}

/** A section of a form, in the order of the paper form. Wrap a field in `Wide` to span both columns. */
export function FormSection({ title, detail, action, columns = 2, children }: Props) {
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {action}
      </div>
      {detail ? <p className={styles.detail}>{detail}</p> : null}
      <div className={styles.fields} data-columns={columns}>
        {children}
      </div>
    </section>
  );
}

export function Wide({ children }: { children: ReactNode }) {
  return <div className={styles.wide}>{children}</div>;
}
