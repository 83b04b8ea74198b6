import { type ReactNode, useState } from 'react';
import { useRemembered } from '../app/remembered.ts';
import { FormSection } from '../components/form-section.tsx';
import { type FormField, type FormPart, holdsData } from './form-part.ts';

interface Props {
  title: string;
  part: FormPart;
  /** What the section holds: it is open for a business that has one of them, and when one has an error. */
  fields: FormField[];
  rememberAs: string;
  /** As long as nobody has opened or closed it. */
  opensAtFirst: boolean;
  detail?: ReactNode;
  action?: ReactNode;
  columns?: 1 | 2;
  children: ReactNode;
}

/** A section that an office which does not need it closes once and for all. */
export function OptionalSection({ part, fields, rememberAs, opensAtFirst, ...section }: Props) {
  const [remembered, remember] = useRemembered(`business-form.${rememberAs}`, opensAtFirst);
  const [toggled, setToggled] = useState<boolean | null>(null);
  const hasError = fields.some((field) =>
    field === 'years'
      ? part.values.years.some((_, index) => part.errorOf(`years.${index}.year`) !== undefined)
      : part.errorOf(field) !== undefined,
  );
  const isOpen = hasError || (toggled ?? (remembered || holdsData(part.saved, fields)));
  const toggle = () => {
    setToggled(!isOpen);
    remember(!isOpen);
  };
  return <FormSection {...section} collapse={{ isOpen, onToggle: toggle }} />;
}
