import { Textarea } from '@mantine/core';
import { FormSection } from '../components/form-section.tsx';
import { type FormPart, textField } from './form-part.ts';

export function NotesSection(part: FormPart) {
  return (
    <FormSection title="Catatan" columns={1}>
      <Textarea aria-label="Catatan" autosize minRows={2} maxRows={8} {...textField(part, 'notes')} />
    </FormSection>
  );
}
