import type { BusinessForm } from '../../src-main/contract/businesses.ts';

/** What stood in a file where a number could not be read; '' for nothing. */
export interface AsWritten {
  nik: string;
  phone: string;
}

/** What the sections of the form need: the values, how to change them, and what is wrong with a field. */
export interface FormPart {
  values: BusinessForm;
  /** As it stands in the register. */
  saved: BusinessForm;
  asWritten: AsWritten;
  set: (part: Partial<BusinessForm>) => void;
  /** Words for a field by its name in the contract: `nik`, `years.0.year`. Gone once it is changed. */
  errorOf: (field: string) => string | undefined;
}

export type FormField = keyof BusinessForm;

/** Whether one of the fields holds something. */
export const holdsData = (values: BusinessForm, fields: FormField[]): boolean =>
  fields.some((field) => {
    const value = values[field];
    return Array.isArray(value) ? value.length > 0 : value !== null && value !== '';
  });

/** A line of text: its value, its change and its error. */
export const textField = ({ values, set, errorOf }: FormPart, field: TextField) => ({
  value: values[field],
  onChange: (event: { currentTarget: { value: string } }) => set({ [field]: event.currentTarget.value }),
  error: errorOf(field),
});

type TextField = {
  [F in FormField]: BusinessForm[F] extends string ? F : never;
}[FormField];
