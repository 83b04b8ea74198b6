import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import styles from './form-section.module.css';

interface Props {
  title: string;
  /** What the section is for, when the title does not say it. */
  detail?: ReactNode;
  /** At the right of the title. */
  action?: ReactNode;
  /** 2 columns when left out; fields fall under each other when there is no room. */
  columns?: 1 | 2;
  /** Makes the title a button that shows and hides the fields. */
  collapse?: { isOpen: boolean; onToggle: () => void };
  children: ReactNode;
}

/** A section of a form, in the order of the paper form. Wrap a field in `Wide` to span both columns. */
export function FormSection({ title, detail, action, columns = 2, collapse, children }: Props) {
  const id = useId();
  const isOpen = collapse?.isOpen ?? true;
  return (
    <section className={styles.section} aria-label={title} data-collapsed={!isOpen || undefined}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          {collapse ? (
            <button
              type="button"
              className={styles.toggle}
              aria-expanded={isOpen}
              aria-controls={id}
              onClick={collapse.onToggle}
            >
              <IconChevronRight size="1rem" stroke={2} aria-hidden />
              {title}
            </button>
          ) : (
            title
          )}
        </h2>
        {isOpen ? action : null}
      </div>
      {/* Hidden, not taken out: a field keeps what was typed into it. */}
      <div id={id} hidden={!isOpen}>
        {detail ? <p className={styles.detail}>{detail}</p> : null}
        <div className={styles.fields} data-columns={columns}>
          {children}
        </div>
      </div>
    </section>
  );
}

export function Wide({ children }: { children: ReactNode }) {
  return <div className={styles.wide}>{children}</div>;
}
