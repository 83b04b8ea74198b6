import { Anchor, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { z } from 'zod';
import type { BusinessInput, receivedAid } from '../../src-main/contract/businesses.ts';
import type { ProblemRow } from '../../src-main/contract/common.ts';
import { goTo } from '../app/navigation.ts';
import { useAnswer } from '../app/use-office.ts';
import { ProblemList } from '../components/problem-list.tsx';
import { FacilitationsOfBusiness } from '../facilitations/of-business.tsx';
import { TrainingsOfBusiness } from '../trainings/of-business.tsx';
import styles from './business-form.module.css';
import { ReceivedAid } from './received-aid.tsx';

/** What is known about a business beyond its own record. */
export interface Surroundings {
  aid: z.output<typeof receivedAid>[];
  groups: { id: number; name: string }[];
}

interface Props extends Surroundings {
  values: BusinessInput;
  problems: ProblemRow[];
}

/** Beside the form: who may be the same, what to check, and what was given. */
export function BusinessSide({ values, problems, aid, groups }: Props) {
  return (
    <aside className={styles.side}>
      <Likely values={values} />
      {problems.length > 0 ? (
        <section className={styles.box}>
          <h2>Perlu diperiksa</h2>
          <ProblemList problems={problems} />
        </section>
      ) : null}
      {values.id === null ? null : (
        <>
          <section className={styles.box}>
            <h2>Bantuan yang diterima</h2>
            <ReceivedAid aid={aid} />
          </section>
          <section className={styles.box}>
            <h2>Pelatihan</h2>
            <TrainingsOfBusiness businessId={values.id} />
          </section>
          <section className={styles.box}>
            <h2>Fasilitasi dan sertifikat</h2>
            <FacilitationsOfBusiness businessId={values.id} />
          </section>
          {groups.length > 0 ? (
            <section className={styles.box}>
              <h2>Anggota kelompok</h2>
              <ul className={styles.groups}>
                {groups.map((group) => (
                  <li key={group.id}>
                    <Anchor
                      component="button"
                      type="button"
                      fz="inherit"
                      onClick={() => goTo.group(group.id)}
                    >
                      {group.name}
                    </Anchor>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
        </>
      )}
    </aside>
  );
}

/** Businesses that may be the one being typed. It warns and never blocks: one owner may have two businesses. */
function Likely({ values }: { values: BusinessInput }) {
  const [asked] = useDebouncedValue(values, 350);
  const enough = [asked.ownerName, asked.nik, asked.nib, asked.phone].some((text) => text.trim().length >= 4);
  const { data } = useAnswer(
    'businesses',
    'findLike',
    {
      exceptId: asked.id,
      ownerName: asked.ownerName.slice(0, 120),
      businessName: asked.businessName.slice(0, 160),
      nik: asked.nik.slice(0, 60),
      nib: asked.nib.slice(0, 40),
      phone: asked.phone.slice(0, 120),
      villageCode: asked.villageCode,
    },
    { enabled: enough },
  );
  const likes = enough ? (data ?? []) : [];
  if (likes.length === 0)
    return values.id === null ? (
      <section className={styles.box}>
        <h2>Kemungkinan data ganda</h2>
        <p className="dim">Pelaku usaha yang mirip akan tampil di sini selama Anda mengetik.</p>
      </section>
    ) : null;
  return (
    <section className={styles.box} data-alert aria-live="polite">
      <h2>Kemungkinan data ganda</h2>
      <ul className={styles.likes}>
        {likes.slice(0, 8).map(({ business, reason }) => (
          <li key={business.id}>
            <UnstyledButton className={styles.like} onClick={() => goTo.business(business.id)}>
              <strong>{business.ownerName}</strong>
              <span>
                {[business.businessName, business.villageName, business.districtName]
                  .filter(Boolean)
                  .join(', ')}
              </span>
              <span className={styles.reason}>{reason}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
