import { installCreators } from './creators';
import { installDelegation } from './delegation';
import { installElementHelpers } from './element-helpers';
import { installNodeHelpers } from './node-helpers';
import { installLanguageHelpers } from './language-helpers';

let installed = false;

/** What the app adds to the window, the document's prototypes and the language's own, once for a window. */
export function installHelpers(): void {
  if (installed) return;
  installed = true;
  installNodeHelpers();
  installElementHelpers();
  installCreators();
  installDelegation();
  installLanguageHelpers();
}
