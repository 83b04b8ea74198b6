import { Button } from '@mantine/core';
import { IconId } from '@tabler/icons-react';
import type { BusinessForm as BusinessValues } from '../../src-main/contract/businesses.ts';
import type { ProblemRow } from '../../src-main/contract/common.ts';
import { goTo } from '../app/navigation.ts';
import { useCommands } from '../app/shortcuts.ts';
import { BusinessFiles } from '../business-files/business-files.tsx';
import { draftNote } from '../components/draft-note.tsx';
import { PageFrame } from '../components/page-frame.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { SaveBar } from '../components/save-bar.tsx';
import { RecordHistoryButton } from '../history/record-history.tsx';
import { RemoveRecord } from '../history/remove-record.tsx';
import styles from './business-form.module.css';
import { BusinessSide, type Surroundings } from './business-side.tsx';
import { AddressSection } from './form-address.tsx';
import { BusinessSection } from './form-business.tsx';
import { MarketSection } from './form-market.tsx';
import { NotesSection } from './form-notes.tsx';
import { OwnerSection } from './form-owner.tsx';
import type { AsWritten, FormPart } from './form-part.ts';
import { PermitSection } from './form-permits.tsx';
import { StatusSection } from './form-status.tsx';
import { YearsSection } from './form-years.tsx';
import { useBusinessForm } from './use-business-form.ts';

interface Props extends Surroundings {
  saved: BusinessValues;
  asWritten: AsWritten;
  problems: ProblemRow[];
}

/** The record in the order of the paper form. */
export function BusinessForm({ saved, asWritten, problems, aid, groups }: Props) {
  const { form, draft, isNew, busy, failure, errorOf, store } = useBusinessForm(saved);
  const { values } = draft;
  const part: FormPart = { values, saved, asWritten, set: draft.set, errorOf };
  useCommands({ new: goTo.newBusiness, close: goTo.businesses });

  return (
    <PageFrame
      header={
        <PageHeader
          title={isNew ? 'Pelaku usaha baru' : saved.ownerName}
          detail={isNew ? undefined : saved.businessName || 'Tanpa nama usaha'}
          onBack={goTo.businesses}
          actions={
            saved.id === null ? undefined : (
              <>
                <RemoveRecord
                  feature="businesses"
                  id={saved.id}
                  name={saved.ownerName}
                  along="Data tahunan, berkas, dan keanggotaannya dalam kelompok"
                  invalidates={['businesses', 'groups', 'duplicates', 'damagedNumbers', 'recaps']}
                  onRemoved={draft.discard}
                />
                <RecordHistoryButton kind="business" id={saved.id} name={saved.ownerName} />
                <Button
                  variant="default"
                  leftSection={<IconId size="1rem" stroke={1.8} aria-hidden />}
                  onClick={() => saved.id !== null && goTo.businessCard(saved.id)}
                >
                  Kartu Binaan
                </Button>
              </>
            )
          }
        />
      }
      footer={
        <SaveBar
          onSave={() => void store(false)}
          onSaveNext={() => void store(true)}
          onCancel={goTo.businesses}
          busy={busy}
          dirty={draft.dirty}
          failure={failure}
          note={draftNote(draft)}
        />
      }
    >
      <form
        ref={form}
        className={styles.layout}
        onSubmit={(event) => event.preventDefault()}
        autoComplete="off"
      >
        <div className={styles.sections}>
          <OwnerSection {...part} />
          <BusinessSection {...part} />
          <PermitSection {...part} />
          <AddressSection {...part} />
          <YearsSection {...part} />
          <MarketSection {...part} />
          <StatusSection {...part} />
          <NotesSection {...part} />
          <BusinessFiles businessId={saved.id} />
        </div>
        <BusinessSide values={values} problems={draft.dirty ? [] : problems} aid={aid} groups={groups} />
      </form>
    </PageFrame>
  );
}
