/** `2` raised is `²`; as it is where one of its characters has no such form. */
export function scriptText(text: string, raised: boolean): string {
  const forms = raised ? RAISED : LOWERED;
  const written = [...text].map((letter) => forms.get(letter));
  return written.includes(undefined) ? text : written.join('');
}

const RAISED = formsOf('0123456789+-=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ');
const LOWERED = formsOf('0123456789+-=()aeox', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓ');

function formsOf(plain: string, forms: string): ReadonlyMap<string, string> {
  return new Map([...plain].map((letter, at) => [letter, forms[at] ?? letter]));
}
