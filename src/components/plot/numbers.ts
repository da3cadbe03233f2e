/** A number as it is written in Argentina, "1.234,5". @param digits most decimals; zeros at the end are left out */
export function localNumber(value: number, digits = 1): string {
  // A real minus: the hyphen is too short to be seen, and axes have it.
  return formatOf(digits).format(value).replace('-', '−');
}

const formats = new Map<number, Intl.NumberFormat>();

/** Making a format takes longer than using it a hundred times. */
function formatOf(digits: number): Intl.NumberFormat {
  const known = formats.get(digits);
  if (known) return known;
  // Without the negative zero that rounding leaves.
  const made = new Intl.NumberFormat('es-AR', {maximumFractionDigits: digits, signDisplay: 'negative'});
  formats.set(digits, made);
  return made;
}
