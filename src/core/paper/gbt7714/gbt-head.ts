/** What stands before the title, and the title. */
export interface GbtHead {
  readonly names: string;
  readonly title: string;
}

/**
 * `VASWANI A, et al. Attention is all you need` parts at the first full stop that ends a list of names: not one after an
 * initial that goes on. Without one, or with too long a first part, all is title.
 */
export function gbtHead(head: string): GbtHead {
  STOP.lastIndex = 0;
  for (let found = STOP.exec(head); found !== null; found = STOP.exec(head)) {
    const names = head.slice(0, found.index).trim();
    const title = head.slice(found.index + found[0].length).trim();
    if (title === '') break;
    if (endsWithOpenInitial(names) || BEGINS_WITH_INITIAL.test(title) && ENDS_WITH_INITIAL.test(names)) continue;
    if (!namesLike(names)) break;
    return { names, title };
  }
  return { names: '', title: head.trim() };
}

/** `A. Vaswani` and `Vaswani A, N. Shazeer`: the initial begins a name; in `Vaswani, A., Shazeer, N` it ends one. */
function endsWithOpenInitial(names: string): boolean {
  const parts = names.split(/\s*[,;]\s*/);
  const areInverted = parts.length % 2 === 0 && parts.every((part, at) => (at % 2 === 1 ? INITIALS.test(part) : !/^\p{Lu}(?:[.\s-]|$)/u.test(part)));
  return INITIALS.test(parts.at(-1) ?? '') && !areInverted;
}

function namesLike(names: string): boolean {
  return names.split(/[,，、;；]/).every((part) => part.trim().length <= 80 && part.trim().split(/\s+/).length <= 10 && !/[?!？！:：]/.test(part));
}

const INITIALS = /^\p{Lu}(?:(?:\.[\s-]*|[\s-]+)\p{Lu})*\.?$/u;
const STOP = /[.．。]\s*(?=[^\s,，.;；、])/g;
const ENDS_WITH_INITIAL = /(?:^|[\s.-])\p{Lu}$/u;
const BEGINS_WITH_INITIAL = /^-?\p{Lu}\.(?:\s|,|-|\p{Lu})/u;
