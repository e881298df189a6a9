/** `Note#Heading#Sub` gives the path `Note` and the subpath `#Heading#Sub`. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const text = linktext.replaceAll('\u00A0', ' ').normalize('NFC');
  const cut = text.indexOf('#');
  return cut < 0 ? { path: text.trim(), subpath: '' } : { path: text.slice(0, cut).trim(), subpath: text.slice(cut) };
}

export const getLinkpath = (linktext: string): string => parseLinktext(linktext).path;

/** How two headings are compared: punctuation is as good as a space. */
export function stripHeading(heading: string): string {
  return collapsed(heading.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, ' '));
}

/** What would end or split a link is left out of a heading. */
export function stripHeadingForLink(heading: string): string {
  return collapsed(heading.replace(/[:#|^\\\r\n]|%%|\[\[|\]\]/g, ' '));
}

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();
