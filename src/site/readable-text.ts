/** The text of an element with math as its TeX: KaTeX puts every formula there twice. */
export function readableText(element: Element): string {
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const math of copy.querySelectorAll('.katex')) math.replaceWith(math.querySelector('annotation')?.textContent ?? '');
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
