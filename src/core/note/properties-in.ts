import { scan } from '../text/scan';
import { readProperties, type Properties } from './properties';

/** The properties of a whole note: none where it has no front matter, and with a `problem` none that may be trusted. */
export function propertiesIn(text: string): Properties {
  const [first] = scan(text).tokens;
  return first?.kind === 'frontMatter' ? readProperties(text.slice(first.yaml.start, first.yaml.end)) : { values: {} };
}
