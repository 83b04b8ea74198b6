import { Button, Group } from '@mantine/core';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import type { LetterKind } from '../../src-main/contract/letters.ts';
import { useAction, useAnswer } from '../app/use-office.ts';
import { ConfirmButton } from '../components/confirm.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { FormSection } from '../components/form-section.tsx';
import { tellDone } from '../components/tell.tsx';
import { tellSaved } from '../components/tell-saved.tsx';

/** The template of the Word copies: taken out, changed in Word, brought back, or left to the program. */
export function WordTemplate({ kind, name }: { kind: LetterKind; name: string }) {
  const templates = useAnswer('letterTexts', 'templates', {});
  const own = templates.data?.find((template) => template.kind === kind)?.fileName ?? null;
  const invalidates = ['letterTexts', 'settings'] as const;
  const save = useAction('letterTexts', 'saveTemplate', {
    invalidates: [],
    onDone: ({ path }) => (path === null ? undefined : tellSaved('Template Word', path)),
  });
  const replace = useAction('letterTexts', 'replaceTemplate', {
    invalidates: [...invalidates],
    onDone: ({ fileName }) =>
      fileName === null ? undefined : tellDone(`Template Word "${fileName}" dipakai.`),
  });
  const reset = useAction('letterTexts', 'resetTemplate', {
    invalidates: [...invalidates],
    onDone: () => tellDone('Template Word bawaan dipakai kembali.'),
  });
  return (
    <FormSection
      title="Salinan Word"
      columns={1}
      detail={
        own === null
          ? 'Memakai template bawaan dengan teks, kop, dan kertas dari Pengaturan. Unduh, ubah di Word, lalu pakai dengan Ganti template Word.'
          : `Memakai template dinas: ${own}. Perubahan teks di halaman ini tidak berlaku untuk salinan Word.`
      }
    >
      <FailureAlert failure={replace.failure ?? save.failure ?? reset.failure} />
      <Group gap="xs">
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconDownload size="1rem" stroke={1.8} aria-hidden />}
          loading={save.busy}
          onClick={() => void save.run({ kind })}
        >
          Unduh template Word
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconUpload size="1rem" stroke={1.8} aria-hidden />}
          loading={replace.busy}
          onClick={() => void replace.run({ kind })}
        >
          Ganti template Word
        </Button>
        <ConfirmButton
          size="compact-sm"
          color="gray"
          disabled={own === null}
          question={{
            title: `Kembalikan template Word ${name} ke bawaan?`,
            text: `Salinan Word dibuat lagi dari teks Pengaturan; template "${own ?? ''}" tidak dipakai lagi.`,
            confirmLabel: 'Kembalikan template',
          }}
          onConfirm={() => void reset.run({ kind })}
        >
          Kembali ke template bawaan
        </ConfirmButton>
      </Group>
    </FormSection>
  );
}
