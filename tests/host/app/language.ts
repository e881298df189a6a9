import moment from 'moment';
import 'moment/locale/zh-cn';

let language = 'en';

/** The ISO code of the app's language, as `zh` for simplified Chinese. */
export function getLanguage(): string {
  return language;
}

/** The app sets the language of moment along with its own. */
export function setLanguage(code: string): void {
  language = code;
  moment.locale(code === 'zh' ? 'zh-cn' : code);
}

export { moment };
