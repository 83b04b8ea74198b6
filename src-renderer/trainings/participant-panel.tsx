import { Button, NumberInput, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { BusinessRow } from '../../src-main/contract/businesses.ts';
import type { ParticipantInput, ParticipantRow } from '../../src-main/contract/trainings.ts';
import { PARTICIPANT_STANDINGS } from '../../src-main/rules/training.ts';
import { goTo } from '../app/navigation.ts';
import { useCommands } from '../app/shortcuts.ts';
import { useAction } from '../app/use-office.ts';
import { BusinessFinder } from '../components/business-finder.tsx';
import { ConfirmButton } from '../components/confirm.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { PanelBody, PanelFoot, PanelHead } from '../components/panel-parts.tsx';
import { tellDone } from '../components/tell.tsx';
import { VillagePicker } from '../components/village-picker.tsx';
import { roleWords, standingWords } from './training-words.ts';

export type EditedParticipant = ParticipantInput &
  Pick<ParticipantRow, 'organisation' | 'address'> & { certificateNumber?: string | null };

/** Somebody new: the owner of a business, or a guest. */
export const blankParticipant = (trainingId: number, business?: BusinessRow): EditedParticipant => ({
  id: null,
  trainingId,
  businessId: business?.id ?? null,
  role: business ? 'pemilik' : 'tamu',
  name: business?.ownerName ?? '',
  nik: business?.nik ?? '',
  gender: business?.gender ?? null,
  phone: business?.phone ?? '',
  institution: '',
  villageCode: business?.villageCode ?? null,
  standing: 'peserta',
  reason: '',
  doubleTrainingReason: null,
  preTest: null,
  postTest: null,
  organisation: business?.businessName ?? '',
  address: [business?.villageName, business?.districtName].filter(Boolean).join(', '),
});

const roles = (['pemilik', 'pekerja'] as const).map((value) => ({ value, label: roleWords[value] }));
const standings = PARTICIPANT_STANDINGS.map((value) => ({ value, label: standingWords[value].word }));
const mark = (value: string | number) => (typeof value === 'number' ? value : null);

/** One person of a training. An owner's fields come from the register; a worker and a guest have their own. */
export function ParticipantPanel({
  participant,
  onClose,
}: {
  participant: EditedParticipant;
  onClose: () => void;
}) {
  const { organisation, address, certificateNumber, ...saved } = participant;
  const [values, setValues] = useState<ParticipantInput>(saved);
  const set = (part: Partial<ParticipantInput>) => setValues((now) => ({ ...now, ...part }));
  const asksAgain = { invalidates: ['trainings' as const, 'attendance' as const] };
  const save = useAction('trainings', 'saveParticipant', asksAgain);
  const remove = useAction('trainings', 'removeParticipant', asksAgain);
  const tie = useAction('trainings', 'tieGuest', asksAgain);
  const store = async () => {
    const { id, trainingId, businessId, role, name, nik, gender, phone, institution, villageCode } = values;
    const { standing, reason, doubleTrainingReason, preTest, postTest } = values;
    const person = { id, trainingId, businessId, role, name, nik, gender, phone, institution, villageCode };
    const result = await save.run({ ...person, standing, reason, doubleTrainingReason, preTest, postTest });
    if (!result.ok) return;
    tellDone(`${name} disimpan.`);
    onClose();
  };
  const discard = async () => {
    if (values.id === null || !(await remove.run({ id: values.id })).ok) return;
    tellDone(`${values.name} dikeluarkan.`);
    onClose();
  };
  useCommands({ save: () => void store() });
  const isGuest = values.businessId === null;
  const text = (field: 'name' | 'nik' | 'phone' | 'institution' | 'reason') => ({
    value: values[field] ?? '',
    onChange: (event: { currentTarget: { value: string } }) => set({ [field]: event.currentTarget.value }),
    error: save.fieldError(field),
  });
  const needsReason = save.failure?.code === 'double-training' || values.doubleTrainingReason !== null;
  return (
    <>
      <PanelHead title={values.id === null ? 'Peserta baru' : participant.name} onClose={onClose} />
      <PanelBody>
        {isGuest ? null : (
          <p className="dim">
            {[organisation || 'Tanpa nama usaha', address].filter(Boolean).join(', ')}{' '}
            <Button
              variant="subtle"
              size="compact-xs"
              onClick={() => values.businessId !== null && goTo.business(values.businessId)}
            >
              Buka pelaku usaha
            </Button>
          </p>
        )}
        {isGuest ? null : (
          <Select
            label="Peran"
            allowDeselect={false}
            data={roles}
            value={values.role}
            onChange={(role) =>
              role === 'pekerja'
                ? set({ role, name: '', nik: '', gender: null, phone: '' })
                : set({
                    role: 'pemilik',
                    name: participant.name,
                    nik: participant.nik,
                    phone: participant.phone,
                  })
            }
          />
        )}
        <TextInput label="Nama" required autoFocus={isGuest || values.id !== null} {...text('name')} />
        <SimpleGrid cols={2} spacing="xs">
          <TextInput label="NIK" inputMode="numeric" {...text('nik')} />
          <TextInput label="Telepon" inputMode="tel" {...text('phone')} />
        </SimpleGrid>
        {isGuest ? (
          <>
            <TextInput label="Lembaga atau usaha" {...text('institution')} />
            <VillagePicker
              value={values.villageCode}
              onChange={(villageCode) => set({ villageCode })}
              error={save.fieldError('villageCode')}
            />
          </>
        ) : null}
        <SimpleGrid cols={2} spacing="xs">
          <NumberInput
            label="Nilai pretes"
            min={0}
            max={100}
            hideControls
            value={values.preTest ?? ''}
            onChange={(value) => set({ preTest: mark(value) })}
            error={save.fieldError('preTest')}
          />
          <NumberInput
            label="Nilai postes"
            min={0}
            max={100}
            hideControls
            value={values.postTest ?? ''}
            onChange={(value) => set({ postTest: mark(value) })}
            error={save.fieldError('postTest')}
          />
        </SimpleGrid>
        <Select
          label="Kedudukan"
          allowDeselect={false}
          data={standings}
          value={values.standing}
          onChange={(standing) => set({ standing: standing ?? 'peserta' })}
        />
        {values.standing === 'peserta' && values.reason === '' ? null : (
          <TextInput label="Alasan" required={values.standing === 'mundur'} {...text('reason')} />
        )}
        {needsReason ? (
          <Textarea
            label="Alasan pelatihan ganda"
            required
            autosize
            minRows={2}
            value={values.doubleTrainingReason ?? ''}
            onChange={(event) => set({ doubleTrainingReason: event.currentTarget.value })}
            error={save.fieldError('doubleTrainingReason')}
          />
        ) : null}
        {isGuest && values.id !== null ? (
          <BusinessFinder
            label="Hubungkan dengan pelaku usaha (kehadiran tetap)"
            onPick={(business) =>
              values.id !== null &&
              void tie.run({ id: values.id, businessId: business.id, role: 'pemilik' }).then((result) => {
                if (!result.ok) return;
                tellDone(`${values.name} terhubung dengan ${business.businessName || business.ownerName}.`);
                onClose();
              })
            }
          />
        ) : null}
        {certificateNumber ? <p className="dim">Sertifikat nomor {certificateNumber}</p> : null}
        <FailureAlert failure={save.failure ?? remove.failure ?? tie.failure} />
      </PanelBody>
      <PanelFoot>
        {values.id === null ? null : (
          <ConfirmButton
            question={{
              title: `Keluarkan ${participant.name} dari pelatihan?`,
              text: 'Peserta yang kehadirannya sudah dicatat tidak dapat dikeluarkan; jadikan mundur.',
              confirmLabel: 'Keluarkan',
            }}
            onConfirm={() => void discard()}
          >
            Keluarkan
          </ConfirmButton>
        )}
        <Button variant="default" onClick={onClose}>
          Batal
        </Button>
        <Button loading={save.busy} onClick={() => void store()}>
          Simpan
        </Button>
      </PanelFoot>
    </>
  );
}
