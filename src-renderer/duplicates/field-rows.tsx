import {
  type Choice,
  type ComparedField,
  comparedFields,
  differs,
  type Side,
  shownValue,
} from './compared-fields.ts';
import styles from './duplicates.module.css';
import { FieldRow } from './field-row.tsx';

interface Props {
  first: Side;
  second: Side;
  choiceOf: (field: ComparedField) => Choice;
  onChoose: (field: ComparedField, choice: Choice) => void;
  errorOf: (field: string) => string | undefined;
}

/** The fields of which at least one is filled, in the order of the form. */
export function FieldRows({ first, second, choiceOf, onChoose, errorOf }: Props) {
  const filled = comparedFields.filter(
    (field) => shownValue(first, field) !== '' || shownValue(second, field) !== '',
  );
  const firstDifferent = filled.find((field) => differs(first, second, field)) ?? filled[0];
  return (
    <div className={styles.fields}>
      {filled.map((field) => (
        <FieldRow
          key={field}
          field={field}
          first={first}
          second={second}
          choice={choiceOf(field)}
          isDifferent={differs(first, second, field)}
          isFirst={field === firstDifferent}
          onChoose={(choice) => onChoose(field, choice)}
          error={errorOf(field)}
        />
      ))}
    </div>
  );
}
