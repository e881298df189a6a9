import type { App } from '../app/app';
import { notDone } from '../not-done';
import { same } from '../same';
import { ItemView } from '../workspace/view';
import { QueryController, type BaseQuery, type BasesView } from './bases-view';
import { drawOptions } from './view-options';

/** The tab in which a base is shown, with the view below its toolbar. */
class BaseTab extends ItemView {
  override icon = 'table';
  /** It shows a file, so a note that is opened from it takes its place. */
  override navigation = true;

  getViewType(): string {
    return 'bases';
  }

  getDisplayText(): string {
    return 'Base';
  }
}

export async function openBase(app: App, viewId: string, query: BaseQuery): Promise<BasesView> {
  const registration = app.registries.bases.get(viewId) ?? notDone(`the Bases view "${viewId}", which no plugin has registered`);
  const leaf = app.workspace.getLeaf('tab');
  const tab = new BaseTab(leaf);
  await leaf.open(tab);
  app.workspace.setActiveLeaf(leaf);
  const header = tab.contentEl.createDiv({ cls: 'bases-header', text: registration.name });
  const controller = tab.addChild(new QueryController(app, query));
  drawOptions(header, registration, controller.config);
  const view = same<BasesView>(registration.factory(same(controller), tab.contentEl.createDiv('bases-view')));
  controller.addChild(view);
  controller.run();
  return view;
}
