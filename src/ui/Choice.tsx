/** One of several: native radio buttons under a legend. */
interface ChoiceProps<T extends string | number> {
  /** Groups the buttons; once on a page. */
  name: string;
  legend: string;
  /** A legend that names a whole section. */
  isHeading?: boolean;
  options: readonly T[];
  labels: (option: T) => string;
  value: T;
  onChange(option: T): void;
}

export function Choice<T extends string | number>(props: ChoiceProps<T>) {
  const { name, legend, isHeading, options, labels, value, onChange } = props;
  return (
    <fieldset>
      <legend>{isHeading ? <h2>{legend}</h2> : legend}</legend>
      <div class="rows">
        {options.map((option) => (
          <label class="switch" key={option}>
            <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
            {labels(option)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
